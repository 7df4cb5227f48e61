"""What a web page says of its times that cannot be, or cannot all be: said aloud, not guessed over."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from copytaster.model.article import When
from copytaster.model.doubts import Doubt, DoubtKind

from .printed_lines import Line
from .printed_times import contradicts, stamps
from .sheet import Said, Sheet
from .times import cannot_be, day_named, marked, when

PUBLISHED_META = ("article:published_time", "og:published_time", "article:published", "datepublished")
CHANGED_META = ("article:modified_time", "article:modified", "datemodified")
FAR_APART = timedelta(days=3)
"""Zones and nights explain a day, slow editors another; more is a contradiction."""
EAST = timedelta(hours=14)
"""How far the day in the east is ahead of that of Greenwich, at most."""
SLOW_CLOCKS = timedelta(hours=1)
LONGEST = 80


def doubts(sheet: Sheet, below: Sequence[Line], published: When | None) -> Said[tuple[Doubt, ...]] | None:
    """Return the doubts about an article's times, each kind once, given when it is taken to be published."""
    found: dict[DoubtKind, Doubt] = {}
    for doubt in _doubts(sheet, below, published):
        found.setdefault(doubt.kind, doubt)
    return Said(tuple(found.values()), "page") if found else None


def _doubts(sheet: Sheet, below: Sequence[Line], published: When | None) -> Iterator[Doubt]:
    told = list(_told(sheet))
    for text, _ in told:
        if (day := day_named(text)) and cannot_be(day):
            yield Doubt(DoubtKind.IMPOSSIBLE, text[:LONGEST])
        elif (found := when(text)) and _is_ahead(found, sheet.captured_at):
            yield Doubt(DoubtKind.AHEAD, text[:LONGEST])
    if published and _is_ahead(published, sheet.captured_at):
        yield Doubt(DoubtKind.AHEAD, published.evidence)
    yield from _apart(sheet, below, told)
    yield from _turned(sheet, published)


def _told(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """What the page tells machines outright of its publication: sources of equal standing."""
    yield from ((text, "json-ld") for text in sheet.json_ld.texts("datePublished"))
    yield from ((text, "meta") for text in sheet.meta_texts(*PUBLISHED_META))
    yield from marked(sheet, "datePublished", "pubdate")


def _is_ahead(told: When, captured_at: datetime | None) -> bool:
    if captured_at is None:
        return False
    return told.at > captured_at + SLOW_CLOCKS if told.at else told.day > (captured_at + EAST).date()


def _apart(sheet: Sheet, below: Sequence[Line], told: Sequence[tuple[str, str]]) -> Iterator[Doubt]:
    days = {found.day: f"{found.day} ({where})" for text, where in reversed(told) if (found := when(text))}
    first = next((found for text, _ in told if (found := when(text))), None)
    printed = next((one for one in stamps(sheet, below) if not one[0].updated), None) if first else None
    if first and printed and printed[0].date and printed[0].date.on and contradicts(*printed, first):
        days.setdefault(printed[0].date.on, f"{printed[0].date.on} (text)")
    if days and max(days) - min(days) > FAR_APART:
        yield Doubt(DoubtKind.APART, f"{days[min(days)]}, {days[max(days)]}")


def _turned(sheet: Sheet, published: When | None) -> Iterator[Doubt]:
    told = (*sheet.json_ld.texts("dateModified"), *sheet.meta_texts(*CHANGED_META))
    changed = next((found for text in told if (found := when(text))), None)
    if published and changed and _is_before(changed, published):
        yield Doubt(DoubtKind.TURNED, f"{changed.evidence}, published {published.evidence or published.day}"[:LONGEST])


def _is_before(one: When, other: When) -> bool:
    return one.at < other.at - SLOW_CLOCKS if one.at and other.at else one.day < other.day

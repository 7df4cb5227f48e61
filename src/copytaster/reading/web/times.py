"""When a web page was published and last changed, as far as it says so."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from email.utils import parsedate_to_datetime
from functools import lru_cache

from lxml.html import HtmlElement

from copytaster.model.article import When
from copytaster.reading.conventions.stamps import Stamp, read_stamp
from copytaster.text.dates import find_dates
from copytaster.text.markup import one_line

from .foreign_comments import in_comments
from .printed_lines import Line
from .printed_times import contradicts, first_stamp, stamps
from .rights import COPYRIGHT
from .sheet import Said, Sheet

PUBLISHED_META = (
    *("article:published_time", "og:published_time", "article:published", "datepublished", "date", "pubdate"),
    *("publishdate", "publish-date", "publication_date", "dc.date", "dc.date.issued", "dcterms.created"),
    *("dcterms.issued", "parsely-pub-date", "sailthru.date", "article.published", "published-date", "date.release"),
    *("citation_publication_date", "cxenseparse:recs:publishtime"),
)
MODIFIED_META = (
    *("article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified", "lastmod"),
    *("article:modified", "revised", "article.updated"),
)
ISO = re.compile(
    r"(?P<y>\d{4})-?(?P<m>\d\d)-?(?P<d>\d\d)"
    r"(?:[T ]+(?P<H>\d{1,2}):?(?P<M>\d\d)(?::?(?P<S>\d\d)(?:[.,]\d+)?)?\s*(?P<z>Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?",
    re.IGNORECASE,
)
IN_ADDRESS = re.compile(r"[/-](?P<y>(?:19|20)\d\d)[/-](?P<m>[01]?\d)[/-](?P<d>[0-3]?\d)(?=[/_-]|$)")
DATE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:date\w*|time|timestamp|published\w*|pub-?date|posted|datum|fecha|data|entry-meta|publish\w*)(?:$|[\s_-])",
    re.IGNORECASE,
)
POSTED_ON = re.compile(r"\b(?:posted|published)\s+(?:by\s+[^,.|:]{3,60}?\s+)?on\s+(?=\w)", re.IGNORECASE)
FIRST_YEAR = 1900
LAST_DAY = date(2199, 12, 31)
DATED = ("time", "span", "div", "p", "meta")
EPOCH = date(1970, 1, 1)
LONGEST_LINE = 100
AHEAD = timedelta(days=2)


def published(sheet: Sheet, below: Sequence[Line] = ()) -> Said[When] | None:
    """Return when the article was published, from the most reliable place that says it.

    Lines just `below` the headline are asked late, but a day printed there is believed where the page tells machines a
    later one: many write anew when they published whenever the page is built.
    """
    told = _first(sheet, _published(sheet))
    printed = [one for one in stamps(sheet, below) if one[0].date and _is_possible(one[0].date.on, sheet.captured_at)]
    if told:
        first = next((one for one in printed if not one[0].updated), None)
        return _as_printed(*first) if first and contradicts(*first, told.value) else told
    return (
        _printed(sheet)
        or next((_as_printed(*one) for one in printed), None)
        or _in_lines(sheet, (line.text for line in below))
        or _in_lines(sheet, _posted(sheet))
        or _first(sheet, _in_address(sheet))
        or ((late := first_stamp(sheet)) and _as_printed(*late))
        or _first(sheet, ((text, "json-ld") for text in sheet.json_ld.texts("dateModified")))
        or _by_comments(sheet)
    )


def _by_comments(sheet: Sheet) -> Said[When] | None:
    """The day of the first comment, inferred: the article was there by then."""
    told = [each.get("datetime") or "" for each in sheet.tree.iter("time") if in_comments(each)]
    told += [text for name in ("dateCreated", "datePublished") for text in sheet.json_ld.texts("comment", name)]
    days = [found.day for text in told if (found := when(text, sheet.captured_at))]
    printed = (read_stamp(line.text) for line in sheet.lines if in_comments(line.element))
    found_days = (one.date.on for one in printed if one and one.date)
    days += [day for day in found_days if day and _is_possible(day, sheet.captured_at)]
    return Said(When(day=min(days), inferred=True, evidence=f"first comment {min(days)}"), "html") if days else None


def _as_printed(stamp: Stamp, line: str) -> Said[When] | None:
    if stamp.date is None or stamp.date.on is None:
        return None
    return Said(When(day=stamp.date.on, at=stamp.date.at, evidence=line[:80]), "text")


def modified(sheet: Sheet, after: When | None) -> Said[When] | None:
    """Return when it was last changed, or none where it was not changed since it was published."""
    said = _first(sheet, _modified(sheet))
    if said is None or after is None:
        return said
    if said.value.at and after.at:
        return said if said.value.at > after.at else None
    return said if said.value.day > after.day else None


@lru_cache(maxsize=1024)  # more fields than one ask for it while a page is read
def when(text: str, captured_at: datetime | None = None) -> When | None:
    """Return a machine-written time (ISO 8601 or RFC 822), or none where it is none or cannot be true.

    A time of day without a zone leaves the day alone: nobody knows which moment it was.
    """
    found = ISO.search(text)
    moment = _from_parts(found) if found else _from_mail(text)
    if moment is None:
        return None
    day, at = moment
    if not _is_possible(day, captured_at):
        return None
    return When(day=day, at=at, evidence=text[:80])


def day_named(text: str) -> date | None:
    """Return the day that a machine-written time names, whether it can be true or not; none where it names none."""
    found = ISO.search(text)
    told = _from_parts(found) if found else _from_mail(text)
    return told[0] if told else None


def cannot_be(day: date) -> bool:
    """Tell whether no page was published on a day: before newspapers had pages, on the first day of computer time …"""
    return day.year < FIRST_YEAR or day > LAST_DAY or day == EPOCH


def moment(text: str) -> datetime | None:
    """Return a machine-written time in UTC, as feeds mean it: without a zone it is UTC, without a time midnight."""
    found = when(text)
    if found is None:
        return None
    clock = ISO.search(text)
    if found.at is None and clock and clock["H"]:
        at = datetime.combine(found.day, time(int(clock["H"]), int(clock["M"]), int(clock["S"] or 0)))
        return at.replace(tzinfo=UTC)
    return (found.at or datetime.combine(found.day, time(), tzinfo=UTC)).astimezone(UTC)


def _first(sheet: Sheet, told: Iterator[tuple[str, str]]) -> Said[When] | None:
    for text, where in told:
        found = when(text, sheet.captured_at)
        if found:
            return Said(found, where)
    return None


def _published(sheet: Sheet) -> Iterator[tuple[str, str]]:
    for name in ("datePublished", "dateCreated", "uploadDate"):
        yield from ((text, "json-ld") for text in sheet.json_ld.texts(name))
    yield from ((text, "meta") for text in sheet.meta_texts(*PUBLISHED_META))
    yield from marked(sheet, "datePublished", "pubdate")
    yield from _times(sheet)


def _posted(sheet: Sheet) -> Iterator[str]:
    """What stands behind "posted … on" in the line that many blogs print below an entry."""
    for line in sheet.lines:
        if (found := POSTED_ON.search(line.text)) and _is_own(sheet, line.element):
            yield line.text[found.end() :][:LONGEST_LINE]


def _in_address(sheet: Sheet) -> Iterator[tuple[str, str]]:
    if sheet.address and (found := IN_ADDRESS.search(sheet.address)):
        yield f"{found['y']}-{int(found['m']):02}-{int(found['d']):02}", "address"


def _printed(sheet: Sheet) -> Said[When] | None:
    """The first full date in a line that the page itself calls a date."""
    elements = sheet.tree.iter("time", "span", "div", "p", "li", "small", "em")
    called = (each for each in elements if each.tag == "time" or DATE_CLASS.search(each.get("class") or ""))
    return _in_lines(sheet, (one_line("".join(each.itertext())) for each in called if _is_own(sheet, each)))


def _in_lines(sheet: Sheet, lines: Iterable[str]) -> Said[When] | None:
    for line in lines:
        for printed in find_dates(line) if len(line) <= LONGEST_LINE and not COPYRIGHT.search(line) else ():
            if printed.on and _is_possible(printed.on, sheet.captured_at):
                return Said(When(day=printed.on, at=printed.at, evidence=line[:80]), "text")
    return None


def _modified(sheet: Sheet) -> Iterator[tuple[str, str]]:
    yield from ((text, "json-ld") for text in sheet.json_ld.texts("dateModified"))
    yield from ((text, "meta") for text in sheet.meta_texts(*MODIFIED_META))
    yield from marked(sheet, "dateModified", "updated")


def marked(sheet: Sheet, prop: str, flag: str) -> Iterator[tuple[str, str]]:
    """Yield the times that the page's own elements of this property, or with this flag, tell machines."""
    called = [each for each in sheet.marks.of_property(prop) if each.tag in DATED]
    flagged = [each for each in sheet.marks.tagged("time") if each.get(flag) is not None]
    both = {*called, *flagged} if called and flagged else ()
    for element in (each for each in sheet.tree.iter(*DATED) if each in both) if both else called or flagged:
        if _is_own(sheet, element):
            yield element.get("datetime") or element.get("content") or element.get("title") or "", "html"


def _times(sheet: Sheet) -> Iterator[tuple[str, str]]:
    for element in sheet.marks.tagged("time"):
        beside = any(parent.tag in ("aside", "nav", "footer", "li") for parent in element.iterancestors())
        if not beside and _is_own(sheet, element):
            yield element.get("datetime") or "", "html"


def _is_own(sheet: Sheet, element: HtmlElement) -> bool:
    return not sheet.others.holds(element) and not in_comments(element)


def _is_possible(day: date | None, captured_at: datetime | None) -> bool:
    """A day before newspapers had pages, the first day of computer time, or one after the capture was never meant.

    Where nobody knows when the page was captured, centuries ahead are never meant.
    """
    latest = (captured_at + AHEAD).date() if captured_at else LAST_DAY
    return day is not None and day <= latest and not cannot_be(day)


def _from_parts(found: re.Match[str]) -> tuple[date, datetime | None] | None:
    try:
        day = date(int(found["y"]), int(found["m"]), int(found["d"]))
        clock = time(int(found["H"]), int(found["M"]), int(found["S"] or 0)) if found["H"] else None
        zone = (found["z"] or "").upper().replace(":", "")
        if clock is None or not zone or (clock == time() and zone in ("Z", "UTC", "GMT", "+0000")):
            return day, None
        offset = "+0000" if zone in ("Z", "UTC", "GMT") else zone.ljust(5, "0")
        return (day, datetime.fromisoformat(f"{day}T{clock}{offset}")) if offset[3:] < "60" else None
    except ValueError:
        return None


def _from_mail(text: str) -> tuple[date, datetime | None] | None:
    try:
        moment = parsedate_to_datetime(text) if len(text) < 80 else None
    except (ValueError, TypeError):
        return None
    return None if moment is None else (moment.date(), moment if moment.tzinfo else None)

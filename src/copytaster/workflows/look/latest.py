"""The latest articles by the minute, of all or of one language or source, and how many have come since."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import groupby

from copytaster.model.filing import Card
from copytaster.model.ids import SourceId
from copytaster.model.search import AllOf
from copytaster.model.source import Source
from copytaster.workflows.newsroom import Newsroom

from .days import Cursor, by_day

A_PAGE = 40
LANGUAGES = 40
MOST_NEW = 99
"""More new articles than these are not told apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Minute:
    """The articles of one minute; `at` is none for those whose minute nobody knows."""

    at: datetime | None
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesOfDay:
    """The articles of one day (in UTC), newest first."""

    day: date
    articles: int
    minutes: tuple[Minute, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LatestScreen:
    """One page of the latest articles. `newest` is the cursor of its first article, `older` that of the next page."""

    days: tuple[MinutesOfDay, ...]
    newest: Cursor | None
    older: Cursor | None
    language: str | None
    source: Source | None
    notices: bool
    languages: tuple[tuple[str, int], ...]
    sources: tuple[Source, ...]


def latest(
    newsroom: Newsroom,
    before: Cursor | None = None,
    *,
    language: str | None = None,
    source: SourceId | None = None,
    notices: bool = False,
) -> LatestScreen:
    """Return one page of all articles on file, or of those in a language or from a source; one unknown has none.

    Notices that stop copy are among them only where they are asked for.
    """
    cards = newsroom.archive.latest(A_PAGE + 1, before=before, language=language, source=source, notices=notices)
    shown = cards[:A_PAGE]
    return LatestScreen(
        days=tuple(
            MinutesOfDay(day=one.day, articles=len(one.cards), minutes=by_minute(one.cards)) for one in by_day(shown)
        ),
        newest=(shown[0].at, shown[0].id) if shown else None,
        older=(shown[-1].at, shown[-1].id) if len(cards) > A_PAGE else None,
        language=language,
        notices=notices,
        source=newsroom.sources.get(source) if source else None,
        languages=newsroom.index.counts_by(AllOf(()), "language", LANGUAGES),
        sources=tuple(sorted(newsroom.sources.every(), key=lambda one: one.title.casefold())),
    )


def newer(
    newsroom: Newsroom,
    after: Cursor,
    *,
    language: str | None = None,
    source: SourceId | None = None,
    notices: bool = False,
) -> int:
    """Return how many articles would stand above a place of that list now, `MOST_NEW` + 1 for more than that."""
    cards = newsroom.archive.latest(1, language=language, source=source, notices=notices)
    if not cards or (cards[0].at, cards[0].id) <= after:
        return 0
    cards = newsroom.archive.latest(MOST_NEW + 1, language=language, source=source, notices=notices)
    return sum((card.at, card.id) > after for card in cards)


def by_minute(cards: Iterable[Card]) -> tuple[Minute, ...]:
    """Return cards that are sorted by time, cut where the minute changes."""
    return tuple(Minute(at=at, cards=tuple(of_minute)) for at, of_minute in groupby(cards, key=_minute))


def _minute(card: Card) -> datetime | None:
    at = card.at.astimezone(UTC)
    # Articles dated by the day alone stand at midnight.
    if not card.dated or card.inferred or at.time() == time():
        return None
    return at.replace(second=0, microsecond=0)

"""What we read and how it is doing: the list of sources, searched, sorted and page by page."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from copytaster.model.source import Source, SourceState
from copytaster.text.characters import fold
from copytaster.workflows.newsroom import Newsroom

from .standing import DAYS, Standing, standings

A_PAGE = 40
GROUPS = (SourceState.TROUBLE, SourceState.GONE, SourceState.FINE, SourceState.PAUSED, SourceState.NEW)
NEVER, LONG_AGO = datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC)


class SourceOrder(StrEnum):
    """In which order sources stand."""

    STATE = "state"
    TITLE = "title"
    ARTICLES = "articles"
    NEWEST = "newest"
    NEXT_LOOK = "next"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcesScreen:
    """One page of the sources that match. `groups` says how many sources there are of each state, matching or not."""

    now: datetime
    rows: tuple[Standing, ...]
    found: int
    page: int
    pages: int
    groups: tuple[tuple[SourceState, int], ...]


def sources(
    newsroom: Newsroom,
    *,
    asked: str = "",
    state: SourceState | None = None,
    order: SourceOrder = SourceOrder.STATE,
    page: int = 1,
) -> SourcesScreen:
    """Return one page of the sources that hold the asked words and are in that state; by default problems first."""
    now = newsroom.clock.now()
    every = newsroom.sources.every()
    words = fold(asked).split()
    found = [one for one in every if state in (None, one.state) and _holds(one, words)]
    pages = max(1, -(-len(found) // A_PAGE))
    page = min(max(page, 1), pages)
    shown = _ordered(newsroom, found, order, now)[(page - 1) * A_PAGE : page * A_PAGE]
    return SourcesScreen(
        now=now,
        rows=standings(newsroom, shown, now),
        found=len(found),
        page=page,
        pages=pages,
        groups=_groups(every),
    )


def _holds(source: Source, words: Sequence[str]) -> bool:
    if not words:
        return True
    text = fold(" ".join((source.title, source.publisher or "", source.address, source.site or "", source.detail)))
    return all(word in text for word in words)


def _ordered(newsroom: Newsroom, sources: Sequence[Source], order: SourceOrder, now: datetime) -> Sequence[Source]:
    """Sort sources that stand with problems first and then by title; those alike stay so."""
    match order:
        case SourceOrder.STATE:
            return sources
        case SourceOrder.TITLE:
            return sorted(sources, key=lambda one: (one.title or one.address).casefold())
        case SourceOrder.NEXT_LOOK:
            return sorted(sources, key=lambda one: one.next_look or NEVER)
        case SourceOrder.ARTICLES | SourceOrder.NEWEST:
            brought = newsroom.sources.brought([one.id for one in sources], now - timedelta(days=DAYS))
            if order is SourceOrder.ARTICLES:
                return sorted(sources, key=lambda one: -brought[one.id].recent)
            return sorted(sources, key=lambda one: brought[one.id].newest or LONG_AGO, reverse=True)


def _groups(sources: Sequence[Source]) -> tuple[tuple[SourceState, int], ...]:
    counts = Counter(source.state for source in sources)
    return tuple((state, counts[state]) for state in GROUPS if counts[state])

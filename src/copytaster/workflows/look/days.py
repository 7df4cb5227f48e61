"""Lists by day: a page of cards cut where the day changes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import groupby

from copytaster.model.filing import Card
from copytaster.model.ids import ArticleId

Cursor = tuple[datetime, ArticleId]
"""Where a page of a list ends: the next one begins below it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """The articles of one day (in UTC), newest first."""

    day: date
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPage:
    """One page of a list by days; `older` is the cursor of the next page, none on the last."""

    days: tuple[Day, ...]
    older: Cursor | None


def day_page(cards: Sequence[Card], limit: int) -> DayPage:
    """Cut cards into days; asked for `limit` and one more, a list that long has an older page."""
    shown = cards[:limit]
    older = (shown[-1].at, shown[-1].id) if len(cards) > limit else None
    return DayPage(days=by_day(shown), older=older)


def by_day(cards: Iterable[Card]) -> tuple[Day, ...]:
    """Return cards that are sorted by time, cut where the day changes."""
    days = groupby(cards, key=lambda card: card.at.astimezone(UTC).date())
    return tuple(Day(day=day, cards=tuple(of_day)) for day, of_day in days)

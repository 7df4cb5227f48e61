"""One hashtag: its newest articles by day, how they spread over time, and what stands beside it."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from copytaster.model.filing import Card, TopicOnFile
from copytaster.model.ids import ArticleId
from copytaster.model.search import FilterField, Only
from copytaster.model.story import StoryOnFile
from copytaster.workflows.newsroom import Newsroom

from .coverage import Coverage, coverage
from .days import Cursor, DayPage, day_page

A_PAGE = 40
FACETS = 8
BESIDE = 12
STORIES = 3
MARKS = 80
PERIOD = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A year, month or day that the list is narrowed to, as its address writes it; `last` is excluded."""

    written: str
    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicScreen:
    """A hashtag's page. `by_day` counts articles for each day that has any, oldest first."""

    topic: TopicOnFile
    by_day: tuple[tuple[date, int], ...]
    period: Period | None
    page: DayPage
    beside: tuple[TopicOnFile, ...]
    publishers: tuple[tuple[str, int], ...]
    languages: tuple[tuple[str, int], ...]
    stories: tuple[tuple[StoryOnFile, Coverage], ...]


def topic(
    newsroom: Newsroom, key: str, *, period: Period | None = None, before: Cursor | None = None
) -> TopicScreen | None:
    """Return the hashtag's page, or none where no article carries it."""
    found = newsroom.archive.topic(key)
    if found is None:
        return None
    only = Only(FilterField.TOPIC, key)
    cards = _cards(newsroom, key, period, before)
    days = newsroom.archive.articles_by_day(topic=key)
    return TopicScreen(
        topic=found,
        by_day=tuple((date.fromisoformat(day), articles) for day, articles in days),
        period=period,
        page=day_page(cards, A_PAGE),
        beside=newsroom.archive.topics_beside(key, BESIDE),
        publishers=newsroom.index.counts_by(only, "publisher", FACETS),
        languages=newsroom.index.counts_by(only, "language", FACETS),
        stories=_stories(newsroom, cards),
    )


def period(written: str) -> Period | None:
    """Read `2026`, `2026-11` or `2026-11-22`; none where it is no such period."""
    match = PERIOD.fullmatch(written)
    if not match:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
        if day:
            last = first + timedelta(days=1)
        else:
            last = date(first.year + (month in (None, 12)), 1 if month in (None, 12) else (month or 0) + 1, 1)
    except (ValueError, OverflowError):
        return None
    return Period(written=written, first=first, last=last)


def _cards(newsroom: Newsroom, key: str, asked: Period | None, before: Cursor | None) -> tuple[Card, ...]:
    if asked is None:
        return newsroom.archive.latest(A_PAGE + 1, before=before, topic=key)
    # The empty id sorts below every other: everything of the next period's first moment is left out.
    start = before or (_midnight(asked.last), ArticleId(""))
    cards = newsroom.archive.latest(A_PAGE + 1, before=start, topic=key)
    return tuple(card for card in cards if card.at >= _midnight(asked.first))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), tzinfo=UTC)


def _stories(newsroom: Newsroom, cards: tuple[Card, ...]) -> tuple[tuple[StoryOnFile, Coverage], ...]:
    shown: list[tuple[StoryOnFile, Coverage]] = []
    for id_ in dict.fromkeys(card.story for card in cards):
        story = newsroom.archive.story(id_)
        if story and story.articles > 1:
            shown.append((story, coverage(newsroom.archive.appearances(id_, MARKS))))
        if len(shown) == STORIES:
            break
    return tuple(shown)

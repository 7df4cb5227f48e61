"""One story: its coverage over time, its articles by day, and what it is about."""

from collections import Counter
from dataclasses import dataclass

from copytaster.model.ids import StoryId
from copytaster.model.story import StoryOnFile
from copytaster.workflows.newsroom import Newsroom

from .coverage import Coverage, coverage
from .days import Day, by_day
from .hashtags import HashtagGroup, grouped, hashtags

ARTICLES = 200
READ_FOR_TAGS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryScreen:
    """A story's page. Days run from the newest; `unshown` counts articles beyond those listed."""

    story: StoryOnFile
    coverage: Coverage
    days: tuple[Day, ...]
    unshown: int
    hashtags: tuple[HashtagGroup, ...]
    publishers: tuple[tuple[str, int], ...]
    languages: tuple[tuple[str, int], ...]


def story(newsroom: Newsroom, asked: StoryId) -> StoryScreen | None:
    """Return the story's page, or none where there is no such story."""
    found = newsroom.archive.story(asked)
    if found is None:
        return None
    cards = newsroom.archive.latest(ARTICLES, story=asked)
    articles = (newsroom.archive.known(card.id) for card in cards[:READ_FOR_TAGS])
    tags = [tag for filed in articles if filed for tag in filed.annotations.tags]
    return StoryScreen(
        story=found,
        coverage=coverage(newsroom.archive.appearances(asked, ARTICLES)),
        days=by_day(cards),
        unshown=max(0, found.articles - len(cards)),
        hashtags=grouped(hashtags(newsroom, tags), most=8),
        publishers=tuple(Counter(card.publisher for card in cards).most_common()),
        languages=tuple(Counter(card.language or "" for card in cards).most_common()),
    )

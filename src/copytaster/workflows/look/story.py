"""One story: its coverage, what was reported when and by whom, whose copy it is, and its newest articles."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from copytaster.answering.chronicle import KeyLine, chronicle
from copytaster.finding.credits import copy_kind
from copytaster.model.annotations import Tag
from copytaster.model.filing import Appearance, Card
from copytaster.model.ids import ArticleId, StoryId
from copytaster.model.search import CopyKind
from copytaster.model.story import StoryOnFile
from copytaster.stories.statements import Comparison, compare
from copytaster.workflows.newsroom import Newsroom

from .coverage import Coverage, coverage
from .days import Day, by_day
from .hashtags import HashtagGroup, grouped, sized
from .origins import Origin, opened, origins

MARKS = 200
LISTED = 12
OPENED = 10
"""Articles whose text is read for the timeline and the comparison."""
RELATED = 4
COMMON = 60
"""Articles in which a name stands that is too common to relate stories."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported:
    """A line of the timeline. `gap` and `between` are the days without a line before it, and their articles."""

    key: KeyLine
    card: Card
    gap: int
    between: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """An article worth opening, and why."""

    card: Card
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """Another story, and the hashtag that it shares with this one."""

    story: StoryOnFile
    through: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryScreen:
    """A story's page. Days run from the newest; `read` counts the articles that timeline and comparison rest on."""

    story: StoryOnFile
    coverage: Coverage
    timeline: tuple[Reported, ...]
    comparison: Comparison
    kinds: Mapping[ArticleId, CopyKind]
    read: int
    days: tuple[Day, ...]
    unshown: int
    origins: tuple[Origin, ...]
    picks: tuple[Pick, ...]
    hashtags: tuple[HashtagGroup, ...]
    languages: tuple[tuple[str, int], ...]
    related: tuple[Related, ...]


def story(newsroom: Newsroom, asked: StoryId) -> StoryScreen | None:
    """Return the story's page, or none where there is no such story."""
    archive = newsroom.archive
    found = archive.story(asked)
    if found is None:
        return None
    appeared = archive.appearances(asked, MARKS)
    read = [filed for filed in map(archive.known, opened(appeared, OPENED)) if filed]
    told = {card.id: card for card in archive.cards([filed.id for filed in read])}
    listed = archive.latest(MARKS if found.languages > 1 else LISTED, story=asked)
    tags = [tag for filed in read for tag in filed.annotations.tags]
    once = {tag.key: tag for tag in tags}
    sizes = archive.topic_sizes(tuple(once))
    return StoryScreen(
        story=found,
        coverage=coverage(appeared),
        timeline=_timeline(chronicle(read), told, appeared),
        comparison=compare(read),
        kinds={one.article: copy_kind(one.publisher, one.agency) for one in appeared},
        read=len(read),
        days=by_day(listed[:LISTED]),
        unshown=max(0, found.articles - LISTED),
        origins=origins(appeared),
        picks=_picks(tuple(told.values())),
        hashtags=grouped(sized(once.values(), sizes), most=8),
        languages=tuple(Counter(card.language or "" for card in listed).most_common()),
        related=_related(newsroom, asked, tags, sizes),
    )


def _timeline(
    lines: Sequence[KeyLine], cards: Mapping[ArticleId, Card], appeared: Sequence[Appearance]
) -> tuple[Reported, ...]:
    """Join each line to its article, with how many days and articles were left out before it."""
    rows: list[Reported] = []
    articles = Counter(_day(one.at) for one in appeared)
    before: int | None = None
    for key in lines:
        day = _day(key.at)
        gap = max(0, day - before - 1) if before is not None else 0
        between = sum(count for other, count in articles.items() if before is not None and before < other < day)
        rows.append(Reported(key=key, card=cards[key.article], gap=gap, between=between))
        before = day
    return tuple(rows)


def _day(at: datetime) -> int:
    return at.astimezone(UTC).toordinal()


def _picks(cards: Sequence[Card]) -> tuple[Pick, ...]:
    """The first report, the longest, the one edited most, and one in each other language: each article once."""
    if len(cards) < 2:
        return ()
    dated = [card for card in cards if card.dated]
    picks: dict[ArticleId, Pick] = {}
    if dated:
        first = min(dated, key=lambda card: (card.at, card.id))
        picks[first.id] = Pick(card=first, why="first")
    longest = max(cards, key=lambda card: (card.words, card.id))
    picks.setdefault(longest.id, Pick(card=longest, why="longest"))
    edited = max(cards, key=lambda card: (card.versions, card.id))
    if edited.versions > 1:
        picks.setdefault(edited.id, Pick(card=edited, why=""))
    main = Counter(card.language for card in cards).most_common(1)[0][0]
    for card in {card.language: card for card in cards if card.language not in (None, main)}.values():
        picks.setdefault(card.id, Pick(card=card, why=""))
    return tuple(picks.values())[:6]


def _related(newsroom: Newsroom, asked: StoryId, tags: Sequence[Tag], sizes: Mapping[str, int]) -> tuple[Related, ...]:
    """Other stories in which the story's own names stand: names of many of its articles and few of others first."""
    carried = Counter(tag.key for tag in tags if tag.spans)
    labels = {tag.key: tag.label for tag in tags}
    telling = [key for key in carried if carried[key] < sizes.get(key, 0) <= COMMON]
    telling.sort(key=lambda key: (-carried[key] / math.log(1 + sizes[key]), key))
    found: dict[StoryId, Related] = {}
    for key in telling[:3]:
        for card in newsroom.archive.latest(RELATED * 2, topic=key):
            if card.story != asked and card.story not in found and len(found) < RELATED:
                other = newsroom.archive.story(card.story)
                if other:
                    found[card.story] = Related(story=other, through=key, label=labels[key])
    return tuple(found.values())

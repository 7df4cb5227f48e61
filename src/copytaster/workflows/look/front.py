"""The front page: the stories of the last day, the latest articles, and names that recur."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from copytaster.model.annotations import Tag, TagKind
from copytaster.model.article import Photo
from copytaster.model.filing import ArticleOnFile, Card, Counts, TopicOnFile
from copytaster.model.ids import StoryId
from copytaster.model.story import StoryOnFile
from copytaster.workflows.newsroom import Newsroom

from .coverage import Coverage, coverage
from .hashtags import Hashtag, sized

DAY = timedelta(days=1)
STORIES = 6
MARKS = 40
LATEST = 12
NAMED = 10
VOICES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRow:
    """A story as the front page shows it, through its leading article; `voices` are other outlets' newest."""

    story: StoryOnFile
    card: Card
    deck: str
    photo: Photo | None
    topic: Hashtag | None
    coverage: Coverage
    voices: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """The front page. `fresh` is false where nothing is newer than a day, so that older stories are shown."""

    now: datetime
    last_day: Counts
    fresh: bool
    stories: tuple[StoryRow, ...]
    latest: tuple[Card, ...]
    named: tuple[TopicOnFile, ...]


def front(newsroom: Newsroom) -> Front:
    """Return the front page as it stands now."""
    now = newsroom.clock.now()
    last_day = newsroom.archive.counts(since=now - DAY)
    latest = newsroom.archive.latest(LATEST * 4)
    rows = _rows(newsroom, _leading_stories(newsroom, latest, now - DAY))
    return Front(
        now=now,
        last_day=last_day,
        fresh=last_day.articles > 0,
        stories=rows,
        latest=latest[:LATEST],
        named=_named(newsroom, latest),
    )


def _leading_stories(newsroom: Newsroom, latest: Sequence[Card], since: datetime) -> tuple[StoryOnFile, ...]:
    """The biggest stories of the last day; where they are few, those of the newest articles on file."""
    stories = list(newsroom.archive.stories(STORIES, since=since))
    shown = {story.id for story in stories}
    others: list[StoryId] = [id_ for id_ in dict.fromkeys(card.story for card in latest) if id_ not in shown]
    for id_ in others[: STORIES - len(stories)]:
        story = newsroom.archive.story(id_)
        if story:
            stories.append(story)
    if stories and stories[0].publishers == 1:
        # A happening that several outlets report leads, though it is a day older than what one of them has.
        stories.sort(key=lambda story: -story.publishers)
    return tuple(stories)


def _rows(newsroom: Newsroom, stories: Sequence[StoryOnFile]) -> tuple[StoryRow, ...]:
    cards = {story.id: newsroom.archive.latest(MARKS, story=story.id) for story in stories}
    leads = {story.id: _lead(story, cards[story.id]) for story in stories if cards[story.id]}
    articles = {id_: newsroom.archive.known(lead.id) for id_, lead in leads.items()}
    keys = {tag.key for filed in articles.values() if filed for tag in filed.annotations.tags}
    sizes = newsroom.archive.topic_sizes(tuple(keys))
    return tuple(
        _row(story, leads[story.id], cards[story.id], articles[story.id], sizes)
        for story in stories
        if story.id in leads
    )


def _lead(story: StoryOnFile, cards: Sequence[Card]) -> Card:
    return next((card for card in cards if card.headline == story.headline), cards[0])


def _row(
    story: StoryOnFile, lead: Card, cards: Sequence[Card], filed: ArticleOnFile | None, sizes: Mapping[str, int]
) -> StoryRow:
    photos = filed.article.photos if filed else ()
    return StoryRow(
        story=story,
        card=lead,
        deck=(filed.article.deck if filed else None) or lead.lead,
        photo=next((photo for photo in photos if photo.caption), None),
        topic=_topic(filed.annotations.tags, sizes) if filed else None,
        coverage=coverage(cards),
        voices=_voices(lead, cards),
    )


def _topic(tags: Sequence[Tag], sizes: Mapping[str, int]) -> Hashtag | None:
    """The hashtag that recurs elsewhere and that the article speaks of most; places stand in too many to tell much."""
    recurring = [tag for tag in tags if sizes.get(tag.key, 1) > 1]
    most = max(recurring, key=lambda tag: (tag.kind is not TagKind.PLACE, len(tag.spans)), default=None)
    return sized([most], sizes)[0] if most else None


def _voices(lead: Card, cards: Sequence[Card]) -> tuple[Card, ...]:
    """The newest article of each other outlet."""
    newest: dict[str, Card] = {}
    for card in cards:
        if card.id != lead.id and card.publisher != lead.publisher:
            newest.setdefault(card.publisher, card)
    return tuple(newest.values())[:VOICES]


def _named(newsroom: Newsroom, latest: Sequence[Card]) -> tuple[TopicOnFile, ...]:
    """Hashtags of the newest week on file."""
    if not latest:
        return ()
    return newsroom.archive.topics(NAMED, since=latest[0].at - 7 * DAY) or newsroom.archive.topics(NAMED)

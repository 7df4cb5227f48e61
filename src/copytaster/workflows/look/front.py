"""The front page: the stories of the last day, the latest articles, and names that recur."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain

from copytaster.model.annotations import Tag, TagKind
from copytaster.model.article import Photo
from copytaster.model.filing import Appearance, ArticleOnFile, Card, Counts, TopicOnFile
from copytaster.model.ids import ArticleId
from copytaster.model.story import StoryOnFile
from copytaster.workflows.newsroom import Newsroom

from .coverage import Coverage, coverage
from .hashtags import Hashtag, sized

DAY = timedelta(days=1)
STORIES = 6
MARKS = 40
LATEST = 8
NEWEST = 48
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
    latest = newsroom.archive.latest(LATEST)
    rows = _rows(newsroom, _leading_stories(newsroom, now - DAY))
    return Front(
        now=now,
        last_day=last_day,
        fresh=last_day.articles > 0,
        stories=rows,
        latest=latest,
        named=_named(newsroom, latest),
    )


def _leading_stories(newsroom: Newsroom, since: datetime) -> tuple[StoryOnFile, ...]:
    """The biggest stories of the last day; where they are few, those of the newest articles on file."""
    stories = list(newsroom.archive.stories(STORIES, since=since))
    if len(stories) < STORIES:
        shown = {story.id for story in stories}
        newest = dict.fromkeys(card.story for card in newsroom.archive.latest(NEWEST))
        others = [newsroom.archive.story(id_) for id_ in newest if id_ not in shown]
        stories += [story for story in others if story][: STORIES - len(stories)]
    if stories and stories[0].publishers == 1:
        # A happening that several outlets report leads, though it is a day older than what one of them has.
        stories.sort(key=lambda story: -story.publishers)
    return tuple(stories)


def _rows(newsroom: Newsroom, stories: Sequence[StoryOnFile]) -> tuple[StoryRow, ...]:
    appeared = {story.id: newsroom.archive.appearances(story.id, MARKS) for story in stories}
    leads = {id_: _lead(those) for id_, those in appeared.items() if those}
    voices = {id_: _voices(lead, appeared[id_]) for id_, lead in leads.items()}
    shown = [*(lead.article for lead in leads.values()), *chain.from_iterable(voices.values())]
    cards = {card.id: card for card in newsroom.archive.cards(shown)}
    articles = {id_: newsroom.archive.known(lead.article) for id_, lead in leads.items()}
    keys = {tag.key for filed in articles.values() if filed for tag in filed.annotations.tags}
    sizes = newsroom.archive.topic_sizes(tuple(keys))
    return tuple(
        _row(
            story,
            cards[leads[story.id].article],
            coverage(appeared[story.id]),
            tuple(cards[voice] for voice in voices[story.id] if voice in cards),
            articles[story.id],
            sizes,
        )
        for story in stories
        if story.id in leads and leads[story.id].article in cards
    )


def _lead(appeared: Sequence[Appearance]) -> Appearance:
    """The article whose headline the story has: the newest news that says when it was published."""
    return max(appeared, key=lambda one: (one.news, one.dated, one.at, one.article))


def _voices(lead: Appearance, appeared: Sequence[Appearance]) -> tuple[ArticleId, ...]:
    """The newest article of each other outlet."""
    newest: dict[str, ArticleId] = {}
    for one in appeared:
        if one.publisher != lead.publisher:
            newest.setdefault(one.publisher, one.article)
    return tuple(newest.values())[:VOICES]


def _row(
    story: StoryOnFile,
    lead: Card,
    covered: Coverage,
    voices: tuple[Card, ...],
    filed: ArticleOnFile | None,
    sizes: Mapping[str, int],
) -> StoryRow:
    photos = filed.article.photos if filed else ()
    return StoryRow(
        story=story,
        card=lead,
        deck=(filed.article.deck if filed else None) or lead.lead,
        photo=next((photo for photo in photos if photo.caption), None),
        topic=_topic(filed.annotations.tags, sizes) if filed else None,
        coverage=covered,
        voices=voices,
    )


def _topic(tags: Sequence[Tag], sizes: Mapping[str, int]) -> Hashtag | None:
    """The hashtag that recurs elsewhere and that the article speaks of most; places stand in too many to tell much."""
    recurring = [tag for tag in tags if sizes.get(tag.key, 1) > 1]
    most = max(recurring, key=lambda tag: (tag.kind is not TagKind.PLACE, len(tag.spans)), default=None)
    return sized([most], sizes)[0] if most else None


def _named(newsroom: Newsroom, latest: Sequence[Card]) -> tuple[TopicOnFile, ...]:
    """Hashtags of the newest week on file."""
    if not latest:
        return ()
    return newsroom.archive.topics(NAMED, since=latest[0].at - 7 * DAY) or newsroom.archive.topics(NAMED)

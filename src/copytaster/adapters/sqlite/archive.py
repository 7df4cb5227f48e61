"""The archive of articles, stories and hashtags: each method one transaction, its statements sorted by subject."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from copytaster.model.article import Article
from copytaster.model.filing import Appearance, ArticleOnFile, Card, Counts, Filing, JournalEntry, TopicOnFile
from copytaster.model.ids import ArticleId, SourceId, StoryId, VersionId
from copytaster.model.outcome import Filed, Unchanged
from copytaster.model.search import IndexEntry
from copytaster.model.story import Neighbour, StoryOnFile

from . import cards, journal, known, nearness, stories, topics
from .connection import Database
from .filing import file


class SqliteArchive:
    """An `Archive` in the record; the port's docstrings say what each method promises."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def file(self, filing: Filing) -> Filed | Unchanged:
        """Store one reading in one transaction and add a line to the journal."""
        with self._database.writing() as connection:
            return file(connection, filing)

    def known(self, article: ArticleId) -> ArticleOnFile | None:
        """Return the article as it stands, or none."""
        with self._database.reading() as connection:
            return known.known(connection, article)

    def as_read(self, article: ArticleId) -> Mapping[VersionId, Article]:
        """Return each version of an article with its words; nothing for an article that is not on file."""
        with self._database.reading() as connection:
            return known.as_read(connection, article)

    def at_address(self, address: str) -> tuple[ArticleId, ...]:
        """Return the articles whose own address this is, the latest first."""
        with self._database.reading() as connection:
            return known.at_address(connection, address)

    def headed(self, headline: str) -> tuple[ArticleId, ...]:
        """Return the articles with this very headline as they stand, the latest first."""
        with self._database.reading() as connection:
            return known.headed(connection, headline)

    def term_counts(self, terms: Iterable[str]) -> tuple[Mapping[str, int], int]:
        """Return in how many articles each term stands, and the number of articles."""
        with self._database.reading() as connection:
            return nearness.term_counts(connection, terms)

    def near(self, terms: Sequence[str], at: datetime, within: timedelta, limit: int) -> tuple[Neighbour, ...]:
        """Return articles within that time of `at` that share the most of `terms`, most shared first."""
        with self._database.reading() as connection:
            return nearness.near(connection, terms, at, within, limit)

    def journal(self, after: int, limit: int) -> tuple[JournalEntry, ...]:
        """Return journal lines with `seq` above `after`, in order."""
        with self._database.reading() as connection:
            return journal.lines(connection, after, limit)

    def journal_end(self) -> int:
        """Return the last line's `seq`, 0 for an empty journal."""
        with self._database.reading() as connection:
            return journal.end(connection)

    def index_entries(self, articles: Sequence[ArticleId]) -> tuple[IndexEntry, ...]:
        """Return what the index should hold of these articles; those not on file are left out."""
        with self._database.reading() as connection:
            return journal.index_entries(connection, articles)

    def cards(self, articles: Sequence[ArticleId]) -> tuple[Card, ...]:
        """Return cards in the order asked for; those not on file are left out."""
        with self._database.reading() as connection:
            return cards.cards(connection, articles)

    def latest(
        self,
        limit: int,
        *,
        before: tuple[datetime, ArticleId] | None = None,
        source: SourceId | None = None,
        topic: str | None = None,
        story: StoryId | None = None,
        language: str | None = None,
        notices: bool = False,
    ) -> tuple[Card, ...]:
        """Return the newest articles, sorted by (at, id) descending, below `before`, narrowed as asked."""
        with self._database.reading() as connection:
            narrowing = cards.Narrowing(source=source, topic=topic, story=story, language=language, notices=notices)
            return cards.latest(connection, limit, before, narrowing)

    def appearances(self, story: StoryId, limit: int) -> tuple[Appearance, ...]:
        """Return the newest articles of a story, sorted by (at, article) descending, without what lists print."""
        with self._database.reading() as connection:
            return cards.appearances(connection, story, limit)

    def texts(self, articles: Sequence[ArticleId]) -> Mapping[ArticleId, str]:
        """Return the text of each of these articles that is on file: its paragraphs, a line each."""
        with self._database.reading() as connection:
            return journal.texts(connection, articles)

    def articles_by_day(self, *, topic: str | None = None) -> tuple[tuple[str, int], ...]:
        """Return (YYYY-MM-DD, articles) for each day that has any, oldest first."""
        with self._database.reading() as connection:
            return cards.by_day(connection, topic)

    def stories(self, limit: int, *, since: datetime | None = None) -> tuple[StoryOnFile, ...]:
        """Return stories with an article after `since`, most publishers, then newest, first."""
        with self._database.reading() as connection:
            return stories.stories(connection, limit, since)

    def story(self, story: StoryId) -> StoryOnFile | None:
        """Return one story, or none."""
        with self._database.reading() as connection:
            return stories.story(connection, story)

    def topics(self, limit: int, *, since: datetime | None = None, least: int = 2) -> tuple[TopicOnFile, ...]:
        """Return hashtags carried by `least` articles or more (given ones always), most carried first."""
        with self._database.reading() as connection:
            return topics.topics(connection, limit, since, least)

    def topic(self, key: str) -> TopicOnFile | None:
        """Return one hashtag by its folded key, or none."""
        with self._database.reading() as connection:
            return topics.topic(connection, key)

    def topics_beside(self, key: str, limit: int) -> tuple[TopicOnFile, ...]:
        """Return the hashtags that most often stand in the same articles, with how many they share."""
        with self._database.reading() as connection:
            return topics.beside(connection, key, limit)

    def topic_sizes(self, keys: Sequence[str]) -> Mapping[str, int]:
        """Return how many articles carry each of these hashtags."""
        with self._database.reading() as connection:
            return topics.sizes(connection, keys)

    def counts(self, *, since: datetime | None = None) -> Counts:
        """Return what is on file; with `since`, articles and stories count only what is newer."""
        with self._database.reading() as connection:
            return stories.counts(connection, since)

    def every(self) -> Iterator[ArticleId]:
        """Yield all articles on file."""
        last = 0
        while True:
            with self._database.reading() as connection:
                some = cards.numbered(connection, last)
            if not some:
                return
            yield from (article for _, article in some)
            last = some[-1][0]

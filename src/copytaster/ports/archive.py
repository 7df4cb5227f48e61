"""The archive: articles, stories, hashtags, and the journal that the search index follows."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from copytaster.model.article import Article
from copytaster.model.filing import Appearance, ArticleOnFile, Card, Counts, Filing, JournalEntry, TopicOnFile
from copytaster.model.ids import ArticleId, SourceId, StoryId, VersionId
from copytaster.model.outcome import Filed, Unchanged
from copytaster.model.search import IndexEntry
from copytaster.model.story import Neighbour, StoryOnFile


class Archive(Protocol):
    """Articles, their versions, stories and topics: the record."""

    # --- filing -----------------------------------------------------------------------------------

    def file(self, filing: Filing) -> Filed | Unchanged:
        """Store one reading in one transaction and add a line to the journal.

        A reading whose version is on file is `Unchanged` (its capture, source, comments and pingbacks are
        noted all the same; a journal line is added only when something searchable changed). A new version
        keeps the article's id, story and first-seen time. Filing the same reading twice changes nothing, even
        when a newer version has come since.

        The reading with the newest `read_at` is how the article stands, in whatever order they are filed; where
        an earlier version stands again, it is `Filed`. Another reading of the same capture (better rules) takes
        the place of the first one, at the time of the first one.
        """
        ...

    def known(self, article: ArticleId) -> ArticleOnFile | None:
        """Return the article as it stands, or none."""
        ...

    def as_read(self, article: ArticleId) -> Mapping[VersionId, Article]:
        """Return each version of an article with its words; nothing for an article that is not on file."""
        ...

    def at_address(self, address: str) -> tuple[ArticleId, ...]:
        """Return the articles whose own address this is, the latest first."""
        ...

    def headed(self, headline: str) -> tuple[ArticleId, ...]:
        """Return the articles with this very headline as they stand, the latest first."""
        ...

    def term_counts(self, terms: Iterable[str]) -> tuple[Mapping[str, int], int]:
        """Return in how many articles each term stands (absent terms are left out), and the number of articles."""
        ...

    def near(self, terms: Sequence[str], at: datetime, within: timedelta, limit: int) -> tuple[Neighbour, ...]:
        """Return articles within that time of `at` that share the most of `terms`, most shared first.

        Articles are found by the dozen heaviest terms of their likeness alone.
        """
        ...

    # --- the journal --------------------------------------------------------------------------------

    def journal(self, after: int, limit: int) -> tuple[JournalEntry, ...]:
        """Return journal lines with `seq` above `after`, in order."""
        ...

    def journal_end(self) -> int:
        """Return the last line's `seq`, 0 for an empty journal."""
        ...

    def index_entries(self, articles: Sequence[ArticleId]) -> tuple[IndexEntry, ...]:
        """Return what the index should hold of these articles; those not on file are left out."""
        ...

    # --- for screens --------------------------------------------------------------------------------

    def cards(self, articles: Sequence[ArticleId]) -> tuple[Card, ...]:
        """Return cards in the order asked for; those not on file are left out."""
        ...

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
        """Return the newest articles, sorted by (at, id) descending, below `before`, narrowed as asked.

        Notices that stop copy are no news: they are left out, but where `notices` or a story is asked for.
        """
        ...

    def appearances(self, story: StoryId, limit: int) -> tuple[Appearance, ...]:
        """Return the newest articles of a story, sorted by (at, article) descending, without what lists print."""
        ...

    def texts(self, articles: Sequence[ArticleId]) -> Mapping[ArticleId, str]:
        """Return the text of each of these articles that is on file: its paragraphs, a line each."""
        ...

    def articles_by_day(self, *, topic: str | None = None) -> tuple[tuple[str, int], ...]:
        """Return (YYYY-MM-DD, articles) for each day that has any, oldest first."""
        ...

    def stories(self, limit: int, *, since: datetime | None = None) -> tuple[StoryOnFile, ...]:
        """Return stories with an article after `since` (all where none), most publishers, then newest, first.

        What holds nothing but notices that stop copy is no story.
        """
        ...

    def story(self, story: StoryId) -> StoryOnFile | None:
        """Return one story, or none."""
        ...

    def topics(self, limit: int, *, since: datetime | None = None, least: int = 2) -> tuple[TopicOnFile, ...]:
        """Return hashtags carried by `least` articles or more (given ones always), most carried first.

        With `since` only articles after it count.
        """
        ...

    def topic(self, key: str) -> TopicOnFile | None:
        """Return one hashtag by its folded key, or none."""
        ...

    def topics_beside(self, key: str, limit: int) -> tuple[TopicOnFile, ...]:
        """Return the hashtags that most often stand in the same articles, with how many they share."""
        ...

    def topic_sizes(self, keys: Sequence[str]) -> Mapping[str, int]:
        """Return how many articles carry each of these hashtags."""
        ...

    def counts(self, *, since: datetime | None = None) -> Counts:
        """Return what is on file; with `since`, articles and stories count only what is newer."""
        ...

    def every(self) -> Iterator[ArticleId]:
        """Yield all articles on file."""
        ...

"""What workflows may ask of adapters: each Protocol's docstrings are its contract.

Every method is synchronous and safe to call from any thread. Methods that store are atomic (all or
nothing) and raise `StoreError` when the disk, the database or the index fails them.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Protocol, TypeVar

from copytaster.model.annotations import Tag
from copytaster.model.article import Article
from copytaster.model.batch import Batch, BatchOnBooks
from copytaster.model.capture import Capture, CaptureOnFile, Fetched
from copytaster.model.filing import Appearance, ArticleOnFile, Card, Counts, Filing, JournalEntry, TopicOnFile
from copytaster.model.ids import ArticleId, BatchId, CaptureId, CommentId, JobId, SearchId, SourceId, StoryId
from copytaster.model.job import Errand, Job, JobCounts, QuarantinedJob
from copytaster.model.outcome import Filed, Outcome, Unchanged
from copytaster.model.people import Comment
from copytaster.model.saved_search import SavedSearch
from copytaster.model.search import Found, Hit, IndexEntry, Order, Query
from copytaster.model.source import Brought, Look, Source, SourceCounts, SourceDay, SourceState
from copytaster.model.story import Neighbour, StoryOnFile

Item = TypeVar("Item")
Result = TypeVar("Result")


class Clock(Protocol):
    """The time of day."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        ...


class CaptureStore(Protocol):
    """Every capture, as it came, for ever."""

    def keep(self, capture: Capture) -> CaptureOnFile:
        """Store the capture and return where it is. Keeping one that is on file changes nothing."""
        ...

    def find(self, capture: CaptureId) -> Capture:
        """Return the capture with its bytes; `NotOnFileError` where there is none of that id."""
        ...

    def about(self, capture: CaptureId) -> CaptureOnFile | None:
        """Return where a capture is kept, or none."""
        ...

    def every(self) -> Iterator[CaptureOnFile]:
        """Yield all captures, oldest kept first."""
        ...

    def check(self) -> None:
        """Raise `StoreError` where no capture could be kept now, as far as can be told without keeping one."""
        ...

    def close(self) -> None:
        """Finish writing and let go of the files."""
        ...


class CaptureIndex(Protocol):
    """Where each capture lies in which file; kept in the record."""

    def add(self, capture: CaptureOnFile) -> None:
        """Note a capture that has been written. Adding one that is on file changes nothing."""
        ...

    def get(self, capture: CaptureId) -> CaptureOnFile | None:
        """Return the note, or none."""
        ...

    def end_of(self, file: str) -> int:
        """Return the offset just behind the last noted capture of that file, 0 where none is noted."""
        ...

    def every(self) -> Iterator[CaptureOnFile]:
        """Yield all notes, oldest kept first."""
        ...


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
    ) -> tuple[Card, ...]:
        """Return the newest articles, sorted by (at, id) descending, below `before`, narrowed as asked."""
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
        """Return stories with an article after `since` (all where none), most publishers, then newest, first."""
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


class Sources(Protocol):
    """What we read, and what each look brought."""

    def add(self, source: Source) -> bool:
        """Store a source; false where its id is on file (nothing changes then)."""
        ...

    def get(self, source: SourceId) -> Source | None:
        """Return a source, or none."""
        ...

    def every(self) -> tuple[Source, ...]:
        """Return all sources: those in trouble first, then by title."""
        ...

    def due(self, now: datetime, limit: int) -> tuple[Source, ...]:
        """Return sources (not paused) whose next look is not in the future, longest waiting first."""
        ...

    def set_state(self, source: SourceId, state: SourceState, next_look: datetime | None) -> bool:
        """Store what a person decided, and clear what the last look said; false where there is no such source."""
        ...

    def learn(self, source: Source) -> bool:
        """Store what a look has learnt of a source, and nothing else: its title and site, how it is doing and when
        to look again, its entity tag and date. False where it was taken off the list meanwhile.

        One that was paused meanwhile stays paused, without a next look.
        """
        ...

    def remove(self, source: SourceId) -> bool:
        """Take a source off the list (its articles stay); false where it was not on it."""
        ...

    def looked(self, look: Look) -> None:
        """Note one look."""
        ...

    def looks(self, source: SourceId, since: datetime) -> tuple[Look, ...]:
        """Return the looks after `since`, oldest first."""
        ...

    def unseen(self, source: SourceId, keys: Sequence[str]) -> tuple[str, ...]:
        """Return those entry keys that were never marked seen for this source, in their order."""
        ...

    def mark_seen(self, source: SourceId, keys: Sequence[str], at: datetime) -> None:
        """Remember entry keys; doing it twice changes nothing."""
        ...

    def article_counts(self) -> Mapping[SourceId, int]:
        """Return how many articles each source has brought."""
        ...

    def counts(self) -> SourceCounts:
        """Return how many sources there are and how they are; cheap, for every screen says it."""
        ...

    def days(self, sources: Sequence[SourceId], since: date) -> Mapping[SourceId, tuple[SourceDay, ...]]:
        """Return what each day from `since` on brought, oldest first; days of which nothing is known are left out."""
        ...

    def brought(self, sources: Sequence[SourceId], since: datetime) -> Mapping[SourceId, Brought]:
        """Return for each of these sources how many of its articles are newer than `since`, and its newest."""
        ...


class People(Protocol):
    """What readers wrote: cannot be made again, so never lost."""

    def add_comment(self, comment: Comment) -> None:
        """Store a comment. Storing the same id twice changes nothing."""
        ...

    def comment(self, comment: CommentId) -> Comment | None:
        """Return a comment, removed or not, or none."""
        ...

    def comments(self, article: ArticleId) -> tuple[Comment, ...]:
        """Return an article's comments that are not removed, oldest first."""
        ...

    def set_removed(self, comment: CommentId, removed: bool, *, by_owner: bool = False) -> bool:
        """Hide or show a comment, and note who did; false where there is none of that id."""
        ...

    def latest_comments(self, limit: int) -> tuple[Comment, ...]:
        """Return the newest comments, removed ones too."""
        ...


class Searches(Protocol):
    """Searches that the reader saved: cannot be made again, so never lost."""

    def save(self, search: SavedSearch) -> None:
        """Store a search. Storing the same id twice changes nothing."""
        ...

    def get(self, search: SearchId) -> SavedSearch | None:
        """Return a search, removed or not, or none."""
        ...

    def every(self) -> tuple[SavedSearch, ...]:
        """Return the searches that are not removed, oldest first."""
        ...

    def rename(self, search: SearchId, name: str) -> bool:
        """Give a search another name; false where there is none of that id."""
        ...

    def set_removed(self, search: SearchId, removed: bool) -> bool:
        """Hide or show a search; false where there is none of that id."""
        ...

    def opened(self, search: SearchId, seen: int) -> bool:
        """Note up to which line of the journal its results have been seen (never less); false for no such id."""
        ...


class Marks(Protocol):
    """What the reader marked as read and what he saved: cannot be made again, so never lost. Cards show it."""

    def set_read(self, article: ArticleId, at: datetime | None) -> None:
        """Note when an article was read, or that it is unread; one that is read keeps its first time."""
        ...

    def set_saved(self, article: ArticleId, at: datetime | None) -> None:
        """Note since when an article is saved, or that it is not."""
        ...

    def read_at(self, article: ArticleId) -> datetime | None:
        """Return when an article was read, or none."""
        ...

    def saved_at(self, article: ArticleId) -> datetime | None:
        """Return since when an article is saved, or none."""
        ...

    def saved(
        self, limit: int, *, before: tuple[datetime, ArticleId] | None = None
    ) -> tuple[tuple[datetime, ArticleId], ...]:
        """Return saved articles with the time since when, sorted by both descending, below `before`."""
        ...

    def saved_count(self) -> int:
        """Return how many articles are saved."""
        ...


class Jobs(Protocol):
    """Work with leases: a worker that dies loses its lease, and the job goes to the next."""

    def begin(self, batch: Batch) -> None:
        """Note a batch; where it is on the books, its title and note are stored anew."""
        ...

    def enqueue(self, errands: Iterable[Errand], now: datetime, batch: BatchId | None = None) -> int:
        """Put errands on the books in one transaction and return how many were not on them already.

        Two errands of the same kind, address and entry key are one. One that lies in quarantine waits again,
        with fresh tries, as part of this batch: whoever asks for it anew has mended what was wrong.
        """
        ...

    def claim(self, now: datetime, limit: int, lease: timedelta) -> tuple[Job, ...]:
        """Lease the oldest jobs that wait or whose lease has run out; no job is leased to two at once."""
        ...

    def extend(self, jobs: Sequence[JobId], now: datetime, lease: timedelta) -> None:
        """Begin the lease anew for jobs still held."""
        ...

    def done(self, job: Job, outcomes: Sequence[Outcome], now: datetime) -> None:
        """Take a finished job off the books, and count for its batch and its source what came of it.

        A job that is not on the books (any more) changes nothing.
        """
        ...

    def failed(self, job: JobId, reason: str, now: datetime, retry_at: datetime | None) -> None:
        """Put a job back to wait until `retry_at`, or in quarantine where there is none."""
        ...

    def counts(self) -> JobCounts:
        """Return how many jobs there are of each state."""
        ...

    def quarantined(self, limit: int) -> tuple[QuarantinedJob, ...]:
        """Return jobs that were given up, newest first."""
        ...

    def retry_quarantined(self, now: datetime, job: JobId | None = None) -> int:
        """Let every quarantined job, or one, wait again with fresh tries, and return how many."""
        ...

    def batches(self, limit: int) -> tuple[BatchOnBooks, ...]:
        """Return batches, the one at which something happened last first, with what became of each."""
        ...

    def pace(self, now: datetime) -> float:
        """Return how many jobs a second were done within the last minute."""
        ...


class SearchIndex(Protocol):
    """The derived index; it can always be made again from the archive."""

    def put(self, entries: Sequence[IndexEntry], seq: int) -> None:
        """Hold these entries in place of earlier ones of the same id, and remember `seq`, in one step."""
        ...

    def seq(self) -> int:
        """Return the journal line up to which the index is right, 0 for an empty index."""
        ...

    def clear(self) -> None:
        """Forget everything."""
        ...

    def find(self, query: Query, *, order: Order, limit: int, offset: int = 0) -> Found:
        """Return one page of what matches, and the total."""
        ...

    def counts_by(self, query: Query, field: str, limit: int) -> tuple[tuple[str, int], ...]:
        """Return the commonest values of `publisher`, `language`, `agency`, `copy_kind`, `topic` (keys) or `day`
        (YYYY-MM-DD, all of them, in order) among what matches, with their counts."""
        ...

    def related(self, entry: IndexEntry, limit: int) -> tuple[Hit, ...]:
        """Return the articles most like this one by content, itself left out, best first."""
        ...

    def count(self) -> int:
        """Return how many articles the index holds."""
        ...

    def close(self) -> None:
        """Let go of the files."""
        ...


class Fetcher(Protocol):
    """The way out to other people's servers."""

    def fetch(
        self, address: str, *, source: SourceId | None = None, etag: str = "", last_modified: str = ""
    ) -> Fetched:
        """Fetch one address; `FetchError` with a reason a person understands."""
        ...

    def fetch_many(self, addresses: Sequence[tuple[str, SourceId | None]]) -> Iterator[tuple[int, Fetched | Exception]]:
        """Fetch side by side, politely, and yield (place in the list, what came) as each arrives."""
        ...

    def close(self) -> None:
        """Let go of connections."""
        ...


class Enricher(Protocol):
    """Something that says things about an article. Pure: the same article gives the same tags."""

    @property
    def name(self) -> str:
        """Its name and version, as `entities/1`."""
        ...

    def enrich(self, article: Article) -> tuple[Tag, ...]:
        """Return tags, each with spans inside `article.text`."""
        ...


class Runner(Protocol):
    """Where pure work is done: here, or in other processes."""

    def map(
        self, function: Callable[[Item], Result], items: Sequence[Item]
    ) -> Iterator[tuple[int, Result | Exception]]:
        """Yield (place in the list, result or what went wrong) for each item once, in any order.

        An item that takes too long or kills its process yields an exception; the others go on.
        """
        ...

    def close(self) -> None:
        """Stop the helpers."""
        ...


class Meter(Protocol):
    """Counts outcomes for whoever watches the newsroom."""

    def count(self, what: str, amount: int = 1, **labels: str) -> None:
        """Add to a counter."""
        ...

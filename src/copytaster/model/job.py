"""A job: one errand, leased to a worker, done exactly once as far as the record can tell."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .ids import ArticleId, BatchId, CaptureId, JobId, SourceId
from .source import FeedEntry


class ErrandKind(StrEnum):
    """What a worker can be sent to do."""

    READ_FILE = "read_file"
    READ_ARCHIVE = "read_archive"
    READ_CAPTURE = "read_capture"
    FETCH_PAGE = "fetch_page"
    READ_ENTRY = "read_entry"
    LOOK_AGAIN = "look_again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """What is to be done: `address` is a path, an http address or a capture id, after the kind.

    `feed` is the capture of the feed in which `entry` stands. `called` is what people know it by, where the address
    is an id. `article` is the one that is looked at again.
    """

    kind: ErrandKind
    address: str
    source: SourceId | None = None
    captured_at: datetime | None = None
    entry: FeedEntry | None = None
    feed: CaptureId | None = None
    called: str = ""
    article: ArticleId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """An errand on the books. `tries` counts the leases so far, this one included; `batch` is what it came with.

    `lost` counts those that ran out because the worker was gone. `reached` is up to which byte of its file a web
    archive has been put on the books, `found` how many pages that were.
    """

    id: JobId
    errand: Errand
    tries: int
    batch: BatchId | None = None
    lost: int = 0
    reached: int = 0
    found: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class JobCounts:
    """How many jobs wait, are leased, and lie in quarantine. `later` of those that wait do so for another try."""

    waiting: int
    leased: int
    quarantined: int
    later: int = 0

    @property
    def under_way(self) -> int:
        """How many are leased or wait for their turn."""
        return self.waiting - self.later + self.leased


@dataclass(frozen=True, slots=True, kw_only=True)
class QuarantinedJob:
    """A job given up after its last try, with the reason."""

    id: JobId
    errand: Errand
    tries: int
    reason: str
    at: datetime

"""A batch: what was put on the books in one go, and what has become of it."""

from dataclasses import dataclass
from datetime import datetime

from .ids import BatchId
from .outcome import Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Files, a folder, or the pages of the sources on one day. `note` says what was left out of it."""

    id: BatchId
    title: str
    begun_at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonCount:
    """How many pages were turned away for one reason, and the names of the first of them."""

    reason: Reason
    pages: int
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchOnBooks:
    """A batch as it stands: its jobs by state, and what the jobs that are done have brought.

    `later` are jobs that wait for another try. Jobs are files and pages; a page holds no article, one or many.
    """

    batch: Batch
    waiting: int = 0
    later: int = 0
    leased: int = 0
    quarantined: int = 0
    done: int = 0
    filed: int = 0
    changed: int = 0
    unchanged: int = 0
    turned_away: tuple[ReasonCount, ...] = ()
    last_at: datetime

    @property
    def total(self) -> int:
        """All its jobs, done or not."""
        return self.done + self.open + self.later + self.quarantined

    @property
    def open(self) -> int:
        """Its jobs that are under way or wait for their turn."""
        return self.waiting + self.leased

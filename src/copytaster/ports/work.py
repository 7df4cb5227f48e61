"""Work: jobs with leases, those who spread it, and those who tag articles."""

from collections.abc import Callable, Generator, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

from copytaster.model.annotations import Tag
from copytaster.model.article import Article
from copytaster.model.batch import Batch, BatchOnBooks
from copytaster.model.ids import BatchId, JobId
from copytaster.model.job import Errand, Job, JobCounts, QuarantinedJob
from copytaster.model.outcome import Outcome

Item = TypeVar("Item")
Result = TypeVar("Result")


class Jobs(Protocol):
    """Work with leases: a worker that dies loses its lease, and the job goes to the next."""

    def begin(self, batch: Batch) -> None:
        """Note a batch; where it is on the books, its title and note are stored anew."""
        ...

    def enqueue(self, errands: Iterable[Errand], now: datetime, batch: BatchId | None = None) -> int:
        """Put errands on the books in one transaction and return how many were not on them already.

        Two errands of the same kind, address and entry key are one. One that lies in quarantine waits again,
        with fresh tries and from its beginning, as part of this batch: whoever asks for it anew has mended what was
        wrong.
        """
        ...

    def claim(self, now: datetime, limit: int, lease: timedelta) -> tuple[Job, ...]:
        """Lease the oldest jobs that wait or whose lease has run out; no job is leased to two at once.

        One whose worker was gone `ALONE_AFTER` times is leased alone: should it be what kills them, it takes no other
        job down with it, and is known by that.
        """
        ...

    def advance(self, job: Job, errands: Iterable[Errand], now: datetime, lease: timedelta) -> None:
        """Put on the books what a job has found up to `job.reached`, and note in the same step how far it has come.

        Whoever claims it next goes on from there. Its lease begins anew, and what was lost before is forgotten.
        """
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
        """Let every quarantined job, or one, wait again from its beginning with fresh tries, and return how many."""
        ...

    def batches(self, limit: int) -> tuple[BatchOnBooks, ...]:
        """Return batches, the one at which something happened last first, with what became of each."""
        ...

    def pace(self, now: datetime) -> float:
        """Return how many jobs a second were done within the last minute."""
        ...


class Runner(Protocol):
    """Where pure work is done: here, or in other processes."""

    def map(
        self, function: Callable[[Item], Result], items: Iterable[Item]
    ) -> Generator[tuple[int, Result | Exception], None, None]:
        """Yield (place in the list, result or what went wrong) for each item once, in any order.

        Items are taken one by one, when there is room to work on them. One that takes too long (`TimeoutError`), or
        too much memory (`MemoryError`), or that kills its process yields an exception; the others go on. Closing the
        generator breaks off what is under way.
        """
        ...

    def close(self) -> None:
        """Stop the helpers."""
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

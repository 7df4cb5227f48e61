"""Work with leases, in memory."""

import threading
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from copytaster.model.batch import Batch, BatchOnBooks
from copytaster.model.ids import BatchId, JobId, job_id
from copytaster.model.job import Errand, Job, JobCounts, QuarantinedJob
from copytaster.model.outcome import Outcome

from .batches import MemoryResults


@dataclass(slots=True, kw_only=True)
class _Entry:
    """A job on the books; `ready_at` is when it may be claimed, none in quarantine."""

    errand: Errand
    ready_at: datetime | None
    tries: int = 0
    leased: bool = False
    reason: str = ""
    at: datetime
    batch: BatchId | None = None

    @property
    def state(self) -> str:
        """What the record calls its state."""
        if self.ready_at is None:
            return "quarantined"
        return "leased" if self.leased else "later" if self.tries else "waiting"


class MemoryJobs:
    """`Jobs` in memory, in the order in which they were put on the books."""

    def __init__(self) -> None:
        self._books: dict[JobId, _Entry] = {}
        self._lock = threading.Lock()
        self.results = MemoryResults()

    def begin(self, batch: Batch) -> None:
        """Note a batch; where it is on the books, its title and note are stored anew."""
        with self._lock:
            self.results.begin(batch)

    def enqueue(self, errands: Iterable[Errand], now: datetime, batch: BatchId | None = None) -> int:
        """Put errands on the books and return how many were not on them already."""
        with self._lock:
            new = 0
            for errand in errands:
                id_ = job_id(errand.kind, errand.address, errand.entry.key if errand.entry else "")
                known = self._books.get(id_)
                if known is None:
                    self._books[id_] = _Entry(errand=errand, ready_at=now, at=now, batch=batch)
                elif known.ready_at is None:
                    known.ready_at, known.tries, known.reason, known.batch = now, 0, "", batch
                else:
                    continue
                new += 1
            return new

    def claim(self, now: datetime, limit: int, lease: timedelta) -> tuple[Job, ...]:
        """Lease the oldest jobs that wait or whose lease has run out; no job is leased to two at once."""
        with self._lock:
            ready = [(id_, one) for id_, one in self._books.items() if one.ready_at is not None and one.ready_at <= now]
            for _, entry in ready[:limit]:
                entry.leased, entry.tries, entry.ready_at = True, entry.tries + 1, now + lease
            return tuple(
                Job(id=id_, errand=entry.errand, tries=entry.tries, batch=entry.batch) for id_, entry in ready[:limit]
            )

    def extend(self, jobs: Sequence[JobId], now: datetime, lease: timedelta) -> None:
        """Begin the lease anew for jobs still held."""
        with self._lock:
            for id_ in jobs:
                entry = self._books.get(id_)
                if entry and entry.leased:
                    entry.ready_at = now + lease

    def done(self, job: Job, outcomes: Sequence[Outcome], now: datetime) -> None:
        """Take a finished job off the books, and count for its batch and its source what came of it."""
        with self._lock:
            if self._books.pop(job.id, None):
                self.results.add(job, outcomes, now)

    def failed(self, job: JobId, reason: str, now: datetime, retry_at: datetime | None) -> None:
        """Put a job back to wait until `retry_at`, or in quarantine where there is none."""
        with self._lock:
            entry = self._books.get(job)
            if entry:
                entry.leased, entry.ready_at, entry.reason, entry.at = False, retry_at, reason, now

    def counts(self) -> JobCounts:
        """Return how many jobs there are of each state."""
        with self._lock:
            entries = list(self._books.values())
        states = Counter(entry.state for entry in entries)
        return JobCounts(
            waiting=states["waiting"] + states["later"],
            leased=states["leased"],
            quarantined=states["quarantined"],
            later=states["later"],
        )

    def quarantined(self, limit: int) -> tuple[QuarantinedJob, ...]:
        """Return jobs that were given up, newest first."""
        with self._lock:
            given_up = [
                QuarantinedJob(id=id_, errand=one.errand, tries=one.tries, reason=one.reason, at=one.at)
                for id_, one in self._books.items()
                if one.ready_at is None
            ]
        given_up.sort(key=lambda job: job.at)
        return tuple(given_up[::-1][:limit])

    def retry_quarantined(self, now: datetime, job: JobId | None = None) -> int:
        """Let every quarantined job, or one, wait again with fresh tries, and return how many."""
        with self._lock:
            asked = (entry for id_, entry in self._books.items() if job in (None, id_))
            given_up = [entry for entry in asked if entry.ready_at is None]
            for entry in given_up:
                entry.ready_at, entry.tries = now, 0
            return len(given_up)

    def batches(self, limit: int) -> tuple[BatchOnBooks, ...]:
        """Return batches, the one at which something happened last first, with what became of each."""
        with self._lock:
            return self.results.batches(((entry.batch, entry.state) for entry in self._books.values()), limit)

    def pace(self, now: datetime) -> float:
        """Return how many jobs a second were done within the last minute."""
        with self._lock:
            return self.results.pace(now)

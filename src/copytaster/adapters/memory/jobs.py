"""Work with leases, in memory."""

import threading
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from copytaster.adapters.leasing import together
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
    lost: int = 0
    reached: int = 0
    found: int = 0
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

    def begin_anew(self, now: datetime) -> None:
        """Wait, with fresh tries, to be done from the beginning."""
        self.ready_at = now
        self.tries = self.lost = self.reached = self.found = 0


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
                    known.begin_anew(now)
                    known.errand, known.reason, known.batch = errand, "", batch
                else:
                    continue
                new += 1
            return new

    def claim(self, now: datetime, limit: int, lease: timedelta) -> tuple[Job, ...]:
        """Lease the oldest jobs that wait or whose lease has run out; no job is leased to two at once."""
        with self._lock:
            ready = [(id_, one) for id_, one in self._books.items() if one.ready_at is not None and one.ready_at <= now]
            first = ready[:limit]
            chosen = [first[place] for place in together([entry.lost + entry.leased for _, entry in first])]
            for _, entry in chosen:
                entry.lost += entry.leased
                entry.leased, entry.tries, entry.ready_at = True, entry.tries + 1, now + lease
            return tuple(_job(id_, entry) for id_, entry in chosen)

    def advance(self, job: Job, errands: Iterable[Errand], now: datetime, lease: timedelta) -> None:
        """Put on the books what a job has found up to `job.reached`, and note in the same step how far it has come."""
        self.enqueue(errands, now, job.batch)
        with self._lock:
            entry = self._books.get(job.id)
            if entry and entry.leased:
                entry.reached, entry.found, entry.lost, entry.ready_at = job.reached, job.found, 0, now + lease

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
        """Let every quarantined job, or one, wait again from its beginning with fresh tries, and return how many."""
        with self._lock:
            asked = (entry for id_, entry in self._books.items() if job in (None, id_))
            given_up = [entry for entry in asked if entry.ready_at is None]
            for entry in given_up:
                entry.begin_anew(now)
            return len(given_up)

    def batches(self, limit: int) -> tuple[BatchOnBooks, ...]:
        """Return batches, the one at which something happened last first, with what became of each."""
        with self._lock:
            return self.results.batches(((entry.batch, entry.state) for entry in self._books.values()), limit)

    def pace(self, now: datetime) -> float:
        """Return how many jobs a second were done within the last minute."""
        with self._lock:
            return self.results.pace(now)


def _job(id_: JobId, entry: _Entry) -> Job:
    return Job(
        id=id_,
        errand=entry.errand,
        tries=entry.tries,
        batch=entry.batch,
        lost=entry.lost,
        reached=entry.reached,
        found=entry.found,
    )

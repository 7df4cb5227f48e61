"""Work with leases, in memory."""

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from copytaster.model.ids import JobId, job_id
from copytaster.model.job import Errand, Job, JobCounts, QuarantinedJob


@dataclass(slots=True, kw_only=True)
class _Entry:
    """A job on the books; `ready_at` is when it may be claimed, none in quarantine."""

    errand: Errand
    ready_at: datetime | None
    tries: int = 0
    leased: bool = False
    reason: str = ""
    at: datetime


class MemoryJobs:
    """`Jobs` in memory, in the order in which they were put on the books."""

    def __init__(self) -> None:
        self._books: dict[JobId, _Entry] = {}
        self._lock = threading.Lock()

    def enqueue(self, errands: Iterable[Errand], now: datetime) -> int:
        """Put errands on the books and return how many were not on them already."""
        with self._lock:
            new = 0
            for errand in errands:
                id_ = job_id(errand.kind, errand.address, errand.entry.key if errand.entry else "")
                known = self._books.get(id_)
                if known is None:
                    self._books[id_] = _Entry(errand=errand, ready_at=now, at=now)
                elif known.ready_at is None:
                    known.ready_at, known.tries, known.reason = now, 0, ""
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
            return tuple(Job(id=id_, errand=entry.errand, tries=entry.tries) for id_, entry in ready[:limit])

    def extend(self, jobs: Sequence[JobId], now: datetime, lease: timedelta) -> None:
        """Begin the lease anew for jobs still held."""
        with self._lock:
            for id_ in jobs:
                entry = self._books.get(id_)
                if entry and entry.leased:
                    entry.ready_at = now + lease

    def done(self, jobs: Sequence[JobId]) -> None:
        """Take finished jobs off the books."""
        with self._lock:
            for id_ in jobs:
                self._books.pop(id_, None)

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
        leased = sum(entry.leased for entry in entries)
        quarantined = sum(entry.ready_at is None for entry in entries)
        return JobCounts(waiting=len(entries) - leased - quarantined, leased=leased, quarantined=quarantined)

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

    def retry_quarantined(self, now: datetime) -> int:
        """Let every quarantined job wait again, with fresh tries, and return how many."""
        with self._lock:
            given_up = [entry for entry in self._books.values() if entry.ready_at is None]
            for entry in given_up:
                entry.ready_at, entry.tries = now, 0
            return len(given_up)

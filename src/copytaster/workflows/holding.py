"""Jobs that a worker holds: their leases are begun anew for as long as it is at work on them."""

from collections.abc import Iterable
from datetime import timedelta

from copytaster.model.ids import JobId
from copytaster.model.job import Job

from .newsroom import Newsroom

RENEWED_AFTER = 1 / 4
"""Of a lease: early enough that a slow page or server does not cost it."""


class Holding:
    """The jobs of one batch of work; `still_at_it` is called as often as anything has been done."""

    def __init__(self, newsroom: Newsroom, jobs: Iterable[Job], lease: timedelta) -> None:
        self._newsroom = newsroom
        self._lease = lease
        self._held = {job.id for job in jobs}
        self._since = newsroom.clock.now()

    def let_go(self, job: JobId) -> None:
        """Hold a job no longer: it is done."""
        self._held.discard(job)

    def still_at_it(self) -> None:
        """Begin the leases anew where it is time for that."""
        now = self._newsroom.clock.now()
        if self._held and now - self._since >= self._lease * RENEWED_AFTER:
            self._newsroom.jobs.extend(tuple(self._held), now, self._lease)
            self._since = now

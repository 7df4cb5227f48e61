"""The work on the books: what is being read and how fast, what became of each batch, and what was given up."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from copytaster.model.batch import BatchOnBooks
from copytaster.model.job import JobCounts, QuarantinedJob
from copytaster.workflows.newsroom import Newsroom

MOST_BATCHES = 12
MOST_GIVEN_UP = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenUp:
    """Jobs in quarantine for one reason, newest first."""

    reason: str
    jobs: tuple[QuarantinedJob, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportScreen:
    """`pace` is in jobs a second; `left` says how long those under way will take at it, where it can be told.

    `now` are the batches that are being read, `before` those that are done; the newest of the quarantine is shown.
    """

    jobs: JobCounts
    pace: float
    left: timedelta | None
    now: tuple[BatchOnBooks, ...]
    before: tuple[BatchOnBooks, ...]
    given_up: tuple[GivenUp, ...]


def importing(newsroom: Newsroom) -> ImportScreen:
    """Return how the work on the books stands."""
    jobs = newsroom.jobs.counts()
    pace = newsroom.jobs.pace(newsroom.clock.now())
    batches = [one for one in newsroom.jobs.batches(MOST_BATCHES) if one.total or one.batch.note]
    return ImportScreen(
        jobs=jobs,
        pace=pace,
        left=timedelta(seconds=jobs.under_way / pace) if pace and jobs.under_way else None,
        now=tuple(one for one in batches if one.open),
        before=tuple(one for one in batches if not one.open),
        given_up=_by_reason(newsroom.jobs.quarantined(MOST_GIVEN_UP) if jobs.quarantined else ()),
    )


def _by_reason(jobs: Iterable[QuarantinedJob]) -> tuple[GivenUp, ...]:
    groups: dict[str, list[QuarantinedJob]] = {}
    for job in jobs:
        # An address within the words would put each job in a group of its own.
        reason = job.reason.replace(job.errand.address, "it")
        groups.setdefault(reason, []).append(job)
    return tuple(GivenUp(reason=reason, jobs=tuple(those)) for reason, those in groups.items())

"""Work off the jobs on the books: gather the captures, read them side by side, file them one by one."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from time import sleep

import structlog

from copytaster.errors import CopytasterError
from copytaster.model.job import Errand, ErrandKind, Job
from copytaster.model.outcome import Filed, Outcome, Reason, TurnedAway, Unchanged

from .errands import Gathered, gather
from .holding import Holding
from .learn_habits import Lesson, learn, note, with_habits
from .look_again import begin, looked
from .newsroom import Newsroom
from .read_page import Reading, Task, read_page
from .take_in import file_reading
from .withdraw import heed_notice

BATCH = 48
POLL_SECONDS = 0.25
LONGEST_FAULT = 200
OF_THE_PAGE = (TimeoutError, ChildProcessError, MemoryError, RecursionError, CopytasterError)
"""What a page does to its reader; any other exception is a mistake of ours."""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What became of one job. `error` says what failed; `retry` whether it will be tried again."""

    job: Job
    outcomes: tuple[Outcome, ...] = ()
    error: str | None = None
    retry: bool = False


@dataclass(slots=True)
class Tally:
    """How many articles were filed, changed or on file unchanged, pages turned away, and jobs that failed."""

    filed: int = 0
    changed: int = 0
    unchanged: int = 0
    turned_away: int = 0
    failed: int = 0

    def add(self, done: Done) -> None:
        """Count one job's outcomes."""
        for outcome in done.outcomes:
            match outcome:
                case Filed(new=True):
                    self.filed += 1
                case Filed():
                    self.changed += 1
                case Unchanged():
                    self.unchanged += 1
                case TurnedAway():
                    self.turned_away += 1
        self.failed += done.error is not None and not done.retry


@dataclass(frozen=True, slots=True, kw_only=True)
class Leases:
    """How long a job is held before another may take it, how often it is tried, and the waits between tries.

    A job whose worker was gone `losses` times is given up: it seems to be what kills them.
    """

    lease: timedelta = timedelta(seconds=60)
    tries: int = 4
    losses: int = 6
    waits: tuple[timedelta, ...] = (timedelta(minutes=1), timedelta(minutes=10), timedelta(hours=1))


STANDARD = Leases()


def work_off(
    newsroom: Newsroom,
    on_done: Callable[[Done], None] | None = None,
    *,
    on_wait: Callable[[int], None] | None = None,
    stop: Callable[[], bool] = lambda: False,
    leases: Leases = STANDARD,
    wait: bool = True,
) -> Tally:
    """Do every job that is due, and return what came of them.

    Jobs that another worker holds are waited for (they fall due when it dies) unless `wait` is false, and
    `on_wait` hears how many they are; jobs that wait for a later try are not. `StoreError` ends the work:
    what is on the books stays there.
    """
    tally = Tally()
    while not stop():
        jobs = newsroom.jobs.claim(newsroom.clock.now(), BATCH, leases.lease)
        if not jobs:
            if wait and (held := newsroom.jobs.counts().leased):
                if on_wait:
                    on_wait(held)
                sleep(POLL_SECONDS)
                continue
            break
        for done in _do(newsroom, jobs, leases):
            tally.add(done)
            if on_done:
                on_done(done)
    return tally


def _do(newsroom: Newsroom, jobs: Sequence[Job], leases: Leases) -> Iterator[Done]:
    gathered: list[Gathered] = []
    holding = Holding(newsroom, jobs, leases.lease)
    for job in jobs:
        if job.lost >= leases.losses:
            yield _close(newsroom, Gathered(job=job, error=_poison(job)), leases)
    for one in gather(newsroom, [job for job in jobs if job.lost < leases.losses], holding.still_at_it):
        if one.task is not None:
            gathered.append(one)
        else:
            holding.let_go(one.job.id)
            yield _close(newsroom, one, leases)
        holding.still_at_it()
    tasks = with_habits(newsroom, [one.task for one in gathered if one.task is not None])
    lessons: list[Lesson] = []
    reading = partial(read_page, enrichers=newsroom.enrichers)
    for place, result in newsroom.runner.map(reading, tasks):
        one = gathered[place]
        done, lesson = _file(newsroom, one, tasks[place], result, leases)
        lessons += [lesson] if lesson else []
        yield done
        holding.let_go(one.job.id)
        holding.still_at_it()
    learn(newsroom, lessons)


def _file(
    newsroom: Newsroom, one: Gathered, task: Task, result: Reading | Exception, leases: Leases
) -> tuple[Done, Lesson | None]:
    if isinstance(result, OF_THE_PAGE):
        # A page that kills its reader would kill the next one too: it is turned away, its capture kept.
        reason = Reason.TOO_SLOW if isinstance(result, TimeoutError) else Reason.BROKEN
        result = Reading(TurnedAway(reason=reason, detail=str(result)))
    elif isinstance(result, Exception):
        log.error("copytaster failed on a page", url=task.capture.address, capture=task.capture.id, exc_info=result)
        return _close(newsroom, replace(one, task=None, error=_our_fault(result, task)), leases), None
    outcomes = file_reading(newsroom, task.capture, result)
    # What has been counted before the job is done is counted for certain, and twice is once.
    lesson = note(newsroom, task, result.page, outcomes)
    _watch(newsroom, one.job.errand, task, result, outcomes)
    newsroom.jobs.done(one.job, outcomes, newsroom.clock.now())
    return Done(job=one.job, outcomes=outcomes), lesson


def _watch(newsroom: Newsroom, errand: Errand, task: Task, result: Reading, outcomes: Sequence[Outcome]) -> None:
    begin(newsroom, errand, task.capture, outcomes)
    looked(newsroom, errand, task.capture, result.page, outcomes)
    heed_notice(newsroom, task.capture, result.page)


def _poison(job: Job) -> str:
    return (
        f"Copytaster was ended {job.lost} times while it was at this, and the last times at nothing else. "
        "Is there memory enough, and is the page very large?"
    )


def _our_fault(error: Exception, task: Task) -> str:
    """What the page has no part in: a mistake of ours is never blamed on it."""
    what = " ".join(f"{type(error).__name__}: {error}".split())[:LONGEST_FAULT]
    return f"Copytaster failed on this page ({what}). It is kept as capture {task.capture.id}: please tell us of it"


def _close(newsroom: Newsroom, one: Gathered, leases: Leases) -> Done:
    """End a job that gave nothing to read: done where nothing went wrong, else tried again or given up."""
    if one.error is None:
        newsroom.jobs.done(one.job, one.outcomes, newsroom.clock.now())
        return Done(job=one.job, outcomes=one.outcomes)
    # A worker that was ended has tried nothing.
    tries = one.job.tries - one.job.lost
    retry = one.again and tries < leases.tries
    now = newsroom.clock.now()
    retry_at = now + leases.waits[min(tries, len(leases.waits)) - 1] if retry else None
    if not retry:
        _read_entry_instead(newsroom, one.job)
    newsroom.jobs.failed(one.job.id, one.error, now, retry_at)
    newsroom.meter.count("jobs", outcome="retry" if retry else "quarantined")
    log.warning("job failed", url=one.job.errand.address, reason=one.error, retry=retry)
    return Done(job=one.job, error=one.error, retry=retry)


def _read_entry_instead(newsroom: Newsroom, job: Job) -> None:
    """Where the page behind a feed entry cannot be had, let the feed's own text be read."""
    errand = job.errand
    if errand.entry and errand.feed:
        entry_alone = Errand(kind=ErrandKind.READ_ENTRY, address=errand.feed, source=errand.source, entry=errand.entry)
        newsroom.jobs.enqueue([entry_alone], newsroom.clock.now(), job.batch)

"""Work on the books being done, watched: a bar for people, lines for programs, and a clean end on Ctrl-C."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from threading import Event
from time import monotonic
from types import FrameType

from rich.progress import BarColumn, MofNCompleteColumn, Progress, Task, TaskID, TextColumn, TimeRemainingColumn
from rich.text import Text

from copytaster.settings import Settings
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.work import Done, Leases, Tally, work_off

from .terminal import console

RECOUNT_SECONDS = 0.5


class Rate(TextColumn):
    """Pages a second."""

    def __init__(self) -> None:
        super().__init__("")

    def render(self, task: Task) -> Text:
        """Return the speed so far."""
        speed = task.finished_speed or task.speed
        return Text(f"{speed:.1f} pages/s" if speed else "")


@contextmanager
def work_bar(newsroom: Newsroom, *, quiet: bool = False) -> Iterator[Callable[[Done], None]]:
    """Yield what is to hear of each job that is done: a bar moves while there are more, and goes when none is left."""
    bar = _bar(quiet=quiet)
    watch = _Watch(newsroom, bar, lambda _: None)

    def note(done: Done) -> None:
        bar.start()
        watch.note(done)
        if bar.finished:
            bar.stop()

    try:
        yield note
    finally:
        bar.stop()


def work_watched(
    newsroom: Newsroom, settings: Settings, on_done: Callable[[Done], None], *, quiet: bool = False
) -> tuple[Tally, bool]:
    """Work off the books under a progress bar; return the tally, and whether Ctrl-C or SIGTERM ended it early."""
    with stopping_by_signal() as stopping, _bar(quiet=quiet) as bar:
        watch = _Watch(newsroom, bar, on_done)
        tally = work_off(newsroom, watch.note, on_wait=watch.wait, stop=stopping.is_set, leases=leases(settings))
    return tally, stopping.is_set()


def leases(settings: Settings) -> Leases:
    """Return the terms on which jobs are leased here."""
    return Leases(lease=timedelta(seconds=settings.lease_seconds), tries=settings.tries)


@contextmanager
def stopping_by_signal() -> Iterator[Event]:
    """Yield an event that the first Ctrl-C or SIGTERM sets; the second ends the program at once."""
    stopping = Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        if stopping.is_set():
            raise KeyboardInterrupt
        stopping.set()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stopping
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _bar(*, quiet: bool) -> Progress:
    out = console(quiet=quiet, stderr=True)
    return Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), Rate(), TimeRemainingColumn(),
        console=out, disable=not out.is_terminal, transient=True,
    )  # fmt: skip


class _Watch:
    """Moves the bar; asks the books now and then how much is left, because web archives and feeds add to it."""

    def __init__(self, newsroom: Newsroom, bar: Progress, on_done: Callable[[Done], None]) -> None:
        self._newsroom = newsroom
        self._bar = bar
        self._on_done = on_done
        self._done = 0
        self._task: TaskID = bar.add_task("Reading", total=self._left())
        self._counted_at = monotonic()

    def note(self, done: Done) -> None:
        """Count one job as done."""
        self._bar.update(self._task, description="Reading")
        self._done += 1
        self._on_done(done)
        now = monotonic()
        if now - self._counted_at >= RECOUNT_SECONDS:
            self._counted_at = now
            self._bar.update(self._task, total=self._done + self._left())
        self._bar.advance(self._task)

    def wait(self, held: int) -> None:
        """Say what is waited for: jobs of another process, which fall due here if it has died."""
        self._bar.update(self._task, description=f"Waiting for {held} that another process began")

    def _left(self) -> int:
        counts = self._newsroom.jobs.counts()
        return counts.waiting + counts.leased

"""A worker that is slow keeps what it holds: leases are begun anew while it works, and no longer."""

from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from copytaster.adapters.memory import FixedClock, MemoryCaptures
from copytaster.model.capture import Capture, CaptureOnFile
from copytaster.workflows.holding import Holding
from copytaster.workflows.import_files import enlist
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.work import Leases, work_off

from .samples import html_page

MINUTE = timedelta(minutes=1)
LEASES = Leases(lease=MINUTE)


@dataclass
class Slow:
    """Captures that take half a lease each; after each, whoever else wants work asks for it."""

    kept: MemoryCaptures
    newsroom: Newsroom
    clock: FixedClock
    taken: int = 0

    def keep(self, capture: Capture) -> CaptureOnFile:
        self.clock.advance(MINUTE / 2)
        self.taken += len(self.newsroom.jobs.claim(self.clock.now(), 99, MINUTE))
        return self.kept.keep(capture)

    def __getattr__(self, name: str) -> object:
        return getattr(self.kept, name)


def test_nobody_takes_what_a_slow_worker_holds(newsroom: Newsroom, clock: FixedClock, tmp_path: Path) -> None:
    for number in range(9):
        (tmp_path / f"{number}.html").write_bytes(html_page(address=f"https://averellcourier.example/{number}"))
    enlist(newsroom, [tmp_path], None)
    assert isinstance(newsroom.captures, MemoryCaptures)
    slow = Slow(newsroom.captures, newsroom, clock)
    assert work_off(replace(newsroom, captures=slow), leases=LEASES).filed == 9
    assert slow.taken == 0


def test_what_is_let_go_is_held_no_longer(newsroom: Newsroom, clock: FixedClock, tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.html").write_bytes(html_page())
    enlist(newsroom, [tmp_path], None)
    jobs = newsroom.jobs.claim(clock.now(), 9, MINUTE)
    holding = Holding(newsroom, jobs, MINUTE)
    holding.let_go(jobs[0].id)
    clock.advance(MINUTE / 2)
    holding.still_at_it()
    clock.advance(MINUTE / 2)
    assert [job.id for job in newsroom.jobs.claim(clock.now(), 9, MINUTE)] == [jobs[0].id]

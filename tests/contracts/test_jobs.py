"""Jobs: put on the books once, leased to one worker at a time, never lost."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from copytaster.adapters.memory import MemoryJobs, MemoryRecord
from copytaster.adapters.sqlite.record import Record
from copytaster.model.ids import CaptureId, JobId, SourceId
from copytaster.model.job import Errand, ErrandKind, Job, JobCounts
from copytaster.model.source import FeedEntry

from .samples import HOUR, NOON

AnyRecord = Record | MemoryRecord
LEASE = timedelta(minutes=1)


def errand(address: str, kind: ErrandKind = ErrandKind.FETCH_PAGE, key: str = "") -> Errand:
    entry = FeedEntry(key=key, address=None, title="Ferry", published=NOON) if key else None
    return Errand(kind=kind, address=address, entry=entry)


def addresses(jobs: tuple[Job, ...]) -> list[str]:
    return [job.errand.address for job in jobs]


def test_an_errand_comes_back_whole(record: AnyRecord) -> None:
    asked = Errand(
        kind=ErrandKind.READ_ENTRY,
        address="capture",
        source=SourceId("feed"),
        captured_at=NOON,
        entry=FeedEntry(
            key="k", address="https://courier.example/1", title="渡輪", html="<p>" * 9_000, tags=("ferries",)
        ),
        feed=CaptureId("capture"),
    )
    record.jobs.enqueue([asked], NOON)
    [job] = record.jobs.claim(NOON, 5, LEASE)
    assert (job.errand, job.tries) == (asked, 1)


def test_the_oldest_jobs_are_claimed_first(record: AnyRecord) -> None:
    assert record.jobs.enqueue([errand("a"), errand("b")], NOON) == 2
    assert record.jobs.enqueue([errand("c")], NOON - HOUR) == 1
    assert addresses(record.jobs.claim(NOON, 2, LEASE)) == ["a", "b"]
    assert addresses(record.jobs.claim(NOON, 9, LEASE)) == ["c"]
    assert record.jobs.claim(NOON, 9, LEASE) == ()


@pytest.mark.parametrize(
    ("second", "new"),
    [
        pytest.param(errand("a"), 0, id="the same"),
        pytest.param(replace(errand("a"), source=SourceId("feed")), 0, id="for another source"),
        pytest.param(errand("b"), 1, id="another address"),
        pytest.param(errand("a", ErrandKind.READ_FILE), 1, id="another kind"),
        pytest.param(errand("a", key="k"), 1, id="about an entry"),
    ],
)
def test_errands_of_one_kind_address_and_entry_are_one(record: AnyRecord, second: Errand, new: int) -> None:
    assert record.jobs.enqueue([errand("a"), errand("a")], NOON) == 1
    assert record.jobs.enqueue([second], NOON) == new
    assert record.jobs.enqueue([], NOON) == 0
    assert record.jobs.counts() == JobCounts(waiting=1 + new, leased=0, quarantined=0)


def test_an_errand_in_quarantine_waits_again_when_it_is_asked_for_anew(record: AnyRecord) -> None:
    record.jobs.enqueue([errand("a")], NOON)
    [job] = record.jobs.claim(NOON, 1, LEASE)
    record.jobs.failed(job.id, "gone", NOON, None)
    assert record.jobs.enqueue([errand("a")], NOON) == 1
    assert [again.tries for again in record.jobs.claim(NOON, 5, LEASE)] == [1]


def test_an_errand_is_on_the_books_until_it_is_done(record: AnyRecord) -> None:
    record.jobs.enqueue([errand("a")], NOON)
    [job] = record.jobs.claim(NOON, 1, LEASE)
    assert record.jobs.enqueue([errand("a")], NOON) == 0
    record.jobs.done(job, (), NOON)
    record.jobs.done(job, (), NOON)
    assert record.jobs.counts() == JobCounts(waiting=0, leased=0, quarantined=0)
    assert record.jobs.enqueue([errand("a")], NOON) == 1


def test_a_job_whose_lease_runs_out_goes_to_the_next_worker(record: AnyRecord) -> None:
    record.jobs.enqueue([errand("a")], NOON)
    record.jobs.claim(NOON, 1, LEASE)
    assert record.jobs.claim(NOON + LEASE - timedelta(microseconds=1), 1, LEASE) == ()
    [again] = record.jobs.claim(NOON + LEASE, 1, LEASE)
    assert again.tries == 2


def test_a_lease_can_be_begun_anew(record: AnyRecord) -> None:
    record.jobs.enqueue([errand("a"), errand("b")], NOON)
    [held] = record.jobs.claim(NOON, 1, LEASE)
    record.jobs.extend([held.id, JobId("nobody")], NOON + LEASE / 2, LEASE)
    assert addresses(record.jobs.claim(NOON + LEASE, 9, LEASE)) == ["b"]


def test_extending_does_not_take_a_job_that_nobody_holds(record: AnyRecord) -> None:
    record.jobs.enqueue([errand("a")], NOON)
    [job] = record.jobs.claim(NOON, 1, LEASE)
    record.jobs.failed(job.id, "busy", NOON, NOON)
    record.jobs.extend([job.id], NOON, HOUR)
    assert addresses(record.jobs.claim(NOON, 1, LEASE)) == ["a"]


def test_a_failed_job_waits_for_its_time_and_counts_its_tries(record: AnyRecord) -> None:
    record.jobs.enqueue([errand("a")], NOON)
    [job] = record.jobs.claim(NOON, 1, LEASE)
    record.jobs.failed(job.id, "503", NOON, NOON + HOUR)
    assert record.jobs.counts() == JobCounts(waiting=1, leased=0, quarantined=0, later=1)
    assert record.jobs.claim(NOON + HOUR - LEASE, 1, LEASE) == ()
    [again] = record.jobs.claim(NOON + HOUR, 1, LEASE)
    assert again.tries == 2


def test_jobs_given_up_lie_in_quarantine_with_their_reason_newest_first(record: AnyRecord) -> None:
    record.jobs.enqueue([errand("a"), errand("b"), errand("c")], NOON)
    for hours, job in zip((1, 3, 3), record.jobs.claim(NOON, 9, LEASE), strict=True):
        record.jobs.failed(job.id, f"404 for {job.errand.address}", NOON + hours * HOUR, None)
    found = record.jobs.quarantined(9)
    assert [(job.errand.address, job.reason, job.tries, job.at) for job in found] == [
        ("c", "404 for c", 1, NOON + 3 * HOUR),
        ("b", "404 for b", 1, NOON + 3 * HOUR),
        ("a", "404 for a", 1, NOON + HOUR),
    ]
    assert len(record.jobs.quarantined(1)) == 1
    assert record.jobs.claim(NOON + 9 * HOUR, 9, LEASE) == ()


def test_quarantined_jobs_can_be_tried_again_afresh(record: AnyRecord) -> None:
    record.jobs.enqueue([errand("a"), errand("b")], NOON)
    [job] = record.jobs.claim(NOON, 1, LEASE)
    record.jobs.failed(job.id, "404", NOON, None)
    assert record.jobs.retry_quarantined(NOON + HOUR) == 1
    assert record.jobs.retry_quarantined(NOON + HOUR) == 0
    assert record.jobs.claim(NOON, 1, LEASE)[0].errand.address == "b"
    [again] = record.jobs.claim(NOON + HOUR, 1, LEASE)
    assert (again.errand.address, again.tries) == ("a", 1)


class JobsOverTime(RuleBasedStateMachine):
    """Workers that claim, finish, fail and die, on the record and in memory at once."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.record = Record(Path(self.folder.name) / "record.sqlite3")
        self.memory = MemoryJobs()
        self.now = NOON
        self.held: dict[JobId, Job] = {}

    def teardown(self) -> None:
        self.record.close()
        self.folder.cleanup()

    @rule(names=st.lists(st.sampled_from("abcdefgh"), max_size=5))
    def enqueue(self, names: list[str]) -> None:
        errands = [errand(name) for name in names]
        assert self.record.jobs.enqueue(errands, self.now) == self.memory.enqueue(errands, self.now)

    @rule(limit=st.integers(1, 4))
    def claim(self, limit: int) -> None:
        claimed = self.record.jobs.claim(self.now, limit, LEASE)
        assert claimed == self.memory.claim(self.now, limit, LEASE)
        assert not {job.id for job in claimed} & set(self.held), "leased to two at once"
        self.held |= {job.id: job for job in claimed}

    @rule()
    def leases_run_out(self) -> None:
        self.now += LEASE
        self.held.clear()

    @precondition(lambda self: self.held)
    @rule(data=st.data())
    def done(self, data: st.DataObject) -> None:
        job = data.draw(st.sampled_from(sorted(self.held)))
        self.record.jobs.done(self.held[job], (), self.now)
        self.memory.done(self.held[job], (), self.now)
        del self.held[job]

    @precondition(lambda self: self.held)
    @rule(data=st.data(), waits=st.sampled_from([None, timedelta(0), LEASE]))
    def fail(self, data: st.DataObject, waits: timedelta | None) -> None:
        job = data.draw(st.sampled_from(sorted(self.held)))
        for jobs in (self.record.jobs, self.memory):
            jobs.failed(job, "503", self.now, None if waits is None else self.now + waits)
        del self.held[job]

    @rule()
    def retry(self) -> None:
        assert self.record.jobs.retry_quarantined(self.now) == self.memory.retry_quarantined(self.now)

    @invariant()
    def nothing_is_lost(self) -> None:
        assert self.record.jobs.counts() == self.memory.counts()
        assert self.record.jobs.quarantined(99) == self.memory.quarantined(99)


JobsOverTime.TestCase.settings = settings(max_examples=12, stateful_step_count=25, deadline=None)
TestJobsOverTime = JobsOverTime.TestCase

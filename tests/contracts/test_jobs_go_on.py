"""Jobs whose workers die: they go on where they stood, and one that kills its workers is known and set apart."""

from dataclasses import replace
from datetime import datetime

import pytest

from copytaster.adapters.leasing import ALONE_AFTER
from copytaster.model.job import Job, JobCounts

from .samples import HOUR, NOON
from .test_jobs import LEASE, AnyRecord, addresses, errand


def lost(record: AnyRecord, times: int, limit: int = 9) -> datetime:
    """Claim jobs so often without an end; return when the last of those leases runs out."""
    for number in range(times):
        record.jobs.claim(NOON + number * LEASE, limit, LEASE)
    return NOON + times * LEASE


def test_a_lease_that_ran_out_is_counted_as_lost_and_one_that_ended_is_not(record: AnyRecord) -> None:
    record.jobs.enqueue([errand("a")], NOON)
    [job] = record.jobs.claim(NOON, 1, LEASE)
    record.jobs.failed(job.id, "503", NOON, NOON)
    now = lost(record, 2)
    [again] = record.jobs.claim(now, 1, LEASE)
    assert (again.tries, again.lost) == (4, 2)


def test_a_job_that_was_lost_often_is_leased_alone(record: AnyRecord) -> None:
    record.jobs.enqueue([errand("a"), errand("b")], NOON)
    now = lost(record, ALONE_AFTER)
    record.jobs.enqueue([errand("c"), errand("d")], now)
    assert addresses(record.jobs.claim(now, 9, LEASE)) == ["a"]
    assert addresses(record.jobs.claim(now, 9, LEASE)) == ["b"]
    assert addresses(record.jobs.claim(now, 9, LEASE)) == ["c", "d"]


def test_an_archive_goes_on_from_where_it_was_noted_to_be(record: AnyRecord) -> None:
    record.jobs.enqueue([errand("archive")], NOON)
    now = lost(record, 2)
    [job] = record.jobs.claim(now, 1, LEASE)
    record.jobs.advance(replace(job, reached=9_000, found=2), [errand("p1"), errand("p2")], now, HOUR)
    assert addresses(record.jobs.claim(now + LEASE, 9, LEASE)) == ["p1", "p2"]
    [again] = record.jobs.claim(now + HOUR, 1, LEASE)
    assert (again.errand, again.reached, again.found, again.lost) == (job.errand, 9_000, 2, 1)


def test_advancing_a_job_that_is_not_held_puts_its_finds_on_the_books_all_the_same(record: AnyRecord) -> None:
    record.jobs.enqueue([errand("archive")], NOON)
    [job] = record.jobs.claim(NOON, 1, LEASE)
    record.jobs.done(job, (), NOON)
    record.jobs.advance(replace(job, reached=9, found=1), [errand("p1")], NOON, LEASE)
    assert record.jobs.counts() == JobCounts(waiting=1, leased=0, quarantined=0)


def afresh(job: Job) -> tuple[int, int, int, int]:
    return job.tries, job.lost, job.reached, job.found


@pytest.mark.parametrize("asked_anew", [True, False], ids=["asked for anew", "tried again"])
def test_from_quarantine_a_job_begins_at_its_beginning(record: AnyRecord, asked_anew: bool) -> None:
    record.jobs.enqueue([errand("a")], NOON)
    now = lost(record, 2)
    [job] = record.jobs.claim(now, 1, LEASE)
    record.jobs.advance(replace(job, reached=9, found=1), [], now, LEASE)
    record.jobs.failed(job.id, "torn", now, None)
    if asked_anew:
        later = replace(errand("a"), called="mended")
        record.jobs.enqueue([later], now)
    else:
        later = errand("a")
        record.jobs.retry_quarantined(now)
    [again] = record.jobs.claim(now, 1, LEASE)
    assert (afresh(again), again.errand) == ((1, 0, 0, 0), later)

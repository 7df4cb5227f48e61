"""Batches: what was put on the books in one go is counted until all of it is done, and after."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from copytaster.adapters.memory import MemoryRecord
from copytaster.adapters.sqlite.record import Record
from copytaster.model.batch import Batch, BatchOnBooks, ReasonCount
from copytaster.model.ids import ArticleId, BatchId, CaptureId, SourceId, StoryId, VersionId
from copytaster.model.job import Errand, ErrandKind, Job, JobCounts
from copytaster.model.outcome import Filed, Outcome, Reason, TurnedAway, Unchanged
from copytaster.model.source import Brought, Look, Source, SourceCounts, SourceDay, SourceKind, SourceState

from .older import make_older
from .samples import DAY, HOUR, NOON, filing

AnyRecord = Record | MemoryRecord
LEASE = timedelta(minutes=1)
BATCH = Batch(id=BatchId("b"), title="saved-pages", begun_at=NOON)
COURIER = SourceId("courier")
FILED = Filed(article=ArticleId("a"), version=VersionId("v"), story=StoryId("s"), new=True, headline="Ferry")
CHANGED = Filed(article=ArticleId("a"), version=VersionId("w"), story=StoryId("s"), new=False, headline="Ferry")
UNCHANGED = Unchanged(article=ArticleId("a"), since=NOON, headline="Ferry")


def file(name: str) -> Errand:
    return Errand(kind=ErrandKind.READ_FILE, address=f"/home/me/{name}.html")


def page(name: str, kind: ErrandKind = ErrandKind.FETCH_PAGE, feed: str | None = "feed") -> Errand:
    return Errand(kind=kind, address=name, source=COURIER, feed=CaptureId(feed) if feed else None)


def enlisted(record: AnyRecord, errands: Sequence[Errand], batch: Batch = BATCH) -> tuple[Job, ...]:
    record.jobs.begin(batch)
    record.jobs.enqueue(errands, NOON, batch.id)
    return record.jobs.claim(NOON, 99, LEASE)


def only(record: AnyRecord) -> BatchOnBooks:
    [found] = record.jobs.batches(9)
    return found


def test_a_batch_counts_its_jobs_by_state(record: AnyRecord) -> None:
    jobs = enlisted(record, [file(name) for name in "abcd"])
    record.jobs.enqueue([file("e")], NOON, BATCH.id)
    record.jobs.enqueue([file("z")], NOON)
    record.jobs.done(jobs[0], (FILED,), NOON)
    record.jobs.failed(jobs[1].id, "503", NOON, NOON + HOUR)
    record.jobs.failed(jobs[2].id, "404", NOON, None)
    found = only(record)
    assert (found.waiting, found.later, found.leased, found.quarantined, found.done) == (1, 1, 1, 1, 1)
    assert (found.total, found.open) == (5, 2)
    assert record.jobs.counts() == JobCounts(waiting=3, leased=1, quarantined=1, later=1)
    assert record.jobs.counts().under_way == 3


def test_a_batch_counts_what_its_pages_brought(record: AnyRecord) -> None:
    away = TurnedAway(reason=Reason.NO_ARTICLE)
    brought: list[tuple[Outcome, ...]] = [
        (FILED, FILED, CHANGED),
        (UNCHANGED,),
        (away,),
        (away, TurnedAway(reason=Reason.EMPTY)),
    ]
    jobs = enlisted(record, [file(str(number)) for number in range(4)])
    for job, outcomes in zip(jobs, brought, strict=True):
        record.jobs.done(job, outcomes, NOON + HOUR)
    assert only(record) == BatchOnBooks(
        batch=BATCH,
        done=4,
        filed=2,
        changed=1,
        unchanged=1,
        turned_away=(
            ReasonCount(reason=Reason.NO_ARTICLE, pages=2, examples=("2.html", "3.html")),
            ReasonCount(reason=Reason.EMPTY, pages=1, examples=("3.html",)),
        ),
        last_at=NOON + HOUR,
    )


def test_a_job_that_is_done_twice_counts_once(record: AnyRecord) -> None:
    [job] = enlisted(record, [file("a")])
    record.jobs.done(job, (FILED,), NOON)
    record.jobs.done(job, (FILED,), NOON)
    assert (only(record).done, only(record).filed) == (1, 1)


def test_of_many_pages_turned_away_the_first_are_named(record: AnyRecord) -> None:
    for job in enlisted(record, [file(f'page "{number}"') for number in range(30)]):
        record.jobs.done(job, (TurnedAway(reason=Reason.TOO_SHORT),), NOON)
    [why] = only(record).turned_away
    assert (why.pages, len(why.examples), why.examples[0]) == (30, 12, 'page "0".html')


def test_the_batch_at_which_something_happened_last_comes_first(record: AnyRecord) -> None:
    other = Batch(id=BatchId("c"), title="crawl.warc.gz", begun_at=NOON + HOUR)
    [first] = enlisted(record, [file("a")])
    enlisted(record, [file("b")], other)
    assert [one.batch.id for one in record.jobs.batches(9)] == ["c", "b"]
    record.jobs.done(first, (FILED,), NOON + 2 * HOUR)
    assert [one.batch.id for one in record.jobs.batches(1)] == ["b"]


def test_beginning_a_batch_again_stores_its_note_and_loses_no_counts(record: AnyRecord) -> None:
    [job] = enlisted(record, [file("a")])
    record.jobs.done(job, (FILED,), NOON)
    noted = Batch(id=BATCH.id, title="saved", begun_at=NOON, note="3 left out")
    record.jobs.begin(noted)
    assert (only(record).batch, only(record).filed) == (noted, 1)


def test_what_was_given_up_is_tried_as_part_of_the_batch_that_asks_for_it_anew(record: AnyRecord) -> None:
    [job] = enlisted(record, [file("a")])
    assert job.batch == BATCH.id
    record.jobs.failed(job.id, "404", NOON, None)
    other = Batch(id=BatchId("c"), title="again", begun_at=NOON + HOUR)
    record.jobs.begin(other)
    assert record.jobs.enqueue([file("a")], NOON + HOUR, other.id) == 1
    assert [(one.batch.id, one.total) for one in record.jobs.batches(9)] == [("c", 1), ("b", 0)]


def test_one_job_of_those_given_up_can_be_tried_again_alone(record: AnyRecord) -> None:
    first, second = enlisted(record, [file("a"), file("b")])
    for job in (first, second):
        record.jobs.failed(job.id, "404", NOON, None)
    assert record.jobs.retry_quarantined(NOON, first.id) == 1
    assert [job.id for job in record.jobs.quarantined(9)] == [second.id]
    assert (only(record).waiting, only(record).quarantined) == (1, 1)


def test_pace_is_that_of_the_last_minute(record: AnyRecord) -> None:
    assert record.jobs.pace(NOON) == 0
    jobs = enlisted(record, [file(str(number)) for number in range(60)])
    for job in jobs[:20]:
        record.jobs.done(job, (), NOON)
    assert record.jobs.pace(NOON + timedelta(seconds=1)) == 2
    for job in jobs[20:40]:
        record.jobs.done(job, (), NOON + timedelta(seconds=20))
    assert record.jobs.pace(NOON + timedelta(seconds=20)) == 2
    assert record.jobs.pace(NOON + HOUR) == 0


def test_days_of_a_source_hold_its_looks_and_how_its_pages_were_read(record: AnyRecord) -> None:
    for at, ok, new in ((NOON - 40 * DAY, True, 9), (NOON - DAY, True, 3), (NOON - DAY, False, 0), (NOON, True, 2)):
        record.sources.looked(Look(source=COURIER, at=at, ok=ok, items=20, new=new))
    ways = [page("whole"), page("entry", ErrandKind.READ_ENTRY), page("away"), page("nothing")]
    again = [page("more", ErrandKind.READ_CAPTURE), page("once more", ErrandKind.READ_ENTRY, feed=None)]
    results: list[tuple[Outcome, ...]] = [(FILED,), (UNCHANGED,), (TurnedAway(reason=Reason.TOO_SHORT),), ()]
    for job, outcomes in zip(enlisted(record, ways + again), [*results, (FILED,), (FILED,)], strict=True):
        record.jobs.done(job, outcomes, NOON)
    today = NOON.date()
    assert record.sources.days([COURIER, SourceId("gazette")], today - timedelta(days=1)) == {
        COURIER: (
            SourceDay(day=today - timedelta(days=1), looks=2, failed=1, new=3),
            SourceDay(day=today, looks=1, new=2, whole=1, entries=1, turned_away=1),
        )
    }
    record.sources.remove(COURIER)
    assert record.sources.days([COURIER], date.min.replace(year=2000)) == {}


def test_what_sources_brought_lately(record: AnyRecord) -> None:
    record.archive.file(filing("a", source="courier", at=NOON))
    record.archive.file(filing("b", source="courier", at=NOON - 2 * DAY))
    assert record.sources.brought([COURIER, SourceId("gazette")], NOON - DAY) == {
        COURIER: Brought(recent=1, newest=NOON),
        SourceId("gazette"): Brought(recent=0, newest=None),
    }


def test_sources_are_counted(record: AnyRecord) -> None:
    assert record.sources.counts() == SourceCounts(sources=0, in_trouble=0, last_look=None)
    for number, state in enumerate((SourceState.TROUBLE, SourceState.FINE)):
        record.sources.add(
            Source(
                id=SourceId(str(number)), address=f"https://{number}.example/", kind=SourceKind.FEED, title="x",
                added_at=NOON, state=state, last_look=NOON + number * HOUR,
            )
        )  # fmt: skip
    assert record.sources.counts() == SourceCounts(sources=2, in_trouble=1, last_look=NOON + HOUR)


def test_a_batch_outlives_the_process(tmp_path: Path) -> None:
    path = tmp_path / "record.sqlite3"
    with closing(Record(path)) as before:
        jobs = enlisted(before, [file("a"), file("b"), file("c")])
        before.jobs.done(jobs[0], (FILED,), NOON)
        before.jobs.done(jobs[1], (TurnedAway(reason=Reason.EMPTY),), NOON)
        stood, pace = before.jobs.batches(9), before.jobs.pace(NOON)
    with closing(Record(path)) as after:
        assert after.jobs.batches(9) == stood
        assert after.jobs.pace(NOON) == pace > 0


@pytest.mark.parametrize("tries", [pytest.param(0, id="not tried yet"), pytest.param(2, id="waits for another try")])
def test_an_older_record_is_counted_when_it_is_brought_up(tmp_path: Path, tries: int) -> None:
    path, newer = tmp_path / "old.sqlite3", tmp_path / "new.sqlite3"
    with closing(Record(newer)) as record:
        [job] = enlisted(record, [file("a")])
        record.jobs.failed(job.id, "", NOON, NOON)
        record.sources.looked(Look(source=COURIER, at=NOON, ok=False, items=0, new=0))
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute("UPDATE jobs SET state = 'waiting', tries = ?", (tries,))
        connection.commit()
    make_older(newer, path, steps=3)
    with closing(Record(path)) as record:
        assert record.jobs.counts() == JobCounts(waiting=1, leased=0, quarantined=0, later=int(tries > 0))
        assert record.sources.days([COURIER], NOON.date())[COURIER][0].failed == 1
        [again] = record.jobs.claim(NOON, 9, LEASE)
        assert (again.errand, again.batch) == (file("a"), None)

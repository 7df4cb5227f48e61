"""Work with leases: jobs are claimed in one statement, so that no two workers hold the same one."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from copytaster.adapters.leasing import together
from copytaster.model.batch import Batch, BatchOnBooks
from copytaster.model.ids import BatchId, JobId, job_id
from copytaster.model.job import Errand, Job, JobCounts, QuarantinedJob
from copytaster.model.outcome import Outcome

from . import batches
from .connection import Database
from .moments import from_micros, to_micros
from .packing import json_list, pack, unpack

_ENQUEUE = """
    INSERT INTO jobs (id, state, ready_at, tries, errand, at, batch) VALUES (?, 'waiting', ?, 0, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE
    SET state = 'waiting', ready_at = excluded.ready_at, tries = 0, lost = 0, reached = 0, found = 0,
        errand = excluded.errand, batch = excluded.batch
    WHERE jobs.state = 'quarantined'
    """


class SqliteJobs:
    """`Jobs` in the record."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, batch: Batch) -> None:
        """Note a batch; where it is on the books, its title and note are stored anew."""
        with self._database.writing() as connection:
            batches.begin(connection, batch)

    def enqueue(self, errands: Iterable[Errand], now: datetime, batch: BatchId | None = None) -> int:
        """Put errands on the books in one transaction and return how many were not on them already."""
        rows = _rows(errands, now, batch)
        if not rows:
            return 0
        with self._database.writing() as connection:
            return connection.executemany(_ENQUEUE, rows).rowcount

    def claim(self, now: datetime, limit: int, lease: timedelta) -> tuple[Job, ...]:
        """Lease the oldest jobs that wait or whose lease has run out; no job is leased to two at once."""
        with self._database.writing() as connection:
            ready = connection.execute(
                """
                SELECT nr, lost + (state = 'leased') FROM jobs WHERE ready_at IS NOT NULL AND ready_at <= ?
                ORDER BY nr LIMIT ?
                """,
                (to_micros(now), limit),
            ).fetchall()
            chosen = [ready[place][0] for place in together([lost for _, lost in ready])]
            rows = connection.execute(
                """
                UPDATE jobs SET lost = lost + (state = 'leased'), state = 'leased', ready_at = ?, tries = tries + 1
                WHERE nr IN (SELECT value FROM json_each(?))
                RETURNING nr, id, errand, tries, batch, lost, reached, found
                """,
                (to_micros(now + lease), json_list(chosen)),
            ).fetchall()
        rows.sort(key=lambda row: row["nr"])  # `RETURNING` promises no order
        return tuple(map(_job, rows))

    def advance(self, job: Job, errands: Iterable[Errand], now: datetime, lease: timedelta) -> None:
        """Put on the books what a job has found up to `job.reached`, and note in the same step how far it has come."""
        rows = _rows(errands, now, job.batch)
        with self._database.writing() as connection:
            connection.executemany(_ENQUEUE, rows)
            connection.execute(
                "UPDATE jobs SET reached = ?, found = ?, lost = 0, ready_at = ? WHERE id = ? AND state = 'leased'",
                (job.reached, job.found, to_micros(now + lease), job.id),
            )

    def extend(self, jobs: Sequence[JobId], now: datetime, lease: timedelta) -> None:
        """Begin the lease anew for jobs still held."""
        with self._database.writing() as connection:
            connection.execute(
                """
                UPDATE jobs SET ready_at = ?
                WHERE state = 'leased' AND id IN (SELECT value FROM json_each(?))
                """,
                (to_micros(now + lease), json_list(jobs)),
            )

    def done(self, job: Job, outcomes: Sequence[Outcome], now: datetime) -> None:
        """Take a finished job off the books, and count for its batch and its source what came of it."""
        with self._database.writing() as connection:
            if connection.execute("DELETE FROM jobs WHERE id = ?", (job.id,)).rowcount:
                batches.count_done(connection, job, outcomes, now)

    def failed(self, job: JobId, reason: str, now: datetime, retry_at: datetime | None) -> None:
        """Put a job back to wait until `retry_at`, or in quarantine where there is none."""
        state, ready_at = ("quarantined", None) if retry_at is None else ("later", to_micros(retry_at))
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE jobs SET state = ?, ready_at = ?, reason = ?, at = ? WHERE id = ?",
                (state, ready_at, reason, to_micros(now), job),
            )

    def counts(self) -> JobCounts:
        """Return how many jobs there are of each state."""
        with self._database.reading() as connection:
            counted = dict(connection.execute("SELECT state, sum(jobs) FROM job_counts GROUP BY state").fetchall())
        later = counted.get("later", 0)
        return JobCounts(
            waiting=counted.get("waiting", 0) + later,
            leased=counted.get("leased", 0),
            quarantined=counted.get("quarantined", 0),
            later=later,
        )

    def quarantined(self, limit: int) -> tuple[QuarantinedJob, ...]:
        """Return jobs that were given up, newest first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT * FROM jobs WHERE state = 'quarantined' ORDER BY at DESC, nr DESC LIMIT ?", (limit,)
            ).fetchall()
        return tuple(map(_quarantined, rows))

    def retry_quarantined(self, now: datetime, job: JobId | None = None) -> int:
        """Let every quarantined job, or one, wait again from its beginning with fresh tries, and return how many."""
        with self._database.writing() as connection:
            return connection.execute(
                """
                UPDATE jobs SET state = 'waiting', ready_at = :now, tries = 0, lost = 0, reached = 0, found = 0
                WHERE state = 'quarantined' AND (:job IS NULL OR id = :job)
                """,
                {"now": to_micros(now), "job": job},
            ).rowcount

    def batches(self, limit: int) -> tuple[BatchOnBooks, ...]:
        """Return batches, the one at which something happened last first, with what became of each."""
        with self._database.reading() as connection:
            return batches.batches(connection, limit)

    def pace(self, now: datetime) -> float:
        """Return how many jobs a second were done within the last minute."""
        with self._database.reading() as connection:
            return batches.pace(connection, now)


def _rows(errands: Iterable[Errand], now: datetime, batch: BatchId | None) -> list[tuple[object, ...]]:
    at = to_micros(now)
    return [(_id(errand), at, pack(errand), at, batch or "") for errand in errands]


def _id(errand: Errand) -> JobId:
    return job_id(errand.kind, errand.address, errand.entry.key if errand.entry else "")


def _job(row: sqlite3.Row) -> Job:
    return Job(
        id=JobId(row["id"]),
        errand=unpack(row["errand"], Errand),
        tries=row["tries"],
        batch=BatchId(row["batch"]) if row["batch"] else None,
        lost=row["lost"],
        reached=row["reached"],
        found=row["found"],
    )


def _quarantined(row: sqlite3.Row) -> QuarantinedJob:
    return QuarantinedJob(
        id=JobId(row["id"]),
        errand=unpack(row["errand"], Errand),
        tries=row["tries"],
        reason=row["reason"],
        at=from_micros(row["at"]),
    )

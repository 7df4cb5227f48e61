"""Work with leases: jobs are claimed in one statement, so that no two workers hold the same one."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from copytaster.model.batch import Batch, BatchOnBooks
from copytaster.model.ids import BatchId, JobId, job_id
from copytaster.model.job import Errand, Job, JobCounts, QuarantinedJob
from copytaster.model.outcome import Outcome

from . import batches
from .connection import Database
from .moments import from_micros, to_micros
from .packing import json_list, pack, unpack


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
        at = to_micros(now)
        rows = [(_id(errand), at, pack(errand), at, batch or "") for errand in errands]
        if not rows:
            return 0
        with self._database.writing() as connection:
            return connection.executemany(
                """
                INSERT INTO jobs (id, state, ready_at, tries, errand, at, batch) VALUES (?, 'waiting', ?, 0, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE
                SET state = 'waiting', ready_at = excluded.ready_at, tries = 0, batch = excluded.batch
                WHERE jobs.state = 'quarantined'
                """,
                rows,
            ).rowcount

    def claim(self, now: datetime, limit: int, lease: timedelta) -> tuple[Job, ...]:
        """Lease the oldest jobs that wait or whose lease has run out; no job is leased to two at once."""
        with self._database.writing() as connection:
            rows = connection.execute(
                """
                UPDATE jobs SET state = 'leased', ready_at = ?, tries = tries + 1
                WHERE nr IN (
                    SELECT nr FROM jobs WHERE ready_at IS NOT NULL AND ready_at <= ? ORDER BY nr LIMIT ?
                )
                RETURNING nr, id, errand, tries, batch
                """,
                (to_micros(now + lease), to_micros(now), limit),
            ).fetchall()
        rows.sort(key=lambda row: row["nr"])  # `RETURNING` promises no order
        return tuple(map(_job, rows))

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
        """Let every quarantined job, or one, wait again with fresh tries, and return how many."""
        with self._database.writing() as connection:
            return connection.execute(
                """
                UPDATE jobs SET state = 'waiting', ready_at = :now, tries = 0
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


def _id(errand: Errand) -> JobId:
    return job_id(errand.kind, errand.address, errand.entry.key if errand.entry else "")


def _job(row: sqlite3.Row) -> Job:
    return Job(
        id=JobId(row["id"]),
        errand=unpack(row["errand"], Errand),
        tries=row["tries"],
        batch=BatchId(row["batch"]) if row["batch"] else None,
    )


def _quarantined(row: sqlite3.Row) -> QuarantinedJob:
    return QuarantinedJob(
        id=JobId(row["id"]),
        errand=unpack(row["errand"], Errand),
        tries=row["tries"],
        reason=row["reason"],
        at=from_micros(row["at"]),
    )

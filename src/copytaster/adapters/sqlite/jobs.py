"""Work with leases: jobs are claimed in one statement, so that no two workers hold the same one."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from copytaster.model.ids import JobId, job_id
from copytaster.model.job import Errand, Job, JobCounts, QuarantinedJob

from .connection import Database
from .moments import from_micros, to_micros
from .packing import json_list, pack, unpack


class SqliteJobs:
    """`Jobs` in the record."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def enqueue(self, errands: Iterable[Errand], now: datetime) -> int:
        """Put errands on the books in one transaction and return how many were not on them already."""
        at = to_micros(now)
        rows = [(_id(errand), at, pack(errand), at) for errand in errands]
        if not rows:
            return 0
        with self._database.writing() as connection:
            return connection.executemany(
                """
                INSERT INTO jobs (id, state, ready_at, tries, errand, at) VALUES (?, 'waiting', ?, 0, ?, ?)
                ON CONFLICT (id) DO UPDATE SET state = 'waiting', ready_at = excluded.ready_at, tries = 0
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
                RETURNING nr, id, errand, tries
                """,
                (to_micros(now + lease), to_micros(now), limit),
            ).fetchall()
        rows.sort(key=lambda row: row["nr"])  # `RETURNING` promises no order
        return tuple(Job(id=JobId(row["id"]), errand=unpack(row["errand"], Errand), tries=row["tries"]) for row in rows)

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

    def done(self, jobs: Sequence[JobId]) -> None:
        """Take finished jobs off the books."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM jobs WHERE id IN (SELECT value FROM json_each(?))", (json_list(jobs),))

    def failed(self, job: JobId, reason: str, now: datetime, retry_at: datetime | None) -> None:
        """Put a job back to wait until `retry_at`, or in quarantine where there is none."""
        state, ready_at = ("quarantined", None) if retry_at is None else ("waiting", to_micros(retry_at))
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE jobs SET state = ?, ready_at = ?, reason = ?, at = ? WHERE id = ?",
                (state, ready_at, reason, to_micros(now), job),
            )

    def counts(self) -> JobCounts:
        """Return how many jobs there are of each state."""
        with self._database.reading() as connection:
            counted = dict(connection.execute("SELECT state, count(*) FROM jobs GROUP BY state").fetchall())
        return JobCounts(
            waiting=counted.get("waiting", 0),
            leased=counted.get("leased", 0),
            quarantined=counted.get("quarantined", 0),
        )

    def quarantined(self, limit: int) -> tuple[QuarantinedJob, ...]:
        """Return jobs that were given up, newest first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT * FROM jobs WHERE state = 'quarantined' ORDER BY at DESC, nr DESC LIMIT ?", (limit,)
            ).fetchall()
        return tuple(map(_quarantined, rows))

    def retry_quarantined(self, now: datetime) -> int:
        """Let every quarantined job wait again, with fresh tries, and return how many."""
        with self._database.writing() as connection:
            return connection.execute(
                "UPDATE jobs SET state = 'waiting', ready_at = ?, tries = 0 WHERE state = 'quarantined'",
                (to_micros(now),),
            ).rowcount


def _id(errand: Errand) -> JobId:
    return job_id(errand.kind, errand.address, errand.entry.key if errand.entry else "")


def _quarantined(row: sqlite3.Row) -> QuarantinedJob:
    return QuarantinedJob(
        id=JobId(row["id"]),
        errand=unpack(row["errand"], Errand),
        tries=row["tries"],
        reason=row["reason"],
        at=from_micros(row["at"]),
    )

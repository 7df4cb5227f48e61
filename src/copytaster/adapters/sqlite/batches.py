"""What became of jobs: counted for their batch, for their source and for the pace of the work, as each is done."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from copytaster.adapters.results import MOST_EXAMPLES, Result, called, result
from copytaster.model.batch import Batch, BatchOnBooks, ReasonCount
from copytaster.model.ids import BatchId
from copytaster.model.job import Job
from copytaster.model.outcome import Outcome, Reason

from .moments import day_of, from_micros, to_micros
from .packing import json_list

_SECOND = 1_000_000
_BUCKET = 10 * _SECOND
_MINUTE = 60 * _SECOND


def begin(connection: sqlite3.Connection, batch: Batch) -> None:
    """Note a batch, or its title and note anew."""
    at = to_micros(batch.begun_at)
    connection.execute(
        """
        INSERT INTO batches (id, title, note, begun_at, last_at) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET title = excluded.title, note = excluded.note
        """,
        (batch.id, batch.title, batch.note, at, at),
    )


def count_done(connection: sqlite3.Connection, job: Job, outcomes: Sequence[Outcome], now: datetime) -> None:
    """Count what came of a job."""
    at, came = to_micros(now), result(job.errand, outcomes)
    _count_pace(connection, at)
    if job.batch:
        _count_batch(connection, job, came, at)
    if came.way:
        connection.execute(
            f"""
            INSERT INTO source_days (source, day, {came.way}) VALUES (?, ?, 1)
            ON CONFLICT (source, day) DO UPDATE SET {came.way} = {came.way} + 1
            """,  # noqa: S608 - the name of one of three columns
            (job.errand.source, day_of(at)),
        )


def batches(connection: sqlite3.Connection, limit: int) -> tuple[BatchOnBooks, ...]:
    """Return batches, the one at which something happened last first, with what became of each."""
    rows = connection.execute("SELECT * FROM batches ORDER BY last_at DESC, id DESC LIMIT ?", (limit,)).fetchall()
    asked = json_list(row["id"] for row in rows)
    states: dict[str, dict[str, int]] = defaultdict(dict)
    for batch, state, jobs in connection.execute(
        "SELECT * FROM job_counts WHERE batch IN (SELECT value FROM json_each(?))", (asked,)
    ):
        states[batch][state] = jobs
    reasons: dict[str, list[ReasonCount]] = defaultdict(list)
    for row in connection.execute(
        "SELECT * FROM batch_reasons WHERE batch IN (SELECT value FROM json_each(?)) ORDER BY pages DESC, reason",
        (asked,),
    ):
        names = tuple(json.loads(row["examples"]))
        reasons[row["batch"]].append(ReasonCount(reason=Reason[row["reason"]], pages=row["pages"], examples=names))
    return tuple(_on_books(row, states[row["id"]], reasons[row["id"]]) for row in rows)


def pace(connection: sqlite3.Connection, now: datetime) -> float:
    """Return the jobs a second of the last minute."""
    at = to_micros(now)
    jobs, first = connection.execute(
        "SELECT sum(jobs), min(at) FROM work_pace WHERE at > ? AND at <= ?", (at - _MINUTE, at)
    ).fetchone()
    return float(jobs) / (max(at - first, _BUCKET) / _SECOND) if jobs else 0.0


def _count_pace(connection: sqlite3.Connection, at: int) -> None:
    connection.execute(
        "INSERT INTO work_pace VALUES (?, 1) ON CONFLICT (at) DO UPDATE SET jobs = jobs + 1", (at - at % _BUCKET,)
    )
    connection.execute("DELETE FROM work_pace WHERE at < ?", (at - 10 * _MINUTE,))


def _count_batch(connection: sqlite3.Connection, job: Job, came: Result, at: int) -> None:
    connection.execute(
        """
        UPDATE batches SET done = done + 1, filed = filed + ?, changed = changed + ?, unchanged = unchanged + ?,
                           last_at = max(last_at, ?)
        WHERE id = ?
        """,
        (came.filed, came.changed, came.unchanged, at, job.batch),
    )
    for reason in came.turned_away:
        connection.execute(
            """
            INSERT INTO batch_reasons VALUES (:batch, :reason, 1, json_array(:name))
            ON CONFLICT (batch, reason) DO UPDATE SET
                pages = pages + 1,
                examples = iif(pages < :most, json_insert(examples, '$[#]', :name), examples)
            """,
            {"batch": job.batch, "reason": reason.name, "name": called(job.errand), "most": MOST_EXAMPLES},
        )


def _on_books(row: sqlite3.Row, states: dict[str, int], reasons: Sequence[ReasonCount]) -> BatchOnBooks:
    return BatchOnBooks(
        batch=Batch(id=BatchId(row["id"]), title=row["title"], begun_at=from_micros(row["begun_at"]), note=row["note"]),
        waiting=states.get("waiting", 0),
        later=states.get("later", 0),
        leased=states.get("leased", 0),
        quarantined=states.get("quarantined", 0),
        done=row["done"],
        filed=row["filed"],
        changed=row["changed"],
        unchanged=row["unchanged"],
        turned_away=tuple(reasons),
        last_at=from_micros(row["last_at"]),
    )

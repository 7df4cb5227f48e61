"""Where each capture lies in which file."""

import sqlite3
from collections.abc import Iterator
from datetime import datetime

from copytaster.model.capture import CaptureOnFile
from copytaster.model.ids import CaptureId, SourceId

from .connection import Database
from .moments import EVER, from_micros, from_micros_or_none, to_micros, to_micros_or_none

_AT_ONCE = 500


class SqliteCaptureIndex:
    """A `CaptureIndex` in the record."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, capture: CaptureOnFile) -> None:
        """Note a capture that has been written. Adding one that is on file changes nothing."""
        with self._database.writing() as connection:
            added = connection.execute(
                """
                INSERT INTO captures (id, address, captured_at, kept_at, status, content_type, size, source,
                                      file, start, "end", digest)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO NOTHING
                """,
                (
                    capture.id,
                    capture.address,
                    to_micros_or_none(capture.captured_at),
                    to_micros(capture.kept_at),
                    capture.status,
                    capture.content_type,
                    capture.size,
                    capture.source,
                    capture.file,
                    capture.offset,
                    capture.end,
                    capture.digest,
                ),
            ).rowcount
            connection.execute("UPDATE totals SET captures = captures + ?", (added,))

    def get(self, capture: CaptureId) -> CaptureOnFile | None:
        """Return the note, or none."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT * FROM captures WHERE id = ?", (capture,)).fetchone()
        return _capture(row) if row else None

    def first_of(self, address: str, digest: str) -> CaptureOnFile | None:
        """Return the note of the first capture with these bytes from this address, or none."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT * FROM captures WHERE digest = ? AND digest <> '' AND +address = ? ORDER BY nr LIMIT 1",
                (digest, address),
            ).fetchone()
        return _capture(row) if row else None

    def of_address(self, address: str, limit: int, *, until: datetime | None = None) -> tuple[CaptureOnFile, ...]:
        """Return the newest captures of an address, newest first; with `until` none that is newer than that."""
        with self._database.reading() as connection:
            rows = connection.execute(
                """
                SELECT * FROM captures WHERE address = ? AND coalesce(captured_at, kept_at) <= ?
                ORDER BY coalesce(captured_at, kept_at) DESC, nr DESC LIMIT ?
                """,
                (address, EVER if until is None else to_micros(until), limit),
            ).fetchall()
        return tuple(map(_capture, rows))

    def end_of(self, file: str) -> int:
        """Return the offset just behind the last noted capture of that file, 0 where none is noted."""
        with self._database.reading() as connection:
            row = connection.execute('SELECT max("end") FROM captures WHERE file = ?', (file,)).fetchone()
        return row[0] or 0

    def every(self) -> Iterator[CaptureOnFile]:
        """Yield all notes, oldest kept first."""
        last = (-EVER, 0)
        while True:
            with self._database.reading() as connection:
                rows = connection.execute(
                    "SELECT * FROM captures WHERE (kept_at, nr) > (?, ?) ORDER BY kept_at, nr LIMIT ?",
                    (*last, _AT_ONCE),
                ).fetchall()
            if not rows:
                return
            yield from map(_capture, rows)
            last = (rows[-1]["kept_at"], rows[-1]["nr"])


def _capture(row: sqlite3.Row) -> CaptureOnFile:
    return CaptureOnFile(
        id=CaptureId(row["id"]),
        address=row["address"],
        captured_at=from_micros_or_none(row["captured_at"]),
        kept_at=from_micros(row["kept_at"]),
        status=row["status"],
        content_type=row["content_type"],
        size=row["size"],
        source=SourceId(row["source"]) if row["source"] is not None else None,
        file=row["file"],
        offset=row["start"],
        end=row["end"],
        digest=row["digest"],
    )

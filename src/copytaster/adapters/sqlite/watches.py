"""Articles that are looked at again, and those that were withdrawn, in the record."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from copytaster.model.ids import ArticleId, CaptureId, SourceId
from copytaster.model.job import Errand
from copytaster.model.watch import Because, SourceEdits, Watch, Withdrawal

from .connection import Database
from .moments import from_micros, from_micros_or_none, to_micros, to_micros_or_none
from .packing import json_list, pack, unpack


class SqliteWatches:
    """`Watches` in the record."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, watch: Watch) -> None:
        """Watch an article. One that is watched already stays as it is."""
        with self._database.writing() as connection:
            connection.execute(
                """
                INSERT INTO watches (article, source, errand, since, next_look, last_look, looks, edits, etag,
                                     last_modified, said)
                VALUES (:article, :source, :errand, :since, :next_look, :last_look, :looks, :edits, :etag,
                        :last_modified, :said)
                ON CONFLICT (article) DO NOTHING
                """,
                _fields(watch),
            )

    def of(self, article: ArticleId) -> Watch | None:
        """Return the watch over an article, or none."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT * FROM watches WHERE article = ?", (article,)).fetchone()
        return _watch(row) if row else None

    def due(self, now: datetime, limit: int) -> tuple[Watch, ...]:
        """Return watches whose next look is not in the future, longest waiting first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT * FROM watches WHERE next_look <= ? ORDER BY next_look, article LIMIT ?",
                (to_micros(now), limit),
            ).fetchall()
        return tuple(map(_watch, rows))

    def on_books(self, articles: Sequence[ArticleId]) -> None:
        """Note that the next look at these articles is on the books."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE watches SET next_look = NULL WHERE article IN (SELECT value FROM json_each(?))",
                (json_list(articles),),
            )

    def looked(self, watch: Watch, *, edited: bool) -> None:
        """Store what a look has learnt, and count it for its source."""
        with self._database.writing() as connection:
            known = connection.execute(
                """
                UPDATE watches SET since = :since, next_look = :next_look, last_look = :last_look, looks = :looks,
                                   edits = :edits, etag = :etag, last_modified = :last_modified, said = :said
                WHERE article = :article
                """,
                _fields(watch),
            ).rowcount
            if known and watch.source:
                connection.execute(
                    """
                    INSERT INTO source_edits VALUES (?, 1, ?)
                    ON CONFLICT (source) DO UPDATE SET looks = looks + 1, edits = edits + excluded.edits
                    """,
                    (watch.source, edited),
                )

    def edits_of(self, source: SourceId) -> SourceEdits:
        """Return how often articles of a source were found edited."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT looks, edits FROM source_edits WHERE source = ?", (source,)).fetchone()
        return SourceEdits(looks=row["looks"], edits=row["edits"]) if row else SourceEdits()

    def withdraw(self, withdrawal: Withdrawal) -> None:
        """Note that an article is withdrawn. Where that is noted already, and has not ended, nothing changes."""
        with self._database.writing() as connection:
            connection.execute(
                """
                INSERT INTO withdrawals (article, at, why, capture, until)
                SELECT :article, :at, :why, :capture, :until
                WHERE NOT EXISTS (SELECT 1 FROM withdrawals WHERE article = :article AND until IS NULL)
                """,
                {
                    "article": withdrawal.article,
                    "at": to_micros(withdrawal.at),
                    "why": withdrawal.because.name,
                    "capture": withdrawal.capture,
                    "until": to_micros_or_none(withdrawal.until),
                },
            )

    def stands(self, article: ArticleId, at: datetime, capture: CaptureId) -> None:
        """Note that an article stands (again), as that capture shows; where it was not withdrawn nothing changes."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE withdrawals SET until = ? WHERE article = ? AND until IS NULL AND capture <> ?",
                (to_micros(at), article, capture),
            )

    def withdrawals(self, article: ArticleId) -> tuple[Withdrawal, ...]:
        """Return when an article was withdrawn, oldest first."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT * FROM withdrawals WHERE article = ? ORDER BY nr", (article,)).fetchall()
        return tuple(map(_withdrawal, rows))


def _fields(watch: Watch) -> dict[str, object]:
    return {
        "article": watch.article,
        "source": watch.source or "",
        "errand": pack(watch.errand),
        "since": to_micros(watch.since),
        "next_look": to_micros_or_none(watch.next_look),
        "last_look": to_micros_or_none(watch.last_look),
        "looks": watch.looks,
        "edits": watch.edits,
        "etag": watch.etag,
        "last_modified": watch.last_modified,
        "said": watch.said,
    }


def _watch(row: sqlite3.Row) -> Watch:
    return Watch(
        article=ArticleId(row["article"]),
        source=SourceId(row["source"]) if row["source"] else None,
        errand=unpack(row["errand"], Errand),
        since=from_micros(row["since"]),
        next_look=from_micros_or_none(row["next_look"]),
        last_look=from_micros_or_none(row["last_look"]),
        looks=row["looks"],
        edits=row["edits"],
        etag=row["etag"],
        last_modified=row["last_modified"],
        said=row["said"],
    )


def _withdrawal(row: sqlite3.Row) -> Withdrawal:
    return Withdrawal(
        article=ArticleId(row["article"]),
        at=from_micros(row["at"]),
        because=Because[row["why"]],
        capture=CaptureId(row["capture"]),
        until=from_micros_or_none(row["until"]),
    )

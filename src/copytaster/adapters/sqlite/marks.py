"""What the reader marked, in the record."""

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime

from copytaster.model.ids import ArticleId

from .connection import Database
from .moments import EVER, from_micros, from_micros_or_none, to_micros, to_micros_or_none
from .packing import json_list


class SqliteMarks:
    """`Marks` in the record."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def set_read(self, article: ArticleId, at: datetime | None) -> None:
        """Note when an article was read, or that it is unread; one that is read keeps its first time."""
        with self._database.writing() as connection:
            connection.execute(
                """
                INSERT INTO marks (article, read_at) VALUES (:article, :at)
                ON CONFLICT (article) DO UPDATE SET read_at = iif(:at IS NULL, NULL, coalesce(read_at, :at))
                """,
                {"article": article, "at": to_micros_or_none(at)},
            )

    def set_saved(self, article: ArticleId, at: datetime | None) -> None:
        """Note since when an article is saved, or that it is not."""
        with self._database.writing() as connection:
            connection.execute(
                """
                INSERT INTO marks (article, saved_at) VALUES (:article, :at)
                ON CONFLICT (article) DO UPDATE SET saved_at = :at
                """,
                {"article": article, "at": to_micros_or_none(at)},
            )

    def read_at(self, article: ArticleId) -> datetime | None:
        """Return when an article was read, or none."""
        return self._moment("SELECT read_at FROM marks WHERE article = ?", article)

    def saved_at(self, article: ArticleId) -> datetime | None:
        """Return since when an article is saved, or none."""
        return self._moment("SELECT saved_at FROM marks WHERE article = ?", article)

    def saved(
        self, limit: int, *, before: tuple[datetime, ArticleId] | None = None
    ) -> tuple[tuple[datetime, ArticleId], ...]:
        """Return saved articles with the time since when, sorted by both descending, below `before`."""
        at, id_ = (to_micros(before[0]), before[1]) if before else (EVER, "")
        with self._database.reading() as connection:
            rows = connection.execute(
                """
                SELECT saved_at, article FROM marks
                WHERE saved_at IS NOT NULL AND (saved_at, article) < (?, ?)
                ORDER BY saved_at DESC, article DESC LIMIT ?
                """,
                (at, id_, limit),
            ).fetchall()
        return tuple((from_micros(row["saved_at"]), ArticleId(row["article"])) for row in rows)

    def saved_count(self) -> int:
        """Return how many articles are saved."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT count(*) FROM marks WHERE saved_at IS NOT NULL").fetchone()
        return int(row[0])

    def _moment(self, statement: str, article: ArticleId) -> datetime | None:
        with self._database.reading() as connection:
            row = connection.execute(statement, (article,)).fetchone()
        return from_micros_or_none(row[0]) if row else None


def marked(connection: sqlite3.Connection, articles: Sequence[str]) -> Mapping[str, tuple[bool, bool]]:
    """Return whether each of these articles is read and saved; those without a mark are left out."""
    rows = connection.execute(
        """
        SELECT article, read_at IS NOT NULL, saved_at IS NOT NULL FROM json_each(?) AS asked
        JOIN marks ON marks.article = asked.value
        """,
        (json_list(articles),),
    )
    return {article: (bool(read), bool(saved)) for article, read, saved in rows}

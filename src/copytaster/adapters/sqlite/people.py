"""What readers wrote here: comments. Nothing is ever deleted, only hidden."""

import sqlite3

from copytaster.model.ids import ArticleId, CommentId
from copytaster.model.people import Comment

from .connection import Database
from .moments import from_micros, to_micros

SHOWN, BY_WRITER, BY_OWNER = range(3)
"""What the column `removed` says."""


class SqlitePeople:
    """`People` in the record."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_comment(self, comment: Comment) -> None:
        """Store a comment. Storing the same id twice changes nothing."""
        with self._database.writing() as connection:
            connection.execute(
                """
                INSERT INTO comments (id, article, name, text, at, writer, removed) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO NOTHING
                """,
                (
                    comment.id,
                    comment.article,
                    comment.name,
                    comment.text,
                    to_micros(comment.at),
                    comment.writer,
                    _removed(comment.removed, comment.by_owner),
                ),
            )

    def comment(self, comment: CommentId) -> Comment | None:
        """Return a comment, removed or not, or none."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT * FROM comments WHERE id = ?", (comment,)).fetchone()
        return _comment(row) if row else None

    def comments(self, article: ArticleId) -> tuple[Comment, ...]:
        """Return an article's comments that are not removed, oldest first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT * FROM comments WHERE article = ? AND NOT removed ORDER BY at, nr", (article,)
            ).fetchall()
        return tuple(map(_comment, rows))

    def set_removed(self, comment: CommentId, removed: bool, *, by_owner: bool = False) -> bool:
        """Hide or show a comment, and note who did; false where there is none of that id."""
        stored = _removed(removed, by_owner)
        with self._database.writing() as connection:
            changed = connection.execute("UPDATE comments SET removed = ? WHERE id = ?", (stored, comment)).rowcount
        return changed == 1

    def latest_comments(self, limit: int) -> tuple[Comment, ...]:
        """Return the newest comments, removed ones too."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT * FROM comments ORDER BY at DESC, nr DESC LIMIT ?", (limit,)).fetchall()
        return tuple(map(_comment, rows))


def _comment(row: sqlite3.Row) -> Comment:
    return Comment(
        id=CommentId(row["id"]),
        article=ArticleId(row["article"]),
        name=row["name"],
        text=row["text"],
        at=from_micros(row["at"]),
        writer=row["writer"],
        removed=row["removed"] != SHOWN,
        by_owner=row["removed"] == BY_OWNER,
    )


def _removed(removed: bool, by_owner: bool) -> int:
    return (BY_OWNER if by_owner else BY_WRITER) if removed else SHOWN

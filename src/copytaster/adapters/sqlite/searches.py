"""Searches that the reader saved. Nothing is ever deleted, only hidden."""

import sqlite3

from copytaster.model.ids import SearchId
from copytaster.model.saved_search import SavedSearch
from copytaster.model.search import Order

from .connection import Database
from .moments import from_micros, to_micros


class SqliteSearches:
    """`Searches` in the record."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, search: SavedSearch) -> None:
        """Store a search. Storing the same id twice changes nothing."""
        with self._database.writing() as connection:
            connection.execute(
                """
                INSERT INTO saved_searches (id, name, asked, newest_first, saved_at, seen, removed)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO NOTHING
                """,
                (
                    search.id,
                    search.name,
                    search.asked,
                    search.order is Order.TIME,
                    to_micros(search.saved_at),
                    search.seen,
                    search.removed,
                ),
            )

    def get(self, search: SearchId) -> SavedSearch | None:
        """Return a search, removed or not, or none."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT * FROM saved_searches WHERE id = ?", (search,)).fetchone()
        return _search(row) if row else None

    def every(self) -> tuple[SavedSearch, ...]:
        """Return the searches that are not removed, oldest first."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT * FROM saved_searches WHERE NOT removed ORDER BY saved_at, nr").fetchall()
        return tuple(map(_search, rows))

    def rename(self, search: SearchId, name: str) -> bool:
        """Give a search another name; false where there is none of that id."""
        return self._change("UPDATE saved_searches SET name = ? WHERE id = ?", name, search)

    def set_removed(self, search: SearchId, removed: bool) -> bool:
        """Hide or show a search; false where there is none of that id."""
        return self._change("UPDATE saved_searches SET removed = ? WHERE id = ?", removed, search)

    def opened(self, search: SearchId, seen: int) -> bool:
        """Note up to which line of the journal its results have been seen; false for no such id."""
        return self._change("UPDATE saved_searches SET seen = max(seen, ?) WHERE id = ?", seen, search)

    def _change(self, statement: str, value: str | int, search: SearchId) -> bool:
        with self._database.writing() as connection:
            return connection.execute(statement, (value, search)).rowcount == 1


def _search(row: sqlite3.Row) -> SavedSearch:
    return SavedSearch(
        id=SearchId(row["id"]),
        name=row["name"],
        asked=row["asked"],
        order=Order.TIME if row["newest_first"] else Order.RELEVANCE,
        saved_at=from_micros(row["saved_at"]),
        seen=row["seen"],
        removed=bool(row["removed"]),
    )

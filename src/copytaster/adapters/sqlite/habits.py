"""The habits of sites, in the record."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from copytaster.model.habits import ArticleSeen, HabitsOnFile, TemplateLine

from .connection import Database
from .moments import from_micros, to_micros
from .packing import json_list, pack, unpack


class SqliteHabits:
    """`SourceHabits` in the record."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(self, seen: ArticleSeen) -> None:
        """Hold an article, in its old place where it is held already."""
        with self._database.writing() as connection:
            connection.execute(
                """
                INSERT INTO habit_articles (site, article, seen) VALUES (?, ?, ?)
                ON CONFLICT (site, article) DO UPDATE SET seen = excluded.seen
                """,
                (seen.site, seen.article, pack(seen)),
            )

    def let_go(self, sites: Iterable[str], *, of_each: int, in_all: int) -> None:
        """Let go of all but the newest articles of these sites, and of all but the newest of all."""
        with self._database.writing() as connection:
            connection.executemany(
                """
                DELETE FROM habit_articles WHERE site = :site AND nr NOT IN (
                    SELECT nr FROM habit_articles WHERE site = :site ORDER BY nr DESC LIMIT :newest
                )
                """,
                [{"site": site, "newest": of_each} for site in set(sites)],
            )
            # By their numbers, which have gaps where others were let go: so many at most.
            connection.execute(
                "DELETE FROM habit_articles WHERE nr <= (SELECT max(nr) - ? FROM habit_articles)", (in_all,)
            )

    def seen(self, site: str) -> tuple[ArticleSeen, ...]:
        """Return the articles of a site that are held, in the order in which they first came."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT seen FROM habit_articles WHERE site = ? ORDER BY nr", (site,)).fetchall()
        return tuple(unpack(row["seen"], ArticleSeen) for row in rows)

    def of(self, sites: Iterable[str]) -> Mapping[str, HabitsOnFile]:
        """Return what has been learnt of these sites; those of which nothing is known are left out."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT * FROM habits WHERE site IN (SELECT value FROM json_each(?))", (json_list(sites),)
            ).fetchall()
        return {row["site"]: _habits(row) for row in rows}

    def learn(self, site: str, lines: Sequence[TemplateLine], at: datetime) -> None:
        """Store the lines that are template on a site; spared ones are left out."""
        with self._database.writing() as connection:
            spared = _known(connection, site).spared
            template = tuple(line for line in lines if line.mark not in spared)
            _write(connection, HabitsOnFile(site=site, lines=template, spared=spared), at)

    def spare(self, site: str, marks: Iterable[str], at: datetime) -> int:
        """Take lines off a site's template for good, and return how many of them were on it."""
        with self._database.writing() as connection:
            known = _known(connection, site)
            spared = known.spared | frozenset(marks)
            kept = tuple(line for line in known.lines if line.mark not in spared)
            _write(connection, HabitsOnFile(site=site, lines=kept, spared=spared), at)
        return len(known.lines) - len(kept)


def _known(connection: sqlite3.Connection, site: str) -> HabitsOnFile:
    row = connection.execute("SELECT * FROM habits WHERE site = ?", (site,)).fetchone()
    return _habits(row) if row else HabitsOnFile(site=site)


def _habits(row: sqlite3.Row) -> HabitsOnFile:
    return HabitsOnFile(
        site=row["site"],
        changed_at=from_micros(row["changed_at"]),
        lines=unpack(row["lines"], tuple[TemplateLine, ...]),
        spared=frozenset(json.loads(row["spared"])),
    )


def _write(connection: sqlite3.Connection, habits: HabitsOnFile, at: datetime) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO habits (site, changed_at, lines, spared) VALUES (?, ?, ?, ?)",
        (habits.site, to_micros(at), pack(habits.lines), json_list(sorted(habits.spared))),
    )

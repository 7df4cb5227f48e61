"""A record of an older Copytaster, brought up step by step: nothing is lost, and what is derived is right."""

import sqlite3
from contextlib import closing
from importlib.resources import files
from pathlib import Path

from copytaster.adapters.sqlite.migrations import APPLICATION_ID
from copytaster.adapters.sqlite.record import Record
from copytaster.model.ids import ArticleId

from .samples import article, filing

STEPS = "copytaster.adapters.sqlite.migrations"


def test_articles_of_the_first_tables_keep_the_journal_line_they_came_with(tmp_path: Path) -> None:
    path, newer = tmp_path / "old.sqlite3", tmp_path / "new.sqlite3"
    with closing(Record(newer)) as record:
        for name in ("a", "b"):
            record.archive.file(filing(name))
        record.archive.file(filing("a", version="v2", capture="c2", says=article("Corrected")))
        entries = record.archive.index_entries([ArticleId("a"), ArticleId("b")])
    _first_tables(path)
    _copy_rows(newer, path)
    with closing(Record(path)) as record:
        assert record.archive.index_entries([ArticleId("a"), ArticleId("b")]) == entries
        assert [entry.filed for entry in entries] == [1, 2]
        assert record.searches.every() == ()


def _first_tables(path: Path) -> None:
    step = (files(STEPS) / "0001_the_record.sql").read_text("utf-8")
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(step)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")


def _copy_rows(newer: Path, older: Path) -> None:
    """Put the rows of a newer record into the tables that the older one has."""
    with closing(sqlite3.connect(older)) as connection:
        connection.execute("ATTACH ? AS newer", (str(newer),))
        tables = connection.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table'").fetchall()
        for (table,) in tables:
            columns = ", ".join(f'"{row[1]}"' for row in connection.execute(f"PRAGMA main.table_info({table})"))
            connection.execute(f"DELETE FROM main.{table}")
            connection.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM newer.{table}")
        connection.commit()

"""A record as an older Copytaster left it, with the rows of a newer one."""

import sqlite3
from contextlib import closing
from importlib.resources import files
from pathlib import Path

from copytaster.adapters.sqlite.migrations import APPLICATION_ID

STEPS = "copytaster.adapters.sqlite.migrations"


def make_older(newer: Path, older: Path, *, steps: int) -> None:
    """Make a record of the first steps alone, and fill the tables that it has with a newer one's rows."""
    scripts = sorted(entry.name for entry in files(STEPS).iterdir() if entry.name.endswith(".sql"))[:steps]
    with closing(sqlite3.connect(older)) as connection:
        for script in scripts:
            connection.executescript((files(STEPS) / script).read_text("utf-8"))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {steps}")
        connection.execute("ATTACH ? AS newer", (str(newer),))
        _copy_rows(connection)
        connection.commit()


def _copy_rows(connection: sqlite3.Connection) -> None:
    for (table,) in connection.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table'").fetchall():
        columns = ", ".join(f'"{row[1]}"' for row in connection.execute(f"PRAGMA main.table_info({table})"))
        connection.execute(f"DELETE FROM main.{table}")
        connection.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM newer.{table}")

"""The record's tables: numbered steps, never edited after release, each applied once."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from importlib.resources import files
from pathlib import Path

from copytaster.adapters.sqlite.connection import PATIENCE_SECONDS, connect, connect_to_read
from copytaster.adapters.sqlite.failures import explained
from copytaster.errors import StoreError

APPLICATION_ID = 0x436F7079  # "Copy", in the file's header
_POLL_SECONDS = 0.05


def bring_up(path: Path) -> None:
    """Make the database at `path`, or bring it up to this program's tables, in one transaction.

    `StoreError` where the file is no database, another program's, or of a newer Copytaster.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"The folder {path.parent} cannot be made: {error.strerror}") from error
    with explained(path), closing(connect(path)) as connection:
        _check_owner(connection, path)
        _write_ahead(connection)
        connection.execute("BEGIN IMMEDIATE")
        try:
            _apply(connection, path)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def refuse_unready(path: Path) -> None:
    """Raise `StoreError` where the record is damaged, empty, or of another make or age; change nothing."""
    with explained(path), closing(connect_to_read(path)) as connection:
        said = [str(row[0]) for row in connection.execute("PRAGMA quick_check(3)")]
        if said != ["ok"]:
            raise StoreError(
                f"The record {path} is damaged: {'; '.join(said)}",
                hint="Put a backup in its place, or move it away and read the captures again (`copytaster import`).",
            )
        _check_owner(connection, path)
        have, known = _steps_taken(connection, path), len(list(_steps()))
    if not have:
        raise StoreError(f"The record {path} is empty", hint="Put a backup in its place, or begin anew.")
    if have < known:
        raise StoreError(
            f"The record {path} is of an older Copytaster", hint="The next `copytaster run` brings it up by itself."
        )


def _check_owner(connection: sqlite3.Connection, path: Path) -> None:
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if owner != APPLICATION_ID and (owner or tables):
        raise StoreError(f"{path} is another program's database", hint="Move it away, or name another home folder.")


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Switch to the write-ahead log; while another process does so, SQLite says busy at once and does not wait."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(_POLL_SECONDS)
        else:
            return


def _apply(connection: sqlite3.Connection, path: Path) -> None:
    steps = list(_steps())
    for step in steps[_steps_taken(connection, path) :]:
        for statement in _statements(step):
            connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {len(steps)}")


def _steps_taken(connection: sqlite3.Connection, path: Path) -> int:
    have, known = int(connection.execute("PRAGMA user_version").fetchone()[0]), len(list(_steps()))
    if have > known:
        raise StoreError(
            f"The record {path} was made by a newer Copytaster (tables {have}, this one knows {known})",
            hint="Install the newer Copytaster again, or name another home folder.",
        )
    return have


def _steps() -> Iterator[str]:
    folder = files(__package__)
    for name in sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql")):
        yield (folder / name).read_text(encoding="utf-8")


def _statements(step: str) -> Iterator[str]:
    """Cut a step into its statements: `executescript` would commit between them."""
    statement = ""
    for line in step.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""

"""What SQLite says when it fails, in words a person can act on."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from copytaster.errors import StoreError

_HINTS = {
    sqlite3.SQLITE_FULL: ("its disk is full", "Make room on that disk, then try again; nothing is half-written."),
    sqlite3.SQLITE_BUSY: ("another program holds it", "Close the other program, or wait until it is done."),
    sqlite3.SQLITE_LOCKED: ("another program holds it", "Close the other program, or wait until it is done."),
    sqlite3.SQLITE_NOTADB: ("it is not a database", "Move that file away, or name another home folder."),
    sqlite3.SQLITE_CORRUPT: ("it is damaged", "Put a backup in its place; the captures are kept apart from it."),
    sqlite3.SQLITE_READONLY: ("it may not be written", "Give yourself the right to write the file and its folder."),
    sqlite3.SQLITE_CANTOPEN: ("it cannot be opened", "Is its folder there, and may you write in it?"),
    sqlite3.SQLITE_IOERR: ("its disk fails", "Check the disk and the room on it."),
}


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn whatever SQLite raises inside into a `StoreError` that names the file and says what to do."""
    try:
        yield
    except sqlite3.Error as error:
        raise explain(error, path) from error


def explain(error: sqlite3.Error, path: Path) -> StoreError:
    """Return the `StoreError` for what SQLite raised."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    said, hint = _HINTS.get(code, (str(error), ""))
    return StoreError(f"The record {path} could not be read or written: {said}", hint=hint)

"""One SQLite database, shared by many threads and processes: how it is opened, read and written."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from copytaster.errors import StoreError

from .failures import explained

PATIENCE_SECONDS = 30.0
_CACHE_KIB = 16 * 1024
# A filing touches about a hundred pages, mostly the same ones: a longer log writes each back less often.
_CHECKPOINT_PAGES = 8_000


class Database:
    """Connections to one file: any number of readers, each in its own snapshot, and one writer at a time."""

    def __init__(self, path: Path, *, patience_seconds: float = PATIENCE_SECONDS, read_only: bool = False) -> None:
        self.path = path
        self._patience_seconds = patience_seconds
        self._connect = connect_to_read if read_only else connect
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._idle: list[sqlite3.Connection] = []
        self._closed = False

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Lend a connection whose statements all see one state of the record."""
        with explained(self.path), self._lent() as connection:
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                connection.execute("ROLLBACK")

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Lend a connection inside a transaction: all of what is done with it is stored, or nothing."""
        with explained(self.path), self._writing, self._lent() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                # A full disk rolls back by itself, after which there is nothing left to roll back.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Let go of the file; connections on loan are closed when they come back."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()

    @contextmanager
    def _lent(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            if self._closed:
                raise StoreError(f"The record {self.path} has been closed")
            connection = self._idle.pop() if self._idle else None
        connection = connection or self._connect(self.path, self._patience_seconds)
        try:
            yield connection
        finally:
            with self._lock:
                keep = not self._closed
                if keep:
                    self._idle.append(connection)
            if not keep:
                connection.close()


def connect(path: Path, patience_seconds: float = PATIENCE_SECONDS) -> sqlite3.Connection:
    """Open one connection. Transactions are begun by hand; rows are read by name."""
    connection = sqlite3.connect(
        path, timeout=patience_seconds, isolation_level=None, check_same_thread=False, cached_statements=256
    )
    connection.row_factory = sqlite3.Row
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        connection.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_read(path: Path, patience_seconds: float = PATIENCE_SECONDS) -> sqlite3.Connection:
    """Open one connection that leaves the file, and the folder around it, as they are."""
    # Without its log beside it nobody has the file open; told so, SQLite makes none of its own.
    is_open = path.with_name(f"{path.name}-wal").exists()
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?{'mode=ro' if is_open else 'immutable=1'}",
        uri=True,
        timeout=patience_seconds,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.row_factory = sqlite3.Row
    return connection

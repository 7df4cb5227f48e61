"""The record: one SQLite database with all that the newsroom knows, behind one class for each port."""

from pathlib import Path

from .archive import SqliteArchive
from .captures import SqliteCaptureIndex
from .connection import Database
from .jobs import SqliteJobs
from .migrations import bring_up
from .people import SqlitePeople
from .sources import SqliteSources


class Record:
    """One database, made or brought up to date on opening; several processes may hold the same one open.

    `StoreError` where the file is no record, was made by a newer Copytaster, or cannot be written.
    """

    def __init__(self, path: Path) -> None:
        bring_up(path)
        self._database = Database(path)
        self.archive = SqliteArchive(self._database)
        self.sources = SqliteSources(self._database)
        self.people = SqlitePeople(self._database)
        self.jobs = SqliteJobs(self._database)
        self.capture_index = SqliteCaptureIndex(self._database)

    def close(self) -> None:
        """Let go of the file. Closing twice changes nothing."""
        self._database.close()

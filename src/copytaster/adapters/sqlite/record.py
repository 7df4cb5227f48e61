"""The record: one SQLite database with all that the newsroom knows, behind one class for each port."""

from pathlib import Path

from .archive import SqliteArchive
from .captures import SqliteCaptureIndex
from .connection import Database
from .habits import SqliteHabits
from .jobs import SqliteJobs
from .marks import SqliteMarks
from .migrations import bring_up, refuse_unready
from .people import SqlitePeople
from .searches import SqliteSearches
from .sources import SqliteSources
from .watches import SqliteWatches


class Record:
    """One database, made or brought up to date on opening; several processes may hold the same one open.

    `StoreError` where the file is no record, was made by a newer Copytaster, or cannot be written. With `read_only`
    nothing is made or changed, and a record that is not up to date is refused too.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        if read_only:
            refuse_unready(path)
        else:
            bring_up(path)
        self._database = Database(path, read_only=read_only)
        self.archive = SqliteArchive(self._database)
        self.sources = SqliteSources(self._database)
        self.watches = SqliteWatches(self._database)
        self.habits = SqliteHabits(self._database)
        self.people = SqlitePeople(self._database)
        self.marks = SqliteMarks(self._database)
        self.searches = SqliteSearches(self._database)
        self.jobs = SqliteJobs(self._database)
        self.capture_index = SqliteCaptureIndex(self._database)

    def close(self) -> None:
        """Let go of the file. Closing twice changes nothing."""
        self._database.close()

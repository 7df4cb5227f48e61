"""The record in memory: one part for each port, joined as in a database."""

from .archive import MemoryArchive
from .captures import MemoryCaptureIndex
from .habits import MemoryHabits
from .jobs import MemoryJobs
from .marks import MemoryMarks
from .people import MemoryPeople
from .searches import MemorySearches
from .sources import MemorySources
from .watches import MemoryWatches


class MemoryRecord:
    """The same parts as `adapters.sqlite.record.Record`, gone when the process ends."""

    def __init__(self) -> None:
        self.capture_index = MemoryCaptureIndex()
        self.marks = MemoryMarks()
        self.archive = MemoryArchive(self.capture_index, self.marks)
        self.jobs = MemoryJobs()
        self.sources = MemorySources(self.archive, self.jobs.results)
        self.watches = MemoryWatches()
        self.habits = MemoryHabits()
        self.people = MemoryPeople()
        self.searches = MemorySearches()

    def close(self) -> None:
        """There is nothing to let go of."""

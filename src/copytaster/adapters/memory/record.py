"""The record in memory: one part for each port, joined as in a database."""

from .archive import MemoryArchive
from .captures import MemoryCaptureIndex
from .jobs import MemoryJobs
from .people import MemoryPeople
from .sources import MemorySources


class MemoryRecord:
    """The same parts as `adapters.sqlite.record.Record`, gone when the process ends."""

    def __init__(self) -> None:
        self.capture_index = MemoryCaptureIndex()
        self.archive = MemoryArchive(self.capture_index)
        self.sources = MemorySources(self.archive)
        self.people = MemoryPeople()
        self.jobs = MemoryJobs()

    def close(self) -> None:
        """There is nothing to let go of."""

"""Every port in memory, for tests."""

from .archive import MemoryArchive
from .captures import MemoryCaptureIndex, MemoryCaptures
from .clock import FixedClock
from .fetcher import CannedFetcher
from .index import MemoryIndex
from .jobs import MemoryJobs
from .meter import MemoryMeter, NoMeter
from .people import MemoryPeople
from .record import MemoryRecord
from .sources import MemorySources

__all__ = [
    "CannedFetcher",
    "FixedClock",
    "MemoryArchive",
    "MemoryCaptureIndex",
    "MemoryCaptures",
    "MemoryIndex",
    "MemoryJobs",
    "MemoryMeter",
    "MemoryPeople",
    "MemoryRecord",
    "MemorySources",
    "NoMeter",
]

"""Every port in memory, for tests."""

from .archive import MemoryArchive
from .captures import MemoryCaptureIndex, MemoryCaptures
from .clock import FixedClock
from .fetcher import CannedFetcher
from .habits import MemoryHabits
from .index import MemoryIndex
from .jobs import MemoryJobs
from .marks import MemoryMarks
from .meter import MemoryMeter, NoMeter
from .people import MemoryPeople
from .record import MemoryRecord
from .rules import MemoryRules
from .searches import MemorySearches
from .sources import MemorySources
from .watches import MemoryWatches

__all__ = [
    "CannedFetcher",
    "FixedClock",
    "MemoryArchive",
    "MemoryCaptureIndex",
    "MemoryCaptures",
    "MemoryHabits",
    "MemoryIndex",
    "MemoryJobs",
    "MemoryMarks",
    "MemoryMeter",
    "MemoryPeople",
    "MemoryRecord",
    "MemoryRules",
    "MemorySearches",
    "MemorySources",
    "MemoryWatches",
    "NoMeter",
]

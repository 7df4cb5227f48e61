"""What workflows may ask of adapters: each Protocol's docstrings are its contract.

Every method is synchronous and safe to call from any thread. Methods that store are atomic (all or
nothing) and raise `StoreError` when the disk, the database or the index fails them.
"""

from .archive import Archive
from .captures import CaptureIndex, CaptureStore
from .habits import SourceHabits
from .readers import Marks, People, Searches
from .rules import PublisherRules
from .search_index import SearchIndex
from .sources import Sources
from .surroundings import Clock, Fetcher, Meter
from .watches import Watches
from .work import Enricher, Jobs, Runner

__all__ = [
    "Archive",
    "CaptureIndex",
    "CaptureStore",
    "Clock",
    "Enricher",
    "Fetcher",
    "Jobs",
    "Marks",
    "Meter",
    "People",
    "PublisherRules",
    "Runner",
    "SearchIndex",
    "Searches",
    "SourceHabits",
    "Sources",
    "Watches",
]

"""Searches that the reader has saved."""

from dataclasses import dataclass
from datetime import datetime

from .ids import SearchId
from .search import Order


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSearch:
    """A search with a name. `seen` is the line of the journal up to which its results had been filed when last opened."""

    id: SearchId
    name: str
    asked: str
    order: Order
    saved_at: datetime
    seen: int
    removed: bool = False

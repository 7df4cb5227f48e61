"""Searches that the reader has saved."""

from dataclasses import dataclass
from datetime import datetime

from .ids import SearchId
from .search import Order


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedSearch:
    """A search with a name. `seen` is the journal line up to which articles were on file when it was last opened."""

    id: SearchId
    name: str
    asked: str
    order: Order
    saved_at: datetime
    seen: int
    removed: bool = False

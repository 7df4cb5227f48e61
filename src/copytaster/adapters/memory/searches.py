"""Saved searches, in memory."""

import threading
from dataclasses import replace
from typing import Any

from copytaster.model.ids import SearchId
from copytaster.model.saved_search import SavedSearch


class MemorySearches:
    """`Searches` in memory."""

    def __init__(self) -> None:
        self._searches: dict[SearchId, SavedSearch] = {}
        self._lock = threading.Lock()

    def save(self, search: SavedSearch) -> None:
        """Store a search. Storing the same id twice changes nothing."""
        with self._lock:
            self._searches.setdefault(search.id, search)

    def get(self, search: SearchId) -> SavedSearch | None:
        """Return a search, removed or not, or none."""
        return self._searches.get(search)

    def every(self) -> tuple[SavedSearch, ...]:
        """Return the searches that are not removed, oldest first."""
        with self._lock:
            return tuple(sorted((s for s in self._searches.values() if not s.removed), key=lambda one: one.saved_at))

    def rename(self, search: SearchId, name: str) -> bool:
        """Give a search another name; false where there is none of that id."""
        return self._change(search, name=name)

    def set_removed(self, search: SearchId, removed: bool) -> bool:
        """Hide or show a search; false where there is none of that id."""
        return self._change(search, removed=removed)

    def opened(self, search: SearchId, seen: int) -> bool:
        """Note up to which line of the journal its results have been seen; false for no such id."""
        held = self.get(search)
        return held is not None and self._change(search, seen=max(seen, held.seen))

    def _change(self, search: SearchId, **changes: Any) -> bool:
        with self._lock:
            if search not in self._searches:
                return False
            self._searches[search] = replace(self._searches[search], **changes)
            return True

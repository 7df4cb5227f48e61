"""The search index."""

from collections.abc import Sequence
from typing import Protocol

from copytaster.model.search import Found, Hit, IndexEntry, Order, Query


class SearchIndex(Protocol):
    """The derived index; it can always be made again from the archive."""

    def put(self, entries: Sequence[IndexEntry], seq: int) -> None:
        """Hold these entries in place of earlier ones of the same id, and remember `seq`, in one step."""
        ...

    def seq(self) -> int:
        """Return the journal line up to which the index is right, 0 for an empty index."""
        ...

    def clear(self) -> None:
        """Forget everything."""
        ...

    def find(self, query: Query, *, order: Order, limit: int, offset: int = 0) -> Found:
        """Return one page of what matches, and the total."""
        ...

    def counts_by(self, query: Query, field: str, limit: int) -> tuple[tuple[str, int], ...]:
        """Return the commonest values of `publisher`, `language`, `agency`, `copy_kind`, `topic` (keys) or `day`
        (YYYY-MM-DD, all of them, in order) among what matches, with their counts."""
        ...

    def related(self, entry: IndexEntry, limit: int) -> tuple[Hit, ...]:
        """Return the articles most like this one by content, itself left out, best first."""
        ...

    def count(self) -> int:
        """Return how many articles the index holds."""
        ...

    def close(self) -> None:
        """Let go of the files."""
        ...

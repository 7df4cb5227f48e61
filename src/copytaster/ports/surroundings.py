"""What surrounds a newsroom: the time, the network, and those who measure."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Protocol

from copytaster.model.capture import Fetched, Wanted
from copytaster.model.ids import SourceId


class Clock(Protocol):
    """The time of day."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        ...


class Fetcher(Protocol):
    """The way out to other people's servers."""

    def fetch(
        self, address: str, *, source: SourceId | None = None, etag: str = "", last_modified: str = ""
    ) -> Fetched:
        """Fetch one address; `FetchError` with a reason a person understands."""
        ...

    def fetch_many(self, wanted: Sequence[Wanted]) -> Iterator[tuple[int, Fetched | Exception]]:
        """Fetch side by side, politely, and yield (place in the list, what came) as each arrives."""
        ...

    def close(self) -> None:
        """Let go of connections."""
        ...


class Meter(Protocol):
    """Counts outcomes for whoever watches the newsroom."""

    def count(self, what: str, amount: int = 1, **labels: str) -> None:
        """Add to a counter."""
        ...

"""A clock that stands still until it is told otherwise."""

from datetime import UTC, datetime, timedelta


class FixedClock:
    """A `Clock` that a test sets."""

    def __init__(self, now: datetime) -> None:
        self._now = now.astimezone(UTC)

    def now(self) -> datetime:
        """Return the moment it was set to, aware, in UTC."""
        return self._now

    def advance(self, by: timedelta) -> None:
        """Move on."""
        self._now += by

    def set(self, now: datetime) -> None:
        """Jump to another moment."""
        self._now = now.astimezone(UTC)

"""The press's clock: real seconds become press minutes, and stretches in which nothing happens pass quickly."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from time import monotonic

LONGEST_QUIET = timedelta(minutes=30)


class PressClock:
    """Tells the time in the press's world.

    It starts at `start` and moves `pace` press minutes a real second; where nothing happens for longer than half an
    hour, the rest of the wait is left out. With `pace` 0 time stands still. It never passes what `present` tells.
    """

    def __init__(
        self,
        start: datetime,
        moments: Sequence[datetime],
        pace: float = 1.0,
        seconds: Callable[[], float] = monotonic,
        present: Callable[[], datetime] | None = None,
    ) -> None:
        self._pace, self._seconds, self._began = pace, seconds, seconds()
        self._start, self._present = start, present
        self._shown, self._spent = [start], [timedelta()]
        for moment in sorted(one for one in moments if one > start):
            wait = min(moment - self._shown[-1], LONGEST_QUIET)
            self._spent.append(self._spent[-1] + wait)
            self._shown.append(moment)

    def now(self) -> datetime:
        """Return the press's time."""
        return min(self._paced(), max(self._start, self._present())) if self._present else self._paced()

    def _paced(self) -> datetime:
        spent = timedelta(minutes=(self._seconds() - self._began) * self._pace)
        at = bisect_right(self._spent, spent) - 1
        later = self._shown[at] + (spent - self._spent[at])
        return min(later, self._shown[at + 1]) if at + 1 < len(self._shown) else later

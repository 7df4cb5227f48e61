"""Who covers an affair, when and how: agencies in takes, then everybody else, day after day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from math import ceil
from random import Random

from copytaster_press.pieces import Affair, Outlet, PieceKind
from copytaster_press.telling.tongues import can_tell
from copytaster_press.world.outlets import OUTLETS, outlet

_TAKES = ((12, 50), (110, 260), (420, 780))
_LONG_READ_FROM, _LONG_READS = 8, 0.3
_LEAST_PACE = 2.5
_FIRST_DAY, _A_DAY = 0.4, 7


@dataclass(frozen=True, slots=True)
class Assignment:
    """One piece to be made; `source` is the number of the assignment whose piece it is taken from."""

    number: int
    outlet: Outlet
    at: datetime
    how: PieceKind
    source: int | None = None


def coverage(affair: Affair, budget: int, rng: Random) -> tuple[Assignment, ...]:
    """Return `budget` assignments in order of time; sources come before what is taken from them."""
    long_read = budget >= _LONG_READ_FROM and rng.random() < _LONG_READS
    book = _Book(affair, budget - long_read, rng)
    for day, by_then in _days(affair.days, book.budget, rng):
        if book.full:
            break
        book.today = by_then
        book.agencies(day)
        book.others(day)
    if long_read:
        book.budget = book.today = budget
        book.add(outlet("meridian"), book.later(2, 8), "own")
    return tuple(sorted(book.assignments, key=lambda one: (one.at, one.number)))


def _days(length: int, budget: int, rng: Random) -> Iterator[tuple[int, int]]:
    """Yield the days on which there is news of the affair, with how many pieces there may be by the end of each."""
    later = sorted(rng.sample(range(1, length + 1), min(length, budget // _A_DAY)))
    first = ceil(budget * _FIRST_DAY) if later else budget
    yield 0, first
    for number, day in enumerate(later, 1):
        yield day, first + ceil((budget - first) * number / len(later))
    for day in count(length + 1):
        yield day, budget


class _Book:
    """The assignments made so far; `today` is how many there may be by the end of the day."""

    def __init__(self, affair: Affair, budget: int, rng: Random) -> None:
        self.affair, self.budget, self.rng = affair, budget, rng
        self.today = budget
        self.assignments: list[Assignment] = []
        self.lumeran = any(
            place.key == "lumera" or place.within == "lumera" for role, place in affair.places if role == "place"
        )

    @property
    def full(self) -> bool:
        return len(self.assignments) >= self.budget

    def add(self, who: Outlet, at: datetime, how: PieceKind, source: Assignment | None = None) -> Assignment | None:
        if len(self.assignments) >= self.today:
            return None
        made = Assignment(len(self.assignments), who, at, how, None if source is None else source.number)
        self.assignments.append(made)
        return made

    def agencies(self, day: int) -> None:
        """File the dispatches of a day; of Lumera the state medium speaks first and Pelagia quotes it."""
        rng, first = self.rng, ["northernwire", "pelagia"]
        if self.lumeran or rng.random() < 0.3:
            first.reverse()
        chain = (self.lumeran and rng.random() < 0.8) or rng.random() < 0.1
        if chain:
            state = self.add(outlet("statevoice"), self._at(day, 25, 120), "own")
            self.add(outlet("pelagia"), self._after(state, 15, 90), "copy", state) if state else None
        for number, key in enumerate(first[: 2 if rng.random() < 0.75 else 1]):
            takes = rng.randint(1, 3 if self.budget > 12 else 2) if day == 0 else int(rng.random() < 0.75)
            before = None
            for take in range(takes):
                low, high = _TAKES[take]
                before = self.add(outlet(key), self._at(day, low + 35 * number, high + 50 * number), "dispatch", before)

    def others(self, day: int) -> None:
        """Give the rest of the outlets their turn, busier ones more often."""
        crowd = [one for one in OUTLETS if one.kind not in {"agency", "magazine"}]
        order = sorted(crowd, key=lambda one: self.rng.random() ** (1 / max(one.pace, _LEAST_PACE)), reverse=True)
        for who in order[: 4 + int(self.rng.random() * (12 if day < 2 else 6))]:
            self._turn(who, day)

    def _turn(self, who: Outlet, day: int) -> None:
        rng = self.rng
        if not can_tell(self.affair, who.language):
            return
        used = {one.source for one in self.assignments if one.outlet.key == who.key}
        fit = [one for one in self.assignments if one.outlet.key in who.copies_from and one.how != "rewrite"]
        sources = [one for one in fit if one.number not in used][-8:]
        how = self._how(who, rng, bool(sources))
        if how is None:
            return
        if how == "own":
            self.add(who, self._at(day, 60, 900), "own")
            return
        source = rng.choice(sources[-4:] if rng.random() < 0.7 else sources)
        self.add(who, self._after(source, 12, 420), how, source)

    def _how(self, who: Outlet, rng: Random, sourced: bool) -> PieceKind | None:
        if who.kind == "aggregator":
            return "copy" if sourced and rng.random() < 0.75 else None
        if not sourced:
            return "own"
        if who.language != "en":
            return "rewrite" if rng.random() < 0.75 else "own"
        draw = rng.random()
        if who.kind == "blog":
            return "copy" if draw < 0.5 else "own"
        return "copy" if draw < 0.58 else "rewrite" if draw < 0.72 else "own"

    def later(self, first: int, last: int) -> datetime:
        """Return a time some days on, when the magazine is ready."""
        return self._at(self.rng.randint(first, last), 300, 1100)

    def _at(self, day: int, low: int, high: int) -> datetime:
        return self.affair.begins + timedelta(
            days=day, minutes=self.rng.randint(low, high), seconds=self.rng.randrange(60)
        )

    def _after(self, source: Assignment, low: int, high: int) -> datetime:
        minutes = low * (high / low) ** self.rng.random()
        return source.at + timedelta(minutes=int(minutes), seconds=self.rng.randrange(60))

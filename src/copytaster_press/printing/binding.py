"""Binds pieces into sheets: remembers what each outlet printed before, for navigation and related boxes."""

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from copytaster_press.desk.editing import standing
from copytaster_press.pieces import Affair, Outlet, Piece

from .sheet import Addresses, Sheet

NAVIGATION = 10
_REMEMBERED = 16


@dataclass(frozen=True, slots=True)
class Bound:
    """A piece with those that stood beside it when it was printed."""

    piece: Piece
    navigation: tuple[Piece, ...]
    related: tuple[Piece, ...]


class Binder:
    """Takes pieces in order of publication; it holds a few pieces of each outlet and no more."""

    def __init__(self, outlets: Iterable[Outlet], affairs: Iterable[Affair]) -> None:
        self.outlets: Mapping[str, Outlet] = {one.key: one for one in outlets}
        self._affairs = {one.key: one for one in affairs}
        self._before: dict[str, deque[Piece]] = {key: deque(maxlen=_REMEMBERED) for key in self.outlets}

    def bind(self, piece: Piece) -> Bound:
        """Return the next piece with its neighbours."""
        before = self._before[piece.outlet]
        by_key = {one.key: one for one in before}
        newest = tuple(one for one in reversed(before) if one.paragraphs)[:NAVIGATION]
        related = tuple(by_key[key] for key in piece.related if key in by_key)
        before.append(piece)
        return Bound(piece, newest, related)

    def sheet(self, bound: Bound, edits: int, addresses: Addresses, now: datetime | None = None) -> Sheet:
        """Return the sheet of a piece after so many of its edits."""
        piece = bound.piece
        return Sheet(
            piece=standing(piece, edits),
            outlet=self.outlets[piece.outlet],
            publisher=self.outlets[piece.publisher or piece.outlet],
            addresses=addresses,
            outlets=self.outlets,
            navigation=bound.navigation,
            related=bound.related,
            edits=piece.versions[:edits],
            facts=self._facts(piece),
            now=now or piece.published,
        )

    def _facts(self, piece: Piece) -> tuple[tuple[str, str], ...]:
        """Return what a fact box says: the places of the affair, with how many live there."""
        affair = self._affairs.get(piece.affair)
        places = {place.key: place for _, place in affair.places} if affair else {}
        lines = [
            (one.spellings[-1], f"{one.kind}, {one.people:,} inhabitants") for one in places.values() if one.people
        ]
        people = [(one.spellings[0], one.role) for _, one in (affair.people[:2] if affair else ())]
        return (*lines, *people)

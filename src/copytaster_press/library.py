"""All pieces of a press in memory, found by outlet, address, section and tag as they stood at a time."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from copytaster_press.desk.editing import standing
from copytaster_press.desk.run import happened, run
from copytaster_press.pieces import Affair, Outlet, Piece
from copytaster_press.printing.binding import Binder, Bound
from copytaster_press.printing.sheet import Addresses, Sheet
from copytaster_press.world.affairs import LAST
from copytaster_press.world.outlets import OUTLETS


class Library:
    """Every piece that will ever be printed; whoever asks names the time, and sees nothing later."""

    def __init__(
        self, pieces: Iterable[Piece], affairs: Iterable[Affair] = (), outlets: Iterable[Outlet] = OUTLETS
    ) -> None:
        self._binder = Binder(outlets, affairs)
        self.outlets = self._binder.outlets
        self.bound = [self._binder.bind(piece) for piece in pieces]
        self._by_address: dict[tuple[str, str], Bound] = {}
        self._of: dict[str, list[Bound]] = defaultdict(list)
        for one in self.bound:
            self._by_address[one.piece.outlet, one.piece.path] = one
            self._of[one.piece.outlet].append(one)
        self._times = {key: [one.piece.published for one in held] for key, held in self._of.items()}

    @classmethod
    def of_seed(cls, articles: int, seed: int = 1, last: datetime = LAST) -> "Library":
        """Return the library of a whole press; `last` is the midnight after which no affair begins."""
        return cls(run(seed, articles, last=last), happened(seed, articles, last=last))

    def moments(self) -> list[datetime]:
        """Return when anything happens to a piece, publication or edit, in order."""
        times = (at for one in self.bound for at in (one.piece.published, *(edit.at for edit in one.piece.versions)))
        return sorted(times)

    def found(self, outlet: str, path: str, now: datetime) -> Bound | None:
        """Return what stands at an address at that time."""
        one = self._by_address.get((outlet, path))
        return one if one is not None and one.piece.published <= now else None

    def newest(self, outlet: str, now: datetime, most: int, *, section: str = "", tag: str = "") -> list[Piece]:
        """Return the newest pieces as they stand then, killed ones left out."""
        held = self._of.get(outlet, [])
        out: list[Piece] = []
        for one in reversed(held[: bisect_right(self._times.get(outlet, []), now)]):
            piece = standing(one.piece, edits_by(one.piece, now))
            if piece.paragraphs and section in {"", piece.section} and (not tag or tag in piece.tags):
                out.append(piece)
            if len(out) >= most:
                break
        return out

    def sheet(self, bound: Bound, addresses: Addresses, now: datetime) -> Sheet:
        """Return the sheet of a piece as it stands at that time."""
        return self._binder.sheet(bound, edits_by(bound.piece, now), addresses, now)


def edits_by(piece: Piece, now: datetime) -> int:
    """Return how many edits of a piece had been made by that time."""
    return sum(edit.at <= now for edit in piece.versions)

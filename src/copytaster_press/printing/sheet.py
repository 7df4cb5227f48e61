"""The sheet that a layout prints: one piece as it stands, with all that goes around it on its page."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from random import Random

from copytaster_press.pieces import Edit, Outlet, Piece

from .dates import Style, iso, local, printed
from .furniture import Furniture, furniture


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where outlets are found: under their own hosts, or all below one address of the loopback."""

    base: str = ""

    def of(self, outlet: Outlet, path: str) -> str:
        """Return the address that links carry."""
        return f"{self.base}/{outlet.host}{path}" if self.base else self.canonical(outlet, path)

    def canonical(self, outlet: Outlet, path: str) -> str:
        """Return the address under the outlet's own host."""
        return f"https://{outlet.host}{path}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Everything that a page of one piece shows.

    `piece` has the fields as they stand at the time of printing, `edits` those already made. `navigation` are other
    pieces of the outlet to link to, `related` those shown in boxes. `publisher` is whose article it is: on an
    aggregator's page not the outlet. `facts` are lines for a fact box.
    """

    piece: Piece
    outlet: Outlet
    publisher: Outlet
    addresses: Addresses
    outlets: Mapping[str, Outlet]
    navigation: tuple[Piece, ...] = ()
    related: tuple[Piece, ...] = ()
    edits: tuple[Edit, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    now: datetime | None = None

    @property
    def words(self) -> Furniture:
        """The furniture in the outlet's language."""
        return furniture(self.outlet.language)

    @property
    def body(self) -> tuple[str, ...]:
        """The paragraphs that this page shows: all, or those before the paywall."""
        shown = self.piece.paragraphs[: self.piece.teaser or None]
        return tuple(para.text for para in shown)

    @property
    def canonical(self) -> str:
        """The address that the page claims for itself."""
        return self.addresses.canonical(self.outlet, self.piece.path)

    @property
    def chance(self) -> Random:
        """Chance that falls alike each time this page is printed."""
        return Random(f"sheet {self.piece.key}")  # noqa: S311 - a toy world, not a secret

    @property
    def notices(self) -> tuple[Edit, ...]:
        """The edits that the page owns up to."""
        return tuple(edit for edit in self.edits if edit.notice)

    def at(self, style: Style = "long") -> str:
        """Return when the piece was published, as the outlet prints it."""
        return self.time(self.piece.published, style)

    def time(self, when: datetime, style: Style = "long") -> str:
        """Return a time as the outlet prints it."""
        return printed(local(when, self.outlet.utc_offset_minutes), self.outlet.language, style)

    def iso(self, when: datetime) -> str:
        """Return a time for machines, in the outlet's zone."""
        return iso(when, self.outlet.utc_offset_minutes)

    def link(self, piece: Piece) -> str:
        """Return the address of another piece."""
        return self.addresses.of(self.outlets[piece.outlet], piece.path)

    def here(self, path: str) -> str:
        """Return an address on the outlet's own host."""
        return self.addresses.of(self.outlet, path)

"""The house style of each outlet: how long it writes, how it says dates and numbers, how it names people."""

from dataclasses import dataclass
from hashlib import sha256

from copytaster_press.pieces import Outlet, OutletKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """How one outlet speaks; shares lie between 0 and 1, lengths are numbers of words."""

    outlet: str
    name: str
    style: OutletKind
    language: str
    home: str
    utc_offset_minutes: int
    shortest: int
    longest: int
    sentences: int
    attributes: float
    quotes: int
    month_first: bool
    courtesy: bool
    curly: bool
    title_case: bool


_MANNERS: dict[OutletKind, tuple[int, int, int, float, int]] = {
    "agency": (230, 480, 2, 0.5, 3),
    "state": (240, 440, 2, 0.4, 2),
    "daily": (320, 640, 3, 0.25, 4),
    "local": (220, 460, 2, 0.18, 3),
    "broadcaster": (150, 270, 1, 0.2, 1),
    "magazine": (600, 900, 4, 0.06, 5),
    "blog": (280, 560, 3, 0.04, 1),
    "aggregator": (170, 300, 2, 0.3, 1),
}


def voice_of(outlet: Outlet) -> Voice:
    """Return the voice of an outlet; what its kind does not settle is settled by its key, once and for all."""
    shortest, longest, sentences, attributes, quotes = _MANNERS[outlet.kind]
    bits = sha256(outlet.key.encode()).digest()[0]
    return Voice(
        outlet=outlet.key,
        name=outlet.name,
        style=outlet.kind,
        language=outlet.language,
        home=outlet.home,
        utc_offset_minutes=outlet.utc_offset_minutes,
        shortest=shortest,
        longest=longest,
        sentences=sentences,
        attributes=attributes,
        quotes=quotes,
        month_first=outlet.kind == "agency" or (outlet.kind != "local" and bits % 3 == 0),
        courtesy=outlet.kind == "daily" and bits % 2 == 0,
        curly=outlet.kind not in {"agency", "aggregator"},
        title_case=outlet.key in {"veltranetimes", "channelfive"},
    )

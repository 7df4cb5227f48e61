"""The nouns of the sample press: who lives in its world, what happens there, and what its outlets print about it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

OutletKind = Literal["agency", "state", "daily", "local", "broadcaster", "magazine", "blog", "aggregator"]
PieceKind = Literal["own", "dispatch", "copy", "rewrite"]
EditKind = Literal["silent", "correction", "headline", "kill"]
SlotSort = Literal["count", "money", "percent", "metres", "year", "clock", "day", "phrase", "score"]

OWN = "own"
"""Source of a paragraph that the outlet wrote itself."""
QUOTATION = "quotation"
"""Source of a paragraph whose words were spoken by somebody, so that independent reports may share them."""
BACKGROUND = "background:"
"""How the source of a stock paragraph begins; what follows names the agency and the thread or kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody of this world; the first spelling is the usual one, the role has no article ("transport minister").

    `by_language` holds (ISO 639-1, name) pairs.
    """

    key: str
    spellings: tuple[str, ...]
    by_language: tuple[tuple[str, str], ...] = ()
    role: str
    she: bool = False
    given: str
    surname: str
    known_since: int = 2014


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place of this world; `within` is the key of the country (or of the province) it lies in."""

    key: str
    spellings: tuple[str, ...]
    by_language: tuple[tuple[str, str], ...] = ()
    kind: str
    within: str | None = None
    people: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """An organisation or a ship; names that want an article carry it in small ("the Grain Board")."""

    key: str
    spellings: tuple[str, ...]
    by_language: tuple[tuple[str, str], ...] = ()
    kind: str
    country: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """Who prints: the address it is served under, the layout of its pages and its habits as to other people's copy.

    Shares lie between 0 and 1: `credits` names the origin, `cuts` prints only part, `rewrites_headlines` writes its own
    headline; `pace` is articles a day; `layout` names a page structure of `layouts/`.
    """

    key: str
    name: str
    kind: OutletKind
    language: str
    host: str
    home: str
    layout: str
    copies_from: tuple[str, ...] = ()
    credits: float = 1.0
    cuts: float = 0.0
    rewrites_headlines: float = 0.0
    has_feed: bool = True
    utc_offset_minutes: int = 0
    pace: float = 6.0
    sections: tuple[str, ...] = ("News",)
    journalists: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One particular of a fact: a count, a sum, an hour ("05:50"), a day (days after the affair began) or a phrase."""

    name: str
    sort: SlotSort
    value: int | float | str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One statement of an affair that reports may tell, each in its own words, from `after_hours` on."""

    key: str
    kind: str
    slots: tuple[Slot, ...] = ()
    after_hours: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Affair:
    """Something that happens: its facts in the order of their weight, and who plays which part in it.

    `people`, `places` and `bodies` are (role in this affair, who) pairs; affairs of one `thread` continue each other.
    """

    key: str
    kind: str
    title: str
    begins: datetime
    days: int
    facts: tuple[Fact, ...]
    people: tuple[tuple[str, Person], ...] = ()
    places: tuple[tuple[str, Place], ...] = ()
    bodies: tuple[tuple[str, Body], ...] = ()
    thread: str | None = None
    held_out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Para:
    """One paragraph; `source` is `OWN`, `QUOTATION`, a stock one (`BACKGROUND` + key) or the key of another piece."""

    text: str
    source: str = OWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """One picture of a piece as it is printed."""

    path: str
    caption: str
    credit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """What a reader of the outlet left under a piece."""

    author: str
    at: datetime
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One change to a printed piece, with the fields as they stand after it; a kill leaves only the notice."""

    at: datetime
    what: EditKind
    headline: str
    deck: str
    paragraphs: tuple[Para, ...]
    notice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One article of one outlet, as first printed, and every later edit in order of time.

    `origin` is the key of the piece this one was taken from and `share` how much of its words came from there;
    `agency` is the credit as printed, which may be wrong or missing (`credited`). Paragraphs stand as printed, with the
    dateline or credit that stands inside them; `credit_line` is a credit printed below them. `teaser` is how many of
    them the outlet's page shows before its paywall (0: all). `publisher` is whose article an aggregator lists.
    """

    key: str
    outlet: str
    affair: str
    path: str
    headline: str
    deck: str = ""
    byline: tuple[str, ...] = ()
    agency: str = ""
    slug: str = ""
    dateline: str = ""
    paragraphs: tuple[Para, ...]
    published: datetime
    photos: tuple[Photo, ...] = ()
    section: str = ""
    tags: tuple[str, ...] = ()
    language: str = "en"
    origin: str | None = None
    share: float = 0.0
    kind: PieceKind = "own"
    credited: bool = False
    versions: tuple[Edit, ...] = ()
    comments: tuple[Comment, ...] = ()
    pingbacks: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    credit_line: str = ""
    teaser: int = 0
    publisher: str = ""

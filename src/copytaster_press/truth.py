"""What is true of every piece, as rows of JSON: clean fields, whose copy by what share, who is who, every edit."""

from array import array
from dataclasses import dataclass, field

from copytaster_press.desk import overlap
from copytaster_press.pieces import Affair, Body, Edit, Outlet, Para, Person, Photo, Piece, Place
from copytaster_press.printing.dates import iso
from copytaster_press.printing.sheet import Sheet
from copytaster_press.world.halves import outlet_held_out
from copytaster_press.world.outlets import OUTLETS

Row = dict[str, object]
LEAST_SHARE = 0.05
_OPEN_AFFAIRS = 500


@dataclass(slots=True)
class _Told:
    """What was told of one affair so far: the runs of each piece, and whose copy it is in the end."""

    runs: dict[str, "array[int]"] = field(default_factory=dict)
    roots: dict[str, str] = field(default_factory=dict)


class Truth:
    """Writes down the truth of pieces in order of publication; it remembers the affairs of late and no more."""

    def __init__(self, affairs: tuple[Affair, ...], seed: int) -> None:
        self._affairs = {one.key: one for one in affairs}
        self._seed = seed
        self._told: dict[str, _Told] = {}

    def row(self, sheet: Sheet, first: Piece, *, wrong: tuple[str, ...] = ()) -> Row:
        """Return the row of a piece: `sheet` as it stands, `first` as printed, `wrong` its page's false claims."""
        piece, outlet, affair = sheet.piece, sheet.outlet, self._affairs[first.affair]
        told = self._of(affair.key)
        root = told.roots.get(first.origin or "", first.origin)
        told.roots[first.key] = root or first.key
        return {
            "id": first.key,
            "url": sheet.canonical,
            "host": outlet.host,
            "outlet": outlet.key,
            "publisher": sheet.publisher.key,
            "publisher_name": sheet.publisher.name,
            "language": first.language,
            "kind": first.kind,
            "affair": affair.key,
            "affair_kind": affair.kind,
            "thread": affair.thread,
            "held_out": {
                "affair": affair.held_out,
                "outlet": outlet_held_out(self._seed, outlet),
                "layout": outlet_held_out(self._seed, outlet),
            },
            "layout": outlet.layout,
            "published": iso(first.published, outlet.utc_offset_minutes),
            **_fields(piece.headline, piece.deck, piece.paragraphs),
            "shown": len(sheet.body),
            "byline": list(piece.byline),
            "agency": piece.agency or None,
            "credited": piece.credited,
            "credit_line": piece.credit_line or None,
            "slug": piece.slug or None,
            "dateline": piece.dateline or None,
            "section": piece.section,
            "tags": list(piece.tags),
            "photos": [_photo(one) for one in piece.photos],
            "comments": [
                {"author": one.author, "at": f"{one.at:%Y-%m-%dT%H:%M}", "text": one.text} for one in piece.comments
            ],
            "pingbacks": list(piece.pingbacks),
            "origin": first.origin,
            "root": root,
            "share": first.share,
            "shares": self._shares(told, first),
            "people": _people(affair, piece),
            "first": _fields(first.headline, first.deck, first.paragraphs) if first.versions else None,
            "edits": [_edit(one) for one in first.versions],
            "page_claims_wrongly": list(wrong),
        }

    def _of(self, affair: str) -> _Told:
        """Return what was told of the affair; the one that has been silent longest is forgotten for a new one."""
        told = self._told.pop(affair, None) or _Told()
        self._told[affair] = told
        if len(self._told) > _OPEN_AFFAIRS:
            del self._told[next(iter(self._told))]
        return told

    def _shares(self, told: _Told, piece: Piece) -> dict[str, float]:
        """Return with which earlier pieces of the affair it shares words, and by what share of the shorter of both."""
        runs = overlap.runs(overlap.joined(para.text for para in piece.paragraphs))
        shares = {key: round(overlap.shared(runs, others), 4) for key, others in told.runs.items()}
        told.runs[piece.key] = runs
        return {key: share for key, share in shares.items() if share >= LEAST_SHARE}


def world(affairs: tuple[Affair, ...], seed: int) -> Row:
    """Return who and what there is in the world: outlets, affairs, and everybody with their spellings."""
    people: dict[str, Row] = {}
    places: dict[str, Row] = {}
    bodies: dict[str, Row] = {}
    for affair in affairs:
        people |= {one.key: _named(one) for _, one in affair.people}
        places |= {one.key: _named(one) for _, one in affair.places}
        bodies |= {one.key: _named(one) for _, one in affair.bodies}
    return {
        "seed": seed,
        "outlets": [_outlet(one, seed) for one in OUTLETS],
        "affairs": [_affair(one) for one in affairs],
        "people": people,
        "places": places,
        "bodies": bodies,
    }


def _outlet(one: Outlet, seed: int) -> Row:
    return {
        "key": one.key,
        "name": one.name,
        "kind": one.kind,
        "language": one.language,
        "host": one.host,
        "layout": one.layout,
        "has_feed": one.has_feed,
        "held_out": outlet_held_out(seed, one),
    }


def _affair(one: Affair) -> Row:
    return {
        "key": one.key,
        "kind": one.kind,
        "title": one.title,
        "begins": iso(one.begins),
        "days": one.days,
        "thread": one.thread,
        "held_out": one.held_out,
        "people": {role: who.key for role, who in one.people},
        "places": {role: where.key for role, where in one.places},
        "bodies": {role: what.key for role, what in one.bodies},
    }


def _named(one: Person | Place | Body) -> Row:
    return {"spellings": list(one.spellings), "by_language": dict(one.by_language)}


def _fields(headline: str, deck: str, paragraphs: tuple[Para, ...]) -> Row:
    return {
        "headline": headline,
        "deck": deck or None,
        "body": [{"text": one.text, "source": one.source} for one in paragraphs],
    }


def _photo(one: Photo) -> Row:
    return {"path": one.path, "caption": one.caption, "credit": one.credit.strip() or None}


def _edit(one: Edit) -> Row:
    return {
        "at": iso(one.at),
        "what": one.what,
        "notice": one.notice or None,
        **_fields(one.headline, one.deck, one.paragraphs),
    }


def _people(affair: Affair, piece: Piece) -> dict[str, list[str]]:
    """Return who of the affair is named in the piece, with the spellings found there."""
    text = overlap.joined((piece.headline, piece.deck, *(para.text for para in piece.paragraphs)))
    found = {}
    for _, person in affair.people:
        names = dict.fromkeys((*person.spellings, *(name for _, name in person.by_language), person.surname))
        used = [name for name in names if name in text]
        if used:
            found[person.key] = used
    return found

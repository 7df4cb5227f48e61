"""The aggregator's hashtag page as text: one card after another, each cut wherever the length falls."""

from collections.abc import Mapping, Sequence

from copytaster_press.pieces import Outlet, Piece
from copytaster_press.printing.dates import local, printed

from .gold import Dump, Gold, dateline, page

_LENGTH = 400


def dump(tag: str, pieces: Sequence[Piece], outlet: Outlet, outlets: Mapping[str, Outlet]) -> Dump:
    """Return the dump of a hashtag page that lists these pieces."""
    cards = "".join(_card(one, outlet, outlets) for one in pieces)
    articles = [_article(one, outlet, outlets) for one in pieces]
    gold = page("topic", articles, ["Latest news with"], page={"hashtag": tag})
    return Dump(f"Latest news with #{tag}\n{cards}\n", gold)


def _card(one: Piece, outlet: Outlet, outlets: Mapping[str, Outlet]) -> str:
    name = outlets[one.publisher or one.outlet].name
    day = printed(local(one.published, outlet.utc_offset_minutes), "en", "dashes")
    return f"\n\n{name}\n{day}\n- {one.section}\n- {name}\n{one.headline}\n{_beginning(one)}\n"


def _beginning(one: Piece) -> str:
    return " ".join(para.text for para in one.paragraphs)[:_LENGTH].strip()


def _article(one: Piece, outlet: Outlet, outlets: Mapping[str, Outlet]) -> Gold:
    text = _beginning(one)
    return {
        "role": "listed",
        "headline": one.headline,
        "publisher": outlets[one.publisher or one.outlet].name,
        "date": local(one.published, outlet.utc_offset_minutes).date().isoformat(),
        "category": one.section,
        "byline": [],
        "agency": one.agency if f"({one.agency})" in text else None,
        "dateline": dateline(one),
        "body": [text],
    }

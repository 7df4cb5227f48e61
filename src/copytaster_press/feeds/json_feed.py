"""The JSON Feed 1.1 of an outlet."""

import json
from collections.abc import Sequence

from copytaster_press.pieces import Outlet, Piece
from copytaster_press.printing.dates import iso
from copytaster_press.printing.sheet import Addresses

from .lines import summary


def json_feed(outlet: Outlet, pieces: Sequence[Piece], addresses: Addresses) -> str:
    """Return the feed of these pieces, newest first."""
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": outlet.name,
        "home_page_url": addresses.of(outlet, "/"),
        "feed_url": addresses.of(outlet, "/feed.json"),
        "language": outlet.language,
        "items": [_item(outlet, one, addresses) for one in pieces],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1)


def _item(outlet: Outlet, one: Piece, addresses: Addresses) -> dict[str, object]:
    item: dict[str, object] = {
        "id": f"{outlet.host}:{one.key}",
        "url": addresses.of(outlet, one.path),
        "title": one.headline,
        "content_text": summary(one),
        "date_published": iso(one.published, outlet.utc_offset_minutes),
    }
    if one.byline:
        item["authors"] = [{"name": name} for name in one.byline]
    if one.tags:
        item["tags"] = list(one.tags)
    return item

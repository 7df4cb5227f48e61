"""The RSS 2.0 feed of an outlet."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

from copytaster_press.pieces import Outlet, Piece
from copytaster_press.printing.dates import http_date
from copytaster_press.printing.sheet import Addresses

from .lines import summary, whole

_SPACES = (
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:atom="http://www.w3.org/2005/Atom"'
)


def rss(outlet: Outlet, pieces: Sequence[Piece], addresses: Addresses) -> str:
    """Return the feed of these pieces, newest first; agencies and blogs put the whole text in."""
    built = f"<lastBuildDate>{http_date(pieces[0].published)}</lastBuildDate>" if pieces else ""
    items = "\n".join(_item(outlet, one, addresses) for one in pieces)
    return f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" {_SPACES}><channel>
<title>{escape(outlet.name)}</title><link>{escape(addresses.of(outlet, "/"))}</link>
<description>{escape(outlet.name)}</description><language>{outlet.language}</language>{built}
<atom:link href="{escape(addresses.of(outlet, "/feed.xml"))}" rel="self" type="application/rss+xml"/>
{items}
</channel></rss>
"""


def _item(outlet: Outlet, one: Piece, addresses: Addresses) -> str:
    address = escape(addresses.of(outlet, one.path))
    creators = "".join(f"<dc:creator>{escape(name)}</dc:creator>" for name in one.byline)
    tags = "".join(f"<category>{escape(tag)}</category>" for tag in one.tags)
    body = f"<content:encoded>{escape(whole(one))}</content:encoded>" if outlet.kind in {"agency", "blog"} else ""
    return (
        f"<item><title>{escape(one.headline)}</title><link>{address}</link>"
        f'<guid isPermaLink="false">{outlet.host}:{one.key}</guid><pubDate>{http_date(one.published)}</pubDate>'
        f"{creators}{tags}<description>{escape(summary(one))}</description>{body}</item>"
    )

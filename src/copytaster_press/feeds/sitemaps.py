"""Sitemaps, news sitemaps and robots.txt."""

from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

from copytaster_press.pieces import Outlet, Piece
from copytaster_press.printing.dates import iso
from copytaster_press.printing.sheet import Addresses

MOST_ADDRESSES = 50_000
"""How many addresses the sitemap protocol allows in one file."""
_SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_NEWS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'


def sitemap(outlet: Outlet, pieces: Sequence[Piece], addresses: Addresses) -> str:
    """Return the sitemap of all these pieces."""
    lines = "\n".join(
        f"<url><loc>{escape(addresses.of(outlet, one.path))}</loc><lastmod>{iso(one.published)}</lastmod></url>"
        for one in pieces[:MOST_ADDRESSES]
    )
    return f'<?xml version="1.0" encoding="utf-8"?>\n<urlset {_SPACE}>\n{lines}\n</urlset>\n'


def news_sitemap(outlet: Outlet, pieces: Sequence[Piece], addresses: Addresses) -> str:
    """Return the news sitemap of these pieces: those of the last two days, says the protocol."""
    lines = "\n".join(
        f"<url><loc>{escape(addresses.of(outlet, one.path))}</loc><news:news><news:publication><news:name>"
        f"{escape(outlet.name)}</news:name><news:language>{outlet.language}</news:language></news:publication>"
        f"<news:publication_date>{iso(one.published, outlet.utc_offset_minutes)}</news:publication_date>"
        f"<news:title>{escape(one.headline)}</news:title></news:news></url>"
        for one in pieces
    )
    return f'<?xml version="1.0" encoding="utf-8"?>\n<urlset {_SPACE} {_NEWS}>\n{lines}\n</urlset>\n'


def robots(outlets: Iterable[Outlet], addresses: Addresses) -> str:
    """Return robots.txt for a host: everything may be read but the search."""
    maps = "\n".join(
        f"Sitemap: {addresses.of(one, path)}" for one in outlets for path in ("/sitemap.xml", "/news-sitemap.xml")
    )
    return f"User-agent: *\nDisallow: /find\nAllow: /\n\n{maps}\n"

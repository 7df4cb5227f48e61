"""The Atom feed of an outlet."""

from collections.abc import Sequence
from datetime import UTC, datetime
from xml.sax.saxutils import escape

from copytaster_press.pieces import Outlet, Piece
from copytaster_press.printing.dates import iso
from copytaster_press.printing.sheet import Addresses

from .lines import summary

_EPOCH = datetime(2014, 1, 1, tzinfo=UTC)


def atom(outlet: Outlet, pieces: Sequence[Piece], addresses: Addresses) -> str:
    """Return the feed of these pieces, newest first."""
    updated = pieces[0].published if pieces else _EPOCH
    entries = "\n".join(_entry(outlet, one, addresses) for one in pieces)
    return f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{outlet.language}">
<title>{escape(outlet.name)}</title><id>tag:{outlet.host},2014:/</id><updated>{iso(updated)}</updated>
<author><name>{escape(outlet.name)}</name></author>
<link rel="self" href="{escape(addresses.of(outlet, "/atom.xml"))}"/>
<link rel="alternate" type="text/html" href="{escape(addresses.of(outlet, "/"))}"/>
{entries}
</feed>
"""


def _entry(outlet: Outlet, one: Piece, addresses: Addresses) -> str:
    authors = "".join(f"<author><name>{escape(name)}</name></author>" for name in one.byline)
    tags = "".join(f'<category term="{escape(tag, {chr(34): "&quot;"})}"/>' for tag in one.tags)
    when = iso(one.published)
    return (
        f"<entry><title>{escape(one.headline)}</title><id>tag:{outlet.host},2014:{one.key}</id>"
        f'<link rel="alternate" type="text/html" href="{escape(addresses.of(outlet, one.path))}"/>'
        f"<published>{when}</published><updated>{when}</updated>{authors}{tags}<summary>{escape(summary(one))}</summary></entry>"
    )

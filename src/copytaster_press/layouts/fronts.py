"""Front pages, section pages and the aggregator's hashtag pages: lists of articles."""

from collections.abc import Mapping, Sequence

from copytaster_press.pieces import Outlet, Piece
from copytaster_press.printing.dates import local, printed
from copytaster_press.printing.furniture import furniture
from copytaster_press.printing.sheet import Addresses

from .markup import attr, esc, link, teaser

TAG_LENGTH = 400
"""How many characters of each article a hashtag page shows."""


def front(outlet: Outlet, pieces: Sequence[Piece], addresses: Addresses, *, section: str = "") -> str:
    """Return the front page of an outlet, or the page of one of its sections, newest first."""
    words = furniture(outlet.language)
    name = f"{section} - {outlet.name}" if section else outlet.name
    menu = " ".join(link(addresses.of(outlet, f"/section/{n}"), one) for n, one in enumerate(outlet.sections))
    stories = "\n".join(_story(outlet, one, addresses) for one in pieces)
    direction = ' dir="rtl"' if outlet.language == "ar" else ""
    return f"""<!DOCTYPE html>
<html lang="{outlet.language}"{direction}><head><meta charset="utf-8"><title>{esc(name)}</title>
{_feeds(outlet, addresses)}</head>
<body><header><h1>{link(addresses.of(outlet, "/"), outlet.name)}</h1><nav>{menu}</nav></header>
<main><h2>{esc(section or words.home)}</h2>
{stories}
</main><footer>{esc(" | ".join(words.about))}</footer></body></html>"""


def hashtag(
    outlet: Outlet, tag: str, pieces: Sequence[Piece], addresses: Addresses, outlets: Mapping[str, Outlet]
) -> str:
    """Return the aggregator's page of a hashtag."""
    cards = "\n".join(_card(outlet, one, addresses, outlets) for one in pieces)
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Latest news with #{esc(tag)}</title></head>
<body><div class="nav"><a href="{attr(addresses.of(outlet, "/"))}">{esc(outlet.name)}</a></div>
<h1>Latest news with #{esc(tag)}</h1>
{cards}
</body></html>"""


def _story(outlet: Outlet, one: Piece, addresses: Addresses) -> str:
    when = printed(local(one.published, outlet.utc_offset_minutes), outlet.language, "clock")
    return (
        f"<article><h3>{link(addresses.of(outlet, one.path), one.headline)}</h3><p>{esc(one.deck)}</p>"
        f"<p><time>{when}</time></p></article>"
    )


def _card(outlet: Outlet, one: Piece, addresses: Addresses, outlets: Mapping[str, Outlet]) -> str:
    publisher = outlets[one.publisher or one.outlet]
    when = printed(local(one.published, outlet.utc_offset_minutes), "en", "dashes")
    return f"""<div class="card"><p>{esc(publisher.name)}</p><p>{when}</p>
<ul><li>{esc(one.section)}</li><li>{esc(publisher.name)}</li></ul>
<h2>{link(addresses.of(outlet, one.path), one.headline)}</h2>
<p>{esc(teaser((para.text for para in one.paragraphs), TAG_LENGTH))}</p></div>"""


def _feeds(outlet: Outlet, addresses: Addresses) -> str:
    if not outlet.has_feed:
        return ""
    kinds = (
        ("application/rss+xml", "/feed.xml"),
        ("application/atom+xml", "/atom.xml"),
        ("application/feed+json", "/feed.json"),
    )
    return "\n".join(
        f'<link rel="alternate" type="{kind}" href="{attr(addresses.of(outlet, path))}">' for kind, path in kinds
    )

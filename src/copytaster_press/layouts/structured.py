"""What pages say of themselves to machines: meta tags and JSON-LD, which err and disagree as real ones do."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from copytaster_press.printing.sheet import Sheet

from .markup import attr, esc


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """What the page claims; `wrong` names the claims that are not true."""

    headline: str
    published: datetime
    modified: datetime
    authors: tuple[str, ...]
    wrong: tuple[str, ...]


def claims(sheet: Sheet) -> Claims:
    """Return the claims of a page: one page in twelve has a wrong date, one in ten names the wrong author."""
    piece, rng = sheet.piece, sheet.chance
    modified = sheet.edits[-1].at if sheet.edits else piece.published
    published, authors, headline = piece.published, piece.byline, piece.headline
    wrong: list[str] = []
    if rng.random() < 0.08:
        published += timedelta(days=rng.choice((1, 2, 31, 365)), minutes=rng.randrange(600))
        wrong.append("date")
    if rng.random() < 0.1:
        authors = (rng.choice(("Web desk", "admin", sheet.outlet.name, "editor2")),)
        wrong.append("author")
    if sheet.edits and sheet.edits[-1].headline != sheet.edits[0].headline and rng.random() < 0.5:
        headline = sheet.edits[0].headline
        wrong.append("headline")
    return Claims(
        headline=headline,
        published=published,
        modified=max(modified, published),
        authors=authors or (sheet.outlet.name,),
        wrong=tuple(wrong),
    )


def json_ld(sheet: Sheet, kind: str = "NewsArticle", *, whole: bool = False) -> str:
    """Return a JSON-LD script; `whole` lets it carry the body where no paywall stands before it."""
    said = claims(sheet)
    data: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": kind,
        "headline": said.headline[:110],
        "datePublished": sheet.iso(said.published),
        "dateModified": sheet.iso(said.modified),
        "author": [{"@type": "Person", "name": name} for name in said.authors],
        "publisher": {"@type": "Organization", "name": sheet.outlet.name},
        "mainEntityOfPage": sheet.canonical,
        "isAccessibleForFree": not sheet.piece.teaser,
    }
    if sheet.piece.deck:
        data["description"] = sheet.piece.deck
    if sheet.piece.tags:
        data["keywords"] = ", ".join(sheet.piece.tags)
    if whole and not sheet.piece.teaser:
        data["articleBody"] = " ".join(sheet.body)
    text = json.dumps(data, ensure_ascii=False).replace("</", "<\\/")
    return f'<script type="application/ld+json">{text}</script>'


def meta(sheet: Sheet, *, title: str = "{headline} - {name}", times: bool = True) -> str:
    """Return title, canonical link and Open Graph tags."""
    piece, said = sheet.piece, claims(sheet)
    lines = [
        f"<title>{esc(title.format(headline=piece.headline, name=sheet.outlet.name))}</title>",
        f'<link rel="canonical" href="{attr(sheet.canonical)}">',
        f'<meta property="og:title" content="{attr(said.headline)}">',
        f'<meta property="og:site_name" content="{attr(sheet.outlet.name)}">',
        '<meta property="og:type" content="article">',
        f'<meta property="og:url" content="{attr(sheet.canonical)}">',
    ]
    if piece.deck:
        lines.append(f'<meta name="description" content="{attr(piece.deck)}">')
    if piece.photos:
        lines.append(f'<meta property="og:image" content="{attr(sheet.here(piece.photos[0].path))}">')
    if times:
        lines.append(f'<meta property="article:published_time" content="{sheet.iso(said.published)}">')
    return "\n".join([*lines, feeds(sheet)])


def feeds(sheet: Sheet) -> str:
    """Return the links to the outlet's feeds, if it has any."""
    if not sheet.outlet.has_feed:
        return ""
    name = attr(sheet.outlet.name)
    return "\n".join(
        f'<link rel="alternate" type="{kind}" title="{name}" href="{attr(sheet.here(path))}">'
        for kind, path in (("application/rss+xml", "/feed.xml"), ("application/atom+xml", "/atom.xml"))
    )

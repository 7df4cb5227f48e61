"""Feeds of articles: RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1."""

import json
import re
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from html import escape

from lxml import etree

from copytaster.model.filing import Card

from .addresses import on_the_web
from .wording import tongue

ATOM = "http://www.w3.org/2005/Atom"
DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"
XML = "http://www.w3.org/XML/1998/namespace"
NAMESPACE = uuid.UUID("6e1f4f5e-6f0b-5f0e-9c53-0d2a8a6c7d11")
"""Ours; identities made in it are the same on every server and for ever."""
NO_ARTICLES_YET = datetime(1970, 1, 1, tzinfo=UTC)
NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What a feed lists. `base` begins every link; `home` and `here` are the paths of its page and of itself."""

    title: str
    about: str
    base: str
    home: str
    here: str
    cards: tuple[Card, ...]

    @property
    def updated(self) -> datetime:
        """The time of the newest article."""
        return max((card.at for card in self.cards), default=NO_ARTICLES_YET)


def rss(listing: Listing) -> bytes:
    """Return the listing as RSS 2.0; every item has a guid that is no address."""
    root = etree.Element("rss", {"version": "2.0"}, nsmap={"atom": ATOM, "dc": DUBLIN_CORE})
    channel = etree.SubElement(root, "channel")
    _add(channel, "title", listing.title)
    _add(channel, "link", listing.base + listing.home)
    _add(channel, "description", listing.about)
    _add(channel, f"{{{ATOM}}}link", None, href=listing.base + listing.here, rel="self", type="application/rss+xml")
    _add(channel, "lastBuildDate", _rfc822(listing.updated))
    _add(channel, "generator", "Copytaster")
    for card in listing.cards:
        item = etree.SubElement(channel, "item")
        _add(item, "title", card.headline)
        _add(item, "link", f"{listing.base}/articles/{card.id}")
        _add(item, "description", _html(card))
        _add(item, f"{{{DUBLIN_CORE}}}creator", card.publisher or "outlet not known")
        if card.category:
            _add(item, "category", card.category)
        _add(item, "guid", urn("article", card.id), isPermaLink="false")
        if card.dated:
            _add(item, "pubDate", _rfc822(card.at))
    return _document(root)


def atom(listing: Listing) -> bytes:
    """Return the listing as Atom; the outlet is each entry's author, its own page is linked as `via`."""
    root = etree.Element(f"{{{ATOM}}}feed", nsmap={None: ATOM})
    _add(root, f"{{{ATOM}}}id", urn("feed", listing.here))
    _add(root, f"{{{ATOM}}}title", listing.title)
    _add(root, f"{{{ATOM}}}subtitle", listing.about)
    _add(root, f"{{{ATOM}}}updated", _rfc3339(listing.updated))
    _add(root, f"{{{ATOM}}}generator", "Copytaster")
    _add(root, f"{{{ATOM}}}link", None, rel="self", type="application/atom+xml", href=listing.base + listing.here)
    _add(root, f"{{{ATOM}}}link", None, rel="alternate", type="text/html", href=listing.base + listing.home)
    for card in listing.cards:
        _atom_entry(root, listing, card)
    return _document(root)


def json_feed(listing: Listing) -> bytes:
    """Return the listing as JSON Feed 1.1; the outlet's own page is the `external_url`."""
    shown = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": listing.title,
        "description": listing.about,
        "home_page_url": listing.base + listing.home,
        "feed_url": listing.base + listing.here,
        "items": [_json_item(listing, card) for card in listing.cards],
    }
    return json.dumps(shown, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def urn(kind: str, identity: str) -> str:
    """Return a name for something of ours that never changes, whatever the server is called."""
    return uuid.uuid5(NAMESPACE, f"{kind}:{identity}").urn


def _atom_entry(root: etree._Element, listing: Listing, card: Card) -> None:
    entry = etree.SubElement(root, f"{{{ATOM}}}entry")
    if card.language:
        entry.set(f"{{{XML}}}lang", card.language)
    _add(entry, f"{{{ATOM}}}id", urn("article", card.id))
    _add(entry, f"{{{ATOM}}}title", card.headline)
    _add(entry, f"{{{ATOM}}}updated", _rfc3339(card.at))
    if card.dated:
        _add(entry, f"{{{ATOM}}}published", _rfc3339(card.at))
    author = etree.SubElement(entry, f"{{{ATOM}}}author")
    _add(author, f"{{{ATOM}}}name", card.publisher or "outlet not known")
    here = f"{listing.base}/articles/{card.id}"
    _add(entry, f"{{{ATOM}}}link", None, rel="alternate", type="text/html", href=here)
    if original := on_the_web(card.address):
        _add(entry, f"{{{ATOM}}}link", None, rel="via", href=original)
    if card.category:
        _add(entry, f"{{{ATOM}}}category", None, term=card.category)
    _add(entry, f"{{{ATOM}}}summary", _html(card), type="html")


def _html(card: Card) -> str:
    """How its text begins, in its language and the way that runs; what an outlet printed stays text."""
    return f"<p{tongue(card.language)}>{escape(card.lead, quote=False)}</p>"


def _json_item(listing: Listing, card: Card) -> dict[str, object]:
    item: dict[str, object] = {
        "id": urn("article", card.id),
        "url": f"{listing.base}/articles/{card.id}",
        "title": card.headline,
        "content_text": card.lead,
        "authors": [{"name": card.publisher or "outlet not known"}],
    }
    if card.dated:
        item["date_published"] = _rfc3339(card.at)
    if original := on_the_web(card.address):
        item["external_url"] = original
    if card.language:
        item["language"] = card.language
    if card.category:
        item["tags"] = [card.category]
    return item


def _add(parent: etree._Element, name: str, text: str | None, **attributes: str) -> None:
    element = etree.SubElement(parent, name, {key: _legal(value) for key, value in attributes.items()})
    if text is not None:
        element.text = _legal(text)


def _legal(text: str) -> str:
    """The text without characters that XML 1.0 has no place for."""
    return NOT_XML.sub("", text)


def _document(root: etree._Element) -> bytes:
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8"))


def _rfc822(at: datetime) -> str:
    return format_datetime(at.astimezone(UTC), usegmt=True)


def _rfc3339(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"

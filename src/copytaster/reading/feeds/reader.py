"""Feeds: RSS, RDF, Atom and JSON Feed to entries."""

import io
import re
from typing import Any

import feedparser

from copytaster.errors import UnreadableCopyError
from copytaster.model.source import Feed
from copytaster.reading.sniffing import LEAD_IN, Kind, sniff
from copytaster.text.encodings import decode
from copytaster.text.languages import normal
from copytaster.text.markup import CONTROLS, plain
from copytaster.text.urls import web_address

from .discovery import feed_addresses
from .identity import told_apart
from .items import entry_of, guid_of
from .json_feed import read_json_feed
from .not_a_feed import LOOKED_AT, answered_with
from .packed import unpacked

MOST_BYTES = 20_000_000
MOST_ENTRIES = 20_000
ENTITY_OF_ENTITIES = re.compile(
    r"""<!ENTITY\s+(?:%\s+)?[^\s"'>]+\s+(?:"[^"]*[&%][A-Za-z_][^"]*"|'[^']*[&%][A-Za-z_][^']*'|SYSTEM\b)""",
    re.IGNORECASE,
)
DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def read(body: bytes, content_type: str, address: str) -> Feed:
    """Return the feed with its entries in its order, addresses made absolute, times in UTC.

    `UnreadableCopyError` where the bytes are no feed; for a web page the hint names the feeds it offers.
    """
    body = unpacked(body, address)
    if len(body) > MOST_BYTES:
        raise UnreadableCopyError(f"{address} is larger than Copytaster reads ({len(body):,} bytes)")
    kind, what = sniff(body, content_type, address)
    if kind is not Kind.FEED:
        raise UnreadableCopyError(
            f"{address} is not a feed: {in_words(kind, what)}",
            hint=_hint(kind, body, address),
            state=_state(kind, what, body, content_type, address),
        )
    text = CONTROLS.sub("", decode(body, content_type))
    before = LEAD_IN.match(text)
    if before and ENTITY_OF_ENTITIES.search(before[0]):
        raise UnreadableCopyError(f"{address} declares entities made of entities, as no honest feed does")
    if text.lstrip().startswith("{"):
        return read_json_feed(text, address)
    try:
        parsed = _parsed(text, address)
    except Exception as error:
        # Whatever a feed does to the library, it is this feed that cannot be read.
        raise UnreadableCopyError(f"{address} is not a feed that can be read: {error}"[:300]) from error
    if not parsed.get("version") and not parsed.get("entries"):
        raise UnreadableCopyError(f"{address} looks like a feed, but nothing can be read from it")
    return _feed(parsed, text, address)


def _parsed(text: str, address: str) -> Any:
    # Text already decoded goes in as UTF-8 without a declaration that would contradict it. Given bytes, the library
    # fetches nothing.
    headers = {"content-type": "application/xml; charset=utf-8", "content-location": address}
    source = io.BytesIO(DECLARATION.sub("", text, count=1).encode("utf-8"))
    # Links in texts are resolved when an entry is read; the library takes ten times as long with all of them.
    return feedparser.parse(source, response_headers=headers, sanitize_html=False, resolve_relative_uris=False)


def _feed(parsed: Any, text: str, address: str) -> Feed:
    about, is_rss = parsed.feed, str(parsed.get("version") or "").startswith("rss")
    base = web_address(str(about.get("link") or ""), address) or address
    return Feed(
        title=plain(str(about.get("title") or "")),
        site=web_address(str(about.get("link") or ""), address) or None,
        language=normal(str(about.get("language") or "")),
        entries=told_apart(
            (guid_of(item), entry_of(item, base=base, text=text, is_rss=is_rss))
            for item in parsed.entries[:MOST_ENTRIES]
        ),
    )


NAMED = {
    Kind.HTML: "a web page",
    Kind.TEXT: "plain text",
    Kind.EMPTY: "empty",
    Kind.PDF: "a PDF file",
    Kind.MAIL: "a mail",
    Kind.MHTML: "a saved web page",
}


def in_words(kind: Kind, what: str) -> str:
    """Say what bytes are that are no feed."""
    return f"it is {NAMED.get(kind) or what or 'a file of an agency'}"


def _state(kind: Kind, what: str, body: bytes, content_type: str, address: str) -> str:
    if kind is Kind.HTML:
        return answered_with(decode(body[:LOOKED_AT], content_type), address)
    return in_words(kind, what).replace("it is", "feed is", 1)


def _hint(kind: Kind, body: bytes, address: str) -> str:
    if kind is not Kind.HTML:
        return "Check the address in a browser"
    offered = feed_addresses(body, address)
    return f"It offers these feeds: {', '.join(offered[:5])}" if offered else "It names no feed of its own"

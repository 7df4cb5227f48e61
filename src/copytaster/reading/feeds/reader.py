"""Feeds: RSS, RDF, Atom and JSON Feed to entries."""

import io
import re
from calendar import timegm
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import feedparser

from copytaster.errors import UnreadableCopyError
from copytaster.model.source import Feed, FeedEntry
from copytaster.reading.sniffing import LEAD_IN, Kind, sniff
from copytaster.reading.web.times import moment
from copytaster.reading.web.writer_names import clean_names
from copytaster.text.encodings import decode
from copytaster.text.languages import normal
from copytaster.text.markup import CONTROLS, plain
from copytaster.text.urls import web_address

from .discovery import feed_addresses
from .identity import told_apart
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
    return _feed(parsed, address)


def _parsed(text: str, address: str) -> Any:
    # Text already decoded goes in as UTF-8 without a declaration that would contradict it. Given bytes, the library
    # fetches nothing.
    headers = {"content-type": "application/xml; charset=utf-8", "content-location": address}
    source = io.BytesIO(DECLARATION.sub("", text, count=1).encode("utf-8"))
    return feedparser.parse(source, response_headers=headers, sanitize_html=False)


def _feed(parsed: Any, address: str) -> Feed:
    about = parsed.feed
    base = web_address(str(about.get("link") or ""), address) or address
    return Feed(
        title=plain(str(about.get("title") or "")),
        site=web_address(str(about.get("link") or ""), address) or None,
        language=normal(str(about.get("language") or "")),
        entries=told_apart((_guid(entry), _entry(entry, base)) for entry in parsed.entries[:MOST_ENTRIES]),
    )


def _entry(entry: Any, base: str) -> FeedEntry:
    address = web_address(_link(entry, _guid(entry)), base)
    html = max((str(part.get("value") or "") for part in entry.get("content") or ()), key=len, default="")
    return FeedEntry(
        key="",
        address=address or None,
        title=plain(str(entry.get("title") or "")),
        html=html,
        summary=str(entry.get("summary") or ""),
        authors=clean_names(_authors(entry)),
        published=_time(entry, "published") or _time(entry, "created"),
        updated=_time(entry, "updated"),
        tags=tuple(dict.fromkeys(tag for tag in _tags(entry) if tag)),
        image=_image(entry, base),
    )


def _guid(entry: Any) -> str:
    return str(entry.get("id") or "")


def _link(entry: Any, guid: str) -> str:
    """The article's address; feeds that go through a tracking host often keep the real one in `origlink`."""
    return str(
        entry.get("feedburner_origlink") or entry.get("link") or (guid if guid.startswith(("http:", "https:")) else "")
    )


def _authors(entry: Any) -> Iterator[str]:
    for author in entry.get("authors") or ():
        yield str(author.get("name") or "")
    if not entry.get("authors"):
        yield str(entry.get("author") or "")


def _time(entry: Any, name: str) -> datetime | None:
    """Our own reading first: the library drops times without a zone, which feeds mean in UTC."""
    # Past the library's own `get`, which gives one time for the other and warns of it.
    if told := moment(str(dict.get(entry, name) or "")):
        return told
    parts = dict.get(entry, f"{name}_parsed")
    try:
        return datetime.fromtimestamp(timegm(parts), UTC) if parts else None
    except (ValueError, OverflowError, OSError):
        return None


def _tags(entry: Any) -> Iterator[str]:
    for tag in entry.get("tags") or ():
        yield plain(str(tag.get("label") or tag.get("term") or ""))[:60]


def _image(entry: Any, base: str) -> str | None:
    media = [*(entry.get("media_content") or ()), *(entry.get("media_thumbnail") or ())]
    for item in [*media, *(entry.get("enclosures") or ())]:
        kind = str(item.get("type") or item.get("medium") or "image")
        if kind.startswith("image") and (address := web_address(str(item.get("url") or item.get("href") or ""), base)):
            return address
    return None


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

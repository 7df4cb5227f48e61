"""MHTML (RFC 2557): a web page that a browser saved with its pictures, as one file."""

from collections.abc import Iterator
from datetime import datetime
from email.message import Message

from copytaster.model.outcome import Reason, TurnedAway
from copytaster.model.page import Page
from copytaster.reading.web import reader as html_pages
from copytaster.reading.web.times import when
from copytaster.text.urls import web_address

from .parts import header, leaves, message_in, payload, text_in

MOST_BYTES = 10_000_000
HTML = ("text/html", "application/xhtml+xml")


def read(body: bytes, *, captured_at: datetime | None) -> Page | TurnedAway:
    """Return the page that was saved, read as from its own address; where nobody else knows, as it was when saved.

    `UnreadableCopyError` where the page breaks a library.
    """
    message = message_in(body)
    root = next(_pages(message), None)
    if root is None:
        return TurnedAway(reason=Reason.NO_ARTICLE, detail="the saved page holds no HTML")
    size = len(payload(root))
    if size > MOST_BYTES:
        return TurnedAway(reason=Reason.TOO_LARGE, detail=f"{size:,} bytes of HTML, of at most {MOST_BYTES:,}")
    saved = when(header(message, "date"))
    told = (header(root, "content-location"), header(message, "snapshot-content-location"))
    address = next(filter(None, map(web_address, (*told, header(message, "content-location")))), None)
    return html_pages.read(text_in(root), captured_at=captured_at or (saved.at if saved else None), address=address)


def _pages(message: Message) -> Iterator[Message]:
    """The parts that are pages: first the one that the message names as its root, then in order; frames come last."""
    pages = [part for part in leaves(message) if part.get_content_type() in HTML]
    root = str(message.get_param("start") or "").strip("<> ")
    if root:
        yield from (part for part in pages if header(part, "content-id").strip("<> ") == root)
    yield from pages

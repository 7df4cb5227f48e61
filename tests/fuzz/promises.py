"""What is promised of every reading, whatever the bytes were."""

import json
import re
from collections.abc import Iterator
from datetime import date, datetime

from copytaster.model.article import Article
from copytaster.model.capture import Capture
from copytaster.model.ids import capture_id
from copytaster.model.outcome import TurnedAway
from copytaster.model.page import Page
from copytaster.reading.page_rows import row
from copytaster.reading.pages import read
from copytaster.reading.rows import as_row

CONTROLS = re.compile("[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
MARKUP = re.compile(
    r"</?(?:p|div|span|script|style|a|br|li|ul|td|tr|table|h[1-6]|img|body|html|article|svg)\b[^<>]*>", re.IGNORECASE
)
EARLIEST, LATEST = date(1600, 1, 1), date(2201, 1, 1)


def read_bytes(body: bytes) -> Page | TurnedAway:
    """Return what is read of bytes that came from a file of no telling name."""
    address = "file:///page"
    return read(
        Capture(
            id=capture_id(address, None, body), address=address, captured_at=None, status=200, headers=(), body=body
        )
    )


def broken_promises(found: Page | TurnedAway) -> list[str]:
    """Return what a reading breaks of what is promised of every one; nothing of most."""
    if isinstance(found, TurnedAway):
        return ["a reason of more than one line"] if CONTROLS.search(found.detail) else []
    json.dumps(as_row("page", found), ensure_ascii=False).encode()
    broken = [] if found.articles else ["a page without article or reason"]
    for place, article in enumerate(found.articles):
        broken += [f"article {place}: {what}" for what in _broken(article)]
    return broken


def markup_in(found: Page | TurnedAway, *words: str) -> list[str]:
    """Return the fields in which markup stands, or one of these words (of scripts)."""
    if isinstance(found, TurnedAway):
        return []
    return [
        f"{name}: {text[:80]!r}"
        for article in found.articles
        for name, text in texts(article)
        if MARKUP.search(text) or any(word in text for word in words)
    ]


def texts(article: Article) -> Iterator[tuple[str, str]]:
    """Yield the fields of an article that are text, by name."""
    yield "headline", article.headline
    yield from (("paragraph", paragraph.text) for paragraph in article.paragraphs)
    yield from (("byline", name) for name in article.bylines)
    yield from (("tag", tag) for tag in article.tags)
    for name in ("deck", "host", "publisher", "agency", "address", "age", "category", "slug", "copyright", "licence",
                 "language", "partial"):  # fmt: skip
        if (value := getattr(article, name)) is not None:
            yield name, value
    for photo in article.photos:
        for name in ("caption", "address", "alt", "credit", "rights"):
            if (value := getattr(photo, name)) is not None:
                yield f"photo {name}", value
    for video in article.videos:
        for name in ("address", "title", "caption", "credit", "provider", "thumbnail"):
            if (value := getattr(video, name)) is not None:
                yield f"video {name}", value
    if article.dateline:
        yield "dateline", article.dateline.place


def _broken(article: Article) -> Iterator[str]:
    for name, text in texts(article):
        if found := CONTROLS.search(text):
            yield f"{name} holds {found[0]!r}"
        if not text.strip() and not name.startswith(("photo", "video")):
            yield f"{name} is blank"
    if not article.paragraphs:
        yield "no paragraph"
    for paragraph in article.paragraphs:
        ends = [0, *(link.end for link in paragraph.links)]
        for before, link in zip(ends, paragraph.links, strict=False):
            if not before <= link.start < link.end <= len(paragraph.text):
                yield f"a link of the characters {link.start} to {link.end}"
            if not link.address.startswith(("http://", "https://")) or CONTROLS.search(link.address):
                yield f"a link to {link.address!r}"
    for name in ("published", "modified"):
        when = getattr(article, name)
        if when and not EARLIEST < when.day < LATEST:
            yield f"{name} on {when.day}"
        if when and when.at and when.at.tzinfo is None:
            yield f"{name} at a time without a zone"


def broken_row(html: str) -> list[str]:
    """Return what the row of a page breaks: it can always be written, and its times can be read again."""
    said = row("page", html)
    json.dumps(said, ensure_ascii=False).encode()
    for name in ("date", "published"):
        if said[name] is not None:
            datetime.fromisoformat(str(said[name]))
    return [] if (said["body"] is None) == (said["reason"] is not None) else ["neither a body nor a reason, or both"]

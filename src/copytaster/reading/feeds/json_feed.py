"""JSON Feed 1.0 and 1.1 to entries (jsonfeed.org)."""

import json
from typing import Any

from copytaster.errors import UnreadableCopyError
from copytaster.model.source import Feed, FeedEntry
from copytaster.reading.web.times import moment
from copytaster.reading.web.writer_names import clean_names
from copytaster.text.languages import normal
from copytaster.text.markup import plain
from copytaster.text.urls import web_address

from .identity import told_apart

MOST_ENTRIES = 20_000


def read_json_feed(text: str, address: str) -> Feed:
    """Return the feed; `UnreadableCopyError` where the text is no JSON Feed."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnreadableCopyError(f"{address} is a broken JSON Feed: {error}"[:300]) from error
    if not isinstance(told, dict) or "jsonfeed.org" not in _text(told, "version"):
        raise UnreadableCopyError(f"{address} is JSON, but no JSON Feed", hint="Check the address in a browser")
    site = web_address(_text(told, "home_page_url"), address)
    items = told.get("items")
    return Feed(
        title=plain(_text(told, "title")),
        site=site or None,
        language=normal(_text(told, "language")),
        entries=told_apart(
            (_text(item, "id"), _entry(item, site or address))
            for item in (items if isinstance(items, list) else [])[:MOST_ENTRIES]
            if isinstance(item, dict)
        ),
    )


def _entry(item: dict[str, Any], base: str) -> FeedEntry:
    guid = _text(item, "id")
    # The standard would have ids be addresses, and some feeds leave it at that.
    otherwise = guid if guid.startswith(("http:", "https:")) else ""
    address = web_address(_text(item, "url") or _text(item, "external_url") or otherwise, base)
    title = plain(_text(item, "title"))
    people = [item.get("author"), *_list(item, "authors")]
    return FeedEntry(
        key="",
        address=address or None,
        title=title,
        html=_text(item, "content_html") or _as_html(_text(item, "content_text")),
        summary=_text(item, "summary"),
        authors=clean_names(_text(person, "name") for person in people if isinstance(person, dict)),
        published=moment(_text(item, "date_published")),
        updated=moment(_text(item, "date_modified")),
        tags=tuple(
            dict.fromkeys(plain(tag)[:60] for tag in _list(item, "tags") if isinstance(tag, str) and tag.strip())
        ),
        image=web_address(_text(item, "image") or _text(item, "banner_image"), base) or None,
    )


def _text(node: dict[str, Any], name: str) -> str:
    value = node.get(name)
    return str(value) if isinstance(value, str | int | float) else ""


def _list(node: dict[str, Any], name: str) -> list[Any]:
    value = node.get(name)
    return value if isinstance(value, list) else []


def _as_html(text: str) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    return "".join(f"<p>{line}</p>" for line in escaped.splitlines() if line.strip())

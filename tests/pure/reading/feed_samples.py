"""Feeds of our own, as odd as those of the world, and how what came of one is compared."""

import json
from datetime import UTC, datetime
from typing import Any

from copytaster.reading.feeds.reader import read

SITE = "https://sund.example"
FEED = f"{SITE}/feeds/news.xml"
A, B = f"{SITE}/a", f"{SITE}/b"
NAMESPACES = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:media="http://search.yahoo.com/mrss/" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0" '
    'xmlns:pheedo="http://www.pheedo.com/namespace/pheedo" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" '
    'xmlns:atom="http://www.w3.org/2005/Atom"'
)
LONG = "<p>The gate jammed at dawn.</p><p>By noon it was open again.</p>"
ESCAPED = LONG.replace("<", "&lt;").replace(">", "&gt;")


def rss(
    items: str, *, version: str = "2.0", head: str = '<?xml version="1.0" encoding="utf-8"?>', more: str = ""
) -> str:
    channel = f"<title>Radio Sund</title><link>{SITE}/</link><description>News</description>{more}"
    return f'{head}<rss version="{version}" {NAMESPACES}><channel>{channel}{items}</channel></rss>'


def item(title: str = "Gate", link: str = A, more: str = "") -> str:
    return f"<item><title>{title}</title>{f'<link>{link}</link>' if link else ''}{more}</item>"


def atom(entries: str, *, more: str = "", attributes: str = "") -> str:
    about = f'<title>Radio Sund</title><link href="{SITE}/"/>'
    return f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" {attributes}>{about}{more}{entries}</feed>'


def entry(more: str, *, title: str = "<title>Gate</title>", link: str = f'<link href="{A}"/>') -> str:
    return f"<entry><id>tag:sund.example,2026:1</id>{title}{link}{more}</entry>"


def json_feed(*items: object, version: str = "https://jsonfeed.org/version/1.1", **more: object) -> str:
    return json.dumps({"version": version, "title": "Radio Sund", "home_page_url": f"{SITE}/", "items": items, **more})


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type, misc]


def dated(written: str) -> str:
    return rss(item(more=f"<pubDate>{written}</pubDate>"))


NOON = at(2026, 11, 22, 12)
GATE = {"title": "Gate", "address": A}


def compare(content_type: str, body: str | bytes, expected: list[dict[str, Any]]) -> None:
    """Read a feed, and compare each entry with what is told of it; `has` is a piece of its text."""
    feed = read(body.encode() if isinstance(body, str) else body, content_type, FEED)
    assert len(feed.entries) == len(expected)
    for found, wanted in zip(feed.entries, expected, strict=True):
        told = {name: getattr(found, name) for name in wanted if name != "has"}
        assert told == {name: value for name, value in wanted.items() if name != "has"}
        assert wanted.get("has", "") in found.html
    assert len({found.key for found in feed.entries}) == len(feed.entries)

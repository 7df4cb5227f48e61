"""The feeds that a web page offers."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from copytaster.text.encodings import decode
from copytaster.text.markup import parse
from copytaster.text.urls import canonical_url, site

FEED_TYPE = re.compile(
    r"application/(?:rss|atom|rdf|feed)\+(?:xml|json)|application/feed\+json|text/xml", re.IGNORECASE
)
FEED_PATH = re.compile(
    r"(?:^|/)(?:feeds?|rss|atom|rdf|index\.(?:rss|rdf|atom))(?:\d?\.?(?:xml|json|php|aspx))?/?(?:\?|$)|\.(?:rss|atom|rdf)(?:\?|$)"
    r"|/feed\.json(?:\?|$)|[?&](?:feed|format)=(?:rss2?|atom|feed)",
    re.IGNORECASE,
)
COMMENTS = re.compile(r"comments?(?:/|$|\b)", re.IGNORECASE)
MOST_BYTES = 10_000_000
MOST_FEEDS = 20


def feed_addresses(body: bytes, address: str) -> tuple[str, ...]:
    """Return the feeds a web page names, best first, each once: those in its head, then links that look like one.

    Feeds of comments come last.
    """
    tree = parse(decode(body[:MOST_BYTES])) if body.strip() else None
    if tree is None:
        return ()
    base = next(
        (canonical_url(element.get("href"), address) for element in tree.iter("base") if element.get("href")), ""
    )
    found = dict.fromkeys(
        link for href in [*_named(tree), *_linked(tree, address)] if (link := canonical_url(href, base or address))
    )
    return tuple(sorted(found, key=lambda link: bool(COMMENTS.search(link))))[:MOST_FEEDS]


def _named(tree: HtmlElement) -> Iterator[str]:
    for link in tree.iter("link"):
        rel = (link.get("rel") or "").lower().split()
        if "alternate" in rel and FEED_TYPE.search(link.get("type") or "") and link.get("href"):
            yield link.get("href")


def _linked(tree: HtmlElement, address: str) -> Iterator[str]:
    for link in tree.iter("a"):
        href = link.get("href") or ""
        if FEED_PATH.search(href) and site(canonical_url(href, address)) == site(address):
            yield href

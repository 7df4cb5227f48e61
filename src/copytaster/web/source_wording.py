"""How kinds of sources, and what they would bring, are put into words on screens."""

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from copytaster.model.source import Source, SourceKind
from copytaster.workflows.exchange_subscriptions import Subscribed
from copytaster.workflows.preview_source import Offer

from .wording import count

KINDS = {
    SourceKind.FEED: "feed",
    SourceKind.SITEMAP: "sitemap",
    SourceKind.PAGE: "web page",
    SourceKind.LIST: "list of addresses",
    SourceKind.FOLDER: "folder",
}
MANY = {SourceKind.LIST: "lists of addresses"}
HELD = {SourceKind.PAGE: ("article", "articles"), SourceKind.FOLDER: ("file", "files")}


def source_kind(source: Source | Offer) -> str:
    """Return what kind of source it is, in words."""
    return KINDS[source.kind]


def told_address(source: Source) -> str:
    """Return where a source is read; readers are told the name of a folder of this machine, not where it lies."""
    if not source.address.startswith("file:"):
        return source.address
    return f"{PurePosixPath(unquote(urlsplit(source.address).path)).name}, on the newsroom’s machine"


def a_kind(offer: Offer) -> str:
    """Return `a feed`."""
    return f"a {KINDS[offer.kind]}"


def offered(offers: Sequence[Offer]) -> str:
    """Return `2 feeds and 1 web page`."""
    counts = Counter(offer.kind for offer in offers)
    return " and ".join(count(number, KINDS[kind], MANY.get(kind, "")) for kind, number in counts.items())


def offer_size(offer: Offer) -> str:
    """Return `14 entries`, or how many the first of several sitemaps holds."""
    held = count(offer.entries, *HELD.get(offer.kind, ("entry", "entries")))
    return f"{held} in the first of {count(offer.sitemaps, 'sitemap')}" if offer.sitemaps else held


def subscribed(taken: Subscribed) -> str:
    """Return what became of the subscriptions in a file."""
    parts = [f"{count(len(taken.added), 'source')} added"]
    if taken.on_list:
        parts.append(f"{taken.on_list:,} on the list already")
    if taken.doubles:
        parts.append(f"{len(taken.doubles):,} named twice in the file")
    if taken.refused:
        parts.append(f"{len(taken.refused):,} refused")
    return ", ".join(parts) + "."


FILTERS: dict[str, Callable[..., Any]] = {
    "source_kind": source_kind,
    "told_address": told_address,
    "a_kind": a_kind,
    "offered": offered,
    "offer_size": offer_size,
    "subscribed": subscribed,
}

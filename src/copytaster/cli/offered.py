"""Shows what a source would bring, before it is added."""

from copytaster.model.source import SourceKind
from copytaster.workflows.preview_source import Offer

from .terminal import clock_time, console

KINDS = {
    SourceKind.FEED: "a feed",
    SourceKind.SITEMAP: "a sitemap",
    SourceKind.PAGE: "a page that links to articles",
    SourceKind.LIST: "a list of addresses",
    SourceKind.FOLDER: "a folder",
}
MANY = {SourceKind.FOLDER: ("file", "files"), SourceKind.PAGE: ("article", "articles")}


def show_offer(offer: Offer) -> None:
    """Show what it is, how much it holds and its newest entries; of a page, everything it would bring."""
    out = console()
    one, many = MANY.get(offer.kind, ("entry", "entries"))
    first = f" in the first of {offer.sitemaps:,} sitemaps" if offer.sitemaps else ""
    out.print(f"{offer.title}: {KINDS[offer.kind]}, {offer.entries:,} {one if offer.entries == 1 else many}{first}")
    for entry in offer.newest:
        at = entry.published or entry.updated
        named = entry.title or entry.address or "no headline"
        where = f"  {entry.address}" if offer.kind is SourceKind.PAGE else ""
        out.print(f"  {clock_time(at) + '  ' if at else ''}{named}{where}")
    if offer.on_list:
        out.print("  It is on the list already.")


def row(offer: Offer) -> dict[str, object]:
    """Return an offer as a row of JSON lines."""
    return {
        "title": offer.title,
        "address": offer.address,
        "kind": offer.kind.value,
        "entries": offer.entries,
        "sitemaps": offer.sitemaps,
        "newest": [{"title": one.title, "address": one.address, "published": one.published} for one in offer.newest],
        "on_list": offer.on_list.id if offer.on_list else None,
    }

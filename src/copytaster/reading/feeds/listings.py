"""Whatever lists articles, to entries: feeds, sitemaps, sections of sites, lists of addresses."""

from typing import assert_never

from copytaster.errors import UnreadableCopyError
from copytaster.model.source import Feed, SourceKind
from copytaster.reading.sniffing import Kind, sniff

from . import reader
from .address_lists import read_list
from .packed import unpacked
from .sections import read_section
from .sitemaps import read_sitemap

A_FILE = {
    Kind.OPML: "`copytaster sources --import` takes in the feeds that it lists.",
    Kind.NINJS: "`copytaster import` takes files in.",
    Kind.NEWSML_G2: "`copytaster import` takes files in.",
    Kind.NITF: "`copytaster import` takes files in.",
    Kind.PDF: "`copytaster import` takes files in.",
    Kind.MAIL: "`copytaster import` takes files in.",
    Kind.MHTML: "`copytaster import` takes files in.",
}


def read_listing(kind: SourceKind, body: bytes, content_type: str, address: str) -> Feed:
    """Return what bytes list, that are known to be of a kind; `UnreadableCopyError` where they are not."""
    match kind:
        case SourceKind.FEED:
            return reader.read(body, content_type, address)
        case SourceKind.SITEMAP:
            return read_sitemap(body, content_type, address)
        case SourceKind.PAGE:
            return read_section(body, content_type, address)
        case SourceKind.LIST:
            return read_list(body, content_type, address)
        case SourceKind.FOLDER:
            raise UnreadableCopyError(f"{address} is a folder, and read file by file")
        case _:
            assert_never(kind)


def recognised(body: bytes, content_type: str, address: str) -> Feed:
    """Return what bytes list that were made to be read by machines: a feed, a sitemap or a list of addresses.

    `UnreadableCopyError` where they are something else, a web page too.
    """
    plain = unpacked(body, address)
    kind, what = sniff(plain, content_type, address)
    if kind is Kind.SITEMAP:
        return read_sitemap(plain, content_type, address)
    if kind is Kind.TEXT:
        return read_list(plain, content_type, address)
    if hint := A_FILE.get(kind):
        raise UnreadableCopyError(f"{address} is not a feed: {reader.in_words(kind, what)}", hint=hint)
    return reader.read(plain, content_type, address)

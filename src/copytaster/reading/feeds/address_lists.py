"""A text with one address a line, to entries."""

import re

from copytaster.errors import UnreadableCopyError
from copytaster.model.source import Feed, FeedEntry, SourceKind
from copytaster.text.encodings import decode
from copytaster.text.urls import web_address

from .identity import entry_key
from .packed import unpacked

ADDRESS = re.compile(r"<?(https?://[^\s<>\"]+)>?", re.IGNORECASE)
REMARK = re.compile(r"\s*(?:#.*)?")
LEAST_SHARE = 0.6
MOST_ENTRIES = 100_000


def read_list(body: bytes, content_type: str, address: str) -> Feed:
    """Return the addresses that lines begin with as entries, in their order, each once; `#` begins a remark.

    `UnreadableCopyError` where most lines hold something else.
    """
    lines = [line.strip() for line in decode(unpacked(body, address), content_type).splitlines()]
    lines = [line for line in lines if not REMARK.fullmatch(line)]
    found = [web_address(line[1]) for line in map(ADDRESS.match, lines) if line]
    addresses = [one for one in dict.fromkeys(found) if one]
    if not addresses or len(found) < LEAST_SHARE * len(lines):
        raise UnreadableCopyError(f"{address} is plain text, and no list of addresses", hint="One begins each line.")
    return Feed(
        title="",
        site=None,
        language=None,
        entries=tuple(FeedEntry(key=entry_key("", one, ""), address=one, title="") for one in addresses[:MOST_ENTRIES]),
        kind=SourceKind.LIST,
    )

"""What tells one entry of a feed from another, look after look."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from copytaster.model.ids import digest
from copytaster.model.source import FeedEntry
from copytaster.text.markup import plain


def entry_key(guid: str, address: str | None, title: str) -> str:
    """Return an entry's identity: guids are re-used by careless feeds, titles by columns, so all three count."""
    return digest("entry", guid, address or "", title)


def told_apart(entries: Iterable[tuple[str, FeedEntry]]) -> tuple[FeedEntry, ...]:
    """Return the entries of one feed with their identities, each once, in their order; given is each with its guid.

    An entry is known by its guid together with its address and title, or by its text together with them: a feed that
    makes up guids anew at each look keeps its texts, one that edits its texts keeps its guids. Where entries of one
    feed share guid, address and title and yet differ, their texts alone tell them apart.
    """
    drafts = [(guid, entry, _by_text(guid, entry)) for guid, entry in entries]
    texts = defaultdict(set)
    for guid, entry, by_text in drafts:
        texts[_by_guid(guid, entry)].add(by_text)
    once: dict[str, FeedEntry] = {}
    for guid, entry, by_text in drafts:
        by_guid = _by_guid(guid, entry)
        # Without an address the text is all there is: when it is edited it is read again.
        is_sure = len(texts[by_guid]) == 1 and entry.address
        once.setdefault(by_text, replace(entry, key=by_guid if is_sure else by_text, also=by_text if is_sure else ""))
    return tuple(once.values())


def marks(entry: FeedEntry) -> tuple[str, ...]:
    """Return everything an entry is known by."""
    return (entry.key, entry.also) if entry.also else (entry.key,)


def _by_guid(guid: str, entry: FeedEntry) -> str:
    return entry_key(guid, entry.address, entry.title)


def _by_text(guid: str, entry: FeedEntry) -> str:
    text = plain(entry.html) + plain(entry.summary)
    # An entry of which there is nothing but its guid and its title has nothing else to be known by.
    return digest("text", entry.address or "", entry.title, text, "" if text or entry.address else guid)

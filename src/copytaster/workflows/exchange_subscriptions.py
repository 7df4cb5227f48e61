"""Exchange subscriptions with other readers: sources from OPML, and all sources as OPML."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from copytaster.model.ids import source_id
from copytaster.model.source import Source, SourceKind, SourceState
from copytaster.reading.feeds.opml import FEED_TYPE, Subscription, read_opml, write_opml
from copytaster.text.urls import canonical_url, spelled

from .find_feeds import without_feed_scheme
from .newsroom import Newsroom

KINDS = {kind.value: kind for kind in SourceKind}
TITLE = "Sources of Copytaster"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscribed:
    """What became of subscriptions: sources added, those on the list already, doubles in the file, and refused ones.

    The latter two are named by their titles; of what was refused it is said why.
    """

    added: tuple[Source, ...]
    on_list: int
    doubles: tuple[str, ...]
    refused: tuple[tuple[str, str], ...]


def take_in(newsroom: Newsroom, opml: bytes, name: str, *, local: bool = False) -> Subscribed:
    """Add the sources that an OPML file names, in its order and folders; they are looked at as they come due.

    Sources on the list stay as they are. Folders and files of this machine are taken only where `local`.
    `UnreadableCopyError` where it is no OPML.
    """
    now = newsroom.clock.now()
    known = {canonical_url(source.address) for source in newsroom.sources.every()}
    added: list[Source] = []
    doubles: list[str] = []
    refused: list[tuple[str, str]] = []
    seen: set[str] = set()
    on_list = 0
    for one in read_opml(opml, name):
        address = spelled(without_feed_scheme(one.address))
        same = canonical_url(address)
        if not address or (address.startswith("file:") and not local):
            why = "folders of a machine are not taken from a file" if address else "its address is no web address"
            refused.append((one.title or one.address, why))
        elif same in seen:
            doubles.append(one.title or one.address)
        elif same in known:
            on_list += 1
        else:
            # A moment apart each, so that they keep their order.
            source = _source(one, address, now, now + timedelta(microseconds=len(added)))
            newsroom.sources.add(source)
            added.append(source)
        seen.add(same)
    return Subscribed(added=tuple(added), on_list=on_list, doubles=tuple(doubles), refused=tuple(refused))


def hand_out(newsroom: Newsroom, *, local: bool = True) -> str:
    """Return all sources as OPML, in the order they were added, each in its folders.

    Without `local` folders and files of this machine are left out.
    """
    sources = sorted(newsroom.sources.every(), key=lambda source: (source.added_at, source.id))
    sources = [source for source in sources if local or not source.address.startswith("file:")]
    return write_opml(map(_subscription, sources), title=TITLE, at=newsroom.clock.now())


def _source(one: Subscription, address: str, now: datetime, added_at: datetime) -> Source:
    kind = KINDS.get(one.kind, SourceKind.FEED)
    return Source(
        id=source_id(address),
        address=address,
        kind=kind,
        title=one.title,
        publisher=one.title or None,
        site=spelled(one.site) or None,
        added_at=added_at,
        state=SourceState.NEW,
        detail="added, not yet looked at",
        next_look=now,
        folders=one.folders,
    )


def _subscription(source: Source) -> Subscription:
    kind = FEED_TYPE if source.kind is SourceKind.FEED else source.kind.value
    return Subscription(
        address=source.address, title=source.title, site=source.site or "", folders=source.folders, kind=kind
    )

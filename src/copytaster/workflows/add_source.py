"""Add a source: begin to read what is at an address, or in a folder."""

from datetime import timedelta
from pathlib import Path

from copytaster.errors import NotOnFileError, UnreadableCopyError
from copytaster.model.capture import Fetched
from copytaster.model.ids import CaptureId, source_id
from copytaster.model.source import Source, SourceKind, SourceState
from copytaster.text.urls import canonical_url, site

from .find_feeds import FoundFeed, NoFeed, asked_address, feeds_at, found
from .newsroom import Newsroom
from .refresh_sources import look_now
from .watch_folder import local_list

FRESH = timedelta(minutes=10)
NAMED_BY_PUBLISHERS = (SourceKind.FEED, SourceKind.SITEMAP)
"""What bears the name of its publisher; that of a page is the headline of its section."""


def add(
    newsroom: Newsroom,
    address: str,
    *,
    kind: SourceKind | None = None,
    seen: CaptureId | None = None,
) -> Source:
    """Add what is at this address, or the best that the page at this address offers, and look at it.

    Adding a source that is on the list returns it as it is. What is fetched is kept as captures; `seen` is what the
    address brought a moment ago, which is not asked for again and is read as the `kind` that was shown.
    `FetchError` where nothing answers, `UnreadableCopyError` where nothing there lists articles.
    """
    asked = asked_address(address)
    feed = _seen_at(newsroom, asked, seen, kind) or _first(newsroom, asked, kind)
    source = Source(
        id=source_id(feed.address),
        address=feed.address,
        kind=feed.feed.kind,
        title=feed.feed.title or site(feed.address),
        publisher=(feed.feed.title or None) if feed.feed.kind in NAMED_BY_PUBLISHERS else None,
        site=feed.feed.site,
        added_at=newsroom.clock.now(),
        state=SourceState.NEW,
        detail="added, not yet looked at",
        next_look=newsroom.clock.now(),
    )
    return _added(newsroom, source, feed.fetched)


def add_local(newsroom: Newsroom, path: Path) -> Source:
    """Add a folder of this machine to be watched, or a file that lists addresses, and look at it.

    `UnreadableCopyError` where there is neither. Whoever may call this may read the machine's disk.
    """
    path = path.expanduser().absolute()
    kind = SourceKind.FOLDER if path.is_dir() else SourceKind.LIST
    fetched = None
    if kind is SourceKind.LIST:
        capture, _ = local_list(path)
        fetched = Fetched(capture=capture, final_address=capture.address)
    address = path.as_uri()
    source = Source(
        id=source_id(address),
        address=address,
        kind=kind,
        title=path.name or str(path),
        added_at=newsroom.clock.now(),
        state=SourceState.NEW,
        detail="added, not yet looked at",
        next_look=newsroom.clock.now(),
    )
    return _added(newsroom, source, fetched)


def _added(newsroom: Newsroom, source: Source, fetched: Fetched | None) -> Source:
    # One that has moved is on the list under the identity of the address where it began.
    if known := newsroom.sources.at(source.address):
        return known
    if newsroom.sources.add(source):
        look_now(newsroom, source.id, fetched=fetched)
    return newsroom.sources.get(source.id) or source


def _seen_at(newsroom: Newsroom, asked: str, seen: CaptureId | None, kind: SourceKind | None) -> FoundFeed | None:
    """What was fetched from this very address a moment ago, where that is so."""
    try:
        capture = newsroom.captures.find(seen) if seen else None
    except NotOnFileError:
        return None
    if capture is None or canonical_url(capture.address) != asked or capture.captured_at is None:
        return None
    if newsroom.clock.now() - capture.captured_at > FRESH:
        return None
    return found(asked, Fetched(capture=capture, final_address=capture.address), capture, kind)


def _first(newsroom: Newsroom, asked: str, kind: SourceKind | None) -> FoundFeed:
    """What the address is, or the first good one of what the page there offers; of the kind that was asked for."""
    troubles = []
    for one in feeds_at(newsroom, asked):
        match one:
            case FoundFeed() if kind in (None, one.feed.kind):
                return one
            case NoFeed(trouble=trouble):
                troubles.append(trouble)
            case _:
                continue
    if troubles:
        raise troubles[0]
    raise UnreadableCopyError(f"{asked} cannot be read as a {kind.value if kind else 'source'}")

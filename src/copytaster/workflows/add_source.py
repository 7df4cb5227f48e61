"""Add a source: begin to read the feed at an address."""

from datetime import timedelta

from copytaster.errors import NotOnFileError
from copytaster.model.capture import Fetched
from copytaster.model.ids import CaptureId, source_id
from copytaster.model.source import Source, SourceKind, SourceState
from copytaster.text.urls import canonical_url, site

from .find_feeds import FoundFeed, NoFeed, asked_address, feeds_at, found
from .newsroom import Newsroom
from .refresh_sources import PACE, look_now

FRESH = timedelta(minutes=10)


def add(newsroom: Newsroom, address: str, *, seen: CaptureId | None = None, pace: timedelta = PACE) -> Source:
    """Add the feed at this address, or the first feed that the page at this address offers, and look at it.

    Adding a source that is on the list returns it as it is. What is fetched is kept as captures; `seen` is what the
    address brought a moment ago, which is not asked for again. The next look is a `pace` later. `FetchError` where
    nothing answers, `UnreadableCopyError` where there is no feed to be found.
    """
    asked = asked_address(address)
    feed = _seen_at(newsroom, asked, seen) or _first(newsroom, asked)
    identity = source_id(feed.address)
    source = Source(
        id=identity,
        address=feed.address,
        kind=SourceKind.FEED,
        title=feed.feed.title or site(feed.address),
        publisher=feed.feed.title or None,
        site=feed.feed.site,
        added_at=newsroom.clock.now(),
        state=SourceState.NEW,
        detail="added, not yet looked at",
        next_look=newsroom.clock.now(),
    )
    if newsroom.sources.add(source):
        look_now(newsroom, identity, pace=pace, fetched=feed.fetched)
    return newsroom.sources.get(identity) or source


def _seen_at(newsroom: Newsroom, asked: str, seen: CaptureId | None) -> FoundFeed | None:
    """What was fetched from this very address a moment ago, where that is so."""
    try:
        capture = newsroom.captures.find(seen) if seen else None
    except NotOnFileError:
        return None
    if capture is None or canonical_url(capture.address) != asked or capture.captured_at is None:
        return None
    if newsroom.clock.now() - capture.captured_at > FRESH:
        return None
    return found(asked, Fetched(capture=capture, final_address=capture.address), capture)


def _first(newsroom: Newsroom, asked: str) -> FoundFeed:
    """The feed at the address, or the first good one of those that the page there offers."""
    troubles = []
    for one in feeds_at(newsroom, asked):
        match one:
            case FoundFeed():
                return one
            case NoFeed(trouble=trouble):
                troubles.append(trouble)
    raise troubles[0]

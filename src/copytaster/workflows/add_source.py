"""Add a source: find out what an address is, and begin to read it."""

from copytaster.errors import UnreadableCopyError
from copytaster.model.ids import source_id
from copytaster.model.source import Feed, Source, SourceKind, SourceState
from copytaster.reading.discovery import feed_addresses
from copytaster.reading.feeds import read
from copytaster.text.urls import canonical_url, site

from .newsroom import Newsroom
from .refresh_sources import look_now


def add(newsroom: Newsroom, address: str) -> Source:
    """Add the feed at this address, or the first feed that the page at this address offers, and look at it.

    Adding a source that is on the list returns it as it is. `FetchError` where nothing answers,
    `UnreadableCopyError` where there is no feed to be found.
    """
    asked = canonical_url(address if "://" in address else f"https://{address}")
    address, feed = _find_feed(newsroom, asked)
    identity = source_id(address)
    source = Source(
        id=identity,
        address=address,
        kind=SourceKind.FEED,
        title=feed.title or site(address),
        publisher=feed.title or None,
        site=feed.site,
        added_at=newsroom.clock.now(),
        state=SourceState.NEW,
        detail="added, not yet looked at",
        next_look=newsroom.clock.now(),
    )
    if newsroom.sources.add(source):
        look_now(newsroom, identity)
    return newsroom.sources.get(identity) or source


def _find_feed(newsroom: Newsroom, address: str) -> tuple[str, Feed]:
    body, content_type, final = _fetch(newsroom, address)
    try:
        return final, read(body, content_type, final)
    except UnreadableCopyError as error:
        offered = feed_addresses(body, final)
        if not offered:
            raise UnreadableCopyError(
                f"{address} is not a feed and offers none",
                hint="Look for RSS or Atom on the site and give that address.",
            ) from error
    body, content_type, final = _fetch(newsroom, offered[0])
    return final, read(body, content_type, final)


def _fetch(newsroom: Newsroom, address: str) -> tuple[bytes, str, str]:
    fetched = newsroom.fetcher.fetch(address)
    if fetched.capture is None:
        return b"", "", fetched.final_address
    return fetched.capture.body, fetched.capture.header("content-type"), fetched.final_address

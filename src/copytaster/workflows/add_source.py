"""Add a source: find out what an address is, and begin to read it."""

from copytaster.errors import FetchError, UnreadableCopyError
from copytaster.model.capture import Capture, Fetched
from copytaster.model.ids import source_id
from copytaster.model.source import Feed, Source, SourceKind, SourceState
from copytaster.reading.discovery import feed_addresses
from copytaster.reading.feeds import read
from copytaster.text.urls import canonical_url, site

from .newsroom import Newsroom
from .refresh_sources import look_now

MOST_TRIED = 5


def add(newsroom: Newsroom, address: str) -> Source:
    """Add the feed at this address, or the first feed that the page at this address offers, and look at it.

    Adding a source that is on the list returns it as it is. What is fetched is kept as captures. `FetchError` where
    nothing answers, `UnreadableCopyError` where there is no feed to be found.
    """
    asked = canonical_url(address if "://" in address else f"https://{address}")
    if not asked.startswith(("http://", "https://")):
        raise UnreadableCopyError(f"{address} is not a web address", hint="Addresses look like https://news.example/.")
    address, fetched, feed = _find_feed(newsroom, asked)
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
        look_now(newsroom, identity, fetched=fetched)
    return newsroom.sources.get(identity) or source


def _find_feed(newsroom: Newsroom, asked: str) -> tuple[str, Fetched, Feed]:
    """Return the feed at the address, or the first good one of those that the page there offers."""
    fetched, capture = _fetch(newsroom, asked)
    try:
        return _lasting(asked, fetched), fetched, _read(capture)
    except UnreadableCopyError as error:
        offered = feed_addresses(capture.body, capture.address)[:MOST_TRIED]
        if not offered:
            raise UnreadableCopyError(
                f"{asked} is not a feed and offers none",
                hint="Look for RSS or Atom on the site and give that address.",
            ) from error
    troubles: list[FetchError | UnreadableCopyError] = []
    for address in offered:
        try:
            fetched, capture = _fetch(newsroom, address)
            return _lasting(address, fetched), fetched, _read(capture)
        except (FetchError, UnreadableCopyError) as error:
            troubles.append(error)
    raise troubles[0]


def _fetch(newsroom: Newsroom, address: str) -> tuple[Fetched, Capture]:
    fetched = newsroom.fetcher.fetch(address)
    if fetched.capture is None:
        raise FetchError(f"{address} could not be fetched: the server says that nothing changed, and sends nothing")
    newsroom.captures.keep(fetched.capture)
    return fetched, fetched.capture


def _read(capture: Capture) -> Feed:
    return read(capture.body, capture.header("content-type"), capture.address)


def _lasting(asked: str, fetched: Fetched) -> str:
    """The address to ask next time: where permanent redirects led, else the one asked for, which may lead elsewhere."""
    return canonical_url(fetched.final_address) if fetched.moved else asked

"""Find the feeds at an address: the feed that it is, or those that the page there offers."""

from collections.abc import Iterator
from dataclasses import dataclass

from copytaster.errors import FetchError, UnreadableCopyError
from copytaster.model.capture import Capture, Fetched
from copytaster.model.source import Feed
from copytaster.reading.feeds.discovery import feed_addresses
from copytaster.reading.feeds.reader import read
from copytaster.text.urls import canonical_url

from .newsroom import Newsroom

MOST_TRIED = 5

FeedTrouble = FetchError | UnreadableCopyError


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFeed:
    """A feed, what its address brought, and the address to ask next time."""

    address: str
    fetched: Fetched
    capture: Capture
    feed: Feed


@dataclass(frozen=True, slots=True)
class NoFeed:
    """An address that should be a feed's, and what is wrong with it."""

    address: str
    trouble: FeedTrouble


def asked_address(written: str) -> str:
    """Return the web address that somebody wrote, https where he wrote no scheme; `UnreadableCopyError` for none."""
    address = canonical_url(written if "://" in written else f"https://{written}")
    if not address.startswith(("http://", "https://")):
        raise UnreadableCopyError(f"{written} is not a web address", hint="Addresses look like https://news.example/.")
    return address


def feeds_at(newsroom: Newsroom, asked: str) -> Iterator[FoundFeed | NoFeed]:
    """Yield the feed at this address; or of the first few that the page there offers, one by one as they are fetched.

    What is fetched is kept as captures. `FetchError` where nothing answers, `UnreadableCopyError` where there is
    neither a feed nor a page that offers one.
    """
    fetched, capture = fetch(newsroom, asked)
    try:
        yield found(asked, fetched, capture)
        return
    except UnreadableCopyError as error:
        offered = feed_addresses(capture.body, capture.address)[:MOST_TRIED]
        if not offered:
            raise UnreadableCopyError(
                f"{asked} is not a feed and offers none",
                hint="Look for RSS or Atom on the site and give that address.",
            ) from error
    for address in offered:
        try:
            yield found(address, *fetch(newsroom, address))
        except (FetchError, UnreadableCopyError) as trouble:
            yield NoFeed(address, trouble)


def fetch(newsroom: Newsroom, address: str) -> tuple[Fetched, Capture]:
    """Fetch an address and keep what it brings."""
    fetched = newsroom.fetcher.fetch(address)
    if fetched.capture is None:
        raise FetchError(f"{address} could not be fetched: the server says that nothing changed, and sends nothing")
    newsroom.captures.keep(fetched.capture)
    return fetched, fetched.capture


def found(asked: str, fetched: Fetched, capture: Capture) -> FoundFeed:
    """Return the feed that an address brought; `UnreadableCopyError` where it is none."""
    feed = read(capture.body, capture.header("content-type"), capture.address)
    return FoundFeed(address=_lasting(asked, fetched), fetched=fetched, capture=capture, feed=feed)


def _lasting(asked: str, fetched: Fetched) -> str:
    """The address to ask next time: where permanent redirects led, else the one asked for, which may lead elsewhere."""
    return canonical_url(fetched.final_address) if fetched.moved else asked

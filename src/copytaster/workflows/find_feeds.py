"""Find what can be read at an address: the feed that it is, or what the page there offers."""

from collections.abc import Iterator
from dataclasses import dataclass

from copytaster.errors import FetchError, UnreadableCopyError
from copytaster.model.capture import Capture, Fetched
from copytaster.model.source import Feed, SourceKind
from copytaster.reading.feeds.discovery import feed_addresses
from copytaster.reading.feeds.listings import read_listing, recognised
from copytaster.reading.feeds.sections import LEAST_ARTICLES
from copytaster.reading.feeds.sitemaps import OF_NEWS, sitemaps_named
from copytaster.reading.sniffing import Kind, sniff
from copytaster.text.encodings import decode
from copytaster.text.urls import canonical_url

from .newsroom import Newsroom

MOST_TRIED = 5
FEED_SCHEMES = ("feed://", "feed:")

FeedTrouble = FetchError | UnreadableCopyError


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFeed:
    """Something that lists articles, what its address brought, and the address to ask next time."""

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
    bare = without_feed_scheme(written.strip())
    address = canonical_url(bare if "://" in bare else f"https://{bare}")
    if not address.startswith(("http://", "https://")):
        raise UnreadableCopyError(f"{written} is not a web address", hint="Addresses look like https://news.example/.")
    return address


def without_feed_scheme(address: str) -> str:
    """Return an address without the `feed:` that some sites put before it to have a feed reader open it."""
    prefix = next((one for one in FEED_SCHEMES if address.lower().startswith(one)), "")
    return address[len(prefix) :]


def feeds_at(newsroom: Newsroom, asked: str) -> Iterator[FoundFeed | NoFeed]:
    """Yield what the address is: a feed, a sitemap, a list; or else what the page there offers, best first.

    Those are the first few feeds that it names, one by one as they are fetched; where none can be had, sitemaps of
    news; then the page itself, where it links to articles; then other sitemaps. What is fetched is kept as captures.
    `FetchError` where nothing answers, `UnreadableCopyError` where nothing there lists articles.
    """
    fetched, capture = fetch(newsroom, asked)
    try:
        yield found(asked, fetched, capture)
        return
    except UnreadableCopyError as error:
        if sniff(capture.body, capture.header("content-type"), capture.address)[0] is not Kind.HTML:
            raise
        trouble = error
    is_any = False
    for one in _offered(newsroom, asked, fetched, capture):
        is_any = True
        yield one
    if not is_any:
        raise UnreadableCopyError(
            f"{asked} is not a feed and offers none, and it links to too few articles to be read as a section",
            hint="Look for RSS or Atom on the site and give that address.",
        ) from trouble


def fetch(newsroom: Newsroom, address: str) -> tuple[Fetched, Capture]:
    """Fetch an address and keep what it brings."""
    fetched = newsroom.fetcher.fetch(address)
    if fetched.capture is None:
        raise FetchError(f"{address} could not be fetched: the server says that nothing changed, and sends nothing")
    newsroom.captures.keep(fetched.capture)
    return fetched, fetched.capture


def found(asked: str, fetched: Fetched, capture: Capture, kind: SourceKind | None = None) -> FoundFeed:
    """Return what an address brought, read as what it is or as what it shall be; `UnreadableCopyError` for neither."""
    content_type = capture.header("content-type")
    if kind is None:
        feed = recognised(capture.body, content_type, capture.address)
    else:
        feed = read_listing(kind, capture.body, content_type, capture.address)
    return FoundFeed(address=_lasting(asked, fetched), fetched=fetched, capture=capture, feed=feed)


def _offered(newsroom: Newsroom, asked: str, fetched: Fetched, page: Capture) -> Iterator[FoundFeed | NoFeed]:
    has_feed = False
    for address in feed_addresses(page.body, page.address)[:MOST_TRIED]:
        one = _tried(newsroom, address)
        has_feed = has_feed or isinstance(one, FoundFeed)
        yield one
    sitemaps = () if has_feed else _sitemaps(newsroom, page.address)
    yield from (_tried(newsroom, address) for address in sitemaps if OF_NEWS.search(address))
    yield from _itself(asked, fetched, page)
    yield from (_tried(newsroom, address) for address in sitemaps if not OF_NEWS.search(address))


def _itself(asked: str, fetched: Fetched, page: Capture) -> tuple[FoundFeed, ...]:
    """The page, where it links to articles."""
    try:
        itself = found(asked, fetched, page, SourceKind.PAGE)
    except UnreadableCopyError:
        return ()
    return (itself,) if len(itself.feed.entries) >= LEAST_ARTICLES else ()


def _sitemaps(newsroom: Newsroom, address: str) -> tuple[str, ...]:
    """The sitemaps of a site, as far as its robots.txt names them."""
    try:
        _, robots = fetch(newsroom, canonical_url("/robots.txt", address))
    except FetchError:
        return ()
    return sitemaps_named(decode(robots.body, robots.header("content-type")), address)[:MOST_TRIED]


def _tried(newsroom: Newsroom, address: str) -> FoundFeed | NoFeed:
    try:
        return found(address, *fetch(newsroom, address))
    except (FetchError, UnreadableCopyError) as trouble:
        return NoFeed(address, trouble)


def _lasting(asked: str, fetched: Fetched) -> str:
    """The address to ask next time: where permanent redirects led, else the one asked for, which may lead elsewhere."""
    return canonical_url(fetched.final_address) if fetched.moved else asked

"""Preview a source before it is added: what an address is, and what it would bring."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from copytaster.errors import FetchError, UnreadableCopyError
from copytaster.model.ids import CaptureId
from copytaster.model.source import Feed, FeedEntry, Source, SourceKind
from copytaster.reading.feeds.listings import read_listing
from copytaster.text.languages import detect, normal
from copytaster.text.urls import site

from .find_feeds import FoundFeed, NoFeed, asked_address, feeds_at, fetch
from .import_files import files_in
from .newsroom import Newsroom
from .watch_folder import local_list

NEWEST = 5
SHOWN_OF_A_PAGE = 40
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Something that could be added. `on_list` is the source that it is already.

    `a_day` says how many articles it publishes a day, as far as its entries' dates tell; `since` is the oldest of them.
    `newest` are its newest entries, and of a page all links that would be read as articles. `sitemaps` is how many an
    index leads on to; entries are then those of the first of them.
    """

    address: str
    kind: SourceKind
    seen: CaptureId | None
    title: str
    site: str | None
    language: str | None
    entries: int
    newest: tuple[FeedEntry, ...]
    a_day: float | None
    since: datetime | None
    on_list: Source | None
    sitemaps: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What was found at an address: what could be added, and feeds of the page there that cannot be had."""

    asked: str
    offers: tuple[Offer, ...]
    broken: tuple[NoFeed, ...] = ()


def preview(newsroom: Newsroom, written: str, *, all_offers: bool = True) -> Preview:
    """Return what adding this address would bring; nothing is added, but what is fetched is kept as captures.

    Unless `all_offers` are asked for, no more is fetched once one is found. `FetchError` where nothing answers,
    `UnreadableCopyError` where nothing there lists articles.
    """
    asked = asked_address(written)
    came = tuple(feeds_at(newsroom, asked) if all_offers else _until_found(feeds_at(newsroom, asked)))
    feeds = {one.address: one for one in came if isinstance(one, FoundFeed)}
    return Preview(
        asked=asked,
        offers=tuple(_offer(newsroom, one) for one in feeds.values()),
        broken=tuple(one for one in came if isinstance(one, NoFeed)),
    )


def preview_local(newsroom: Newsroom, path: Path) -> Preview:
    """Return what adding a folder of this machine, or a file that lists addresses, would bring.

    `UnreadableCopyError` where there is neither.
    """
    path = path.expanduser().absolute()
    address = path.as_uri()
    if path.is_dir():
        files = tuple(files_in(path, []))
        newest = tuple(FeedEntry(key="", address=file.as_uri(), title=file.name) for file in files[:NEWEST])
        feed = Feed(title=path.name, site=None, language=None, entries=newest, kind=SourceKind.FOLDER)
        offer = replace(_shown(newsroom, address, None, feed), entries=len(files))
    else:
        offer = _shown(newsroom, address, None, local_list(path)[1])
    return Preview(asked=address, offers=(replace(offer, title=path.name or str(path)),))


def _until_found(came: Iterator[FoundFeed | NoFeed]) -> Iterator[FoundFeed | NoFeed]:
    for one in came:
        yield one
        if isinstance(one, FoundFeed):
            return


def _offer(newsroom: Newsroom, found: FoundFeed) -> Offer:
    feed = found.feed
    if feed.sitemaps and not feed.entries:
        feed = replace(feed, entries=_first_sitemap(newsroom, feed))
    return _shown(newsroom, found.address, found.capture.id, feed)


def _first_sitemap(newsroom: Newsroom, index: Feed) -> tuple[FeedEntry, ...]:
    """The entries of the sitemap that is looked into first, as a sample; none where it cannot be had."""
    try:
        _, capture = fetch(newsroom, index.sitemaps[0][0])
        return read_listing(SourceKind.SITEMAP, capture.body, capture.header("content-type"), capture.address).entries
    except (FetchError, UnreadableCopyError):
        return ()


def _shown(newsroom: Newsroom, address: str, seen: CaptureId | None, feed: Feed) -> Offer:
    times = sorted(at for entry in feed.entries if (at := _time(entry)))
    newest = sorted(feed.entries, key=lambda entry: _time(entry) or datetime.min.replace(tzinfo=UTC), reverse=True)
    return Offer(
        address=address,
        kind=feed.kind,
        seen=seen,
        title=feed.title or site(address),
        site=feed.site,
        language=normal(feed.language or "") or detect("\n".join(entry.title for entry in feed.entries[:1000])),
        entries=len(feed.entries),
        newest=tuple(newest[: SHOWN_OF_A_PAGE if feed.kind is SourceKind.PAGE else NEWEST]),
        a_day=_a_day(times),
        since=times[0] if times else None,
        on_list=newsroom.sources.at(address),
        sitemaps=len(feed.sitemaps),
    )


def _time(entry: FeedEntry) -> datetime | None:
    return entry.published or entry.updated


def _a_day(times: Sequence[datetime]) -> float | None:
    """Articles a day between the oldest and the newest; none where these are too near to tell."""
    if len(times) < 2 or times[-1] - times[0] < timedelta(hours=1):
        return None
    return (len(times) - 1) / ((times[-1] - times[0]) / DAY)

"""Preview a source before it is added: what an address is, and what it would bring."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from copytaster.model.ids import CaptureId, source_id
from copytaster.model.source import FeedEntry, Source
from copytaster.text.languages import detect, normal
from copytaster.text.urls import site

from .find_feeds import FoundFeed, NoFeed, asked_address, feeds_at
from .newsroom import Newsroom

NEWEST = 5
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A feed that could be added. `on_list` is the source that it is already.

    `a_day` says how many articles it publishes a day, as far as its entries' dates tell; `since` is the oldest of them.
    """

    address: str
    seen: CaptureId
    title: str
    site: str | None
    language: str | None
    entries: int
    newest: tuple[FeedEntry, ...]
    a_day: float | None
    since: datetime | None
    on_list: Source | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What was found at an address: feeds that could be added, and those of the page there that cannot be had."""

    asked: str
    offers: tuple[Offer, ...]
    broken: tuple[NoFeed, ...]


def preview(newsroom: Newsroom, written: str) -> Preview:
    """Return what adding this address would bring; nothing is added, but what is fetched is kept as captures.

    `FetchError` where nothing answers, `UnreadableCopyError` where there is no feed to be found.
    """
    asked = asked_address(written)
    came = tuple(feeds_at(newsroom, asked))
    feeds = {one.address: one for one in came if isinstance(one, FoundFeed)}
    return Preview(
        asked=asked,
        offers=tuple(_offer(newsroom, one) for one in feeds.values()),
        broken=tuple(one for one in came if isinstance(one, NoFeed)),
    )


def _offer(newsroom: Newsroom, found: FoundFeed) -> Offer:
    feed = found.feed
    times = sorted(at for entry in feed.entries if (at := _time(entry)))
    newest = sorted(feed.entries, key=lambda entry: _time(entry) or datetime.min.replace(tzinfo=UTC), reverse=True)
    return Offer(
        address=found.address,
        seen=found.capture.id,
        title=feed.title or site(found.address),
        site=feed.site,
        language=normal(feed.language or "") or detect("\n".join(entry.title for entry in feed.entries)),
        entries=len(feed.entries),
        newest=tuple(newest[:NEWEST]),
        a_day=_a_day(times),
        since=times[0] if times else None,
        on_list=newsroom.sources.get(source_id(found.address)),
    )


def _time(entry: FeedEntry) -> datetime | None:
    return entry.published or entry.updated


def _a_day(times: Sequence[datetime]) -> float | None:
    """Articles a day between the oldest and the newest; none where these are too near to tell."""
    if len(times) < 2 or times[-1] - times[0] < timedelta(hours=1):
        return None
    return (len(times) - 1) / ((times[-1] - times[0]) / DAY)

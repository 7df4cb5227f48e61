"""Look at sources: fetch each feed that is due and put what is new in it on the books."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import structlog

from copytaster.errors import FetchError, NotOnFileError, UnreadableCopyError
from copytaster.model.batch import Batch
from copytaster.model.capture import Capture, Fetched
from copytaster.model.ids import BatchId, SourceId, batch_id
from copytaster.model.job import Errand, ErrandKind
from copytaster.model.source import Feed, FeedEntry, Look, Source, SourceState
from copytaster.reading.feeds.reader import read
from copytaster.text.urls import canonical_url

from .newsroom import Newsroom

PACE = timedelta(minutes=30)
LONGEST_WAIT = timedelta(days=1)
AT_ONCE = 50
OF_SOURCES = "Pages of the sources"

log = structlog.get_logger()


def refresh_due(newsroom: Newsroom, *, pace: timedelta = PACE) -> int:
    """Look at every source that is due, longest waiting first; return how many were looked at."""
    due = newsroom.sources.due(newsroom.clock.now(), AT_ONCE)
    for source in due:
        _look(newsroom, source, pace)
    return len(due)


def look_now(newsroom: Newsroom, source: SourceId, *, pace: timedelta = PACE, fetched: Fetched | None = None) -> Look:
    """Look at one source whether it is due or not; what goes wrong is in the look, not raised.

    `fetched` is what its address brought a moment ago, where somebody has asked for it already.
    """
    known = newsroom.sources.get(source)
    if known is None:
        raise NotOnFileError(f"There is no source {source}", hint="See the list of sources.")
    return _look(newsroom, known, pace, fetched)


def _look(newsroom: Newsroom, source: Source, pace: timedelta, fetched: Fetched | None = None) -> Look:
    """Look, and write down only what the look has learnt: somebody may pause or remove the source meanwhile."""
    now = newsroom.clock.now()
    try:
        fetched = fetched or newsroom.fetcher.fetch(
            source.address, source=source.id, etag=source.etag, last_modified=source.last_modified
        )
        look, seen_as = _take_feed(newsroom, source, fetched, now)
    except (FetchError, UnreadableCopyError) as error:
        look = Look(source=source.id, at=now, ok=False, items=0, new=0, detail=str(error))
        seen_as = _in_trouble(source, str(error), now, pace)
    else:
        seen_as = replace(seen_as, next_look=now + pace, last_look=now)
    if newsroom.sources.learn(seen_as):
        newsroom.sources.looked(look)
    newsroom.meter.count("looks", outcome="fine" if look.ok else "trouble")
    log.info("looked", source=source.id, url=source.address, ok=look.ok, new=look.new, reason=look.detail)
    return look


def _take_feed(newsroom: Newsroom, source: Source, fetched: Fetched, now: datetime) -> tuple[Look, Source]:
    capture = fetched.capture
    if capture is None:
        fine = replace(source, state=SourceState.FINE, failures=0, detail="unchanged since the last look")
        return Look(source=source.id, at=now, ok=True, items=0, new=0, detail=fine.detail), fine
    newsroom.captures.keep(capture)
    feed = read(capture.body, capture.header("content-type"), fetched.final_address)
    new = _enlist_new(newsroom, source, feed, capture, now)
    detail = f"{len(feed.entries)} entries, {new} new" if feed.entries else "the feed is empty"
    fine = replace(
        source,
        state=SourceState.FINE,
        failures=0,
        detail=detail,
        title=source.title or feed.title,
        site=feed.site or source.site,
        etag=capture.header("etag"),
        last_modified=capture.header("last-modified"),
    )
    return Look(source=source.id, at=now, ok=True, items=len(feed.entries), new=new, detail=detail), fine


def _enlist_new(newsroom: Newsroom, source: Source, feed: Feed, capture: Capture, now: datetime) -> int:
    """Put unseen entries on the books first and mark them seen after: a crash between reads twice, never loses."""
    unseen = set(newsroom.sources.unseen(source.id, [entry.key for entry in feed.entries]))
    new = [entry for entry in feed.entries if entry.key in unseen]
    batch = _of_the_day(newsroom, now) if new else None
    newsroom.jobs.enqueue((_errand(entry, source, capture) for entry in new), now, batch)
    newsroom.sources.mark_seen(source.id, [entry.key for entry in new], now)
    return len(new)


def _of_the_day(newsroom: Newsroom, now: datetime) -> BatchId:
    """The batch of all that sources bring on one day (in UTC)."""
    day = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    batch = Batch(id=batch_id(OF_SOURCES, day), title=OF_SOURCES, begun_at=day)
    newsroom.jobs.begin(batch)
    return batch.id


def _errand(entry: FeedEntry, source: Source, capture: Capture) -> Errand:
    if entry.address is None:
        return Errand(kind=ErrandKind.READ_ENTRY, address=capture.id, source=source.id, entry=entry, feed=capture.id)
    address = canonical_url(entry.address)
    return Errand(kind=ErrandKind.FETCH_PAGE, address=address, source=source.id, entry=entry, feed=capture.id)


def _in_trouble(source: Source, detail: str, now: datetime, pace: timedelta) -> Source:
    """Wait longer after each failure: twice the pace, four times, up to a day."""
    failures = source.failures + 1
    wait = min(pace * 2 ** min(failures, 10), LONGEST_WAIT)
    return replace(
        source,
        state=SourceState.TROUBLE,
        failures=failures,
        detail=detail,
        last_look=now,
        next_look=now + wait,
    )

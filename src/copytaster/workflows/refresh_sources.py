"""Look at sources: see what each that is due lists, and put what is new on the books."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice

import structlog

from copytaster.errors import FetchError, NotOnFileError, UnreadableCopyError
from copytaster.model.capture import Capture, Fetched, Wanted
from copytaster.model.ids import SourceId
from copytaster.model.source import Feed, Look, Pace, Source, SourceKind, SourceState
from copytaster.reading.feeds.listings import read_listing
from copytaster.text.urls import canonical_url

from .enlist_entries import Enlisted, enlist_entries, enlist_links, together
from .newsroom import Newsroom
from .next_look import next_look, next_try
from .open_sitemaps import open_sitemaps
from .source_words import moved, trouble, unchanged
from .watch_folder import listed_in, look_into

AT_ONCE = 200
WRITTEN_AT_ONCE = 25
MOST_AT_A_LOOK = 200
"""Pages of one sitemap or list, newest first; the others come at the next looks."""
NOTHING = {
    SourceKind.FEED: "the feed is empty",
    SourceKind.SITEMAP: "nothing new in its sitemaps",
    SourceKind.PAGE: "no links to articles",
    SourceKind.LIST: "the list is empty",
    SourceKind.FOLDER: "the folder is empty",
}

log = structlog.get_logger()


def refresh_due(newsroom: Newsroom) -> int:
    """Look at every source that is due, longest waiting first; return how many were looked at."""
    due = newsroom.sources.due(newsroom.clock.now(), AT_ONCE)
    looks = _looks(newsroom, due)
    # What was looked at and is not written down yet when we are killed is looked at again.
    while some := list(islice(looks, WRITTEN_AT_ONCE)):
        newsroom.sources.note(some)
    return len(due)


def _looks(newsroom: Newsroom, due: Sequence[Source]) -> Iterator[tuple[Source, Look]]:
    asked = [source for source in due if not _is_local(source)]
    for place, came in newsroom.fetcher.fetch_many([_wanted(source) for source in asked]):
        yield _look(newsroom, asked[place], came)
    for source in due:
        if _is_local(source):
            yield _look(newsroom, source)


def look_now(newsroom: Newsroom, source: SourceId, *, fetched: Fetched | None = None) -> Look:
    """Look at one source whether it is due or not; what goes wrong is in the look, not raised.

    `fetched` is what its address brought a moment ago, where somebody has asked for it already.
    """
    known = newsroom.sources.get(source)
    if known is None:
        raise NotOnFileError(f"There is no source {source}", hint="See the list of sources.")
    seen_as, look = _look(newsroom, known, fetched)
    newsroom.sources.note([(seen_as, look)])
    return look


def _look(newsroom: Newsroom, source: Source, came: Fetched | Exception | None = None) -> tuple[Source, Look]:
    """Return what a look has learnt, and nothing else: somebody may pause or remove the source meanwhile."""
    now = newsroom.clock.now()
    try:
        fetched = _brought(newsroom, source, came)
        # Of "unchanged" the look is the record: a capture each would be millions a month, and say nothing more.
        if fetched and fetched.capture:
            for answer in (*fetched.answers, fetched.capture):
                newsroom.captures.keep(answer)
            source = replace(source, last_capture=fetched.capture.id)
        look, seen_as = _take(newsroom, source, fetched, now)
    except (FetchError, UnreadableCopyError) as error:
        source = _with_proof(newsroom, source, error)
        look = Look(source=source.id, at=now, ok=False, items=0, new=0, detail=str(error))
        seen_as = _in_trouble(source, error, now, newsroom.pace)
    newsroom.meter.count("looks", outcome="fine" if look.ok else "trouble")
    log.info("looked", source=source.id, url=source.address, ok=look.ok, new=look.new, reason=look.detail)
    return seen_as, look


def _with_proof(newsroom: Newsroom, source: Source, error: FetchError | UnreadableCopyError) -> Source:
    """Keep what came in the place of a page, where something came."""
    answers = error.answers if isinstance(error, FetchError) else ()
    for answer in answers:
        newsroom.captures.keep(answer)
    return replace(source, last_capture=answers[-1].id) if answers else source


def _brought(newsroom: Newsroom, source: Source, came: Fetched | Exception | None) -> Fetched | None:
    """What the source's address brings, asked for where nobody has; none for folders, which are looked into."""
    if isinstance(came, Exception):
        raise came
    if came or source.kind is SourceKind.FOLDER:
        return came
    if _is_local(source):
        return listed_in(source)
    return newsroom.fetcher.fetch(
        source.address, source=source.id, etag=source.etag, last_modified=source.last_modified
    )


def _take(newsroom: Newsroom, source: Source, fetched: Fetched | None, now: datetime) -> tuple[Look, Source]:
    """Put on the books what is new; return what the look is to be noted as, and what is known of the source now."""
    if fetched is None:
        found, enlisted = look_into(newsroom, source)
        return _went_well(newsroom, source, now, _found(found, "file", enlisted), found, enlisted)
    capture = fetched.capture
    if capture is None:
        return _went_well(newsroom, source, now, unchanged(source), 0, Enlisted(), fetched)
    listing = read_listing(source.kind, capture.body, capture.header("content-type"), fetched.final_address)
    items, enlisted, troubles = _enlist(newsroom, source, listing, capture)
    detail = "; ".join((_found(items, "entry", enlisted) if items else NOTHING[source.kind], *troubles[:1]))
    # A server that says "unchanged" would keep back what was left over, or what lies in the sitemaps of an index.
    is_all = not enlisted.left and not listing.sitemaps
    known = replace(
        source,
        title=source.title or listing.title,
        site=listing.site or source.site,
        etag=capture.header("etag") if is_all else "",
        last_modified=capture.header("last-modified") if is_all else "",
    )
    return _went_well(newsroom, known, now, detail, items, enlisted, fetched)


def _is_local(source: Source) -> bool:
    return source.address.startswith("file:")


def _wanted(source: Source) -> Wanted:
    return Wanted(address=source.address, source=source.id, etag=source.etag, last_modified=source.last_modified)


def _enlist(newsroom: Newsroom, source: Source, listing: Feed, capture: Capture) -> tuple[int, Enlisted, Sequence[str]]:
    """Feeds drop what is old, so all of them is taken at once; sitemaps and lists keep it, and are taken by and by."""
    if source.kind is SourceKind.PAGE:
        return len(listing.entries), enlist_links(newsroom, source, listing, capture), ()
    most = None if source.kind is SourceKind.FEED else MOST_AT_A_LOOK
    own = enlist_entries(newsroom, source, listing.entries, capture, most)
    if not listing.sitemaps:
        return len(listing.entries), own, ()
    items, below, troubles = open_sitemaps(newsroom, source, listing, MOST_AT_A_LOOK - own.new)
    return len(listing.entries) + items, together((own, below)), troubles


def _went_well(
    newsroom: Newsroom,
    source: Source,
    now: datetime,
    detail: str,
    items: int,
    enlisted: Enlisted,
    fetched: Fetched | None = None,
) -> tuple[Look, Source]:
    changed_at = now if enlisted.new else source.changed_at
    fine = replace(source, state=SourceState.FINE, failures=0, detail=detail, last_look=now, changed_at=changed_at)
    if fetched and fetched.moved:
        fine = _moved(newsroom, fine, canonical_url(fetched.final_address))
    fresh = fetched.fresh_seconds if fetched else 0.0
    fine = replace(fine, next_look=next_look(fine, newsroom.pace, now, fresh_seconds=fresh))
    return Look(source=source.id, at=now, ok=True, items=items, new=enlisted.new, detail=fine.detail), fine


def _moved(newsroom: Newsroom, source: Source, address: str) -> Source:
    """A feed that has moved for good is read where it is now; two sources never become one by it."""
    if address == source.address:
        return source
    if newsroom.sources.at(address):
        return replace(source, detail=moved(source.detail, address, listed=True))
    log.info("moved", source=source.id, url=source.address, to=address)
    return replace(source, address=address, detail=moved(source.detail, address, listed=False))


def _found(items: int, what: str, enlisted: Enlisted) -> str:
    many = {"entry": "entries", "file": "files"}[what]
    left = f", {enlisted.left:,} left for the next looks" if enlisted.left else ""
    return f"{items:,} {what if items == 1 else many}, {enlisted.new:,} new{left}"


def _in_trouble(source: Source, error: FetchError | UnreadableCopyError, now: datetime, pace: Pace) -> Source:
    gone = isinstance(error, FetchError) and error.gone
    wait = error.wait_seconds if isinstance(error, FetchError) else 0.0
    failed = replace(
        source,
        state=SourceState.GONE if gone else SourceState.TROUBLE,
        failures=source.failures + 1,
        detail=trouble(error, now),
        last_look=now,
    )
    return replace(failed, next_look=None if gone else next_try(failed, pace, now, wait_seconds=wait))

"""Read every capture again, as after better reading rules; what is on file stays where nothing changed."""

from collections.abc import Callable

from copytaster.errors import UnreadableCopyError
from copytaster.model.batch import Batch
from copytaster.model.capture import Capture, CaptureOnFile
from copytaster.model.ids import batch_id
from copytaster.model.job import Errand, ErrandKind
from copytaster.model.source import FeedEntry
from copytaster.reading.feeds.reader import read
from copytaster.text.urls import canonical_url

from .newsroom import Newsroom
from .work import STANDARD, Done, Leases, Tally, work_off

BATCH = 500
TITLE = "Every capture, read again"
FEED_TYPES = ("xml", "rss", "atom", "feed+json")


def enlist_captures(newsroom: Newsroom) -> int:
    """Put every capture of a page on the books again, with the feed entries that led to them; return how many.

    Redirects and refusals are no pages.
    """
    entries = _entries(newsroom)
    enlisted = 0
    whole = Batch(id=batch_id(TITLE, newsroom.clock.now()), title=TITLE, begun_at=newsroom.clock.now())
    newsroom.jobs.begin(whole)
    batch: list[Errand] = []
    for kept in newsroom.captures.every():
        if not 200 <= kept.status < 300:
            continue
        batch.append(_page(kept, entries))
        if len(batch) >= BATCH:
            enlisted += newsroom.jobs.enqueue(batch, newsroom.clock.now(), whole.id)
            batch = []
    return enlisted + newsroom.jobs.enqueue(batch, newsroom.clock.now(), whole.id)


def read_again(
    newsroom: Newsroom, on_done: Callable[[Done], None] | None = None, *, leases: Leases = STANDARD
) -> Tally:
    """Read and file every capture again."""
    enlist_captures(newsroom)
    return work_off(newsroom, on_done, leases=leases)


def _page(kept: CaptureOnFile, entries: dict[str, FeedEntry]) -> Errand:
    entry = entries.get(kept.address)
    return Errand(kind=ErrandKind.READ_CAPTURE, address=kept.id, source=kept.source, entry=entry, called=kept.address)


def _entries(newsroom: Newsroom) -> dict[str, FeedEntry]:
    """Return the entries of all feeds on file by their addresses; what has no address is put on the books at once."""
    found: dict[str, FeedEntry] = {}
    for kept in newsroom.captures.every():
        if not any(kind in kept.content_type for kind in FEED_TYPES):
            continue
        capture = newsroom.captures.find(kept.id)
        for entry in _feed_entries(capture):
            if entry.address:
                found.setdefault(canonical_url(entry.address), entry)
            else:
                alone = Errand(kind=ErrandKind.READ_ENTRY, address=kept.id, source=kept.source, entry=entry)
                newsroom.jobs.enqueue([alone], newsroom.clock.now())
    return found


def _feed_entries(capture: Capture) -> tuple[FeedEntry, ...]:
    try:
        return read(capture.body, capture.header("content-type"), capture.address).entries
    except UnreadableCopyError:
        return ()

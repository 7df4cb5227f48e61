"""Put on the books what is new in a source, each once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from copytaster.model.batch import Batch
from copytaster.model.capture import Capture
from copytaster.model.ids import BatchId, batch_id
from copytaster.model.job import Errand, ErrandKind
from copytaster.model.source import Feed, FeedEntry, Source
from copytaster.reading.feeds.identity import marks
from copytaster.text.urls import canonical_url

from .newsroom import Newsroom

OF_SOURCES = "Pages of the sources"
AT_ONCE = 5000


@dataclass(frozen=True, slots=True)
class Enlisted:
    """How many entries were put on the books, and how many new ones are left for the next look."""

    new: int = 0
    left: int = 0


def enlist_entries(
    newsroom: Newsroom, source: Source, entries: Sequence[FeedEntry], capture: Capture, most: int | None = None
) -> Enlisted:
    """Put entries that were never seen on the books, the first `most` of them.

    They are marked as seen after they are on the books: a crash between the two reads twice, and never loses.
    """
    now = newsroom.clock.now()
    new = unseen(newsroom, source, entries)
    taken = new[:most]
    batch = of_the_day(newsroom, now) if taken else None
    newsroom.jobs.enqueue((_errand(entry, source, capture) for entry in taken), now, batch)
    newsroom.sources.mark_seen(source.id, [mark for entry in taken for mark in marks(entry)], now)
    return Enlisted(new=len(taken), left=len(new) - len(taken))


def enlist_links(newsroom: Newsroom, source: Source, page: Feed, capture: Capture) -> Enlisted:
    """Put the new links of a page on the books that lead to articles.

    What recurs from look to look is navigation: a doubtful link is an article where it is new among others that
    were there before. On a page that is seen for the first time, or was made over, none is.
    """
    doubtful = unseen(newsroom, source, page.doubtful)
    are_articles = len(doubtful) * 2 <= len(page.doubtful)
    enlisted = enlist_entries(newsroom, source, (*page.entries, *(doubtful if are_articles else ())), capture)
    newsroom.sources.mark_seen(source.id, [entry.key for entry in doubtful], newsroom.clock.now())
    return enlisted


def unseen(newsroom: Newsroom, source: Source, entries: Sequence[FeedEntry]) -> list[FeedEntry]:
    """Return the entries none of whose marks was ever seen, in their order."""
    new: set[str] = set()
    for first in range(0, len(entries), AT_ONCE):
        asked = [mark for entry in entries[first : first + AT_ONCE] for mark in marks(entry)]
        new.update(newsroom.sources.unseen(source.id, asked))
    return [entry for entry in entries if new.issuperset(marks(entry))]


def of_the_day(newsroom: Newsroom, now: datetime) -> BatchId:
    """Return the batch of all that sources bring on one day (in UTC), begun where it is the first of the day."""
    day = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    batch = Batch(id=batch_id(OF_SOURCES, day), title=OF_SOURCES, begun_at=day)
    newsroom.jobs.begin(batch)
    return batch.id


def together(parts: Iterable[Enlisted]) -> Enlisted:
    """Return the sum of several."""
    parts = list(parts)
    return Enlisted(new=sum(part.new for part in parts), left=sum(part.left for part in parts))


def _errand(entry: FeedEntry, source: Source, capture: Capture) -> Errand:
    if entry.address is None:
        return Errand(kind=ErrandKind.READ_ENTRY, address=capture.id, source=source.id, entry=entry, feed=capture.id)
    address = canonical_url(entry.address)
    # Sitemaps and lists give no text that could stand for a page.
    feed = capture.id if entry.html or entry.summary else None
    return Errand(kind=ErrandKind.FETCH_PAGE, address=address, source=source.id, entry=entry, feed=feed)

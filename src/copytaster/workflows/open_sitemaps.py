"""Open the sitemaps that an index leads on to, a few at each look, and put what is new in them on the books."""

from collections import deque
from datetime import datetime

from copytaster.errors import FetchError, UnreadableCopyError
from copytaster.model.capture import Capture
from copytaster.model.ids import digest
from copytaster.model.source import Feed, Source
from copytaster.reading.feeds.sitemaps import OF_NEWS, read_sitemap

from .enlist_entries import Enlisted, enlist_entries
from .newsroom import Newsroom

MOST_SITEMAPS = 5
"""Opened at one look."""
MOST_PROMISING = 2


def open_sitemaps(newsroom: Newsroom, source: Source, index: Feed, most: int) -> tuple[int, Enlisted, tuple[str, ...]]:
    """Return how many addresses there were, what was put on the books, and what went wrong with which sitemap.

    A sitemap is opened again once its index says that it was changed; where that says no times, those of news at
    every hour and others once a day. One of which something is left is opened again at the next look.
    """
    now = newsroom.clock.now()
    waiting = deque(_unopened(newsroom, source, index, now))
    opened, items, new, left, troubles = 0, 0, 0, 0, []
    while waiting and opened < MOST_SITEMAPS and new < most:
        address, mark = waiting.popleft()
        opened += 1
        try:
            capture = _fetched(newsroom, source, address)
            sitemap = read_sitemap(capture.body, capture.header("content-type"), capture.address)
        except (FetchError, UnreadableCopyError) as error:
            troubles.append(str(error))
            if not (isinstance(error, FetchError) and error.again):
                newsroom.sources.mark_seen(source.id, [mark, _once(address)], now)
            continue
        part = enlist_entries(newsroom, source, sitemap.entries, capture, most - new)
        items, new, left = items + len(sitemap.entries), new + part.new, left + part.left
        # An index of indexes is against the standard, and seen all the same.
        inner = _unopened(newsroom, source, sitemap, now)
        waiting.extendleft(reversed(inner))
        if not part.left and not inner:
            newsroom.sources.mark_seen(source.id, [mark, _once(address)], now)
    if opened and len(troubles) == opened:
        raise UnreadableCopyError(f"none of its sitemaps can be read: {troubles[0]}")
    return items, Enlisted(new=new, left=left), tuple(troubles)


def _unopened(newsroom: Newsroom, source: Source, index: Feed, now: datetime) -> list[tuple[str, str]]:
    """The sitemaps to open, each with its mark: the most promising, then those never opened, so that none is left out
    for ever where an index of thousands says no times.
    """
    marked = {_mark(address, changed, now): address for address, changed in index.sitemaps}
    due = [(marked[mark], mark) for mark in newsroom.sources.unseen(source.id, list(marked))]
    never = set(newsroom.sources.unseen(source.id, [_once(address) for address, _ in due]))
    return [*due[:MOST_PROMISING], *sorted(due[MOST_PROMISING:], key=lambda one: _once(one[0]) not in never)]


def _once(address: str) -> str:
    return digest("sitemap", address)


def _mark(address: str, changed: datetime | None, now: datetime) -> str:
    if changed:
        return digest("sitemap", address, changed.isoformat())
    return digest("sitemap", address, f"{now:%Y-%m-%d %H}" if OF_NEWS.search(address) else f"{now:%Y-%m-%d}")


def _fetched(newsroom: Newsroom, source: Source, address: str) -> Capture:
    fetched = newsroom.fetcher.fetch(address, source=source.id)
    if fetched.capture is None:
        raise FetchError(f"{address} could not be fetched: the server sends nothing")
    newsroom.captures.keep(fetched.capture)
    return fetched.capture

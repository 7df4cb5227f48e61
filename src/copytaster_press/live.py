"""A press that goes on publishing, as a reader finds it: the feeds of its outlets, and what they list no longer."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from copytaster_press.answers import IN_FEED
from copytaster_press.library import Library
from copytaster_press.serve import PressServer
from copytaster_press.world.affairs import LAST

STILL_TO_COME = timedelta(hours=36)
"""How long before its world's last midnight the press opens; what is published later comes out while one watches."""


@dataclass(frozen=True, slots=True)
class LivePress:
    """The addresses of all feeds, and of the pages that are out and that no feed lists any longer, oldest first."""

    feeds: tuple[str, ...]
    older: tuple[str, ...]


@contextmanager
def live_press(
    articles: int,
    *,
    port: int = 0,
    seed: int = 1,
    pace: float = 1.0,
    today: date | None = None,
    present: Callable[[], datetime] | None = None,
) -> Iterator[LivePress]:
    """Serve a press on loopback until the block ends; it publishes the rest at `pace` press minutes a second.

    With `today` the world's last day is that one, and what comes never comes before its time by `present`.
    Raises OSError where the port is taken.
    """
    last = datetime.combine(today, time(), UTC) + timedelta(days=1) if today else LAST
    library = Library.of_seed(articles, seed, last)
    opening = max(last - STILL_TO_COME, library.bound[0].piece.published)
    by_outlet = defaultdict(list)
    for one in library.bound:
        if one.piece.published <= opening:
            by_outlet[one.piece.outlet].append(one.piece.path)
    with PressServer(library, port=port, start=opening, pace=pace, present=present) as server:
        feeds, older = [], []
        for outlet in library.outlets.values():
            paths = by_outlet[outlet.key]
            if outlet.has_feed:
                feeds.append(server.of(outlet.host, "/feed.xml"))
                paths = paths[:-IN_FEED]
            older += [server.of(outlet.host, path) for path in paths]
        yield LivePress(tuple(feeds), tuple(older))

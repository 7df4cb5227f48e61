"""A press that goes on publishing, as a reader finds it: the feeds of its outlets, and what they list no longer."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from copytaster_press.answers import IN_FEED
from copytaster_press.library import Library
from copytaster_press.serve import PressServer

STILL_TO_COME = 0.1
"""Of the articles; the rest is out when the doors open."""


@dataclass(frozen=True, slots=True)
class LivePress:
    """The addresses of all feeds, and of the pages that are out and that no feed lists any longer, oldest first."""

    feeds: tuple[str, ...]
    older: tuple[str, ...]


@contextmanager
def live_press(articles: int, *, port: int = 0, seed: int = 1, pace: float = 1.0) -> Iterator[LivePress]:
    """Serve a press on loopback until the block ends; it publishes the rest at `pace` press minutes a second.

    Raises OSError where the port is taken.
    """
    library = Library.of_seed(articles, seed)
    out = library.bound[: max(1, round(len(library.bound) * (1 - STILL_TO_COME)))]
    by_outlet = defaultdict(list)
    for one in out:
        by_outlet[one.piece.outlet].append(one.piece.path)
    with PressServer(library, port=port, start=out[-1].piece.published, pace=pace) as server:
        feeds, older = [], []
        for outlet in library.outlets.values():
            paths = by_outlet[outlet.key]
            if outlet.has_feed:
                feeds.append(server.of(outlet.host, "/feed.xml"))
                paths = paths[:-IN_FEED]
            older += [server.of(outlet.host, path) for path in paths]
        yield LivePress(tuple(feeds), tuple(older))

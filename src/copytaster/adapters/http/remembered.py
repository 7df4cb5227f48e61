"""Files that say something about a whole site (robots.txt, tdmrep.json), asked for once and remembered for a while."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from yarl import URL

MOST_SITES = 10_000
MOST_BYTES = 32_000_000

What = TypeVar("What")


@dataclass(frozen=True, slots=True)
class Known(Generic[What]):
    """What a site's file says, for how many seconds that is good, and how large the file was."""

    what: What
    seconds: float
    size: int = 0


@dataclass(slots=True)
class _Asked(Generic[What]):
    """A question under way, or its answer; times are the event loop's."""

    answer: asyncio.Future[Known[What]]
    good_until: float = 0.0
    size: int = 0


class Remembered(Generic[What]):
    """Asks each site once, however many want to know; what was asked longest ago is forgotten first."""

    def __init__(self, ask: Callable[[URL], Awaitable[Known[What]]]) -> None:
        self._ask = ask
        self._sites: OrderedDict[str, _Asked[What]] = OrderedDict()
        self._bytes = 0

    async def of(self, url: URL) -> What:
        """Return what the site of this address says, asked anew where that is too old."""
        site, now = str(url.origin()), asyncio.get_running_loop().time()
        known = self._sites.get(site)
        if known is None or (known.answer.done() and _is_stale(known, now)):
            known = self._begin(site, url)
        if known.answer.done():
            return known.answer.result().what
        return (await asyncio.shield(known.answer)).what

    def _begin(self, site: str, url: URL) -> _Asked[What]:
        self._drop(site)
        asked = self._sites[site] = _Asked(asyncio.ensure_future(self._ask(url)))
        asked.answer.add_done_callback(lambda done: self._note(site, asked, done))
        while len(self._sites) > MOST_SITES or self._bytes > MOST_BYTES:
            self._drop(next(iter(self._sites)))
        return asked

    def _note(self, site: str, asked: _Asked[What], done: asyncio.Future[Known[What]]) -> None:
        if not done.cancelled() and done.exception() is None and self._sites.get(site) is asked:
            known = done.result()
            asked.good_until = asyncio.get_running_loop().time() + known.seconds
            asked.size = known.size
            self._bytes += known.size

    def _drop(self, site: str) -> None:
        dropped = self._sites.pop(site, None)
        self._bytes -= dropped.size if dropped else 0


def _is_stale(known: _Asked[What], now: float) -> bool:
    return known.answer.cancelled() or known.answer.exception() is not None or known.good_until <= now

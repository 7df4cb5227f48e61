"""What each site's robots.txt lets us read (RFC 9309), remembered for a while."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from protego import Protego
from yarl import URL

from copytaster.errors import FetchError

from .exchange import Answer

AGENT = "Copytaster"
MOST_SITES = 500
KEEP_SECONDS = 24 * 3600.0
KEEP_TROUBLE_SECONDS = 300.0
MOST_BYTES = 512 * 1024  # RFC 9309 asks for 500 KiB at least

Get = Callable[[str], Awaitable[Answer]]


@dataclass(frozen=True, slots=True)
class _Rules:
    """One site's rules, or why they cannot be had; then nothing may be read there (RFC 9309, 2.3.1.4)."""

    rules: Protego | FetchError
    good_until: float


class Robots:
    """Asks robots.txt before a page is asked for; belongs to one event loop."""

    def __init__(self, get: Get) -> None:
        self._get = get
        self._sites: OrderedDict[str, asyncio.Future[_Rules]] = OrderedDict()

    async def check(self, url: URL) -> float:
        """Return the pause in seconds that the site asks for; `FetchError` where it does not want this page read."""
        rules, url = (await self._of(url)).rules, url.with_user(None)
        if isinstance(rules, FetchError):
            # People asked for the page and not for robots.txt: tell them of the page.
            message = str(rules.args[0]).replace(_file(url), str(url), 1)
            raise FetchError(message, hint=rules.hint, again=rules.again)
        if not rules.can_fetch(str(url), AGENT):
            raise FetchError(
                f"{url} may not be fetched: the site's robots.txt asks programs not to read it",
                hint="See whether the site offers a feed.",
                again=False,
            )
        return rules.crawl_delay(AGENT) or 0.0

    async def _of(self, url: URL) -> _Rules:
        site, now = str(url.origin()), asyncio.get_running_loop().time()
        known = self._sites.get(site)
        if known is not None and not (known.done() and _is_stale(known, now)):
            return await asyncio.shield(known)
        asked = asyncio.ensure_future(self._ask(url))
        self._sites[site] = asked
        while len(self._sites) > MOST_SITES:
            self._sites.popitem(last=False)
        return await asyncio.shield(asked)

    async def _ask(self, url: URL) -> _Rules:
        try:
            answer = await self._get(_file(url))
        except FetchError as error:
            return _Rules(error, 0.0)
        now = asyncio.get_running_loop().time()
        if answer.status == 429 or answer.status >= 500:
            trouble = (
                f"{_file(url)} could not be fetched: {url.host} cannot say what may be read there ({answer.status})"
            )
            return _Rules(FetchError(trouble, hint="Try again later."), now + KEEP_TROUBLE_SECONDS)
        text = answer.body[:MOST_BYTES].decode("utf-8", "replace") if answer.status == 200 else ""
        return _Rules(Protego.parse(text), now + KEEP_SECONDS)


def _file(url: URL) -> str:
    return f"{url.origin()}/robots.txt"


def _is_stale(known: asyncio.Future[_Rules], now: float) -> bool:
    return known.cancelled() or known.exception() is not None or known.result().good_until <= now

"""The way out to other people's servers: aiohttp in a thread of its own, behind the `Fetcher` port."""

import asyncio
import queue
import threading
from collections.abc import Coroutine, Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Any, TypeVar

import aiohttp
from yarl import URL

from copytaster import __version__
from copytaster.errors import FetchError
from copytaster.model.capture import Capture, Fetched, Wanted
from copytaster.model.ids import SourceId, capture_id
from copytaster.ports import Clock

from .addresses import CheckedResolver, Gate
from .exchange import Answer, Exchange, Limits
from .failures import refusal
from .freshness import fresh_seconds, header, retry_seconds
from .manners import LONGEST_WAIT_SECONDS, Turns
from .reservations import Reservations
from .robots import MOST_BYTES, Robots

ACCEPT = (
    "text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,application/feed+json,"
    "application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5"
)
HEADER_BYTES = 1 << 16  # aiohttp's own 8190 is less than some newspapers' security headers
BODY_HEADERS = {"content-encoding", "content-length", "transfer-encoding"}
BUSY = (429, 503)
ASIDE_SECONDS = 15.0
"""The longest time for what is said about a site, which the pages of the site wait for."""

Result = TypeVar("Result")


class HttpFetcher:
    """A `Fetcher` with manners: robots.txt, one connection a server, a pause between two, and no private networks."""

    def __init__(
        self,
        *,
        clock: Clock,
        contact: str = "",
        seconds: float = 30,
        megabytes: float = 20,
        at_once: int = 16,
        per_host_seconds: float = 1,
        allowed_private: Sequence[str] = (),
    ) -> None:
        self._clock = clock
        self._agent = user_agent(contact)
        self._gate = Gate(allowed_private)
        self._limits = Limits(seconds=seconds, size=int(megabytes * 1_000_000))
        self._at_once = at_once
        self._per_host_seconds = per_host_seconds
        self._starting = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._turns: Turns
        self._robots: Robots
        self._reservations: Reservations
        self._session: aiohttp.ClientSession

    def fetch(
        self, address: str, *, source: SourceId | None = None, etag: str = "", last_modified: str = ""
    ) -> Fetched:
        """Fetch one address, following at most ten redirects; `FetchError` says why not, in words for people."""
        wanted = Wanted(address=address, source=source, etag=etag, last_modified=last_modified)
        return self._in_loop(self._fetch(wanted))

    def fetch_many(self, wanted: Sequence[Wanted]) -> Iterator[tuple[int, Fetched | Exception]]:
        """Fetch side by side and yield (place in the list, what came) as each arrives; stopping early is fine."""
        arrived: queue.SimpleQueue[tuple[int, Fetched | Exception] | None] = queue.SimpleQueue()
        everything = asyncio.run_coroutine_threadsafe(self._fetch_each(wanted, arrived), self._started())
        everything.add_done_callback(lambda _: arrived.put(None))
        try:
            while (came := arrived.get()) is not None:
                yield came
        finally:
            everything.cancel()

    def close(self) -> None:
        """Break off what is under way and let go of connections and the thread; closing twice is fine."""
        with self._starting:
            loop, thread = self._loop, self._thread
            self._loop = self._thread = None
        if loop is not None and thread is not None:
            asyncio.run_coroutine_threadsafe(self._finish(), loop).result()
            loop.call_soon_threadsafe(loop.stop)
            thread.join()
            loop.close()

    # --- the thread and its loop --------------------------------------------------------------------

    def _in_loop(self, work: Coroutine[Any, Any, Result]) -> Result:
        under_way = asyncio.run_coroutine_threadsafe(work, self._started())
        try:
            return under_way.result()
        except CancelledError:
            raise FetchError("The fetch was broken off because Copytaster is closing") from None
        finally:
            under_way.cancel()  # does nothing to what is done; ends what Ctrl-C made us leave behind

    def _started(self) -> asyncio.AbstractEventLoop:
        with self._starting:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._thread = threading.Thread(target=self._loop.run_forever, name="fetcher", daemon=True)
                self._thread.start()
                asyncio.run_coroutine_threadsafe(self._begin(), self._loop).result()
            return self._loop

    async def _begin(self) -> None:
        self._turns = Turns(at_once=self._at_once, pause_seconds=self._per_host_seconds)
        self._robots = Robots(self._get_about_the_site)
        self._reservations = Reservations(self._get_about_the_site)
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                resolver=CheckedResolver(self._gate), limit=self._at_once, limit_per_host=1, ttl_dns_cache=60
            ),
            cookie_jar=aiohttp.DummyCookieJar(),  # the cookies of one fetch are those of its redirects
            headers={"User-Agent": self._agent, "Accept": ACCEPT, "Accept-Language": "*"},
            timeout=aiohttp.ClientTimeout(total=None),
            max_line_size=HEADER_BYTES,
            max_field_size=HEADER_BYTES,
        )

    async def _finish(self) -> None:
        under_way = asyncio.all_tasks() - {asyncio.current_task()}
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)
        await self._session.close()

    # --- in the loop --------------------------------------------------------------------------------

    async def _fetch_each(
        self, wanted: Sequence[Wanted], arrived: "queue.SimpleQueue[tuple[int, Fetched | Exception] | None]"
    ) -> None:
        async def fetch_one(place: int, one: Wanted) -> None:
            try:
                arrived.put((place, await self._fetch(one)))
            except Exception as error:
                arrived.put((place, error))

        async with asyncio.TaskGroup() as group:
            for place, one in enumerate(wanted):
                group.create_task(fetch_one(place, one))

    async def _fetch(self, wanted: Wanted) -> Fetched:
        asked = {"If-None-Match": wanted.etag, "If-Modified-Since": wanted.last_modified}
        answer = await self._follow(wanted.address, {name: value for name, value in asked.items() if value})
        now = self._clock.now()
        fresh = fresh_seconds(answer.headers, now)
        answers = tuple(_capture(one, wanted.source, now, ()) for one in answer.redirects)
        if answer.status == 304 and (wanted.etag or wanted.last_modified):
            answers = (*answers, _capture(answer, wanted.source, now, ()))
            return Fetched(
                capture=None,
                final_address=str(answer.url),
                moved=answer.moved,
                fresh_seconds=fresh,
                answers=answers,
            )
        if not 200 <= answer.status < 300:
            puzzle = header(answer.headers, "cf-mitigated").lower() == "challenge"
            raise refusal(
                str(answer.url),
                answer.status,
                wait_seconds=self._heed_retry_after(answer),
                puzzle=puzzle,
                answers=(*answers, _capture(answer, wanted.source, now, ())),
            )
        said_of_it = await self._reservations.headers(answer.url)
        capture = _capture(answer, wanted.source, now, said_of_it)
        return Fetched(
            capture=capture,
            final_address=str(answer.url),
            moved=answer.moved,
            fresh_seconds=fresh,
            answers=answers,
        )

    async def _follow(self, address: str, headers: dict[str, str]) -> Answer:
        pauses: dict[str, float] = {}

        async def allowed(url: URL) -> None:
            pauses[url.host or ""] = await self._robots.check(url)

        def turn(url: URL, redirected: bool) -> AbstractAsyncContextManager[None]:
            host = url.host or ""
            return self._turns.turn(host, pause_seconds=pauses.get(host, 0.0), side_errand=redirected)

        return await Exchange(self._session, self._gate, self._limits, turn, allowed).follow(address, headers)

    async def _get_about_the_site(self, address: str) -> Answer:
        """Fetch robots.txt or a file like it: it may always be read, neither waits nor makes others wait."""

        async def allowed(url: URL) -> None:
            """Nothing forbids it."""

        def turn(url: URL, _redirected: bool) -> AbstractAsyncContextManager[None]:
            return self._turns.turn(url.host or "", side_errand=True)

        limits = Limits(seconds=min(self._limits.seconds, ASIDE_SECONDS), size=MOST_BYTES, cut=True)
        answer = await Exchange(self._session, self._gate, limits, turn, allowed).follow(address, {})
        self._heed_retry_after(answer)
        return answer

    def _heed_retry_after(self, answer: Answer) -> float:
        """Keep away from a server that asks for it, and return for how many seconds."""
        seconds = retry_seconds(answer.headers, self._clock.now()) if answer.status in BUSY else 0.0
        if seconds > 0:
            self._turns.close_for(answer.url.host or "", seconds)
        return min(seconds, LONGEST_WAIT_SECONDS)


def user_agent(contact: str) -> str:
    """Return how we introduce ourselves to servers, with the words for people who want to write to us."""
    version = ".".join(__version__.split(".")[:2])
    contact = "".join(character for character in contact if character.isprintable()).strip()
    return f"Copytaster/{version} (+{contact})" if contact else f"Copytaster/{version}"


def _capture(
    answer: Answer, source: SourceId | None, now: datetime, said_of_it: tuple[tuple[str, str], ...]
) -> Capture:
    address = str(answer.url)
    return Capture(
        id=capture_id(address, now, answer.body),
        address=address,
        captured_at=now,
        status=answer.status,
        headers=(*(_as_kept(name, value) for name, value in answer.headers if not _is_ours(name)), *said_of_it),
        body=answer.body,
        source=source,
        request=answer.request,
    )


def _as_kept(name: str, value: str) -> tuple[str, str]:
    """The body is kept unpacked, so what described its packing is kept under the name that web archives use."""
    return (f"X-Archive-Orig-{name}", value) if name.lower() in BODY_HEADERS else (name, value)


def _is_ours(name: str) -> bool:
    """What we note of a capture is not taken from servers."""
    return name.lower().startswith("x-copytaster-")

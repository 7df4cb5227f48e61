"""The way out to other people's servers: aiohttp in a thread of its own, behind the `Fetcher` port."""

import asyncio
import queue
import threading
from collections.abc import Coroutine, Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any, TypeVar

import aiohttp
from yarl import URL

from copytaster import __version__
from copytaster.errors import FetchError
from copytaster.model.capture import Capture, Fetched
from copytaster.model.ids import SourceId, capture_id
from copytaster.ports import Clock

from .addresses import CheckedResolver, Gate
from .exchange import Answer, Exchange, Limits
from .failures import refusal
from .manners import Turns
from .robots import MOST_BYTES, Robots

ACCEPT = (
    "text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,application/feed+json,"
    "application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5"
)
HEADER_BYTES = 1 << 16  # aiohttp's own 8190 is less than some newspapers' security headers
BODY_HEADERS = {"content-encoding", "content-length", "transfer-encoding"}
WAIT_SECONDS = 120.0

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
        self._connector: aiohttp.TCPConnector

    def fetch(
        self, address: str, *, source: SourceId | None = None, etag: str = "", last_modified: str = ""
    ) -> Fetched:
        """Fetch one address, following at most ten redirects; `FetchError` says why not, in words for people."""
        return self._in_loop(self._fetch(address, source, etag, last_modified))

    def fetch_many(self, addresses: Sequence[tuple[str, SourceId | None]]) -> Iterator[tuple[int, Fetched | Exception]]:
        """Fetch side by side and yield (place in the list, what came) as each arrives; stopping early is fine."""
        arrived: queue.SimpleQueue[tuple[int, Fetched | Exception] | None] = queue.SimpleQueue()
        everything = asyncio.run_coroutine_threadsafe(self._fetch_each(addresses, arrived), self._started())
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
        self._robots = Robots(self._get_robots)
        self._connector = aiohttp.TCPConnector(
            resolver=CheckedResolver(self._gate), limit=self._at_once, ttl_dns_cache=60
        )

    async def _finish(self) -> None:
        under_way = asyncio.all_tasks() - {asyncio.current_task()}
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)
        await self._connector.close()

    # --- in the loop --------------------------------------------------------------------------------

    async def _fetch_each(
        self,
        addresses: Sequence[tuple[str, SourceId | None]],
        arrived: "queue.SimpleQueue[tuple[int, Fetched | Exception] | None]",
    ) -> None:
        async def fetch_one(place: int, address: str, source: SourceId | None) -> None:
            try:
                arrived.put((place, await self._fetch(address, source)))
            except Exception as error:
                arrived.put((place, error))

        async with asyncio.TaskGroup() as group:
            for place, (address, source) in enumerate(addresses):
                group.create_task(fetch_one(place, address, source))

    async def _fetch(self, address: str, source: SourceId | None, etag: str = "", last_modified: str = "") -> Fetched:
        asked = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        answer = await self._follow(address, {name: value for name, value in asked.items() if value})
        if answer.status == 304 and (etag or last_modified):
            return Fetched(capture=None, final_address=str(answer.url), moved=answer.moved)
        if not 200 <= answer.status < 300:
            self._heed_retry_after(answer)
            raise refusal(str(answer.url), answer.status)
        return Fetched(
            capture=_capture(answer, source, self._clock.now()), final_address=str(answer.url), moved=answer.moved
        )

    async def _follow(self, address: str, headers: dict[str, str]) -> Answer:
        pauses: dict[str, float] = {}

        async def allowed(url: URL) -> None:
            pauses[url.host or ""] = await self._robots.check(url)

        def turn(url: URL, redirected: bool) -> AbstractAsyncContextManager[None]:
            host = url.host or ""
            return self._turns.turn(host, pause_seconds=pauses.get(host, 0.0), side_errand=redirected)

        async with self._session() as session:
            return await Exchange(session, self._gate, self._limits, turn, allowed).follow(address, headers)

    async def _get_robots(self, address: str) -> Answer:
        async def allowed(url: URL) -> None:
            """robots.txt itself may always be read."""

        def turn(url: URL, _redirected: bool) -> AbstractAsyncContextManager[None]:
            return self._turns.turn(url.host or "", side_errand=True)

        limits = Limits(seconds=self._limits.seconds, size=max(self._limits.size, MOST_BYTES))
        async with self._session() as session:
            return await Exchange(session, self._gate, limits, turn, allowed).follow(address, {})

    def _session(self) -> aiohttp.ClientSession:
        # One session a fetch: cookies live as long as its redirects, and no site recognises us the next time.
        return aiohttp.ClientSession(
            connector=self._connector,
            connector_owner=False,
            cookie_jar=aiohttp.CookieJar(unsafe=True),  # unsafe: for hosts without a name too
            headers={"User-Agent": self._agent, "Accept": ACCEPT, "Accept-Language": "*"},
            timeout=aiohttp.ClientTimeout(total=None),
            max_line_size=HEADER_BYTES,
            max_field_size=HEADER_BYTES,
        )

    def _heed_retry_after(self, answer: Answer) -> None:
        after = next((value for name, value in answer.headers if name.lower() == "retry-after"), "")
        if answer.status in (429, 503) and after:
            self._turns.close_for(answer.url.host or "", _seconds(after, self._clock.now()))


def user_agent(contact: str) -> str:
    """Return how we introduce ourselves to servers, with the words for people who want to write to us."""
    version = ".".join(__version__.split(".")[:2])
    contact = "".join(character for character in contact if character.isprintable()).strip()
    return f"Copytaster/{version} (+{contact})" if contact else f"Copytaster/{version}"


def _capture(answer: Answer, source: SourceId | None, now: datetime) -> Capture:
    address = str(answer.url)
    return Capture(
        id=capture_id(address, now, answer.body),
        address=address,
        captured_at=now,
        status=answer.status,
        headers=tuple(_as_kept(name, value) for name, value in answer.headers),
        body=answer.body,
        source=source,
    )


def _as_kept(name: str, value: str) -> tuple[str, str]:
    """The body is kept unpacked, so what described its packing is kept under the name that web archives use."""
    return (f"X-Archive-Orig-{name}", value) if name.lower() in BODY_HEADERS else (name, value)


def _seconds(after: str, now: datetime) -> float:
    try:
        return float(int(after)) if after.strip().isdigit() else (parsedate_to_datetime(after) - now).total_seconds()
    except (ValueError, TypeError):
        return 0.0

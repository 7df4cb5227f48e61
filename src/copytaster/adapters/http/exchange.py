"""One request after the other along the redirects to a page, within the limits of size, time and number."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from urllib.parse import urljoin

import aiohttp
from yarl import URL

from copytaster.errors import FetchError

from .addresses import Gate
from .failures import endless, failure, flood, packed_oddly, too_large
from .freshness import header

MOST_REDIRECTS = 10
REDIRECTS = {301, 302, 303, 307, 308}
PERMANENT = {301, 308}
SECRET = {"cookie", "authorization", "proxy-authorization"}
CHUNK_BYTES = 1 << 16
PACKINGS = {"", "identity", "gzip", "x-gzip", "deflate", "br", "zstd"}
MOST_TIMES = 200
FREE_BYTES = 1_000_000
"""What unpacks to more than so many times its size is made to harm: feeds and pages come to 30. Little is let pass."""

Turn = Callable[[URL, bool], AbstractAsyncContextManager[None]]
Allowed = Callable[[URL], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How long one fetch may take with its redirects, and how large the page may be when unpacked.

    With `cut`, what is longer is not refused, and its beginning taken.
    """

    seconds: float
    size: int
    cut: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the last server said; `moved` is true where all redirects were permanent and there was one.

    `request` are the headers it was asked with, without secrets; `redirects` the answers that led to it, in order.
    """

    url: URL
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    moved: bool
    request: tuple[tuple[str, str], ...] = ()
    redirects: tuple["Answer", ...] = ()


class Exchange:
    """Follows one address to its answer; `turn` holds a connection to a host, `allowed` asks its robots.txt."""

    def __init__(
        self, session: aiohttp.ClientSession, gate: Gate, limits: Limits, turn: Turn, allowed: Allowed
    ) -> None:
        self._session = session
        self._gate = gate
        self._limits = limits
        self._turn = turn
        self._allowed = allowed
        self._seconds_left = limits.seconds
        self._cookies: aiohttp.CookieJar | None = None

    async def follow(self, address: str, headers: dict[str, str]) -> Answer:
        """Return the first answer that is no redirect; `FetchError` where there is none to be had."""
        url = parsed(address)
        redirects: list[Answer] = []
        for hop in range(MOST_REDIRECTS + 1):
            await self._allowed(url)
            answer = await self._ask(url, headers, redirected=hop > 0)
            target = header(answer.headers, "location")
            if answer.status not in REDIRECTS or not target:
                moved = bool(redirects) and all(one.status in PERMANENT for one in redirects)
                return replace(answer, moved=moved, redirects=tuple(redirects))
            redirects.append(answer)
            url = parsed(urljoin(str(url), target))
        raise endless(str(parsed(address).with_user(None)))

    async def _ask(self, url: URL, headers: dict[str, str], *, redirected: bool) -> Answer:
        host = url.host or ""
        async with self._turn(url, redirected):
            began = asyncio.get_running_loop().time()
            try:
                self._gate.check_literal(host)
                async with (
                    asyncio.timeout(self._seconds_left),
                    self._session.get(url, headers=self._with_cookies(url, headers), allow_redirects=False) as response,
                ):
                    self._keep_cookies(response)
                    body = b"" if response.status in REDIRECTS else await self._body(url, response)
            except (aiohttp.ClientError, OSError, ValueError) as error:
                raise failure(str(url.with_user(None)), host, error, self._limits.seconds) from error
            finally:
                self._seconds_left -= asyncio.get_running_loop().time() - began
        return Answer(
            url=url.with_user(None),
            status=response.status,
            headers=_headers(response),
            body=body,
            moved=False,
            request=_asked_with(response),
        )

    def _keep_cookies(self, response: aiohttp.ClientResponse) -> None:
        """Cookies live as long as the redirects of one fetch: no site recognises us the next time."""
        if response.status in REDIRECTS and response.cookies:
            self._cookies = self._cookies or aiohttp.CookieJar(unsafe=True)  # unsafe: for hosts without a name too
            self._cookies.update_cookies(response.cookies, response.url)

    def _with_cookies(self, url: URL, headers: dict[str, str]) -> dict[str, str]:
        kept = self._cookies.filter_cookies(url).output(header="", sep=";").strip() if self._cookies else ""
        return {**headers, "Cookie": kept} if kept else headers

    async def _body(self, url: URL, response: aiohttp.ClientResponse) -> bytes:
        packing = response.headers.get("Content-Encoding", "").strip().lower()
        if packing not in PACKINGS:
            response.close()
            raise packed_oddly(str(url.with_user(None)), packing)
        body = bytearray()
        async for chunk in response.content.iter_chunked(CHUNK_BYTES):
            body += chunk
            # A server that sends without end must not be listened to any longer.
            if len(body) > self._limits.size:
                response.close()
                if self._limits.cut:
                    break
                raise too_large(str(url.with_user(None)), self._limits.size)
            if len(body) > max(FREE_BYTES, MOST_TIMES * response.content.total_raw_bytes):
                response.close()
                raise flood(str(url.with_user(None)), MOST_TIMES)
        return bytes(body[: self._limits.size])


def parsed(address: str) -> URL:
    """Return the address as it will be asked for, without its fragment; `FetchError` where it is none of the web's."""
    try:
        # What is encoded already is sent as it is: signed addresses do not survive another spelling.
        url = URL(address, encoded=address.isascii() and " " not in address)
        if url.scheme in ("http", "https") and url.host and url.port and not any(map(str.isspace, url.host)):
            return url.with_fragment(None)
    except ValueError:
        pass
    raise FetchError(
        f"{address} is not a web address",
        hint="Addresses look like https://news.example/feed.",
        again=False,
        state="leads to what is not a web address",
    )


def _headers(response: aiohttp.ClientResponse) -> tuple[tuple[str, str], ...]:
    return tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in response.raw_headers)


def _asked_with(response: aiohttp.ClientResponse) -> tuple[tuple[str, str], ...]:
    sent = response.request_info.headers
    return tuple((str(name), value) for name, value in sent.items() if name.lower() not in SECRET)

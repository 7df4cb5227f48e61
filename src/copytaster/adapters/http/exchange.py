"""One request after the other along the redirects to a page, within the limits of size, time and number."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from urllib.parse import urljoin

import aiohttp
from yarl import URL

from copytaster.errors import FetchError

from .addresses import Gate
from .failures import failure

MOST_REDIRECTS = 10
REDIRECTS = {301, 302, 303, 307, 308}
PERMANENT = {301, 308}
CHUNK_BYTES = 1 << 16

Turn = Callable[[URL, bool], AbstractAsyncContextManager[None]]
Allowed = Callable[[URL], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How long one fetch may take with its redirects, and how large the page may be when unpacked."""

    seconds: float
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the last server said; `moved` is true where all redirects were permanent and there was one."""

    url: URL
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    moved: bool


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

    async def follow(self, address: str, headers: dict[str, str]) -> Answer:
        """Return the first answer that is no redirect; `FetchError` where there is none to be had."""
        url = parsed(address)
        kinds: list[int] = []
        for hop in range(MOST_REDIRECTS + 1):
            await self._allowed(url)
            answer = await self._ask(url, headers, redirected=hop > 0)
            target = next((value for name, value in answer.headers if name.lower() == "location"), "")
            if answer.status not in REDIRECTS or not target:
                moved = bool(kinds) and all(kind in PERMANENT for kind in kinds)
                return Answer(
                    url=url.with_user(None), status=answer.status, headers=answer.headers, body=answer.body, moved=moved
                )
            kinds.append(answer.status)
            url = parsed(urljoin(str(url), target))
        raise FetchError(
            f"{parsed(address).with_user(None)} could not be fetched: it leads from redirect to redirect without end",
            hint="Open it in a browser and use the address where you arrive.",
            again=False,
        )

    async def _ask(self, url: URL, headers: dict[str, str], *, redirected: bool) -> Answer:
        host = url.host or ""
        async with self._turn(url, redirected):
            began = asyncio.get_running_loop().time()
            try:
                self._gate.check_literal(host)
                async with (
                    asyncio.timeout(self._seconds_left),
                    self._session.get(url, headers=headers, allow_redirects=False) as response,
                ):
                    body = b"" if response.status in REDIRECTS else await self._body(url, response)
            except (aiohttp.ClientError, OSError, ValueError) as error:
                raise failure(str(url.with_user(None)), host, error, self._limits.seconds) from error
            finally:
                self._seconds_left -= asyncio.get_running_loop().time() - began
        return Answer(url=url, status=response.status, headers=_headers(response), body=body, moved=False)

    async def _body(self, url: URL, response: aiohttp.ClientResponse) -> bytes:
        body = bytearray()
        async for chunk in response.content.iter_chunked(CHUNK_BYTES):
            body += chunk
            if len(body) > self._limits.size:
                response.close()  # a server that sends without end must not be listened to any longer
                raise FetchError(
                    f"{url.with_user(None)} is larger than {self._limits.size / 1e6:g} megabytes",
                    hint="The setting fetch_megabytes raises the limit.",
                    again=False,
                )
        return bytes(body)


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
        f"{address} is not a web address", hint="Addresses look like https://news.example/feed.", again=False
    )


def _headers(response: aiohttp.ClientResponse) -> tuple[tuple[str, str], ...]:
    return tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in response.raw_headers)

"""A loopback world of feeds, each on a host of its own, that behave as real ones do: delays, errors, redirects, 304s.

Run as a program it serves until its standard input is closed, and says its port. `GET /next` on any host begins the
next round: of 2,000 feeds 100 then bring something new, and as many fail or lead elsewhere; all others answer 304.
"""

import asyncio
import sys
from collections.abc import Sequence
from email.utils import formatdate

ENTRIES = 20
DELAYS = (0.0, 0.005, 0.01, 0.02, 0.02, 0.03, 0.05, 0.15)
"""Seconds, as feeds lie near and far."""
BEGAN = 1_795_000_000
ROBOTS = (
    b"User-agent: *\nDisallow: /admin/\nDisallow: /search\nCrawl-delay: 1\nSitemap: https://news.example/sitemap.xml\n"
)


def addresses(count: int, port: int) -> list[str]:
    """Return the addresses of the feeds: all of 127/8 is this machine."""
    return [f"http://127.{10 + n // 62_500}.{n // 250 % 250}.{1 + n % 250}:{port}/feed.xml" for n in range(count)]


def number_of(host: str) -> int:
    """Return which feed lies on a host."""
    _, high, middle, low = map(int, host.split(":")[0].split("."))
    return (high - 10) * 62_500 + middle * 250 + low - 1


class World:
    """What each feed answers in the round that it is."""

    def __init__(self) -> None:
        self.round = 0

    def answer(self, number: int, path: str, tag: str) -> tuple[int, Sequence[tuple[str, str]], bytes]:
        """Return status, headers and body."""
        if path == "/robots.txt":
            return (200, [("Content-Type", "text/plain")], ROBOTS) if number % 3 else (404, [], b"")
        if path not in ("/feed.xml", "/moved.xml"):
            return 404, [], b"not here"
        kind = number % 100 if self.round else 99
        if path == "/feed.xml" and kind in (0, 1):
            return (301 if kind else 302), [("Location", "/moved.xml")], b""
        if kind in (2, 3, 4):
            return (500, 404, 429)[kind - 2], [("Retry-After", "3600")] if kind == 4 else [], b""
        version = self.round if kind < 10 else 0
        now = f'"v{version}"'
        headers = [("ETag", now), ("Last-Modified", formatdate(BEGAN + 3600 * version, usegmt=True))]
        if tag == now:
            return 304, headers, b""
        return 200, [*headers, ("Content-Type", "application/rss+xml; charset=utf-8")], feed(number, version)


def feed(number: int, version: int) -> bytes:
    """Return a feed as it stands: each version has one new entry, and drops the oldest."""
    entries = "".join(_entry(number, n) for n in range(version + ENTRIES - 1, version - 1, -1))
    about = f"<title>Paper {number}</title><link>http://paper{number}.example/</link><description>News</description>"
    return (
        f"<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel>{about}{entries}</channel></rss>".encode()
    )


def _entry(number: int, n: int) -> str:
    text = f"The harbour board of town {number} met for the {n}th time and heard that the ferry had sailed again. " * 3
    return (
        f"<item><title>Board meets again, {n}</title><link>http://paper{number}.example/{n}</link>"
        f"<guid isPermaLink='false'>{number}-{n}</guid><pubDate>{formatdate(BEGAN + 3600 * n, usegmt=True)}</pubDate>"
        f"<description>{text}</description></item>"
    )


async def serve() -> None:
    """Serve until nobody listens any more."""
    world = World()
    server = await asyncio.start_server(lambda reader, writer: _talk(world, reader, writer), "0.0.0.0", 0, backlog=1000)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    server.close()


async def _talk(world: World, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while head := (await reader.readuntil(b"\r\n\r\n")).decode("latin-1"):
            path = head.split(" ", 2)[1]
            told = dict(line.split(": ", 1) for line in head.split("\r\n")[1:] if ": " in line)
            headers = {name.lower(): value for name, value in told.items()}
            if path == "/next":
                world.round += 1
            number = number_of(writer.get_extra_info("sockname")[0]) if path != "/next" else 0
            await asyncio.sleep(DELAYS[number * 7 % len(DELAYS)])
            status, named, body = world.answer(number, path, headers.get("if-none-match", ""))
            lines = [
                f"HTTP/1.1 {status} x",
                f"Content-Length: {len(body)}",
                *(f"{name}: {value}" for name, value in named),
            ]
            writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    finally:
        writer.close()


if __name__ == "__main__":
    asyncio.run(serve())

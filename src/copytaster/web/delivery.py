"""How answers travel: an ETag for each page so that an unchanged one is not sent again, and compression."""

import gzip
import hashlib

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

WORTH_PACKING = 1400
"""Bytes; what fits into one packet is sent as it is."""
PACKED = ("text/", "application/json", "application/feed+json", "application/atom+xml", "application/rss+xml")


class Delivery:
    """Holds each answer until it is whole, marks it with the hash of its bytes, and answers 304 where it is known."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        start: Message = {}
        body = bytearray()

        async def hold(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
                return
            body.extend(message.get("body", b""))
            if not message.get("more_body"):
                await _deliver(scope, start, bytes(body), send)

        await self.app(scope, receive, hold)


async def _deliver(scope: Scope, start: Message, body: bytes, send: Send) -> None:
    asked, headers = Headers(scope=scope), MutableHeaders(scope=start)
    if start["status"] == 200 and scope["method"] in ("GET", "HEAD") and "etag" not in headers:
        headers["etag"] = f'W/"{hashlib.blake2b(body, digest_size=12).hexdigest()}"'
        headers.setdefault("cache-control", "private, no-cache")
    if start["status"] == 200 and known(asked.get("if-none-match", ""), headers.get("etag", "")):
        start["status"], body = 304, b""
        for name in ("content-length", "content-type"):
            del headers[name]
    elif _worth_packing(asked, headers, body):
        body = gzip.compress(body, 5, mtime=0)
        headers["content-encoding"] = "gzip"
        headers["content-length"] = str(len(body))
        headers.add_vary_header("accept-encoding")
    await send(start)
    await send({"type": "http.response.body", "body": body})


def known(if_none_match: str, etag: str) -> bool:
    """Whether the asker's copy is this one (weak comparison, RFC 9110 section 13.1.2)."""
    held = [tag.strip().removeprefix("W/") for tag in if_none_match.split(",")]
    return bool(etag) and (etag.removeprefix("W/") in held or "*" in held)


def _worth_packing(asked: Headers, headers: Headers, body: bytes) -> bool:
    return (
        len(body) > WORTH_PACKING
        and "content-encoding" not in headers
        and headers.get("content-type", "").startswith(PACKED)
        and "gzip" in asked.get("accept-encoding", "")
    )

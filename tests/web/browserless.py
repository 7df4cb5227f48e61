"""Requests to the app through its own front door, without a network: one call, one whole answer."""

import asyncio
import json
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, unquote, urlencode, urlsplit

from fastapi import FastAPI
from starlette.types import Message

HOST = "desk.localhost"
ORIGIN = f"http://{HOST}"
# A browser test in the same process keeps an event loop running in the main thread.
_ELSEWHERE = ThreadPoolExecutor(1)
EVERY_SIGN = "%&=+:;,/?@!$'()*\"<>#[]~-._"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; header names are in small letters."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode()

    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)


@dataclass(slots=True)
class Browser:
    """Asks one app, and keeps the cookies it is given."""

    app: FastAPI
    cookies: dict[str, str] = field(default_factory=dict)
    client: str = "127.0.0.1"

    def get(self, address: str, **headers: str) -> Answer:
        """Ask for an address; header names are written with `_` for `-`."""
        return self._ask("GET", address, _headers(headers), b"")

    def head(self, address: str, **headers: str) -> Answer:
        """Ask for the headers of an address alone."""
        return self._ask("HEAD", address, _headers(headers), b"")

    def post(self, address: str, form: Mapping[str, str] | bytes = b"", **headers: str) -> Answer:
        """Send a form from a page of this very site."""
        body = form if isinstance(form, bytes) else urlencode(form).encode()
        given = {"content-type": "application/x-www-form-urlencoded", "origin": ORIGIN} | _headers(headers)
        return self._ask("POST", address, {name: value for name, value in given.items() if value}, body)

    def _ask(self, method: str, address: str, headers: dict[str, str], body: bytes) -> Answer:
        call = _call(self.app, method, address, headers | self._cookie_header(), body, self.client)
        answer = _ELSEWHERE.submit(asyncio.run, call).result()
        if given := answer.headers.get("set-cookie"):
            name, _, value = given.partition(";")[0].partition("=")
            self.cookies[name] = value
        return answer

    def _cookie_header(self) -> dict[str, str]:
        return {"cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())} if self.cookies else {}


def _headers(given: Mapping[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): value for name, value in given.items()}


async def _call(app: FastAPI, method: str, address: str, headers: dict[str, str], body: bytes, client: str) -> Answer:
    parts = urlsplit(address)
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": unquote(parts.path),
        "raw_path": quote(parts.path, safe="/%").encode(),
        "root_path": "",
        "query_string": quote(parts.query, safe=EVERY_SIGN).encode(),
        "headers": [(name.encode(), value.encode()) for name, value in ({"host": HOST} | headers).items()],
        "client": (client, 50000),
        "server": (HOST, 80),
    }
    try:
        await app(scope, receive, send)
    except Exception:
        # After an answer of 500 the app raises what went wrong once more, for the server's log.
        if not sent:
            raise
    start = next(message for message in sent if message["type"] == "http.response.start")
    whole = b"".join(message.get("body", b"") for message in sent if message["type"] == "http.response.body")
    return Answer(start["status"], {name.decode(): value.decode() for name, value in start["headers"]}, whole)

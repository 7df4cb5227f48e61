"""The names this server answers to, so that a name somebody else turns towards it (DNS rebinding) opens nothing."""

import ipaddress
import re
from collections.abc import Callable, Iterable

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

LOOPBACK = "localhost"
HOST = re.compile(r"(?P<name>\[[0-9A-Fa-f:.]+\]|[^\s:/?#@\[\]\\]+)(:\d*)?")


class KnownNames:
    """Refuses requests sent to a name that is not this server's, before anything is looked up for them."""

    def __init__(self, app: ASGIApp, names: Iterable[str], refused: Callable[[Request], Response]) -> None:
        self.app = app
        self.names = frozenset(map(_plain, names))
        self.refused = refused

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not is_ours(Headers(scope=scope).get("host", ""), self.names):
            await self.refused(Request(scope))(scope, receive, send)
        else:
            await self.app(scope, receive, send)


def is_ours(host: str, names: frozenset[str]) -> bool:
    """Whether a Host header names this server: by an IP address, as the machine's own, or by one of `names`.

    An IP address cannot be made to point elsewhere, and names below `localhost` never leave the machine (RFC
    6761). Browsers always say whom they mean, so nobody is deceived where a program says nothing.
    """
    name = name_in(host)
    if not host or name == LOOPBACK or name.endswith(f".{LOOPBACK}") or name in names:
        return True
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def name_in(host: str) -> str:
    """Return the name or IP address in a Host header, without its port; empty where it is malformed."""
    found = HOST.fullmatch(host)
    return _plain(found["name"].strip("[]")) if found else ""


def _plain(name: str) -> str:
    return name.strip().lower().rstrip(".")

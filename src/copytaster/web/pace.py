"""How often one address may write, so that one flooder silences nobody else; kept in memory, never written down."""

import ipaddress
import threading
from collections import deque
from datetime import datetime, timedelta

from starlette.requests import Request

A_MINUTE = timedelta(minutes=1)


class Pace:
    """Counts what each client has done within the last minute; all methods are safe to call from any thread."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._done: dict[str, deque[datetime]] = {}
        self._lock = threading.Lock()

    def allows(self, client: str, now: datetime) -> bool:
        """Whether this client may do one more."""
        with self._lock:
            self._forget(now)
            return len(self._done.get(client, ())) < self._most

    def note(self, client: str, now: datetime) -> None:
        """Count one."""
        with self._lock:
            self._done.setdefault(client, deque()).append(now)

    def _forget(self, now: datetime) -> None:
        for client, moments in list(self._done.items()):
            while moments and now - moments[0] >= A_MINUTE:
                moments.popleft()
            if not moments:
                del self._done[client]


def client_of(request: Request) -> str:
    """Return who asks: an IPv4 address, or the network of an IPv6 one, of which everybody has many."""
    asked = request.client.host if request.client else ""
    try:
        address = ipaddress.ip_address(asked.partition("%")[0])
    except ValueError:
        return asked
    if isinstance(address, ipaddress.IPv4Address):
        return asked
    return str(address.ipv4_mapped or ipaddress.ip_network((address, 64), strict=False))

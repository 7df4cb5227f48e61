"""How the fetcher's tests make one, and what they fetch."""

import pytest

from copytaster.adapters.clock import SystemClock
from copytaster.adapters.http.fetcher import HttpFetcher
from copytaster.errors import FetchError

PAGE = b"<html><body><h1>Ferry sails again</h1><p>The ferry to Hollin sailed again on Monday.</p></body></html>"


def make(
    *, seconds: float = 10, megabytes: float = 1, per_host_seconds: float = 0, allowed: tuple[str, ...] = ("127.0.0.1",)
) -> HttpFetcher:
    return HttpFetcher(
        clock=SystemClock(),
        contact="desk@paper.example",
        seconds=seconds,
        megabytes=megabytes,
        per_host_seconds=per_host_seconds,
        allowed_private=allowed,
    )


def refused(fetcher: HttpFetcher, address: str, **asked: str) -> FetchError:
    with pytest.raises(FetchError) as caught:
        fetcher.fetch(address, **asked)
    return caught.value

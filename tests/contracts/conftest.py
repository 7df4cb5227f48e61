"""Every adapter of the record's ports, side by side, and a fetcher with a server to fetch from."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from copytaster.adapters.http.fetcher import HttpFetcher
from copytaster.adapters.memory import MemoryRecord
from copytaster.adapters.sqlite.record import Record

from .fetching import make
from .loopback import Site, serving


@pytest.fixture(params=["memory", "sqlite"])
def record(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Record | MemoryRecord]:
    """An empty record of each kind."""
    made = Record(tmp_path / "record.sqlite3") if request.param == "sqlite" else MemoryRecord()
    with closing(made):
        yield made


@pytest.fixture
def site() -> Iterator[Site]:
    """A web server of ours on the loopback."""
    with serving() as site:
        yield site


@pytest.fixture
def fetcher() -> Iterator[HttpFetcher]:
    """A fetcher that may reach the loopback."""
    with closing(make()) as fetcher:
        yield fetcher

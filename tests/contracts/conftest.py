"""Every adapter of the record's ports, side by side, every search index, and a fetcher with a server to fetch from."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from copytaster.adapters.http.fetcher import HttpFetcher
from copytaster.adapters.memory import MemoryIndex, MemoryRecord
from copytaster.adapters.sqlite.record import Record
from copytaster.adapters.tantivy.index import TantivyIndex
from copytaster.ports import SearchIndex

from .fetching import make
from .indexed import SHELF
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


KINDS = ["memory", "tantivy"]


def made(kind: str, folder: Path) -> SearchIndex:
    return MemoryIndex() if kind == "memory" else TantivyIndex(folder / "index")


@pytest.fixture(params=KINDS)
def index(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SearchIndex]:
    with closing(made(request.param, tmp_path)) as index:
        yield index


@pytest.fixture(scope="module", params=KINDS)
def shelf(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchIndex]:
    """An index of five articles, to be read and not changed."""
    with closing(made(request.param, tmp_path_factory.mktemp("shelf"))) as index:
        index.put(SHELF, 5)
        yield index

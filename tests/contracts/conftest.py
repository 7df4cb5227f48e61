"""Every adapter of the record's ports, side by side."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from copytaster.adapters.memory import MemoryRecord
from copytaster.adapters.sqlite.record import Record


@pytest.fixture(params=["memory", "sqlite"])
def record(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Record | MemoryRecord]:
    """An empty record of each kind."""
    made = Record(tmp_path / "record.sqlite3") if request.param == "sqlite" else MemoryRecord()
    with closing(made):
        yield made

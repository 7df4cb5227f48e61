"""Commands run in this process, each test in a home folder of its own."""

import json
import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog
from typer.testing import CliRunner, Result

import copytaster_press
from copytaster.cli.commands import app

Run = Callable[..., Result]


@pytest.fixture(autouse=True)
def _only_our_variables(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in list(os.environ):
        if name.upper().startswith("COPYTASTER_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "xdg"))


@pytest.fixture(autouse=True)
def _logging_put_back() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    yield
    root.handlers = handlers
    root.setLevel(level)
    structlog.reset_defaults()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def run(home: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command in the test's own home, reading in this process."""
    monkeypatch.setenv("COPYTASTER_HOME", str(home))
    monkeypatch.setenv("COPYTASTER_WORKERS", "0")
    runner = CliRunner()

    def run_command(*words: object, **options: Any) -> Result:
        return runner.invoke(app, [str(word) for word in words], **options)

    return run_command


@pytest.fixture
def press(tmp_path: Path) -> Path:
    """Return a folder with three pages of the sample press."""
    folder = tmp_path / "press"
    folder.mkdir()
    for page in copytaster_press.pages():
        if page.name.startswith(("ledger-second-ferry", "courier-inquiry", "meridian")):
            (folder / page.name).write_bytes(page.read_bytes())
    return folder


def json_lines(text: str) -> list[dict[str, Any]]:
    """Return the rows of JSON lines."""
    return [json.loads(line) for line in text.splitlines()]

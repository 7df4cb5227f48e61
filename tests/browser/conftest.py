"""A real browser in front of the app on a real port; skipped where there is no Chromium, but never in CI."""

import os
import shutil
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import uvicorn
from playwright.sync_api import Browser, sync_playwright

from copytaster.web.app import create_app
from tests.web.newsdesk import open_newsroom, seed

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@dataclass(frozen=True, slots=True)
class Served:
    """The little press at an address of its own."""

    address: str
    made: dict[str, str]
    story: str


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A browser of the system's; nothing is downloaded."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if found is None:
        absent = "no Chromium on this machine"
        if os.environ.get("CI"):
            pytest.fail(absent)
        pytest.skip(absent)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def served() -> Iterator[Served]:
    """The app over the little press, served on a free port."""
    newsroom = open_newsroom()
    made = seed(newsroom)
    config = uvicorn.Config(create_app(newsroom), host="127.0.0.1", port=0, log_level="warning", lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    filed = newsroom.archive.known(made["wire"])
    assert filed
    yield Served(f"http://127.0.0.1:{port}", dict(made), filed.story)
    server.should_exit = True
    thread.join()

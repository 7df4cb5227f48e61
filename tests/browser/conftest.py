"""A real browser in front of the app on a real port; skipped where there is no Chromium, but never in CI."""

import os
import shutil
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import uvicorn
from fastapi import FastAPI
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from copytaster.web.app import create_app
from tests.web.newsdesk import open_newsroom, seed

DESKTOP = {"width": 1360, "height": 900}
PHONE = {"width": 390, "height": 844}
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@dataclass(frozen=True, slots=True)
class Served:
    """The little press at an address of its own."""

    address: str
    made: dict[str, str]
    story: str
    captures: tuple[str, ...]


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


@dataclass(slots=True)
class Desk:
    """The little press behind a server that can be stopped and started again at the same address."""

    app: FastAPI
    made: dict[str, str]
    story: str
    captures: tuple[str, ...] = ()
    port: int = 0
    server: uvicorn.Server | None = None
    thread: threading.Thread | None = None

    @property
    def address(self) -> str:
        """Where it is served."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Answer from now on."""
        config = uvicorn.Config(self.app, host="127.0.0.1", port=self.port, log_level="warning", lifespan="off")
        self.server = uvicorn.Server(config)
        self.thread = threading.Thread(target=self.server.run)
        self.thread.start()
        while not self.server.started and self.thread.is_alive():
            time.sleep(0.01)
        self.port = self.server.servers[0].sockets[0].getsockname()[1]

    def stop(self) -> None:
        """Answer no more."""
        if self.server and self.thread:
            self.server.should_exit = True
            self.server.force_exit = True
            self.thread.join()


@pytest.fixture(scope="session")
def served() -> Iterator[Served]:
    """The app over the little press, served on a free port."""
    desk = _open()
    yield Served(desk.address, desk.made, desk.story, desk.captures)
    desk.stop()


@pytest.fixture
def own_desk() -> Iterator[Desk]:
    """The little press for this test alone, which may stop it."""
    desk = _open()
    yield desk
    desk.stop()


@pytest.fixture
def context(chromium: Browser, served: Served) -> Iterator[BrowserContext]:
    made = chromium.new_context(viewport=DESKTOP, base_url=served.address)
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


def _open() -> Desk:
    newsroom = open_newsroom()
    made = seed(newsroom)
    filed = newsroom.archive.known(made["wire"])
    assert filed
    desk = Desk(create_app(newsroom), dict(made), filed.story, tuple(filed.captures))
    desk.start()
    return desk

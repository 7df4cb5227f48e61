"""A page as it was kept, in a real browser: its words show, and whatever it tries comes to nothing."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from copytaster.model.capture import Capture
from copytaster.model.ids import CaptureId
from copytaster.web.app import create_app
from tests.contracts.loopback import Site, serving
from tests.web.newsdesk import NOW, open_newsroom

from .conftest import Desk

pytestmark = pytest.mark.browser
HOSTILE = """<!doctype html><html><head><base href="EVIL/"><meta http-equiv="refresh" content="0;url=EVIL/refreshed">
<link rel="stylesheet" href="EVIL/style.css"><link rel="preconnect" href="EVIL"><link rel="icon" href="EVIL/icon.png">
<style>@import "EVIL/import.css"; h1 { color: rgb(1, 2, 3); background: url(EVIL/back.png) }</style>
<script>top.document.title = "taken over"; fetch("EVIL/fetched")</script></head>
<body onload="document.title = 'ran'"><h1>The ferry sails</h1><img src="EVIL/x.png" onerror="top.location = 'EVIL'">
<iframe src="EVIL/frame"></iframe><video src="EVIL/v.mp4" autoplay></video><object data="EVIL/o"></object>
<form action="EVIL/sent"><button id="send">Send</button></form><a id="out" href="EVIL/out" ping="EVIL/ping">Out</a>
<a id="home" href="/sources">Home</a></body></html>"""


@pytest.fixture
def evil() -> Iterator[Site]:
    """The server that the page would like to reach."""
    with serving() as site:
        yield site


@pytest.fixture
def kept_at(evil: Site) -> Iterator[str]:
    newsroom = open_newsroom()
    newsroom.captures.keep(
        Capture(
            id=CaptureId("hostile"),
            address="https://sound.example/ferry",
            captured_at=NOW,
            status=200,
            headers=(("Content-Type", "text/html"),),
            body=HOSTILE.replace("EVIL", evil.address).encode(),
        )
    )
    desk = Desk(create_app(newsroom), {}, "")
    desk.start()
    yield f"{desk.address}/captures/hostile"
    desk.stop()


@pytest.mark.parametrize("screen", ["kept", "page"])
def test_a_hostile_page_shows_its_words_and_reaches_nothing(page: Page, kept_at: str, evil: Site, screen: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{kept_at}/{screen}")
    shown = page.frame_locator("iframe.kept-page") if screen == "kept" else page
    heading = shown.locator("h1").first
    assert heading.inner_text() == "The ferry sails"
    assert heading.evaluate("one => getComputedStyle(one).color") == "rgb(1, 2, 3)", "its own styles show"
    for name in ("send", "out", "home"):
        shown.locator(f"#{name}").click()
    page.wait_for_timeout(300)
    assert page.url == f"{kept_at}/{screen}"
    assert page.title() not in ("taken over", "ran")
    assert (evil.asked, evil.aside) == ([], [])
    assert not [url for url in asked if url.endswith("/sources")]

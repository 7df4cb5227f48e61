"""Work that is seen: sources are previewed and added, files sent, progress moves, the front page grows by itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from copytaster.adapters.memory import CannedFetcher, FixedClock
from copytaster.web.app import create_app
from copytaster.workflows.follow_journal import follow
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.work import work_off
from tests.web.newsdesk import NOW, open_newsroom
from tests.web.sending import PAGE
from tests.web.test_add_source_screen import RSS, SITE, rss, site

from .conftest import DESKTOP, PHONE, Desk

pytestmark = pytest.mark.browser


@dataclass(frozen=True, slots=True)
class Room:
    """An empty newsroom behind a server, with the outside world that it can fetch."""

    newsroom: Newsroom
    fetcher: CannedFetcher
    address: str


@pytest.fixture
def room() -> Iterator[Room]:
    clock = FixedClock(NOW)
    fetcher = CannedFetcher(clock)
    newsroom = open_newsroom(clock, fetcher)
    desk = Desk(create_app(newsroom, folders=True), {}, "")
    desk.start()
    yield Room(newsroom, fetcher, desk.address)
    desk.stop()


@pytest.fixture
def page(chromium: Browser, room: Room) -> Iterator[Page]:
    context = chromium.new_context(viewport=DESKTOP, base_url=room.address)
    yield context.new_page()
    context.close()


@pytest.fixture
def plain_page(chromium: Browser, room: Room) -> Iterator[Page]:
    """A page of a browser without script."""
    context = chromium.new_context(viewport=PHONE, base_url=room.address, java_script_enabled=False)
    yield context.new_page()
    context.close()


def saved(folder: Path, *titles: str) -> list[Path]:
    files = [folder / f"{number}.html" for number in range(len(titles))]
    for file, title in zip(files, titles, strict=True):
        file.write_text(PAGE.format(title))
    return files


def test_a_source_is_previewed_and_added_without_script(plain_page: Page, room: Room) -> None:
    room.fetcher.answer(SITE, site("/feed", "/sport"))
    room.fetcher.answer(f"{SITE}feed", rss(("Ferry sails again", 20)), content_type=RSS)
    room.fetcher.answer(f"{SITE}sport", rss(("Cup goes north", 20), title="Sund Sport"), content_type=RSS)
    plain_page.goto("/sources/add")
    plain_page.get_by_label("Address of a feed").fill("sund.example")
    plain_page.get_by_role("button", name="See what it brings").click()
    expect(plain_page.get_by_role("heading", name="Cup goes north")).to_be_visible()
    plain_page.get_by_role("button", name=re.compile("Add this source.*Sund Sport")).click()
    expect(plain_page.locator("h1")).to_have_text("Sund Sport")
    assert [source.address for source in room.newsroom.sources.every()] == [f"{SITE}sport"]


def test_files_are_sent_and_their_progress_moves_by_itself(page: Page, room: Room, tmp_path: Path) -> None:
    page.goto("/import")
    page.get_by_label("Web pages (HTML, MHTML)").set_input_files(saved(tmp_path, "Ferry sails again", "Doors mended"))
    page.get_by_role("button", name="Send and read").click()
    expect(page.get_by_role("heading", name="Reading 2 pages")).to_be_visible()
    expect(page.get_by_role("progressbar")).to_have_attribute("value", "0")
    work_off(room.newsroom)
    expect(page.get_by_role("heading", name="Nothing waits to be read")).to_be_visible()
    expect(page.get_by_text("2 filed")).to_be_visible()


def test_reasons_that_were_opened_stay_open_while_progress_moves(page: Page, room: Room, tmp_path: Path) -> None:
    (tmp_path / "empty.html").write_text("")
    page.goto("/import")
    page.get_by_label("Folder or file").fill(str(tmp_path))
    page.get_by_role("button", name="Read folder").click()
    expect(page.get_by_role("heading", name="Reading 1 page")).to_be_visible()
    work_off(room.newsroom)
    page.get_by_text("Why 1 was turned away").click()
    expect(page.get_by_text("empty.html")).to_be_visible()
    page.request.post("/import/files", multipart={"files": {"name": "a.html", "mimeType": "text/html", "buffer": b""}},
                      headers={"origin": room.address})  # fmt: skip
    expect(page.get_by_role("heading", name="Reading 1 page")).to_be_visible()
    expect(page.get_by_text("empty.html")).to_be_visible()


def test_a_folder_is_read_without_script(plain_page: Page, room: Room, tmp_path: Path) -> None:
    saved(tmp_path, "Ferry sails again")
    plain_page.goto("/import")
    plain_page.get_by_label("Folder or file").fill(str(tmp_path))
    plain_page.get_by_role("button", name="Read folder").click()
    expect(plain_page.get_by_role("heading", name="Reading 1 page")).to_be_visible()
    work_off(room.newsroom)
    plain_page.reload()
    expect(plain_page.get_by_text("1 filed")).to_be_visible()


def test_the_front_page_grows_by_itself_and_disturbs_nobody(page: Page, room: Room, tmp_path: Path) -> None:
    page.goto("/")
    expect(page.get_by_role("heading", name="No articles yet")).to_be_visible()
    _import(page, room, saved(tmp_path, "Ferry sails again"))
    expect(page.get_by_role("heading", name="The first pages are being read")).to_be_visible(timeout=10_000)
    work_off(room.newsroom)
    link = page.get_by_role("link", name="Ferry sails again").first
    expect(link).to_be_visible(timeout=10_000)
    expect(page.locator(".find input")).to_have_attribute("placeholder", "Search 0 articles")

    link.focus()
    _import(page, room, saved(tmp_path, "Grain board sets a floor price", "Third"))
    page.evaluate("document.querySelector('.pulse').dataset.busy = ''")  # as while pages are being read
    work_off(room.newsroom)
    _follow(room)
    expect(page.get_by_role("status").get_by_role("link", name="new article")).to_be_visible(timeout=10_000)
    expect(link).to_be_focused()
    page.get_by_role("status").get_by_role("link", name="new article").click()
    expect(page.get_by_role("link", name="Grain board sets a floor price").first).to_be_visible()


def _import(page: Page, room: Room, files: list[Path]) -> None:
    """Send files from elsewhere, while the page stays as it is."""
    for file in files:
        answer = page.request.post(
            "/import/files",
            multipart={"files": {"name": file.name, "mimeType": "text/html", "buffer": file.read_bytes()}},
            headers={"origin": room.address},
        )
        assert answer.ok, answer.text()


def _follow(room: Room) -> None:
    follow(room.newsroom.archive, room.newsroom.index)

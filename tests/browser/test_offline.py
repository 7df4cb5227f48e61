"""Without a connection: what was opened can be read, marks and drafts wait, nothing old is mistaken for new."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from .conftest import PHONE, Desk

pytestmark = pytest.mark.browser

LIST = "/topics/corranmaid"
WORKS = "navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)"
ADDED = """async (addresses) => {
    const cache = await caches.open("copytaster-pages");
    for (const one of addresses) await cache.put(one, new Response("<h1>Old page</h1>", {headers: {date: "x"}}));
}"""
KEPT = """caches.open("copytaster-pages").then((cache) => cache.keys())
    .then((keys) => keys.map((key) => new URL(key.url).pathname))"""
FONT = "document.fonts.check('16px \"IBM Plex Sans\"')"


@pytest.fixture
def context(chromium: Browser, own_desk: Desk) -> Iterator[BrowserContext]:
    made = chromium.new_context(viewport=PHONE, base_url=own_desk.address)
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    made = context.new_page()
    made.goto("/offline")
    made.wait_for_function(WORKS)
    return made


def _article(desk: Desk, name: str) -> str:
    return f"/articles/{desk.made[name]}"


def test_what_was_opened_is_read_without_a_connection(page, own_desk):
    opened = ["/", _article(own_desk, "wire"), f"/stories/{own_desk.story}", "/search?q=corran", LIST]
    titles = []
    for screen in opened:
        page.goto(screen)
        titles.append(page.title())
    own_desk.stop()
    for screen, title in zip(opened, titles, strict=True):
        page.goto(screen)
        assert page.title() == title
        expect(page.get_by_role("status").first).to_contain_text("No connection: this page is as it was when kept on")
        assert page.evaluate("getComputedStyle(document.querySelector('.mast')).display") == "block"
        assert page.evaluate(FONT)
    page.goto(f"{_article(own_desk, 'wire')}?removed=x")
    assert page.title() == titles[1]


def test_what_was_not_opened_leads_to_the_list_of_what_was(page, own_desk):
    page.goto(_article(own_desk, "grain"))
    page.goto(_article(own_desk, "arabic"))
    own_desk.stop()
    page.goto(_article(own_desk, "wire"))
    expect(page.get_by_role("heading", name="Reading offline")).to_be_visible()
    rows = page.locator("#kept > li")
    expect(rows).to_have_count(2)
    expect(rows.nth(0).locator("h3")).to_have_attribute("dir", "rtl")
    expect(rows.nth(1)).to_contain_text("Daily Ledger")
    rows.nth(1).locator("a").click()
    expect(page.locator("article h1")).to_contain_text("Grain board")


def test_a_page_that_comes_is_the_newest_and_says_nothing_of_being_kept(page, own_desk):
    page.goto(_article(own_desk, "wire"))
    page.goto(_article(own_desk, "wire"))
    expect(page.locator("main > .kept")).to_have_count(0)
    page.get_by_role("button", name="Mark unread").click()
    expect(page.get_by_role("button", name="Mark read")).to_be_visible()


def test_opening_through_the_service_worker_marks_as_read(page, own_desk):
    page.goto(_article(own_desk, "wire"))
    page.goto(LIST)
    row = page.locator(f"[data-article='{own_desk.made['wire']}']").first
    expect(row).to_have_attribute("data-marks", "read")


def test_marks_made_offline_are_sent_when_the_connection_is_back(page, context, own_desk):
    page.goto(_article(own_desk, "wire"))
    own_desk.stop()
    page.reload()
    page.keyboard.press("s")
    page.keyboard.press("m")
    page.keyboard.press("s")
    page.keyboard.press("s")
    expect(page.get_by_role("button", name="Unsave", exact=True)).to_be_visible()
    own_desk.start()
    with page.expect_response("**/save"):
        page.goto(LIST)
    page.goto("/saved")
    expect(page.locator(f"[data-article='{own_desk.made['wire']}']")).to_have_attribute("data-marks", "saved")
    assert page.evaluate("localStorage.getItem('waiting')") is None


def test_a_comment_that_cannot_be_sent_is_kept_and_sent_later(page, own_desk):
    page.goto(_article(own_desk, "grain"))
    page.get_by_label("Your name").fill("saltmarsh")
    page.locator("textarea").fill("Written on the ferry")
    own_desk.stop()
    page.get_by_role("button", name="Add comment").click()
    expect(page.locator("form [data-offline]")).to_contain_text("What you wrote is kept in this browser")
    page.reload()
    expect(page.locator("textarea")).to_have_value("Written on the ferry")
    own_desk.start()
    page.get_by_role("button", name="Add comment").click()
    expect(page.locator(".cmt .said")).to_have_text("Written on the ferry")
    expect(page.locator("textarea")).to_have_value("")


def test_no_more_than_two_hundred_pages_are_kept_the_last_opened_ones(page, own_desk):
    page.evaluate(ADDED, [f"/articles/old{number}" for number in range(200)])
    page.goto(_article(own_desk, "wire"))
    page.wait_for_function(f"{KEPT}.then((paths) => paths.length === 200 && !paths.includes('/articles/old0'))")
    kept = page.evaluate(KEPT)
    assert kept[0] == "/articles/old1"
    assert kept[-1] == _article(own_desk, "wire")


@pytest.mark.parametrize("screen", ["/sources", "/api/docs", "/offline"])
def test_what_shows_the_state_of_things_is_not_kept(page, screen):
    page.goto(screen)
    page.goto("/latest?before=nonsense")
    assert page.evaluate(KEPT) == []


def test_kept_pages_can_be_forgotten(page, own_desk):
    page.goto(_article(own_desk, "wire"))
    page.goto("/offline")
    page.get_by_role("button", name="Forget these pages").click()
    expect(page.locator("#kept > li")).to_have_count(0)
    expect(page.get_by_text("No pages are kept yet")).to_be_visible()
    own_desk.stop()
    page.goto(_article(own_desk, "wire"))
    expect(page.get_by_role("heading", name="Reading offline")).to_be_visible()


def test_an_older_shell_is_swept_away(chromium, own_desk):
    context = chromium.new_context(base_url=own_desk.address)
    page = context.new_page()
    page.goto("/healthz")
    page.evaluate("caches.open('copytaster-shell-old').then(() => caches.open('somebody-else'))")
    page.goto("/")
    page.wait_for_function(WORKS)
    assert page.evaluate("caches.has('copytaster-shell-old')") is False
    assert page.evaluate("caches.has('somebody-else')") is True
    context.close()

"""The real screens in a real browser: they fit, they obey their own policy, script adds what it promises."""

from collections.abc import Iterator
from contextlib import suppress

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeoutError

from .conftest import Served

pytestmark = pytest.mark.browser

DESKTOP = {"width": 1360, "height": 900}
PHONE = {"width": 390, "height": 844}


@pytest.fixture
def context(chromium: Browser, served: Served) -> Iterator[BrowserContext]:
    made = chromium.new_context(viewport=DESKTOP, base_url=served.address)
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


def _screens(served: Served) -> list[str]:
    articles = [f"/articles/{served.made[name]}" for name in ("wire", "arabic", "hostile", "undated")]
    lists = ["/", "/latest", "/topics", "/topics/corranmaid", "/search?q=corran", "/search", "/sources", "/api/docs"]
    return [*lists, *articles, f"/stories/{served.story}"]


@pytest.mark.parametrize(("size", "scheme"), [(DESKTOP, "light"), (PHONE, "dark")], ids=["desktop", "phone"])
def test_every_screen_fits_and_breaks_no_rule_of_its_policy(chromium, served, size, scheme):
    context = chromium.new_context(viewport=size, base_url=served.address, color_scheme=scheme)
    page = context.new_page()
    said: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: said.append(f"{page.url}: {message.text}"))
    page.on("pageerror", lambda error: said.append(f"{page.url}: {error}"))
    page.on("request", lambda request: asked.append(request.url))
    for screen in _screens(served):
        page.goto(screen)
        wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wider <= 0, (screen, wider)
    assert not said
    assert all(address.startswith(served.address) for address in asked)
    context.close()


def test_dark_theme_is_dark_and_stays_chosen(page):
    page.goto("/")
    button = page.locator("[data-theme-button]")
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    button.click()
    expect(button).to_have_attribute("aria-label", "Light colours")
    button.click()
    expect(button).to_have_attribute("aria-label", "Dark colours")
    page.goto("/latest")
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != light
    page.locator("[data-theme-button]").click()
    assert page.evaluate("document.documentElement.dataset.theme") is None


def test_keys_move_open_search_and_help(page, served):
    page.goto("/latest")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    first = page.locator(".items h3 a").first
    expect(first).to_be_focused()
    page.keyboard.press("o")
    page.wait_for_url(f"{served.address}/articles/*")
    page.keyboard.press("/")
    expect(page.locator(".find input")).to_be_focused()
    page.keyboard.type("j?g")
    expect(page.locator(".find input")).to_have_value("j?g")
    expect(page.locator("#keys")).to_be_hidden()
    page.locator(".find input").blur()
    page.keyboard.press("?")
    expect(page.locator("#keys")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#keys")).to_be_hidden()
    # The second key counts for 1.2 seconds after the first; on a machine in a sweat it may come too late.
    for _ in range(5):
        page.keyboard.press("g")
        page.keyboard.press("h")
        with suppress(PlaywrightTimeoutError):
            page.wait_for_url(f"{served.address}/topics", timeout=4000)
            break
    expect(page).to_have_url(f"{served.address}/topics")


def test_keys_can_be_switched_off_and_stay_off(page):
    page.goto("/latest")
    page.locator("[data-keys-button]").click()
    page.locator("[data-keys-switch]").uncheck()
    page.keyboard.press("Escape")
    page.reload()
    page.keyboard.press("j")
    expect(page.locator(".items h3 a").first).not_to_be_focused()


def test_a_comment_can_be_written_removed_and_brought_back(page, served):
    page.goto(f"/articles/{served.made['grain']}")
    page.get_by_label("Your name").fill("saltmarsh")
    page.locator("textarea").fill("Two lines\nof text")
    page.get_by_role("button", name="Add comment").click()
    expect(page.locator(".cmt .said")).to_have_text("Two lines of text")
    page.get_by_role("button", name="Remove").click()
    expect(page.get_by_role("status")).to_contain_text("Your comment has been removed")
    expect(page.locator(".cmt .said")).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(".cmt .said")).to_have_count(1)


def test_everything_works_without_script(chromium, served):
    context = chromium.new_context(viewport=PHONE, base_url=served.address, java_script_enabled=False)
    page = context.new_page()
    page.goto("/")
    for hidden in ("[data-theme-button]", "[data-keys-button]", ".find kbd", "#keys"):
        expect(page.locator(hidden)).to_be_hidden()
    page.locator(".find input").fill("hairline")
    page.locator(".find input").press("Enter")
    page.locator(".items h3 a").first.click()
    expect(page.locator("h1")).to_contain_text("ferry")
    page.get_by_label("Your name").fill("A reader")
    page.locator("textarea").fill("No script here.")
    page.get_by_role("button", name="Add comment").click()
    expect(page.locator(".cmt .said").first).to_have_text("No script here.")
    context.close()


def test_a_citation_shows_its_paragraph(page, served):
    page.goto(f"/articles/{served.made['wire']}")
    cite = page.locator("#summary .cite").first
    target = cite.get_attribute("href") or ""
    cite.click()
    expect(page.locator(f"{target}:target")).to_be_in_viewport()


def test_paragraph_numbers_stand_right_of_arabic_and_left_of_english(page, served):
    place = "getComputedStyle(document.querySelector('#p1'), '::before').left"
    page.goto(f"/articles/{served.made['wire']}")
    assert float(page.evaluate(place).removesuffix("px")) < 0
    page.goto(f"/articles/{served.made['arabic']}")
    assert float(page.evaluate(place).removesuffix("px")) > 0


def test_bars_of_a_topic_can_be_clicked(page):
    page.goto("/topics/corranmaid")
    page.locator("svg[role=group] a").first.click()
    expect(page.get_by_text("Showing March 2024")).to_be_visible()

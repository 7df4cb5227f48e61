"""The real screens in a real browser: they fit, they obey their own policy, script adds what it promises."""

import pytest
from playwright.sync_api import expect

from .conftest import DESKTOP, PHONE, Served

pytestmark = pytest.mark.browser


def _screens(served: Served) -> list[str]:
    articles = [f"/articles/{served.made[name]}" for name in ("wire", "arabic", "hostile", "undated")]
    lists = [
        "/",
        "/latest",
        "/topics",
        "/topics/corranmaid",
        "/search?q=corran",
        "/search",
        "/sources",
        "/saved",
        "/offline",
        "/api/docs",
    ]
    captures = [f"/captures/{capture}/reading" for capture in served.captures]
    return [*lists, *articles, *captures, f"/stories/{served.story}"]


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

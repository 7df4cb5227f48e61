"""Search and latest in a real browser: filters in place, days by mouse, what is new, and all without script."""

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from .conftest import Served

pytestmark = pytest.mark.browser


@pytest.fixture
def page(chromium: Browser, served: Served) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 1360, "height": 900}, base_url=served.address)
    yield context.new_page()
    context.close()


def asked(page: Page) -> str:
    return parse_qs(urlsplit(page.url).query)["q"][0]


def test_a_filter_is_put_on_and_taken_off_in_place(page):
    page.goto("/search?q=corran")
    page.evaluate("window.stayed = true")
    page.locator(".facet a", has_text="Averell Courier").click()
    chip = page.get_by_role("link", name="Remove filter published by Averell Courier")
    expect(chip).to_be_visible()
    expect(page.locator("#found")).to_be_focused()
    expect(page.locator(".find input")).to_have_value('corran publisher:"Averell Courier"')
    assert asked(page) == 'corran publisher:"Averell Courier"'
    expect(page.locator("p.skip[role=status]")).to_contain_text("2 articles")
    chip.click()
    expect(page.locator(".filters")).to_have_count(0)
    page.go_back()
    expect(chip).to_be_visible()
    page.get_by_role("link", name="Newest first").click()
    expect(page.locator(".sorts [aria-current]")).to_have_text("Newest first")
    assert page.evaluate("window.stayed") is True


def test_two_clicks_choose_a_range_and_escape_forgets_the_first(page):
    page.goto("/search?q=corran")
    bars = page.locator("[data-range] a")
    bars.first.click()
    expect(page.locator("[data-range-hint]")).to_contain_text("Now choose the last bar")
    page.keyboard.press("Escape")
    expect(page.locator(".picked")).to_have_count(0)
    bars.first.click()
    bars.last.click()
    expect(page.locator(".filters")).to_contain_text("from 1 March 2024 to 30 November 2026")
    assert asked(page) == "corran date:2024-03..2026-11"


def test_dragging_chooses_a_range_and_one_bar_twice_itself(page):
    page.goto("/search?q=corran")
    bars = page.locator("[data-range] a .hit")
    first, last = bars.first.bounding_box(), bars.last.bounding_box()
    assert first
    assert last
    page.mouse.move(first["x"] + 1, first["y"] + 30)
    page.mouse.down()
    page.mouse.move(last["x"] + 1, last["y"] + 30, steps=4)
    page.mouse.up()
    expect(page.locator(".filters")).to_contain_text("from 1 March 2024")
    page.goto("/search?q=corran")
    page.locator("[data-range] a").last.click()
    page.locator("[data-range] a").last.click()
    expect(page.locator(".filters")).to_contain_text("in November 2026")


def test_the_place_of_an_error_is_selected_in_the_field(page):
    page.goto("/search?q=corran+publsher:x")
    expect(page.locator(".wrong")).to_have_text("publsher:x")
    field = page.locator(".find input")
    expect(field).to_be_focused()
    assert field.evaluate("box => [box.selectionStart, box.selectionEnd]") == [7, 17]


def test_a_search_is_saved_renamed_removed_and_brought_back(page):
    page.goto("/search?q=hairline")
    page.get_by_role("button", name="Save this search").click()
    expect(page.get_by_role("link", name="Saved as hairline")).to_be_visible()
    page.goto("/search")
    page.locator("summary", has_text="Rename").click()
    page.get_by_label("Name", exact=True).fill("Cracks")
    page.get_by_role("button", name="Rename", exact=True).click()
    expect(page.get_by_role("link", name="Cracks", exact=True)).to_be_visible()
    page.get_by_role("button", name="Remove Cracks").click()
    expect(page.get_by_role("status")).to_contain_text("has been removed")
    page.get_by_role("button", name="Undo").click()
    page.get_by_role("link", name="Cracks", exact=True).click()
    expect(page.locator("h1")).to_have_text("Cracks")


def test_new_articles_are_announced_while_the_page_is_looked_at(page):
    def answer(route: Route) -> None:
        route.fulfill(json={"new": 3, "more": False})

    page.route("**/latest/new*", answer)
    page.clock.install()
    page.goto("/latest")
    expect(page.locator(".fresh")).to_be_empty()
    page.clock.run_for(31_000)
    expect(page.locator(".fresh a")).to_have_text("3 new articles")


def test_the_latest_are_narrowed_as_soon_as_a_language_is_chosen(page):
    page.goto("/latest")
    page.get_by_label("Language").select_option("ar")
    expect(page.get_by_role("link", name="Remove filter in Arabic")).to_be_visible()
    assert urlsplit(page.url).query == "lang=ar"


def test_search_and_latest_work_without_script(chromium, served):
    context = chromium.new_context(base_url=served.address, java_script_enabled=False)
    page = context.new_page()
    page.goto("/search?q=corran")
    page.locator("[data-range] a .hit").first.click()
    expect(page.locator(".filters")).to_contain_text("in March 2024")
    page.get_by_role("link", name="Remove filter in March 2024").click()
    page.locator(".twin summary").click()
    page.get_by_label("From").fill("2026-11-20")
    page.get_by_role("button", name="Show").click()
    expect(page.locator(".filters")).to_contain_text("after 19 November 2026")
    page.goto("/latest")
    page.get_by_label("Language").select_option("zh")
    page.get_by_role("button", name="Show").click()
    expect(page.locator(".items h3")).to_have_count(1)
    context.close()

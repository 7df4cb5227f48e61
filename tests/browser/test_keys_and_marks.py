"""One reader at the keyboard: keys move and mark, what is marked stays marked, colours stay chosen, paper is clean."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from .conftest import DESKTOP, PHONE, Desk

pytestmark = pytest.mark.browser

LIST = "/topics/corranmaid"


@pytest.fixture
def own_context(chromium: Browser, own_desk: Desk) -> Iterator[BrowserContext]:
    made = chromium.new_context(viewport=DESKTOP, base_url=own_desk.address)
    yield made
    made.close()


@pytest.fixture
def own(own_context: BrowserContext) -> Page:
    return own_context.new_page()


# --- keys -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("screen", "first"),
    [
        ("/", ".top1 h2 a"),
        ("/latest", ".items h3 a"),
        (LIST, ".items h3 a"),
        ("/search?q=corran", ".items h3 a"),
        ("/sources", ".items h3 a"),
    ],
)
def test_keys_move_on_every_list_and_the_focus_is_seen(page, screen, first):
    page.goto(screen)
    for key in ("j", "j", "k"):
        page.keyboard.press(key)
    row = page.locator(first).first
    expect(row).to_be_focused()
    expect(row).to_be_in_viewport()
    assert row.evaluate("one => getComputedStyle(one).outlineStyle") == "solid"


def test_the_row_with_the_focus_is_not_hidden_beneath_what_sticks(page):
    page.goto("/latest")
    for _ in range(12):
        page.keyboard.press("j")
    for _ in range(6):
        page.keyboard.press("k")
    hidden = """() => {
        const box = document.activeElement.getBoundingClientRect();
        const top = document.elementFromPoint(box.left + 4, box.top + box.height / 2);
        return !document.activeElement.contains(top) && top !== document.activeElement;
    }"""
    assert not page.evaluate(hidden)


def test_keys_open_search_and_help(page, served):
    page.goto(LIST)
    page.keyboard.press("j")
    page.keyboard.press("o")
    page.wait_for_url(f"{served.address}/articles/*")
    page.keyboard.press("/")
    search = page.locator(".find input")
    expect(search).to_be_focused()
    page.keyboard.type("j?gms")
    expect(search).to_have_value("j?gms")
    expect(page.locator("#keys")).to_be_hidden()
    search.blur()
    page.keyboard.press("?")
    expect(page.locator("#keys")).to_be_visible()
    page.keyboard.press("j")
    assert page.evaluate("document.querySelector('#keys').contains(document.activeElement)")
    page.keyboard.press("Escape")
    expect(page.locator("#keys")).to_be_hidden()


@pytest.mark.parametrize(
    ("key", "path"), [("f", "/"), ("l", "/latest"), ("t", "/topics"), ("s", "/sources"), ("v", "/saved")]
)
def test_two_keys_go_to_a_screen(page, served, key, path):
    page.goto("/search")
    page.clock.install()  # the second key counts for 1.2 seconds, however slow the machine is
    page.keyboard.press("g")
    page.keyboard.press(key)
    page.wait_for_url(f"{served.address}{path}")


@pytest.mark.parametrize("keys", ["Control+j", "Alt+j", "Meta+j", "Shift+J"])
def test_keys_with_a_modifier_are_the_browsers(page, keys):
    page.goto(LIST)
    page.keyboard.press(keys)
    expect(page.locator(".items h3 a").first).not_to_be_focused()


def test_the_original_opens_in_a_new_tab_from_a_list_and_from_its_page(own, own_context, own_desk):
    own_context.route("https://wire.example/**", lambda route: route.fulfill(body="the original"))
    for screen in (LIST, f"/articles/{own_desk.made['wire']}"):
        own.goto(screen)
        if screen == LIST:
            own.locator(f"[data-article='{own_desk.made['wire']}'] h3 a").focus()
        with own_context.expect_page() as opened:
            own.keyboard.press("v")
        opened.value.wait_for_url("https://wire.example/ferry?id=1")
        assert opened.value.evaluate("window.opener === null")


def test_coming_back_one_goes_on_where_one_left(page, served):
    page.goto(LIST)
    for key in ("j", "j", "j"):
        page.keyboard.press(key)
    third = page.locator(".items h3 a").nth(2)
    expect(third).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(f"{served.address}/articles/*")
    page.go_back()
    page.keyboard.press("j")
    expect(page.locator(".items h3 a").nth(3)).to_be_focused()


def test_keys_can_be_switched_off_and_stay_off(page):
    page.goto(LIST)
    page.locator("[data-keys-button]").click()
    page.locator("[data-keys-switch]").uncheck()
    page.keyboard.press("Escape")
    page.reload()
    page.keyboard.press("j")
    expect(page.locator(".items h3 a").first).not_to_be_focused()


# --- marks ------------------------------------------------------------------------------------------------


def test_keys_mark_in_place_and_the_newsroom_keeps_it(own, own_desk, chromium):
    own.goto(LIST)
    own.keyboard.press("j")
    row = own.locator(".items > li").first
    with own.expect_response("**/read"):
        own.keyboard.press("m")
    expect(row).to_have_attribute("data-marks", "read")
    assert row.locator("h3").evaluate("one => getComputedStyle(one).fontWeight") == "400"
    with own.expect_response("**/save"):
        own.keyboard.press("s")
    expect(row.locator("[data-word=saved]")).to_be_visible()
    expect(own.get_by_role("status")).to_have_text("Saved")
    another = chromium.new_context(base_url=own_desk.address).new_page()
    another.goto(LIST)
    expect(another.locator(".items > li").first).to_have_attribute("data-marks", "read saved")
    another.context.close()
    with own.expect_response("**/unread"):
        own.keyboard.press("m")
    expect(row).to_have_attribute("data-marks", "saved")


def test_opened_articles_are_read_and_their_buttons_turn_in_place(own, own_desk):
    own.goto(LIST)
    link = own.locator(f"[data-article='{own_desk.made['wire']}'] h3 a")
    link.click()
    own.get_by_role("button", name="Mark unread").click()
    expect(own.get_by_role("button", name="Mark read")).to_be_visible()
    own.get_by_role("button", name="Mark read").click()
    with own.expect_response("**/save"):
        own.get_by_role("button", name="Save", exact=True).click()
    expect(own.get_by_role("button", name="Unsave")).to_be_visible()
    own.go_back()
    expect(own.locator(f"[data-article='{own_desk.made['wire']}']").first).to_have_attribute("data-marks", "read saved")


def test_saved_articles_are_removed_and_put_back(own, own_desk):
    for name in ("wire", "grain"):
        own.goto(f"/articles/{own_desk.made[name]}")
        with own.expect_response("**/save"):
            own.keyboard.press("s")
    own.goto("/saved")
    expect(own.locator(".items > li")).to_have_count(2)
    own.get_by_role("button", name="Remove").first.click()
    expect(own.get_by_role("status").first).to_contain_text("is not saved any more")
    expect(own.locator(".items > li")).to_have_count(1)
    own.get_by_role("button", name="Undo").click()
    expect(own.locator(".items > li")).to_have_count(2)
    own.get_by_label("Search what is saved").fill("growers")
    own.keyboard.press("Enter")
    expect(own.locator(".items > li")).to_have_count(1)


def test_marks_work_without_script(chromium, own_desk):
    context = chromium.new_context(viewport=PHONE, base_url=own_desk.address, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"/articles/{own_desk.made['wire']}")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("button", name="Unsave")).to_be_visible()
    page.get_by_role("button", name="Mark unread").click()
    expect(page.get_by_role("button", name="Mark read")).to_be_visible()
    page.goto("/saved")
    page.get_by_role("button", name="Remove").click()
    page.get_by_role("button", name="Undo").click()
    page.goto("/saved")
    expect(page.locator(".items > li")).to_have_count(1)
    context.close()


# --- colours and paper --------------------------------------------------------------------------------------


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


def _shown(page: Page, selector: str) -> int:
    return sum(one.is_visible() for one in page.locator(selector).all())


def test_an_article_prints_with_its_source_and_without_the_app(page, served):
    page.goto(f"/articles/{served.made['wire']}")
    page.locator("[data-theme-button]").click()
    page.locator("[data-theme-button]").click()  # dark
    page.emulate_media(media="print")
    for gone in (".mast", ".foot", ".side", "#comments", "button", ".by .btn", "details"):
        assert _shown(page, gone) == 0, gone
    assert page.locator(".prov").inner_text().count("https://wire.example/ferry?id=1") == 1
    expect(page.locator("figcaption .cr").first).to_contain_text("Harbour Authority")
    expect(page.locator("#p1")).to_be_visible()
    text, prov = page.locator(".text").bounding_box(), page.locator(".prov").bounding_box()
    assert prov["y"] >= text["y"] + text["height"]
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).color") == "rgb(18, 24, 27)"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


@pytest.mark.parametrize("screen", ["story", "/search?q=corran"])
def test_lists_print_with_the_addresses_of_the_originals(page, served, screen):
    page.goto(f"/stories/{served.story}" if screen == "story" else screen)
    page.emulate_media(media="print")
    for gone in (".mast", ".foot", "button", "nav", "select"):
        assert _shown(page, gone) == 0, gone
    row = f".items > li[data-article='{served.made['wire']}']"
    printed = page.locator(row).first.evaluate("one => getComputedStyle(one, '::after').content")
    assert "https://wire.example/ferry?id=1" in printed

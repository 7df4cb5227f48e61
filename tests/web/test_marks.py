"""Marks of the reader on screens: opening marks as read, buttons work as forms, what is saved has a list and a feed."""

import pytest

from .browserless import HOST, ORIGIN, Browser
from .markup import one, tree, words

A_PERSON = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


def _row(desk, name, screen="/topics/corranmaid"):
    return one(tree(desk.browser.get(screen)), f"//li[@data-article='{desk.made[name]}']")


def _marks(row):
    return row.get("data-marks").split()


def test_opening_an_article_marks_it_as_read_in_every_list(fresh_desk):
    assert _marks(_row(fresh_desk, "wire")) == []
    fresh_desk.browser.get(f"/articles/{fresh_desk.made['wire']}", **A_PERSON)
    for screen in ("/topics/corranmaid", "/search?q=hairline", "/latest"):
        row = _row(fresh_desk, "wire", screen)
        assert _marks(row) == ["read"], screen
        assert words(one(row, ".//*[@data-word='read'][not(@hidden)]")) == "read"


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"accept": "*/*"}, id="a program"),
        pytest.param({"accept": "image/avif,image/webp,*/*"}, id="a picture on another site"),
        pytest.param({**A_PERSON, "sec_fetch_mode": "no-cors"}, id="a script on another site"),
        pytest.param({**A_PERSON, "sec_purpose": "prefetch;prerender"}, id="ahead of time"),
        pytest.param({**A_PERSON, "x_moz": "prefetch"}, id="ahead of time, as Firefox says it"),
    ],
)
def test_what_nobody_looks_at_is_not_read(fresh_desk, headers):
    fresh_desk.browser.get(f"/articles/{fresh_desk.made['wire']}", **headers)
    fresh_desk.browser.head(f"/articles/{fresh_desk.made['wire']}", **A_PERSON)
    assert fresh_desk.newsroom.marks.read_at(fresh_desk.made["wire"]) is None


def test_an_article_that_was_opened_is_not_sent_twice(fresh_desk):
    address = f"/articles/{fresh_desk.made['wire']}"
    first = fresh_desk.browser.get(address, **A_PERSON)
    assert fresh_desk.browser.get(address, if_none_match=first.headers["etag"], **A_PERSON).status == 304


def test_marking_unread_on_its_own_page_keeps_it_unread(fresh_desk):
    address = f"/articles/{fresh_desk.made['wire']}"
    page = tree(fresh_desk.browser.get(address, **A_PERSON))
    button = one(page, "//button[@data-mark='read']")
    assert words(button) == "Mark unread"
    answer = fresh_desk.browser.post(button.get("formaction"), referer=ORIGIN + address)
    assert (answer.status, answer.headers["location"]) == (303, f"{address}?opened=no")
    after = tree(fresh_desk.browser.get(answer.headers["location"], **A_PERSON))
    assert words(one(after, "//button[@data-mark='read']")) == "Mark read"
    assert fresh_desk.newsroom.marks.read_at(fresh_desk.made["wire"]) is None


def test_a_button_of_a_row_saves_and_leads_back_to_the_list(fresh_desk):
    button = one(_row(fresh_desk, "wire"), ".//button")
    assert words(button).startswith("Save: Second ferry")
    answer = fresh_desk.browser.post(button.get("formaction"), referer=f"{ORIGIN}/topics/corranmaid?on=2026")
    assert answer.headers["location"] == "/topics/corranmaid?on=2026"
    row = _row(fresh_desk, "wire")
    assert _marks(row) == ["saved"]
    assert one(row, ".//button").get("formaction").endswith("/unsave")
    assert words(one(row, ".//*[@data-word='saved'][not(@hidden)]")) == "saved"


@pytest.mark.parametrize(
    "referer", ["https://evil.example/x", f"http://{HOST}.evil.example/", f"{ORIGIN}//evil.example/x", "", "nonsense"]
)
def test_a_mark_never_leads_to_another_site(fresh_desk, referer):
    answer = fresh_desk.browser.post(f"/articles/{fresh_desk.made['wire']}/save", referer=referer)
    assert answer.status == 303
    assert answer.headers["location"].startswith("/")
    assert not answer.headers["location"].startswith("//")


def test_script_is_told_without_a_page(fresh_desk):
    answer = fresh_desk.browser.post(f"/articles/{fresh_desk.made['wire']}/save", accept="application/json")
    assert (answer.status, answer.body) == (204, b"")


@pytest.mark.parametrize("verb", ["read", "unread", "save", "unsave"])
def test_marks_come_from_our_own_pages_and_of_articles_on_file(fresh_desk, verb):
    address = f"/articles/{fresh_desk.made['wire']}/{verb}"
    assert fresh_desk.browser.post(address, origin="https://evil.example").status == 403
    assert fresh_desk.browser.get(address).status == 405
    assert fresh_desk.browser.post(f"/articles/nowhere/{verb}").status == 404


def _save(desk, *names):
    for name in names:
        desk.browser.post(f"/articles/{desk.made[name]}/save")


def _saved(desk, address="/saved"):
    return tree(desk.browser.get(address)).xpath("//ol[@class='items']/li/@data-article")


def test_saved_articles_are_listed_removed_and_put_back(fresh_desk):
    _save(fresh_desk, "wire", "grain")
    row = one(tree(fresh_desk.browser.get("/saved")), f"//li[@data-article='{fresh_desk.made['wire']}']")
    answer = fresh_desk.browser.post(one(row, ".//form").get("action"))
    page = tree(fresh_desk.browser.get(answer.headers["location"]))
    undo = one(page, "//form[contains(@class,'undo')]")
    assert "Second ferry had cracked bow doors" in words(undo)
    assert _saved(fresh_desk) == [fresh_desk.made["grain"]]
    fields = {field.get("name"): field.get("value") for field in undo.xpath(".//input")}
    fresh_desk.browser.post(undo.get("action"), fields)
    assert set(_saved(fresh_desk)) == {fresh_desk.made["grain"], fresh_desk.made["wire"]}
    again = tree(fresh_desk.browser.get(answer.headers["location"]))
    assert not again.xpath("//form[contains(@class,'undo')]")


def test_a_removal_that_nobody_made_offers_no_undo(fresh_desk):
    assert fresh_desk.browser.get("/saved?removed=12_nowhere").status == 200
    assert fresh_desk.browser.get("/saved?removed=nonsense").status == 400


def test_what_is_saved_can_be_searched(fresh_desk):
    _save(fresh_desk, "grain", "undated")
    assert _saved(fresh_desk, "/saved?within=door") == [fresh_desk.made["undated"]]
    nothing = fresh_desk.browser.get("/saved?within=zeppelin").text
    assert "None of the saved articles has" in nothing
    wrong = fresh_desk.browser.get("/saved?within=%22door")
    assert wrong.status == 400
    assert 'role="alert"' in wrong.text


def test_an_empty_list_says_what_to_do(fresh_desk):
    assert "Nothing is saved" in fresh_desk.browser.get("/saved").text


@pytest.mark.parametrize("kind", ["rss", "atom", "json"])
def test_what_is_saved_is_a_feed(fresh_desk, kind):
    _save(fresh_desk, "grain")
    feed = fresh_desk.browser.get(f"/saved/feed.{kind}")
    assert feed.status == 200
    assert "Grain board sets a floor price" in feed.text
    assert "Second ferry" not in feed.text


def test_marks_are_the_newsrooms_and_not_one_browsers(fresh_desk):
    _save(fresh_desk, "wire")
    other = Browser(fresh_desk.browser.app)
    assert "Second ferry" in other.get("/saved").text


def test_addresses_of_originals_are_told_to_script_only_where_they_are_on_the_web(desk):
    row = one(tree(desk.browser.get("/topics/ilsemarrack")), f"//li[@data-article='{desk.made['hostile']}']")
    assert row.get("data-original") is None
    assert _row(desk, "wire").get("data-original") == "https://wire.example/ferry?id=1"

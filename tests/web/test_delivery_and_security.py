import gzip
from dataclasses import replace

import pytest
from starlette.datastructures import Headers

from copytaster.errors import StoreError
from copytaster.web.app import create_app
from copytaster.web.delivery import known
from copytaster.web.security import from_here

from .browserless import HOST, ORIGIN, Browser
from .newsdesk import COURIER


def test_an_unchanged_page_is_not_sent_again(desk):
    first = desk.browser.get("/latest")
    again = desk.browser.get("/latest", if_none_match=first.headers["etag"])
    assert (again.status, again.body) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    assert "content-type" not in again.headers


def test_a_page_that_changed_is_sent_anew(fresh_desk):
    address = f"/articles/{fresh_desk.made['own']}"
    first = fresh_desk.browser.get(address)
    fresh_desk.browser.post(f"{address}/comments", {"name": "A", "text": "B"})
    assert fresh_desk.browser.get(address, if_none_match=first.headers["etag"]).status == 200


def test_pages_are_kept_by_nobody_between(desk):
    assert desk.browser.get("/").headers["cache-control"] == "private, no-cache"


def test_pages_travel_packed_where_the_browser_can_unpack(desk):
    packed = desk.browser.get("/latest", accept_encoding="gzip, br")
    plain = desk.browser.get("/latest")
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body
    assert len(packed.body) == int(packed.headers["content-length"]) < len(plain.body) // 2
    assert packed.headers["vary"] == "accept-encoding"


def test_static_files_asked_for_by_hash_are_kept_for_good(desk):
    page = desk.browser.get("/").text
    address = page.partition('<link rel="stylesheet" href="')[2].partition('"')[0]
    assert "immutable" in desk.browser.get(address).headers["cache-control"]
    assert "immutable" not in desk.browser.get("/static/style.css?v=old").headers["cache-control"]
    styled = desk.browser.get(address)
    assert desk.browser.get(address, if_none_match=styled.headers["etag"]).status == 304


HELD = [
    "/", "/latest", "/topics", "/topics/corranmaid", "/search?q=corran", "/sources", f"/sources/{COURIER}",
    f"/sources/{COURIER}/remove", "/api/docs", "/feed.rss", "/feed.atom", "/feed.json", "/topics/corranmaid/feed.atom",
    f"/sources/{COURIER}/feed.json", "/search/feed.rss?q=corran", "/api/search?q=corran", "/api/openapi.json",
    "/static/style.css", "/healthz", "/saved", "/saved/feed.atom", "/offline",
    "/service-worker.js", "/static/app.webmanifest",
]  # fmt: skip


@pytest.mark.parametrize("address", HELD)
def test_every_screen_can_be_asked_for_its_headers_alone_and_is_not_sent_twice(desk, address):
    whole, headers = desk.browser.get(address), desk.browser.head(address)
    assert (whole.status, headers.status) == (200, 200)
    assert headers.headers["etag"] == whole.headers["etag"]
    assert desk.browser.get(address, if_none_match=whole.headers["etag"]).status == 304


@pytest.mark.parametrize(
    "path", ["/static/", "/static/../app.py", "/static/%2e%2e/app.py", "/static//etc/passwd", "/static/fonts"]
)
def test_only_static_files_are_served(desk, path):
    assert desk.browser.get(path).status == 404


@pytest.mark.parametrize(
    ("held", "etag", "expected"),
    [
        pytest.param('"a"', 'W/"a"', True, id="weak is as good as strong"),
        pytest.param('"x", W/"a"', '"a"', True, id="one of several"),
        pytest.param("*", '"a"', True, id="any"),
        pytest.param('"b"', '"a"', False, id="another"),
        pytest.param("", '"a"', False, id="none held"),
        pytest.param("*", "", False, id="none to compare"),
    ],
)
def test_known(held, etag, expected):
    assert known(held, etag) is expected


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        pytest.param({"sec-fetch-site": "same-origin"}, True, id="browser says same origin"),
        pytest.param({"sec-fetch-site": "cross-site", "origin": ORIGIN}, False, id="browser says cross site"),
        pytest.param({"sec-fetch-site": "same-site"}, False, id="a neighbour on the same domain"),
        pytest.param({"sec-fetch-site": "none"}, False, id="typed in"),
        pytest.param({"origin": ORIGIN}, True, id="origin of this host"),
        pytest.param({"origin": f"http://{HOST}:8080"}, False, id="another port"),
        pytest.param({"origin": "http://evil.example"}, False, id="another host"),
        pytest.param({"origin": "null"}, False, id="no origin"),
        pytest.param({}, False, id="nothing said"),
    ],
)
def test_from_here(headers, expected):
    assert from_here(Headers({"host": HOST} | headers)) is expected


@pytest.mark.parametrize(
    "address",
    [
        "/sources",
        f"/sources/{COURIER}/pause",
        f"/sources/{COURIER}/remove",
        "/comments/x/remove",
        "/articles/x/comments",
    ],
)
def test_forms_from_other_sites_change_nothing(fresh_desk, address):
    answer = fresh_desk.browser.post(address, {"address": "https://x.example"}, origin="https://evil.example")
    assert answer.status == 403
    assert "not sent from a page of this site" in answer.text
    assert not fresh_desk.fetcher.asked
    assert fresh_desk.newsroom.sources.get(COURIER).state == "fine"


def test_what_changes_things_cannot_be_had_by_a_link(desk):
    for address in (f"/sources/{COURIER}/pause", f"/sources/{COURIER}/look", "/comments/x/remove"):
        answer = desk.browser.get(address)
        assert answer.status == 405, address
        assert "Follow a link or send a form" in answer.text


class _Broken:
    """An archive whose file is gone."""

    def __getattr__(self, name):
        def fail(*args, **keywords):
            raise StoreError("The record cannot be read", hint="Is the disk full?")

        return fail


def test_a_record_that_fails_is_said_in_words(desk):
    browser = Browser(create_app(replace(desk.newsroom, archive=_Broken())))
    page, answer = browser.get("/latest"), browser.get("/api/search")
    assert (page.status, answer.status) == (503, 503)
    assert "The record cannot be read" in page.text
    assert answer.json() == {"error": "The record cannot be read.", "hint": "Is the disk full?"}
    assert "<html" in page.text


def test_when_even_the_frame_cannot_be_made_plain_words_are_left(desk):
    browser = Browser(create_app(replace(desk.newsroom, archive=_Broken(), sources=_Broken())))
    answer = browser.get("/latest")
    assert answer.status == 503
    assert "The record cannot be read" in answer.text


def test_a_mistake_of_ours_is_a_page_that_tells_nothing_of_the_inside(desk):
    answer = Browser(create_app(replace(desk.newsroom, archive=None))).get("/latest")
    assert answer.status == 500
    assert "copytaster doctor says what is wrong" in answer.text
    assert "NoneType" not in answer.text
    assert "content-security-policy" in answer.headers

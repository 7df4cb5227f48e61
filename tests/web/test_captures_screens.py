"""What is kept of an address is listed, and a page shows as it was kept, unable to do anything."""

from dataclasses import replace
from datetime import timedelta

import pytest

from copytaster.model.capture import Capture
from copytaster.model.ids import capture_id
from copytaster.web.harmless import POLICY

from .conftest import Desk
from .markup import one, tree, words
from .newsdesk import NOW

ADDRESS = "https://sound.example/ferry"
PAGE = """<html><head><base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=//evil.example">
<link rel="preconnect" href="https://evil.example"><LINK rel=stylesheet href=/s.css><style>h1 { color: teal }</style>
<script>alert(1)</script></head><body><h1>Ferry sails</h1><p>The ferry to Hollin sailed.</p>
<a href="/sources" ping=https://evil.example target=_top>out</a><iframe src="//evil.example"></iframe>
<form action="https://evil.example"><button formaction="//evil.example">Send</button></form>
<img src="https://evil.example/x.png"><object data="//evil.example"></object></body></html>"""


def kept(desk: Desk, hours: int = 0, body: str = PAGE, status: int = 200, kind: str = "text/html") -> Capture:
    at = NOW - timedelta(hours=hours)
    capture = Capture(
        id=capture_id(ADDRESS, at, body.encode()),
        address=ADDRESS,
        captured_at=at,
        status=status,
        headers=(("Content-Type", kind),),
        body=body.encode(),
    )
    desk.newsroom.captures.keep(capture)
    return capture


def test_captures_of_an_address_are_listed_newest_first_with_status_size_and_digest(fresh_desk: Desk) -> None:
    for capture in (kept(fresh_desk, 3, "first"), kept(fresh_desk, 2, "first"), kept(fresh_desk, 1, "gone", 404)):
        assert capture
    root = tree(fresh_desk.browser.get(f"/captures?address={ADDRESS}"))
    rows = [[words(cell) for cell in row] for row in root.xpath("//tbody/tr")]
    assert [row[1:3] for row in rows] == [["404 Not Found", "4 bytes"], ["200 OK", "5 bytes"], ["200 OK", "5 bytes"]]
    assert rows[0][3].startswith("sha1:")
    assert rows[1][3] == "as before"
    assert rows[2][3].startswith("sha1:")
    assert "how it was read" not in rows[0][4]


@pytest.mark.parametrize(
    "asked", ["sound.example/ferry", "https://SOUND.example/ferry?utm_source=x", ADDRESS + "%23top"]
)
def test_an_address_is_found_however_it_is_spelt(fresh_desk: Desk, asked: str) -> None:
    kept(fresh_desk)
    assert len(tree(fresh_desk.browser.get(f"/captures?address={asked}")).xpath("//tbody/tr")) == 1


def test_more_captures_than_fit_are_found_page_by_page(fresh_desk: Desk) -> None:
    for hours in range(130):
        kept(fresh_desk, hours, f"page {hours}")
    root = tree(fresh_desk.browser.get(f"/captures?address={ADDRESS}"))
    assert len(root.xpath("//tbody/tr")) == 100
    older = one(root, "//a[text()='Older captures']").get("href")
    assert len(tree(fresh_desk.browser.get(older)).xpath("//tbody/tr")) == 30


def test_an_address_without_captures_says_so(fresh_desk: Desk) -> None:
    assert "Nothing is kept" in fresh_desk.browser.get("/captures?address=https://nobody.example/").text
    assert "Nothing is kept" not in fresh_desk.browser.get("/captures").text
    assert fresh_desk.browser.get(f"/captures?address={ADDRESS}&until=never").status == 200


def test_a_page_is_shown_in_a_frame_that_may_do_nothing(fresh_desk: Desk) -> None:
    capture = kept(fresh_desk)
    answer = fresh_desk.browser.get(f"/captures/{capture.id}/kept")
    frame = one(tree(answer), "//iframe")
    assert (frame.get("sandbox"), frame.get("src")) == ("", f"/captures/{capture.id}/page")
    assert "default-src 'self'" in answer.headers["content-security-policy"], "the frame cannot be led elsewhere"


def test_the_page_alone_is_harmless(fresh_desk: Desk) -> None:
    answer = fresh_desk.browser.get(f"/captures/{kept(fresh_desk).id}/page")
    assert answer.headers["content-security-policy"] == POLICY
    for forbidden in ("default-src 'none'", "sandbox;", "form-action 'none'", "base-uri 'none'"):
        assert forbidden in POLICY
    assert "allow" not in POLICY
    assert "script-src" not in POLICY
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    root = tree(answer)
    assert words(one(root, "//h1")) == "Ferry sails"
    assert root.xpath("//style")
    assert not root.xpath("//link|//base|//meta|//iframe|//object|//*[@href]|//*[@ping]|//*[@action]|//*[@formaction]")


def test_the_words_of_a_page_are_its_own_whatever_its_encoding(fresh_desk: Desk) -> None:
    body = '<html><meta charset="windows-1251"><body><p>Паром вышел из гавани.</p></body></html>'
    capture = replace(kept(fresh_desk, body="x"), body=body.encode("cp1251"), id="cyrillic")
    fresh_desk.newsroom.captures.keep(capture)
    assert "Паром вышел из гавани." in fresh_desk.browser.get("/captures/cyrillic/page").text


def test_what_is_no_web_page_is_shown_as_text(fresh_desk: Desk) -> None:
    capture = kept(fresh_desk, body='<rss version="2.0"><channel></channel></rss>', kind="text/xml")
    answer = fresh_desk.browser.get(f"/captures/{capture.id}/page")
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert "<rss" in answer.text


@pytest.mark.parametrize("body", ["", "\x89PNG\r\n\x1a\n0000"], ids=["nothing", "a picture"])
def test_what_is_no_text_is_not_shown(fresh_desk: Desk, body: str) -> None:
    root = tree(fresh_desk.browser.get(f"/captures/{kept(fresh_desk, body=body).id}/kept"))
    assert not root.xpath("//iframe")
    assert "There is no page to show" in words(one(root, "//main"))


@pytest.mark.parametrize("path", ["kept", "page"])
def test_a_capture_nobody_kept_is_not_found(desk: Desk, path: str) -> None:
    assert desk.browser.get(f"/captures/nobody/{path}").status == 404

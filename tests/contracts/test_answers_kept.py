"""Every answer of a server can be kept: what was asked, the redirects on the way, and what is no page."""

import pytest

from copytaster.adapters.http.fetcher import HttpFetcher

from .fetching import PAGE, refused
from .loopback import Request, Site


def test_a_capture_says_what_it_was_asked_for_with(site: Site, fetcher: HttpFetcher) -> None:
    site.show("/a", PAGE)
    fetched = fetcher.fetch(f"{site.address}/a", etag='"v1"')
    assert fetched.capture is not None
    asked = dict(fetched.capture.request)
    assert asked["Host"] == site.address.removeprefix("http://")
    assert asked["User-Agent"].startswith("Copytaster/")
    assert asked["If-None-Match"] == '"v1"'


def test_what_it_was_asked_with_holds_no_cookies(site: Site, fetcher: HttpFetcher) -> None:
    def lead(request: Request) -> None:
        request.reply(b"", status=302, Location="/b", Set_Cookie="a=1")

    heard: list[str] = []

    def page(request: Request) -> None:
        heard.append(request.headers["Cookie"])
        request.reply(PAGE)

    site.pages |= {"/a": lead, "/b": page}
    fetched = fetcher.fetch(f"{site.address}/a")
    assert heard == ["a=1"]
    assert fetched.capture is not None
    assert "cookie" not in {name.lower() for name, _ in fetched.capture.request}


def test_redirects_come_along_in_their_order(site: Site, fetcher: HttpFetcher) -> None:
    site.lead("/a", "/b", status=301)
    site.lead("/b", "/c")
    site.show("/c", PAGE)
    answers = fetcher.fetch(f"{site.address}/a").answers
    assert [(one.address, one.status, one.header("location")) for one in answers] == [
        (f"{site.address}/a", 301, "/b"),
        (f"{site.address}/b", 302, "/c"),
    ]


@pytest.mark.parametrize("status", [404, 410, 451, 500])
def test_an_answer_that_is_no_page_comes_with_the_refusal(site: Site, fetcher: HttpFetcher, status: int) -> None:
    site.lead("/a", "/gone")
    site.pages["/gone"] = lambda request: request.reply(b"It was taken down.", status=status)
    answers = refused(fetcher, f"{site.address}/a").answers
    assert [(one.address, one.status, one.body) for one in answers] == [
        (f"{site.address}/a", 302, b""),
        (f"{site.address}/gone", status, b"It was taken down."),
    ]

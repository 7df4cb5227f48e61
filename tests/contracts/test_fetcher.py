"""The way out to other people's servers, against a real server on the loopback."""

import gzip
import threading
import zlib
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from copytaster.adapters.http.fetcher import HttpFetcher, user_agent
from copytaster.errors import FetchError
from copytaster.model.capture import Fetched, Wanted
from copytaster.model.ids import SourceId, capture_id

from .fetching import PAGE, refused
from .loopback import Request, Site

# --- what comes back ------------------------------------------------------------------------------------


def test_a_page_comes_as_a_capture_with_its_headers_time_and_identity(site: Site, fetcher: HttpFetcher) -> None:
    site.show("/a", PAGE, ETag='"v1"')
    before = datetime.now(UTC)
    fetched = fetcher.fetch(f"{site.address}/a", source=SourceId("s1"))
    capture = fetched.capture
    assert capture is not None
    assert capture.body == PAGE
    assert capture.status == 200
    assert capture.header("etag") == '"v1"'
    assert capture.source == "s1"
    assert capture.captured_at is not None
    assert before <= capture.captured_at <= datetime.now(UTC)
    assert capture.id == capture_id(f"{site.address}/a", capture.captured_at, PAGE)
    assert (fetched.final_address, fetched.moved) == (f"{site.address}/a", False)


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        pytest.param("gzip", gzip.compress(PAGE), id="gzip"),
        pytest.param("deflate", zlib.compress(PAGE), id="deflate"),
    ],
)
def test_a_packed_page_is_unpacked(site: Site, fetcher: HttpFetcher, encoding: str, packed: bytes) -> None:
    site.show("/a", packed, Content_Encoding=encoding)
    capture = fetcher.fetch(f"{site.address}/a").capture
    assert capture is not None
    assert capture.body == PAGE
    assert capture.header("content-encoding") == "", "the kept body is no longer packed"
    assert capture.header("x-archive-orig-content-encoding") == encoding


def test_we_say_who_we_are(site: Site, fetcher: HttpFetcher) -> None:
    heard: list[str] = []

    def page(request: Request) -> None:
        heard.append(request.headers["User-Agent"])
        request.reply(PAGE)

    site.pages["/a"] = page
    fetcher.fetch(f"{site.address}/a")
    assert heard == ["Copytaster/0.1 (+desk@paper.example)"]


def test_a_contact_cannot_smuggle_in_headers() -> None:
    assert user_agent("me\r\nCookie: x") == "Copytaster/0.1 (+meCookie: x)"
    assert user_agent("") == "Copytaster/0.1"


def test_an_unchanged_page_brings_no_capture(site: Site, fetcher: HttpFetcher) -> None:
    def page(request: Request) -> None:
        same = request.headers["If-None-Match"] == '"v1"' and request.headers["If-Modified-Since"] == "yesterday"
        request.send_response(304 if same else 200)
        request.send_header("Content-Length", "0")
        request.end_headers()

    site.pages["/a"] = page
    fetched = fetcher.fetch(f"{site.address}/a", etag='"v1"', last_modified="yesterday")
    assert replace(fetched, answers=()) == Fetched(capture=None, final_address=f"{site.address}/a")
    assert [(answer.address, answer.status) for answer in fetched.answers] == [(f"{site.address}/a", 304)]


def test_encoded_addresses_are_asked_for_as_they_are(site: Site, fetcher: HttpFetcher) -> None:
    site.show("/a%2Fb%7e", PAGE)
    fetcher.fetch(f"{site.address}/a%2Fb%7e?sign=%3d%2B+x#top")
    assert site.asked[-1] == "/a%2Fb%7e?sign=%3d%2B+x"


# --- redirects ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("statuses", "moved"),
    [
        pytest.param((301, 308), True, id="all permanent"),
        pytest.param((301, 302), False, id="one for now"),
        pytest.param((307,), False, id="for now"),
    ],
)
def test_redirects_are_followed(site: Site, fetcher: HttpFetcher, statuses: tuple[int, ...], moved: bool) -> None:
    for number, status in enumerate(statuses):
        site.lead(f"/{number}", str(number + 1), status)
    site.show(f"/{len(statuses)}", PAGE)
    fetched = fetcher.fetch(f"{site.address}/0")
    assert fetched.final_address == f"{site.address}/{len(statuses)}"
    assert fetched.moved is moved
    assert fetched.capture is not None
    assert fetched.capture.address == fetched.final_address


def test_cookies_live_as_long_as_the_redirects_of_one_fetch(site: Site, fetcher: HttpFetcher) -> None:
    def page(request: Request) -> None:
        if request.headers["Cookie"]:
            request.reply(PAGE)
        else:
            request.reply(b"", status=302, Location="/wall", Set_Cookie="seen=1; Path=/")

    site.pages["/wall"] = page
    assert fetcher.fetch(f"{site.address}/wall").capture is not None
    site.pages["/wall"] = lambda request: request.reply(str(request.headers["Cookie"]).encode())
    later = fetcher.fetch(f"{site.address}/wall").capture
    assert later is not None
    assert later.body == b"None"


def test_robots_txt_is_obeyed_and_asked_for_once(site: Site, fetcher: HttpFetcher) -> None:
    site.show("/robots.txt", b"User-agent: *\nDisallow: /private\nAllow: /\n", content_type="text/plain")
    site.show("/open", PAGE)
    site.show("/private", PAGE)
    fetcher.fetch(f"{site.address}/open")
    error = refused(fetcher, f"{site.address}/private")
    assert "robots.txt" in str(error)
    assert error.again is False
    assert site.asked == ["/robots.txt", "/open"]


def test_rules_for_us_go_before_rules_for_all(site: Site, fetcher: HttpFetcher) -> None:
    site.show("/robots.txt", b"User-agent: *\nDisallow: /\n\nUser-agent: Copytaster\nAllow: /\n")
    site.show("/open", PAGE)
    assert fetcher.fetch(f"{site.address}/open").capture is not None


def test_a_redirect_into_what_robots_txt_closes_is_not_followed(site: Site, fetcher: HttpFetcher) -> None:
    site.show("/robots.txt", b"User-agent: *\nDisallow: /private\n")
    site.lead("/open", "/private")
    refused(fetcher, f"{site.address}/open")
    assert "/private" not in site.asked


def test_a_site_whose_robots_txt_is_in_trouble_is_left_for_later(site: Site, fetcher: HttpFetcher) -> None:
    site.pages["/robots.txt"] = lambda request: request.reply(b"", status=503)
    site.show("/open", PAGE)
    error = refused(fetcher, f"{site.address}/open")
    assert error.again is True
    assert "/open" not in site.asked


# --- many at once ---------------------------------------------------------------------------------------


def test_many_are_fetched_and_each_comes_once(site: Site, fetcher: HttpFetcher) -> None:
    for number in range(0, 20, 2):
        site.show(f"/{number}", b"page %d" % number)
    came = dict(fetcher.fetch_many([Wanted(address=f"{site.address}/{number}") for number in range(20)]))
    assert sorted(came) == list(range(20))
    assert {place for place, what in came.items() if isinstance(what, FetchError)} == set(range(1, 20, 2))
    assert all(
        isinstance(what, Fetched) and what.capture is not None and what.capture.body == b"page %d" % place
        for place, what in came.items()
        if place % 2 == 0
    )


def test_one_server_is_asked_one_thing_at_a_time(site: Site, fetcher: HttpFetcher) -> None:
    under_way = most = 0
    lock = threading.Lock()

    def page(request: Request) -> None:
        nonlocal under_way, most
        with lock:
            under_way += 1
            most = max(most, under_way)
        request.reply(PAGE)
        with lock:
            under_way -= 1

    for number in range(10):
        site.pages[f"/{number}"] = page
    assert len(list(fetcher.fetch_many([Wanted(address=f"{site.address}/{number}") for number in range(10)]))) == 10
    assert most == 1


def test_one_may_stop_in_the_middle_and_go_on(site: Site, fetcher: HttpFetcher) -> None:
    for number in range(10):
        site.show(f"/{number}", PAGE)
    arriving = fetcher.fetch_many([Wanted(address=f"{site.address}/{number}") for number in range(10)])
    next(iter(arriving))
    del arriving
    assert fetcher.fetch(f"{site.address}/9").capture is not None


def test_closing_twice_is_fine_and_a_closed_fetcher_opens_again(site: Site, fetcher: HttpFetcher) -> None:
    site.show("/a", PAGE)
    fetcher.fetch(f"{site.address}/a")
    fetcher.close()
    fetcher.close()
    assert fetcher.fetch(f"{site.address}/a").capture is not None

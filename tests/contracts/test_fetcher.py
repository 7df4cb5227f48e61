"""The way out to other people's servers, against a real server on the loopback."""

import gzip
import socket
import threading
import zlib
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime

import pytest

from copytaster.adapters.clock import SystemClock
from copytaster.adapters.http.fetcher import HttpFetcher, user_agent
from copytaster.errors import FetchError
from copytaster.model.capture import Fetched
from copytaster.model.ids import SourceId, capture_id

from .loopback import Request, Site, serving

PAGE = b"<html><body><h1>Ferry sails again</h1><p>The ferry to Hollin sailed again on Monday.</p></body></html>"


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as site:
        yield site


@pytest.fixture
def fetcher() -> Iterator[HttpFetcher]:
    with closing(make()) as fetcher:
        yield fetcher


def make(
    *, seconds: float = 10, megabytes: float = 1, per_host_seconds: float = 0, allowed: tuple[str, ...] = ("127.0.0.1",)
) -> HttpFetcher:
    return HttpFetcher(
        clock=SystemClock(),
        contact="desk@paper.example",
        seconds=seconds,
        megabytes=megabytes,
        per_host_seconds=per_host_seconds,
        allowed_private=allowed,
    )


def refused(fetcher: HttpFetcher, address: str, **asked: str) -> FetchError:
    with pytest.raises(FetchError) as caught:
        fetcher.fetch(address, **asked)
    return caught.value


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
    assert fetched == Fetched(capture=None, final_address=f"{site.address}/a")


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


def test_redirects_without_end_are_given_up(site: Site, fetcher: HttpFetcher) -> None:
    site.lead("/a", "/b")
    site.lead("/b", "/a")
    error = refused(fetcher, f"{site.address}/a")
    assert "without end" in str(error)
    assert error.again is False
    assert len([path for path in site.asked if path != "/robots.txt"]) == 11


def test_a_redirect_to_another_scheme_is_not_followed(site: Site, fetcher: HttpFetcher) -> None:
    site.lead("/a", "file:///etc/passwd")
    assert "not a web address" in str(refused(fetcher, f"{site.address}/a"))


# --- private networks -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "[::1]", "0.0.0.0", "127.1", "0x7f000001", "[::ffff:127.0.0.1]"]
)
def test_private_machines_are_not_reached(site: Site, host: str) -> None:
    port = site.address.rpartition(":")[2]
    with closing(make(allowed=())) as fetcher:
        error = refused(fetcher, f"http://{host}:{port}/a")
    assert "private network" in str(error) or "not a web address" in str(error)
    assert error.again is False
    assert site.asked == []


def test_a_redirect_does_not_lead_into_a_private_network(site: Site) -> None:
    port = site.address.rpartition(":")[2]
    site.lead("/a", f"http://127.0.0.1:{port}/secret")
    with closing(make(allowed=("localhost",))) as fetcher:
        assert "private network" in str(refused(fetcher, f"http://localhost:{port}/a"))
    assert "/secret" not in site.asked


def test_hosts_named_in_the_settings_are_reached(site: Site) -> None:
    site.show("/a", PAGE)
    port = site.address.rpartition(":")[2]
    with closing(make(allowed=("localhost", "10.0.0.0/8"))) as fetcher:
        assert fetcher.fetch(f"http://localhost:{port}/a").capture is not None


# --- limits ---------------------------------------------------------------------------------------------


def test_a_large_page_is_broken_off(site: Site, fetcher: HttpFetcher) -> None:
    site.show("/a", b"x" * 1_000_001)
    error = refused(fetcher, f"{site.address}/a")
    assert "larger than 1 megabytes" in str(error)
    assert error.again is False


def test_a_page_of_just_the_limit_is_taken(site: Site, fetcher: HttpFetcher) -> None:
    site.show("/a", b"x" * 1_000_000)
    assert fetcher.fetch(f"{site.address}/a").capture is not None


def test_a_small_parcel_that_unpacks_to_a_flood_is_broken_off(site: Site, fetcher: HttpFetcher) -> None:
    site.show("/a", gzip.compress(b"\0" * 50_000_000), Content_Encoding="gzip")
    assert "larger than 1 megabytes" in str(refused(fetcher, f"{site.address}/a"))


def test_a_slow_server_is_left(site: Site) -> None:
    enough = threading.Event()
    site.pages["/a"] = lambda request: enough.wait(5) and None
    with closing(make(seconds=0.3)) as fetcher:
        error = refused(fetcher, f"{site.address}/a")
    enough.set()
    assert "took longer than 0.3 seconds" in str(error)
    assert error.again is True


# --- what goes wrong ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "words", "again"),
    [
        pytest.param(401, "password", False, id="401"),
        pytest.param(403, "does not let us in", False, id="403"),
        pytest.param(404, "no such page", False, id="404"),
        pytest.param(410, "gone for good", False, id="410"),
        pytest.param(418, "does not give this page", False, id="another 4xx"),
        pytest.param(429, "slow down", True, id="429"),
        pytest.param(500, "trouble of its own", True, id="500"),
        pytest.param(503, "overloaded", True, id="503"),
        pytest.param(599, "trouble of its own", True, id="another 5xx"),
        pytest.param(304, "does not give this page", False, id="304 unasked"),
    ],
)
def test_a_refusal_says_why(site: Site, fetcher: HttpFetcher, status: int, words: str, again: bool) -> None:
    site.pages["/a"] = lambda request: request.reply(b"", status=status)
    error = refused(fetcher, f"{site.address}/a")
    assert str(status) in str(error)
    assert words in str(error)
    assert f"{site.address}/a" in str(error)
    assert error.again is again


def test_after_retry_after_the_host_is_left_alone(site: Site, fetcher: HttpFetcher) -> None:
    site.pages["/a"] = lambda request: request.reply(b"", status=429, Retry_After="120")
    refused(fetcher, f"{site.address}/a")
    asked = len(site.asked)
    error = refused(fetcher, f"{site.address}/b")
    assert "asked not to be visited" in str(error)
    assert error.again is True
    assert len(site.asked) == asked


def test_a_page_shorter_than_promised_is_not_taken(site: Site, fetcher: HttpFetcher) -> None:
    def page(request: Request) -> None:
        request.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly this")
        request.close_connection = True

    site.pages["/a"] = page
    error = refused(fetcher, f"{site.address}/a")
    assert "broke off" in str(error)
    assert error.again is True


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        pytest.param(b"", "hung up", id="says nothing"),
        pytest.param(b"SSH-2.0-OpenSSH_9.6\r\n", "does not answer as a web server", id="is no web server"),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope", "broke off", id="bad gzip"
        ),
    ],
)
def test_a_broken_server_is_named(site: Site, fetcher: HttpFetcher, raw: bytes, words: str) -> None:
    def page(request: Request) -> None:
        request.wfile.write(raw)
        request.close_connection = True

    site.pages["/a"] = page
    assert words in str(refused(fetcher, f"{site.address}/a"))


def test_a_dead_port_is_named(fetcher: HttpFetcher) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    error = refused(fetcher, f"http://127.0.0.1:{port}/")
    assert "accepts no connection" in str(error)
    assert error.again is True


def test_a_name_that_is_not_there_is_named(fetcher: HttpFetcher) -> None:
    error = refused(fetcher, "http://nowhere.invalid/a")
    assert "http://nowhere.invalid/a could not be fetched: there is no server called nowhere.invalid" in str(error)


def test_a_server_that_speaks_no_tls_is_named(site: Site, fetcher: HttpFetcher) -> None:
    error = refused(fetcher, site.address.replace("http:", "https:") + "/a")
    assert "certificate" in str(error) or "secure connection" in str(error)


@pytest.mark.parametrize(
    "address",
    ["", "news", "ftp://paper.example/", "http://", "http:///a", "javascript:alert(1)", "http://a b/", "http://[::1/"],
)
def test_what_is_no_web_address_is_not_asked_for(fetcher: HttpFetcher, address: str) -> None:
    error = refused(fetcher, address)
    assert "not a web address" in str(error)
    assert error.again is False


def test_a_password_in_an_address_is_used_and_not_kept(site: Site, fetcher: HttpFetcher) -> None:
    site.pages["/a"] = lambda request: request.reply(str(request.headers["Authorization"]).encode())
    fetched = fetcher.fetch(f"{site.address.replace('//', '//me:secret@')}/a")
    assert fetched.capture is not None
    assert fetched.capture.body.startswith(b"Basic ")
    assert "secret" not in fetched.capture.address
    assert "secret" not in fetched.final_address


# --- robots.txt -----------------------------------------------------------------------------------------


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
    came = dict(fetcher.fetch_many([(f"{site.address}/{number}", None) for number in range(20)]))
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
    assert len(list(fetcher.fetch_many([(f"{site.address}/{number}", None) for number in range(10)]))) == 10
    assert most == 1


def test_one_may_stop_in_the_middle_and_go_on(site: Site, fetcher: HttpFetcher) -> None:
    for number in range(10):
        site.show(f"/{number}", PAGE)
    arriving = fetcher.fetch_many([(f"{site.address}/{number}", None) for number in range(10)])
    next(iter(arriving))
    del arriving
    assert fetcher.fetch(f"{site.address}/9").capture is not None


def test_closing_twice_is_fine_and_a_closed_fetcher_opens_again(site: Site, fetcher: HttpFetcher) -> None:
    site.show("/a", PAGE)
    fetcher.fetch(f"{site.address}/a")
    fetcher.close()
    fetcher.close()
    assert fetcher.fetch(f"{site.address}/a").capture is not None

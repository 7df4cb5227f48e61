"""The manners of the fetcher: what robots.txt forbids, how long to wait, what is reserved, what is unpacked."""

import gzip
import zlib
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from copytaster.adapters.http.fetcher import HttpFetcher
from copytaster.adapters.http.freshness import fresh_seconds, retry_seconds
from copytaster.adapters.http.reservations import places
from copytaster.adapters.http.robots_lines import Stop, stopped_by
from copytaster.model.capture import Capture

from .fetching import PAGE, make, refused
from .loopback import Request, Site

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def stamp(hours: float) -> str:
    return format_datetime(NOW + timedelta(hours=hours), usegmt=True)


# --- robots.txt -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("robots", "path", "expected"),
    [
        pytest.param("User-agent: *\nDisallow: /a", "/a/b", Stop(2, "Disallow: /a"), id="the only rule"),
        pytest.param(
            "# Hello\n\nUser-agent: *\nAllow: /\nDisallow: /a # not this", "/a", Stop(5, "Disallow: /a"), id="comments"
        ),
        pytest.param(
            "User-agent: *\nDisallow: /\nDisallow: /a/b\nDisallow: /a", "/a/b", Stop(3, "Disallow: /a/b"), id="longest"
        ),
        pytest.param(
            "User-agent: *\nDisallow: /a\n\nUser-agent: Otherbot\nUser-agent: copytaster\nDisallow: /",
            "/a",
            Stop(6, "Disallow: /"),
            id="the group that names us",
        ),
        pytest.param("User-agent: *\nDisallow: /*.xml$", "/feed.xml", Stop(2, "Disallow: /*.xml$"), id="wildcards"),
        pytest.param("User-agent: *\r\nDISALLOW:/%7Ea", "/~a", Stop(2, "DISALLOW:/%7Ea"), id="encoded"),
        pytest.param("User-agent: *\nDisallow: /b", "/a", None, id="nothing forbids it"),
        pytest.param("User-agent: Otherbot\nDisallow: /", "/a", None, id="others only"),
    ],
)
def test_the_line_that_forbids_an_address(robots: str, path: str, expected: Stop | None) -> None:
    assert stopped_by(robots, f"https://paper.example{path}", "Copytaster") == expected


def test_the_rule_that_stopped_us_is_said(site: Site, fetcher: HttpFetcher) -> None:
    site.show("/robots.txt", b"User-agent: *\nAllow: /\nDisallow: /private\n", content_type="text/plain")
    error = refused(fetcher, f"{site.address}/private/feed")
    assert error.state == "forbidden by robots.txt line 3 (Disallow: /private)"
    assert "in line 3: Disallow: /private" in str(error)


def test_of_an_endless_robots_txt_the_beginning_counts(site: Site, fetcher: HttpFetcher) -> None:
    site.show("/robots.txt", b"User-agent: *\nDisallow: /private\n" + b"# more\n" * 300_000)
    site.show("/open", PAGE)
    refused(fetcher, f"{site.address}/private")
    assert fetcher.fetch(f"{site.address}/open").capture is not None


def test_a_robots_txt_that_asks_us_to_wait_is_heeded(site: Site, fetcher: HttpFetcher) -> None:
    site.pages["/robots.txt"] = lambda request: request.reply(b"", status=429, Retry_After="90")
    assert "robots.txt answers 429" in refused(fetcher, f"{site.address}/a").state
    assert site.asked == ["/robots.txt"]


# --- how long to wait -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        pytest.param({}, 0, id="nothing said"),
        pytest.param({"Cache-Control": "public, max-age=600"}, 600, id="max-age"),
        pytest.param({"Cache-Control": "s-maxage=9, max-age=600", "Age": "200"}, 400, id="less its age"),
        pytest.param({"Cache-Control": "max-age=600, no-cache"}, 0, id="no-cache"),
        pytest.param({"Cache-Control": "no-store", "Expires": stamp(1)}, 0, id="no-store"),
        pytest.param({"Expires": stamp(1)}, 3600, id="expires"),
        pytest.param({"Expires": stamp(5), "Date": stamp(4)}, 3600, id="expires by a clock that goes wrong"),
        pytest.param({"Cache-Control": "max-age=60", "Expires": stamp(1)}, 60, id="max-age goes before"),
        pytest.param({"Expires": "0"}, 0, id="expired"),
        pytest.param({"Expires": stamp(-1)}, 0, id="in the past"),
        pytest.param({"Cache-Control": "max-age=99999999999999999999"}, 9999999999, id="for ever"),
    ],
)
def test_how_long_an_answer_is_good(headers: dict[str, str], expected: float) -> None:
    assert fresh_seconds(tuple(headers.items()), NOW) == expected


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        pytest.param("120", 120, id="seconds"),
        pytest.param(stamp(2), 7200, id="a date"),
        pytest.param(stamp(-2), 0, id="a date that is past"),
        pytest.param("soon", 0, id="nonsense"),
        pytest.param("-5", 0, id="negative"),
        pytest.param("", 0, id="nothing"),
    ],
)
def test_how_long_a_server_asks_us_to_stay_away(after: str, expected: float) -> None:
    assert retry_seconds((("Retry-After", after),), NOW) == expected


def test_a_server_that_asks_us_to_wait_says_for_how_long(site: Site, fetcher: HttpFetcher) -> None:
    site.pages["/a"] = lambda request: request.reply(b"", status=503, Retry_After="600")
    assert refused(fetcher, f"{site.address}/a").wait_seconds == 600
    assert 590 < refused(fetcher, f"{site.address}/b").wait_seconds <= 600


def test_an_answer_that_stays_good_says_for_how_long(site: Site, fetcher: HttpFetcher) -> None:
    site.show("/a", PAGE, Cache_Control="max-age=900")
    assert fetcher.fetch(f"{site.address}/a").fresh_seconds == 900


def test_a_site_that_wants_to_see_a_person_is_named(site: Site, fetcher: HttpFetcher) -> None:
    site.pages["/a"] = lambda request: request.reply(b"", status=403, Cf_Mitigated="challenge")
    assert refused(fetcher, f"{site.address}/a").state == "answers 403: it asks visitors to prove that they are people"


# --- what is reserved -----------------------------------------------------------------------------------

RESERVED = b"""[
  {"location": "/open/*", "tdm-reservation": 0},
  {"location": "/", "tdm-reservation": 1, "tdm-policy": "https://paper.example/tdm.json"}
]"""


def said_of(fetcher: HttpFetcher, address: str) -> tuple[str, str]:
    capture = fetcher.fetch(address).capture
    assert isinstance(capture, Capture)
    return capture.header("X-Copytaster-TDM-Reservation"), capture.header("X-Copytaster-TDM-Policy")


def test_what_a_site_reserves_is_asked_once_and_kept_with_the_capture(site: Site, fetcher: HttpFetcher) -> None:
    site.show("/.well-known/tdmrep.json", RESERVED, content_type="application/json")
    for path in ("/a", "/open/a"):
        site.show(path, PAGE)
    assert said_of(fetcher, f"{site.address}/a") == ("1", "https://paper.example/tdm.json")
    assert said_of(fetcher, f"{site.address}/open/a") == ("0", "")
    assert site.aside == ["/.well-known/tdmrep.json"]


def test_a_server_cannot_write_our_notes(site: Site, fetcher: HttpFetcher) -> None:
    site.show("/a", PAGE, X_Copytaster_TDM_Reservation="1")
    assert said_of(fetcher, f"{site.address}/a") == ("", "")


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"<html>not found, but 200</html>", id="a web page"),
        pytest.param(b"[" * 100_000, id="too deep"),
        pytest.param(b'[{"location": 3, "tdm-reservation": 1}, {"tdm-reservation": 1}, 7]', id="no places"),
        pytest.param(b'[{"location": "/", "tdm-reservation": "yes"}]', id="neither 0 nor 1"),
    ],
)
def test_what_is_no_tdmrep_file_reserves_nothing(body: bytes) -> None:
    assert places(body) == ()


# --- what is unpacked -----------------------------------------------------------------------------------


def test_what_unpacks_to_far_more_than_pages_do_is_broken_off(site: Site) -> None:
    site.show("/a", gzip.compress(b"\0" * 30_000_000), Content_Encoding="gzip")
    with closing(make(megabytes=100)) as fetcher:
        error = refused(fetcher, f"{site.address}/a")
    assert error.state == "unpacks to more than 200 times its size, as is made to harm"


def test_a_small_page_may_be_packed_well(site: Site, fetcher: HttpFetcher) -> None:
    site.show("/a", gzip.compress(b"x" * 900_000), Content_Encoding="gzip")
    assert fetcher.fetch(f"{site.address}/a").capture is not None


def test_deflate_without_its_head_is_unpacked(site: Site, fetcher: HttpFetcher) -> None:
    bare = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    site.show("/a", bare.compress(PAGE) + bare.flush(), Content_Encoding="deflate")
    capture = fetcher.fetch(f"{site.address}/a").capture
    assert capture is not None
    assert capture.body == PAGE


def test_brotli_is_unpacked(site: Site, fetcher: HttpFetcher) -> None:
    brotli = pytest.importorskip("brotli")
    site.show("/a", brotli.compress(PAGE), Content_Encoding="br")
    capture = fetcher.fetch(f"{site.address}/a").capture
    assert capture is not None
    assert capture.body == PAGE


def test_zstd_is_unpacked(site: Site, fetcher: HttpFetcher) -> None:
    zstd = pytest.importorskip("backports.zstd")
    site.show("/a", zstd.compress(PAGE), Content_Encoding="zstd")
    capture = fetcher.fetch(f"{site.address}/a").capture
    assert capture is not None
    assert capture.body == PAGE


def test_what_is_packed_in_a_way_of_its_own_is_refused(site: Site, fetcher: HttpFetcher) -> None:
    site.show("/a", PAGE, Content_Encoding="compress")
    assert refused(fetcher, f"{site.address}/a").state == "is packed in a way that cannot be unpacked (compress)"


def test_only_packings_that_we_unpack_are_asked_for(site: Site, fetcher: HttpFetcher) -> None:
    heard: list[str] = []

    def page(request: Request) -> None:
        heard.append(request.headers["Accept-Encoding"])
        request.reply(PAGE)

    site.pages["/a"] = page
    fetcher.fetch(f"{site.address}/a")
    assert {"gzip", "deflate"} <= set(heard[0].replace(" ", "").split(","))

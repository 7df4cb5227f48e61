"""What the fetcher refuses, breaks off or names, against a real server on the loopback."""

import gzip
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import closing

import pytest

from copytaster.adapters.http.failures import failure
from copytaster.adapters.http.fetcher import HttpFetcher

from .fetching import PAGE, make, refused
from .loopback import Request, Site


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


# --- certificates ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "state"),
    [
        pytest.param(10, "certificate expired", id="expired"),
        pytest.param(9, "certificate is not valid yet", id="of tomorrow"),
        pytest.param(18, "certificate is signed by nobody we know", id="self-signed"),
        pytest.param(62, "certificate is for another name", id="another's"),
        pytest.param(1, "the certificate of paper.example is not good", id="anything else"),
    ],
)
def test_what_is_wrong_with_a_certificate_is_said(code: int, state: str) -> None:
    error = ssl.SSLCertVerificationError("certificate verify failed")
    error.verify_code = code
    said = failure("https://paper.example/", "paper.example", error, 10)
    assert (said.state, said.again) == (state, False)


# --- servers made to harm -------------------------------------------------------------------------------


def endless(line: bytes, head: bytes = b"HTTP/1.1 200 OK\r\n") -> Callable[[Request], None]:
    def page(request: Request) -> None:
        request.close_connection = True
        try:
            request.wfile.write(head)
            for _ in range(100_000):
                request.wfile.write(line * 50)
        except OSError:
            return  # nobody listens any more

    return page


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(endless(b"X-More: of the same\r\n"), id="headers without end"),
        pytest.param(endless(b"x" * 2000, b"HTTP/1.1 200 OK\r\nX-Long: "), id="a header without end"),
        pytest.param(endless(b"x" * 2000, b"HTTP/1.1 200 OK\r\n\r\n"), id="a body without end"),
        pytest.param(
            endless(b"1\r\nx\r\n", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"), id="chunks without end"
        ),
        pytest.param(endless(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", b""), id="hints without end"),
    ],
)
def test_a_server_made_to_harm_costs_one_fetch(site: Site, page: Callable[[Request], None]) -> None:
    site.pages["/harm"] = page
    site.show("/a", PAGE)
    with closing(make(seconds=2)) as fetcher:
        refused(fetcher, f"{site.address}/harm")
        assert fetcher.fetch(f"{site.address}/a").capture is not None

"""A name that somebody else turned towards this machine opens nothing; the machine's own names and numbers do."""

import pytest

from copytaster.cli.serving import names_of
from copytaster.settings import Settings
from copytaster.web.app import create_app
from copytaster.web.names import is_ours

from .browserless import Browser
from .newsdesk import COURIER


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        pytest.param("localhost:8765", True, id="localhost"),
        pytest.param("LOCALHOST.", True, id="in capitals, with the root's dot"),
        pytest.param("desk.localhost", True, id="below localhost"),
        pytest.param("127.0.0.1:8765", True, id="loopback"),
        pytest.param("192.168.1.20:8765", True, id="by number on the local network"),
        pytest.param("[::1]:8765", True, id="IPv6"),
        pytest.param("news.example", True, id="a name of ours"),
        pytest.param("News.Example.:443", True, id="a name of ours, spelt otherwise"),
        pytest.param("", True, id="a program that names nobody"),
        pytest.param("evil.example", False, id="somebody else's"),
        pytest.param("evil.example:8765", False, id="somebody else's, on our port"),
        pytest.param("127.0.0.1.evil.example", False, id="a name that begins as a number"),
        pytest.param("localhost.evil.example", False, id="a name that begins as localhost"),
        pytest.param("notlocalhost", False, id="a name that ends as localhost"),
        pytest.param("evil.example@127.0.0.1", False, id="a name before an address"),
        pytest.param("[::1", False, id="malformed"),
        pytest.param("127.0.0.1/evil.example", False, id="with a path"),
    ],
)
def test_is_ours(host, expected):
    assert is_ours(host, frozenset({"news.example"})) is expected


@pytest.mark.parametrize("address", ["/", "/sources", "/feed.rss", "/api/search?q=ferry", "/metrics", "/nowhere"])
def test_another_name_is_told_nothing_but_what_to_do(desk, address):
    answer = desk.browser.get(address, host="evil.example:8765")
    assert answer.status == 421
    assert "does not answer to the name evil.example" in answer.text
    assert "host_names" in answer.text
    assert "Corran" not in answer.text
    assert "content-security-policy" in answer.headers
    assert answer.headers["content-type"].startswith(("text/plain", "application/json"))


def test_forms_sent_to_another_name_change_nothing(fresh_desk):
    evil = {"host": "evil.example", "origin": "http://evil.example", "sec_fetch_site": "same-origin"}
    assert fresh_desk.browser.post(f"/sources/{COURIER}/pause", **evil).status == 421
    assert fresh_desk.newsroom.sources.get(COURIER).state == "fine"


def test_the_name_in_the_base_address_and_names_that_are_set_are_answered(desk):
    browser = Browser(create_app(desk.newsroom, base_address="https://news.example:8443/", names=("Desk.lan",)))
    hosts = {"news.example:8443": 200, "desk.lan:8765": 200, "10.0.0.7:8765": 200, "evil.example": 421}
    assert {host: browser.get("/sources", host=host).status for host in hosts} == hosts


def test_what_is_served_answers_to_the_names_of_the_settings():
    names = names_of(Settings(host="newsbox.lan", host_names=("desk.lan",)))
    assert {"newsbox.lan", "desk.lan"} <= set(names)

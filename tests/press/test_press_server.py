"""The server answers on loopback: pages, feeds, sitemaps, 304 where nothing changed, and goes on publishing."""

import json
from http.client import HTTPConnection
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest

from copytaster_press.pace import PressClock
from copytaster_press.serve import PressServer


@pytest.fixture(scope="module")
def server(library):
    with PressServer(library) as running:
        yield running


def _get(server, path, **headers):
    parts = urlsplit(server.address)
    connection = HTTPConnection(parts.hostname, parts.port, timeout=10)
    try:
        connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        response = connection.getresponse()
        return response.status, dict(response.getheaders()), response.read()
    finally:
        connection.close()


@pytest.fixture(scope="module")
def newest(library, server):
    return library.newest("northernwire", server.now, 30)


def test_an_article_stands_at_its_address_and_claims_its_own_host(server, newest):
    status, headers, body = _get(server, f"/northernwire.example{newest[0].path}")
    assert status == 200
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert f'rel="canonical" href="https://northernwire.example{newest[0].path}"' in body.decode()


def test_nothing_changed_is_304_by_validator_and_by_time(server, newest):
    path = f"/northernwire.example{newest[0].path}"
    _, headers, _ = _get(server, path)
    assert _get(server, path, If_None_Match=headers["ETag"])[0] == 304
    assert _get(server, path, If_Modified_Since=headers["Last-Modified"])[0] == 304
    assert _get(server, path, If_None_Match='"other"')[0] == 200
    assert _get(server, path, If_Modified_Since="long ago")[0] == 200
    feed = "/northernwire.example/feed.xml"
    assert _get(server, feed, If_None_Match=_get(server, feed)[1]["ETag"])[0] == 304


def test_hosts_are_found_by_name_too(server, newest):
    status, _, body = _get(server, newest[0].path, Host="northernwire.example")
    assert status == 200
    assert server.address.encode() not in body


@pytest.mark.parametrize(
    "path", ["/nobody.example/", "/northernwire.example/not-there", "/corrangazette.example/feed.xml"]
)
def test_what_is_not_there_is_404(server, path):
    assert _get(server, path)[0] == 404


def test_feeds_list_the_newest_with_loopback_addresses(server, newest):
    rss = ElementTree.fromstring(_get(server, "/northernwire.example/feed.xml")[2])
    links = [item.findtext("link") for item in rss.iter("item")]
    assert links == [server.of("northernwire.example", one.path) for one in newest]
    atom = ElementTree.fromstring(_get(server, "/northernwire.example/atom.xml")[2])
    assert len(atom.findall("{http://www.w3.org/2005/Atom}entry")) == len(newest)
    feed = json.loads(_get(server, "/northernwire.example/feed.json")[2])
    assert [item["url"] for item in feed["items"]] == links


def test_sitemaps_and_robots(server, library):
    sitemap = ElementTree.fromstring(_get(server, "/dailyledger.example/sitemap.xml".replace("daily", "www.daily"))[2])
    assert len(sitemap) == len(library.newest("dailyledger", server.now, 10_000))
    assert b"Sitemap: " in _get(server, "/robots.txt")[2]
    assert b"Disallow: /find" in _get(server, "/northernwire.example/robots.txt")[2]


def test_fronts_sections_tags_and_pictures(server, library):
    tagged = next(one for one in library.newest("tidemark", server.now, 100) if one.tags)
    for path in (
        "/",
        "/northernwire.example/",
        "/northernwire.example/section/0",
        f"/tidemark.example/tag/{tagged.tags[0]}",
    ):
        status, _, body = _get(server, path)
        assert status == 200
        assert b"<a href=" in body
    assert _get(server, "/northernwire.example/img/x.svg")[1]["Content-Type"] == "image/svg+xml"


def test_it_goes_on_publishing_while_it_runs(library):
    moments = library.moments()
    seconds = [0.0]
    start = moments[len(moments) // 2]
    with PressServer(library, start=start, pace=10, seconds=lambda: seconds[0]) as running:
        later = next(one.piece for one in library.bound if one.piece.published > start)
        path = f"/{library.outlets[later.outlet].host}{later.path}"
        assert _get(running, path)[0] == 404
        seconds[0] = 100_000.0
        assert _get(running, path)[0] == 200


def test_the_clock_leaves_out_quiet_stretches(library):
    moments = library.moments()
    seconds = [0.0]
    clock = PressClock(moments[0], moments, pace=30, seconds=lambda: seconds[0])
    seen = [clock.now()]
    for passed in range(1, len(moments) + 1):
        seconds[0] = float(passed)
        seen.append(clock.now())
    assert seen == sorted(seen)
    assert seen[0] == moments[0]
    assert seen[-1] >= moments[-1]


def test_with_pace_nought_time_stands_still(library):
    moments = library.moments()
    seconds = [0.0]
    clock = PressClock(moments[3], moments, pace=0, seconds=lambda: seconds[0])
    seconds[0] = 1e6
    assert clock.now() == moments[3]


def test_a_killed_piece_leaves_its_notice(library):
    killed = [one for one in library.bound if any(edit.what == "kill" for edit in one.piece.versions)]
    for one in killed:
        last = one.piece.versions[-1].at
        assert one.piece.key not in {piece.key for piece in library.newest(one.piece.outlet, last, 10_000)}

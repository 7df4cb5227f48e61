from datetime import timedelta

import pytest

from copytaster.errors import FetchError
from copytaster.model.source import SourceState

from .markup import one, tree, words
from .newsdesk import COURIER, NOW

FEED = "https://courier.example/feed"
RSS = b"""<?xml version='1.0'?><rss version='2.0'><channel><title>Averell Courier</title>
<link>https://courier.example/</link><item><title>Ferry sails</title><guid>1</guid></item></channel></rss>"""


def row_of(desk, title="Averell Courier"):
    rows = tree(desk.browser.get("/sources")).xpath("//ol/li[@class='src']")
    return next(row for row in rows if words(one(row, ".//h3")) == title)


def test_a_source_that_is_fine_says_what_its_last_look_brought(fresh_desk):
    fresh_desk.fetcher.answer(FEED, RSS, content_type="application/rss+xml", etag='"v1"')
    fresh_desk.browser.post(f"/sources/{COURIER}/look")
    assert "fine1 entry, 1 new" in words(row_of(fresh_desk))
    fresh_desk.clock.advance(timedelta(hours=1))
    fresh_desk.browser.post(f"/sources/{COURIER}/look")
    text = words(row_of(fresh_desk))
    assert "unchanged since 22 Nov 2026, 13:00 UTC" in text
    assert "last look 22 Nov 2026, 14:00" in text


@pytest.mark.parametrize(
    ("error", "said"),
    [
        pytest.param(
            FetchError("x", state="forbidden by robots.txt line 3 (Disallow: /feed)", again=False),
            "Forbidden by robots.txt line 3 (Disallow: /feed)",
            id="robots",
        ),
        pytest.param(
            FetchError("x", wait_seconds=3600), "Asked us to wait until 22 Nov 2026, 14:00 UTC", id="asked to wait"
        ),
        pytest.param(
            FetchError("x", state="certificate expired", again=False), "Certificate expired", id="certificate"
        ),
        pytest.param(
            FetchError("x", state="host not found: courier.example"), "Host not found: courier.example", id="no host"
        ),
    ],
)
def test_a_source_in_trouble_says_what_is_the_matter(fresh_desk, error, said):
    fresh_desk.fetcher.refuse(FEED, error)
    fresh_desk.browser.post(f"/sources/{COURIER}/look")
    assert words(one(row_of(fresh_desk), ".//p[@class='lead']")) == said
    assert said in words(tree(fresh_desk.browser.get(f"/sources/{COURIER}")))


def test_a_source_that_was_taken_down_stands_among_the_problems(fresh_desk):
    fresh_desk.fetcher.refuse(FEED, FetchError("410", again=False, gone=True))
    fresh_desk.browser.post(f"/sources/{COURIER}/look")
    assert "taken down" in words(row_of(fresh_desk))
    assert "next look" not in words(row_of(fresh_desk))
    assert "2 sources need attention" in words(tree(fresh_desk.browser.get("/")))
    assert "not looked at by itself any more" in words(tree(fresh_desk.browser.get(f"/sources/{COURIER}")))


def test_the_pace_of_a_source_is_changed_and_given_back(fresh_desk):
    browser, sources = fresh_desk.browser, fresh_desk.newsroom.sources
    address = f"/sources/{COURIER}"
    assert "Looked atevery 30 minutes to 6 hours, by how much comes" in words(tree(browser.get(address)))
    assert browser.post(f"{address}/pace", {"minutes": "5"}).status == 303
    assert (sources.get(COURIER).pace, sources.get(COURIER).next_look) == (timedelta(minutes=5), NOW)
    page = tree(browser.get(address))
    assert "every 5 minutes, set by hand" in words(page)
    assert one(page, "//select[@name='minutes']/option[@selected]").get("value") == "5"
    browser.post(f"{address}/pace", {"minutes": "0"})
    assert sources.get(COURIER).pace is None


@pytest.mark.parametrize("minutes", ["", "-5", "often", "٣", "99999999999999999999"])
def test_what_is_no_pace_is_refused(fresh_desk, minutes):
    assert fresh_desk.browser.post(f"/sources/{COURIER}/pace", {"minutes": minutes}).status == 400
    assert fresh_desk.newsroom.sources.get(COURIER).pace is None


def test_a_paused_source_is_not_woken_by_a_new_pace(fresh_desk):
    fresh_desk.browser.post(f"/sources/{COURIER}/pause")
    fresh_desk.browser.post(f"/sources/{COURIER}/pace", {"minutes": "5"})
    paused = fresh_desk.newsroom.sources.get(COURIER)
    assert (paused.state, paused.next_look) == (SourceState.PAUSED, None)
    assert fresh_desk.browser.post("/sources/nothing/pace", {"minutes": "5"}).status == 404


def test_the_last_capture_can_be_seen(fresh_desk):
    assert not tree(fresh_desk.browser.get(f"/sources/{COURIER}")).xpath("//a[text()='Last capture']")
    fresh_desk.fetcher.answer(FEED, b"<html><body><p>We moved.</p></body></html>")
    fresh_desk.browser.post(f"/sources/{COURIER}/look")
    link = one(tree(fresh_desk.browser.get(f"/sources/{COURIER}")), "//a[text()='Last capture']")
    assert "We moved" in words(tree(fresh_desk.browser.get(link.get("href"))))


def test_a_pace_that_the_list_does_not_offer_is_shown(fresh_desk):
    sources = fresh_desk.newsroom.sources
    sources.set_pace(COURIER, timedelta(minutes=7), NOW)
    chosen = one(tree(fresh_desk.browser.get(f"/sources/{COURIER}")), "//select[@name='minutes']/option[@selected]")
    assert words(chosen) == "every 7 minutes"

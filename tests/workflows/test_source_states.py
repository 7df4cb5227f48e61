"""How often sources are looked at, what is said of them, and where they are read once they have moved."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from copytaster.adapters.memory import CannedFetcher, FixedClock
from copytaster.errors import FetchError
from copytaster.model.capture import Capture
from copytaster.model.ids import capture_id
from copytaster.model.source import Pace, Source, SourceKind, SourceState
from copytaster.workflows.add_source import add
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.next_look import next_look, next_try
from copytaster.workflows.refresh_sources import look_now, refresh_due

from .conftest import NOW
from .samples import html_page, rss

FEED = "https://averellcourier.example/feed.xml"
NEW_HOME = "https://feeds.averellcourier.example/news"
PAGE = "https://averellcourier.example/ferry-cracks"
ONE = rss(("1", PAGE, "Second ferry"))
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
PACE = Pace(usual=30 * MINUTE, slowest=6 * HOUR)


def answer(fetcher: CannedFetcher, body: bytes = ONE, address: str = FEED, **more: object) -> None:
    fetcher.answer(address, body, content_type="application/rss+xml", **more)  # type: ignore[arg-type]


@pytest.fixture
def looked_at(newsroom: Newsroom, fetcher: CannedFetcher, clock: FixedClock) -> Callable[[], Source]:
    """Look at the one source, added before, an hour later, and return what is known of it then."""
    answer(fetcher, etag='"v1"')
    source = add(newsroom, FEED)

    def look() -> Source:
        clock.advance(HOUR)
        look_now(newsroom, source.id)
        found = newsroom.sources.get(source.id)
        assert found is not None
        return found

    return look


# --- how often ------------------------------------------------------------------------------------------


def source(**known: object) -> Source:
    kept = {"id": "s", "address": FEED, "kind": SourceKind.FEED, "title": "", "added_at": NOW, **known}
    return Source(**kept)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("known", "fresh", "wait"),
    [
        pytest.param({"changed_at": NOW}, 0, 30 * MINUTE, id="it brought something now"),
        pytest.param({"changed_at": NOW - 5 * HOUR}, 0, 30 * MINUTE, id="it brought something lately"),
        pytest.param({"changed_at": NOW - 20 * HOUR}, 0, 2 * HOUR, id="nothing for long: a tenth of the silence"),
        pytest.param({"changed_at": NOW - 900 * HOUR}, 0, 6 * HOUR, id="nothing for weeks: the slowest"),
        pytest.param({"added_at": NOW - 20 * HOUR}, 0, 2 * HOUR, id="nothing ever: since it was added"),
        pytest.param({"changed_at": NOW}, 3600, HOUR, id="the server promises the same for an hour"),
        pytest.param({"changed_at": NOW}, 9e9, 6 * HOUR, id="the server promises the same for ever"),
        pytest.param({"changed_at": NOW}, 60, 30 * MINUTE, id="the server promises it for a minute"),
        pytest.param({"pace": 5 * MINUTE, "changed_at": NOW - 900 * HOUR}, 3600, 5 * MINUTE, id="a person set it"),
        pytest.param({"kind": SourceKind.FOLDER, "added_at": NOW - 900 * HOUR}, 0, 2 * MINUTE, id="a folder"),
    ],
)
def test_the_next_look_after_one_that_went_well(known: dict[str, object], fresh: float, wait: timedelta) -> None:
    assert next_look(source(**known), PACE, NOW, fresh_seconds=fresh) == NOW + wait


@pytest.mark.parametrize(
    ("known", "asked", "wait"),
    [
        pytest.param({"failures": 1}, 0, HOUR, id="once"),
        pytest.param({"failures": 3}, 0, 4 * HOUR, id="three times"),
        pytest.param({"failures": 99}, 0, 24 * HOUR, id="for weeks"),
        pytest.param({"failures": 1, "pace": MINUTE}, 0, 2 * MINUTE, id="a person set its pace"),
        pytest.param({"failures": 1}, 7200, 2 * HOUR, id="it asks us to wait longer"),
        pytest.param({"failures": 1, "pace": MINUTE}, 7200, 2 * HOUR, id="it asks, whatever a person set"),
    ],
)
def test_the_next_try_after_one_that_failed(known: dict[str, object], asked: float, wait: timedelta) -> None:
    assert next_try(source(**known), PACE, NOW, wait_seconds=asked) == NOW + wait


def test_a_look_is_not_before_the_server_promises_something_new(
    newsroom: Newsroom, fetcher: CannedFetcher, clock: FixedClock
) -> None:
    answer(fetcher, fresh_seconds=7200)
    assert add(newsroom, FEED).next_look == clock.now() + 2 * HOUR


# --- what is said ---------------------------------------------------------------------------------------


def test_an_unchanged_source_says_since_when(looked_at: Callable[[], Source]) -> None:
    found = looked_at()
    assert (found.state, found.detail) == (SourceState.FINE, "unchanged since 22 Nov 2026, 12:00 UTC")
    assert looked_at().detail == "unchanged since 22 Nov 2026, 12:00 UTC"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        pytest.param(
            FetchError("x", state="forbidden by robots.txt line 3 (Disallow: /feed)", hint="See its site."),
            "forbidden by robots.txt line 3 (Disallow: /feed). See its site.",
            id="robots",
        ),
        pytest.param(
            FetchError("x", state="answers 429: it asks us to slow down", wait_seconds=5400),
            "asked us to wait until 22 Nov 2026, 14:30 UTC",
            id="retry-after",
        ),
        pytest.param(FetchError("x", state="certificate expired"), "certificate expired", id="certificate"),
        pytest.param(FetchError("It fell over"), "It fell over", id="whatever else"),
    ],
)
def test_what_is_the_matter_is_said_shortly(
    looked_at: Callable[[], Source], fetcher: CannedFetcher, error: FetchError, said: str
) -> None:
    fetcher.refuse(FEED, error)
    found = looked_at()
    assert (found.state, found.detail) == (SourceState.TROUBLE, said)


def test_a_source_that_was_taken_down_is_asked_for_no_more(
    newsroom: Newsroom, looked_at: Callable[[], Source], fetcher: CannedFetcher, clock: FixedClock
) -> None:
    fetcher.refuse(FEED, FetchError("410", again=False, gone=True))
    found = looked_at()
    assert (found.state, found.next_look) == (SourceState.GONE, None)
    assert found.detail.startswith("taken down for good by its server (410) on 22 Nov 2026, 13:00 UTC")
    clock.advance(900 * HOUR)
    assert refresh_due(newsroom) == 0
    answer(fetcher)
    assert looked_at().state is SourceState.FINE


def test_what_came_in_the_place_of_the_feed_is_said_and_kept(
    newsroom: Newsroom, looked_at: Callable[[], Source], fetcher: CannedFetcher
) -> None:
    before = looked_at().last_capture
    fetcher.answer(FEED, html_page())
    found = looked_at()
    assert found.detail.startswith("feed is a web page")
    assert found.last_capture not in (None, before)
    assert newsroom.captures.find(found.last_capture).body == html_page()


def test_what_came_with_a_refusal_is_kept_as_its_proof(
    newsroom: Newsroom, looked_at: Callable[[], Source], fetcher: CannedFetcher, clock: FixedClock
) -> None:
    body = b"<html><body>We have closed.</body></html>"
    proof = Capture(
        id=capture_id(FEED, clock.now(), body), address=FEED, captured_at=clock.now(), status=403, headers=(), body=body
    )
    fetcher.refuse(FEED, FetchError("403", again=False, state="answers 403: it does not let us in", answers=(proof,)))
    found = looked_at()
    assert found.last_capture == proof.id
    assert newsroom.captures.find(proof.id).status == 403


# --- where it is read -----------------------------------------------------------------------------------


def test_a_feed_that_moved_for_good_is_read_where_it_is_now(
    newsroom: Newsroom, looked_at: Callable[[], Source], fetcher: CannedFetcher
) -> None:
    answer(fetcher, final_address=NEW_HOME, moved=True)
    found = looked_at()
    assert found.address == NEW_HOME
    assert found.detail.endswith(f"moved for good to {NEW_HOME}")
    answer(fetcher, address=NEW_HOME)
    assert looked_at().state is SourceState.FINE
    assert fetcher.asked[-1] == NEW_HOME
    assert add(newsroom, NEW_HOME).id == found.id, "adding it where it is now finds it on the list"


def test_a_redirect_to_what_is_no_feed_moves_nothing(looked_at: Callable[[], Source], fetcher: CannedFetcher) -> None:
    fetcher.answer(FEED, html_page(), final_address="https://averellcourier.example/", moved=True)
    assert looked_at().address == FEED


def test_two_sources_do_not_become_one(
    newsroom: Newsroom, looked_at: Callable[[], Source], fetcher: CannedFetcher
) -> None:
    answer(fetcher, address=NEW_HOME)
    add(newsroom, NEW_HOME)
    answer(fetcher, final_address=NEW_HOME, moved=True)
    found = looked_at()
    assert found.address == FEED
    assert "which is on the list already" in found.detail


def test_all_that_are_due_are_asked_for_with_what_is_known_of_them(
    newsroom: Newsroom, looked_at: Callable[[], Source], clock: FixedClock
) -> None:
    found = looked_at()
    newsroom.sources.learn(replace(found, next_look=clock.now()))
    assert refresh_due(newsroom) == 1
    again = newsroom.sources.get(found.id)
    assert again is not None
    assert again.detail.startswith("unchanged since"), "the entity tag was sent along"

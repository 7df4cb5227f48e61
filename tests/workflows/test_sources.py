"""Feeds are found, looked at, and everything new in them is read once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from copytaster.adapters.memory import CannedFetcher, FixedClock
from copytaster.errors import FetchError, UnreadableCopyError
from copytaster.model.capture import Fetched
from copytaster.model.source import Source, SourceState
from copytaster.workflows.add_source import add
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.pause_source import pause, resume
from copytaster.workflows.refresh_sources import look_now, refresh_due
from copytaster.workflows.remove_source import remove
from copytaster.workflows.work import work_off

from .samples import html_page, rss

SITE = "https://averellcourier.example/"
FEED = "https://averellcourier.example/feed.xml"
PAGE = "https://averellcourier.example/ferry-cracks"


def test_adding_a_feed_reads_the_pages_behind_its_entries(newsroom: Newsroom, fetcher: CannedFetcher) -> None:
    fetcher.answer(FEED, rss(("1", PAGE, "Second ferry had cracked bow doors")), content_type="application/rss+xml")
    fetcher.answer(PAGE, html_page())
    source = add(newsroom, FEED)
    assert source.state is SourceState.FINE
    assert work_off(newsroom).filed == 1
    [card] = newsroom.archive.latest(5, source=source.id)
    assert card.address == PAGE


def test_adding_a_site_finds_its_feed(newsroom: Newsroom, fetcher: CannedFetcher) -> None:
    home = f"<html><head><link rel=alternate type='application/rss+xml' href='{FEED}'></head><body>Hello</body></html>"
    fetcher.answer("https://averellcourier.example/", home.encode())
    fetcher.answer(FEED, rss(("1", PAGE, "Second ferry")), content_type="application/rss+xml")
    assert add(newsroom, "averellcourier.example").address == FEED


def test_where_the_first_feed_a_site_offers_fails_the_next_is_taken(newsroom: Newsroom, fetcher: CannedFetcher) -> None:
    named = ("broken.xml", "page.html", "feed.xml")
    links = "".join(f"<link rel=alternate type='application/rss+xml' href='/{name}'>" for name in named)
    fetcher.answer(SITE, f"<html><head>{links}</head><body>Hello</body></html>".encode())
    fetcher.refuse(SITE + "broken.xml", FetchError("gone", again=False))
    fetcher.answer(SITE + "page.html", html_page())
    fetcher.answer(FEED, rss(("1", PAGE, "Second ferry")), content_type="application/rss+xml")
    assert add(newsroom, SITE).address == FEED


def test_where_no_feed_that_a_site_offers_can_be_had_the_first_says_why(
    newsroom: Newsroom, fetcher: CannedFetcher
) -> None:
    links = "<link rel=alternate type='application/rss+xml' href='/a'><link rel=alternate type='text/xml' href='/b'>"
    fetcher.answer(SITE, f"<html><head>{links}</head><body>Hello</body></html>".encode())
    fetcher.refuse(SITE + "a", FetchError("The server answers 503"))
    with pytest.raises(FetchError, match="503"):
        add(newsroom, SITE)
    assert not newsroom.sources.every()


@pytest.mark.parametrize(
    ("moved", "expected"),
    [
        pytest.param(True, "https://feeds.example/courier", id="for good: the new address is asked from now on"),
        pytest.param(False, FEED, id="for now: the address given is asked again"),
    ],
)
def test_redirects_of_a_feed(newsroom: Newsroom, fetcher: CannedFetcher, moved: bool, expected: str) -> None:
    feed = rss(("1", PAGE, "Second ferry"))
    fetcher.answer(
        FEED,
        feed,
        content_type="application/rss+xml",
        final_address="https://feeds.example/courier#top",
        moved=moved,
    )
    assert add(newsroom, FEED).address == expected


def test_what_adding_fetches_is_fetched_once_and_kept(newsroom: Newsroom, fetcher: CannedFetcher) -> None:
    home = f"<html><head><link rel=alternate type='application/rss+xml' href='{FEED}'></head><body>Hello</body></html>"
    fetcher.answer(SITE, home.encode())
    fetcher.answer(FEED, rss(("1", PAGE, "Second ferry")), content_type="application/rss+xml")
    add(newsroom, SITE)
    assert fetcher.asked == [SITE, FEED]
    assert [kept.address for kept in newsroom.captures.every()] == [SITE, FEED]


class Meanwhile(CannedFetcher):
    """A network on which something happens in the newsroom while it is asked."""

    happens: Callable[[], object] = staticmethod(lambda: None)

    def fetch(self, address: str, **asked: Any) -> Fetched:
        self.happens()
        return super().fetch(address, **asked)


@pytest.fixture
def busy(newsroom: Newsroom, clock: FixedClock) -> tuple[Newsroom, Meanwhile, Source]:
    """A newsroom with one source, and the network it looks at it through."""
    network = Meanwhile(clock)
    network.answer(FEED, rss(("1", PAGE, "Second ferry")), content_type="application/rss+xml")
    newsroom = replace(newsroom, fetcher=network)
    source = add(newsroom, FEED)
    clock.advance(timedelta(hours=1))
    return newsroom, network, source


def test_pausing_a_source_while_it_is_looked_at_holds(busy: tuple[Newsroom, Meanwhile, Source]) -> None:
    newsroom, network, source = busy
    network.happens = lambda: pause(newsroom, source.id)
    refresh_due(newsroom)
    paused = newsroom.sources.get(source.id)
    assert paused is not None
    assert (paused.state, paused.next_look, paused.last_look) == (SourceState.PAUSED, None, newsroom.clock.now())


def test_resuming_a_source_while_it_is_looked_at_holds(busy: tuple[Newsroom, Meanwhile, Source]) -> None:
    newsroom, network, source = busy
    pause(newsroom, source.id)
    network.happens = lambda: resume(newsroom, source.id)
    look_now(newsroom, source.id)
    resumed = newsroom.sources.get(source.id)
    assert resumed is not None
    assert resumed.state is SourceState.FINE
    assert resumed.next_look is not None


def test_looking_at_a_paused_source_leaves_it_paused(busy: tuple[Newsroom, Meanwhile, Source]) -> None:
    newsroom, network, source = busy
    pause(newsroom, source.id)
    network.refuse(FEED, FetchError("The server answers 503"))
    assert not look_now(newsroom, source.id).ok
    paused = newsroom.sources.get(source.id)
    assert paused is not None
    assert (paused.state, paused.next_look) == (SourceState.PAUSED, None)


def test_removing_a_source_while_it_is_looked_at_holds(busy: tuple[Newsroom, Meanwhile, Source]) -> None:
    newsroom, network, source = busy
    network.happens = lambda: remove(newsroom, source.id)
    assert look_now(newsroom, source.id).ok
    assert newsroom.sources.get(source.id) is None
    assert not newsroom.sources.looks(source.id, newsroom.clock.now() - timedelta(days=1))


def test_a_page_without_a_feed_is_said_to_be_one(newsroom: Newsroom, fetcher: CannedFetcher) -> None:
    fetcher.answer(PAGE, html_page())
    with pytest.raises(UnreadableCopyError, match="offers none"):
        add(newsroom, PAGE)


def test_a_second_look_reads_only_what_is_new(newsroom: Newsroom, fetcher: CannedFetcher, clock: FixedClock) -> None:
    fetcher.answer(FEED, rss(("1", PAGE, "Second ferry")), content_type="application/rss+xml")
    fetcher.answer(PAGE, html_page())
    source = add(newsroom, FEED)
    work_off(newsroom)
    fetcher.answer(
        FEED, rss(("1", PAGE, "Second ferry"), ("2", PAGE + "-2", "Inquiry opens")), content_type="application/rss+xml"
    )
    clock.advance(timedelta(hours=1))
    assert refresh_due(newsroom) == 1
    assert newsroom.jobs.counts().waiting == 1
    assert [look.new for look in newsroom.sources.looks(source.id, clock.now() - timedelta(days=1))] == [1, 1]


def test_an_entry_without_a_link_is_read_from_the_feed_itself(newsroom: Newsroom, fetcher: CannedFetcher) -> None:
    fetcher.answer(FEED, rss(("1", "", "Second ferry had cracked bow doors")), content_type="application/rss+xml")
    add(newsroom, FEED)
    assert work_off(newsroom).filed == 1


def test_where_the_page_cannot_be_had_the_feeds_own_text_is_read(
    newsroom: Newsroom, fetcher: CannedFetcher, clock: FixedClock
) -> None:
    fetcher.answer(FEED, rss(("1", PAGE, "Second ferry had cracked bow doors")), content_type="application/rss+xml")
    fetcher.refuse(PAGE, FetchError("gone", again=False))
    add(newsroom, FEED)
    assert work_off(newsroom).filed == 1
    [card] = newsroom.archive.latest(5)
    assert card.headline == "Second ferry had cracked bow doors"


def test_a_source_in_trouble_says_why_and_waits_longer(
    newsroom: Newsroom, fetcher: CannedFetcher, clock: FixedClock
) -> None:
    fetcher.answer(FEED, rss(("1", PAGE, "Second ferry")), content_type="application/rss+xml")
    source = add(newsroom, FEED)
    fetcher.refuse(FEED, FetchError("The server answered 503"))
    waits = []
    for _ in range(3):
        look = look_now(newsroom, source.id)
        assert not look.ok
        known = newsroom.sources.get(source.id)
        assert known is not None
        assert known.state is SourceState.TROUBLE
        assert "503" in known.detail
        assert known.next_look is not None
        waits.append(known.next_look - clock.now())
    assert waits == sorted(set(waits))

"""Feeds are found, looked at, and everything new in them is read once."""

from datetime import timedelta

import pytest

from copytaster.adapters.memory import CannedFetcher, FixedClock
from copytaster.errors import FetchError, UnreadableCopyError
from copytaster.model.source import SourceState
from copytaster.workflows.add_source import add
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.refresh_sources import look_now, refresh_due
from copytaster.workflows.work import work_off

from .samples import html_page, rss

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

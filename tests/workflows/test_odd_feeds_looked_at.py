"""Odd feeds, look after look: every item is filed, and none is fetched or filed twice."""

from datetime import timedelta

import pytest

from copytaster.adapters.memory import CannedFetcher, FixedClock
from copytaster.workflows.add_source import add
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.refresh_sources import look_now
from copytaster.workflows.work import work_off

from .samples import DISPATCH, html_page, rss

FEED = "https://averellcourier.example/feed.xml"
PAGE = "https://averellcourier.example/ferry-cracks"
HEADLINE = "Second ferry had cracked bow doors a week before"
OTHERS = ("Inquiry opens into the gate", "Barge takes bread to the isle", "Minister was told nothing")


def show(fetcher: CannedFetcher, body: bytes) -> None:
    fetcher.answer(FEED, body, content_type="text/html")


def alone(*items: tuple[str, str]) -> bytes:
    """A feed of (headline, text) without links and guids."""
    entries = "".join(f"<item><title>{title}</title><description>{text}</description></item>" for title, text in items)
    return f"\n<rss version='2.0'><channel><title>Averell Courier</title>{entries}</channel></rss>".encode()


def test_guids_made_up_anew_at_every_look_cost_no_second_fetch(
    newsroom: Newsroom, fetcher: CannedFetcher, clock: FixedClock
) -> None:
    fetcher.answer(PAGE, html_page())
    show(fetcher, rss(("guid-0", PAGE, HEADLINE)))
    source = add(newsroom, FEED)
    assert work_off(newsroom).filed == 1
    for n in range(1, 4):
        clock.advance(timedelta(hours=1))
        show(fetcher, rss((f"guid-{n}", PAGE, HEADLINE)))
        assert look_now(newsroom, source.id).new == 0
    assert fetcher.asked.count(PAGE) == 1


def test_a_guid_shared_by_all_items_loses_none(newsroom: Newsroom, fetcher: CannedFetcher) -> None:
    items = [("0", f"{PAGE}-{n}", headline) for n, headline in enumerate(OTHERS)]
    for _, address, headline in items:
        fetcher.answer(address, html_page(headline, address=address))
    show(fetcher, rss(*items))
    add(newsroom, FEED)
    assert work_off(newsroom).filed == len(OTHERS)


def test_three_thousand_items_are_all_put_on_the_books(newsroom: Newsroom, fetcher: CannedFetcher) -> None:
    show(fetcher, rss(*((str(n), f"{PAGE}/{n}", f"Story {n}") for n in range(3000))))
    source = add(newsroom, FEED)
    assert source.detail == "3,000 entries, 3,000 new"
    assert newsroom.jobs.counts().waiting == 3000


def test_a_feed_of_three_items_that_moves_on_quickly_loses_none(newsroom: Newsroom, fetcher: CannedFetcher) -> None:
    items = [(str(n), f"{PAGE}/{n}", f"Story {n}") for n in range(9)]
    show(fetcher, rss(*items[:3]))
    source = add(newsroom, FEED)
    for n in range(1, 7):
        show(fetcher, rss(*items[n : n + 3]))
        assert look_now(newsroom, source.id).new == 1
    assert newsroom.jobs.counts().waiting == 9


@pytest.mark.parametrize("again", [0, 1, 2])
def test_items_without_links_and_guids_are_filed_each_once(
    newsroom: Newsroom, fetcher: CannedFetcher, again: int
) -> None:
    text = " ".join(DISPATCH)
    show(fetcher, alone(*((headline, text) for headline in OTHERS)))
    source = add(newsroom, FEED)
    assert work_off(newsroom).filed == 3
    for _ in range(again):
        assert look_now(newsroom, source.id).new == 0
    show(fetcher, alone((OTHERS[0], f"{text} The board met again."), *((headline, text) for headline in OTHERS[1:])))
    assert look_now(newsroom, source.id).new == 1
    tally = work_off(newsroom)
    assert (tally.filed, tally.changed) == (0, 1)

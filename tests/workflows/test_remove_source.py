"""A source is taken off the list: it is looked at no more, what it brought stays."""

from datetime import timedelta

import pytest

from copytaster.adapters.memory import CannedFetcher, FixedClock
from copytaster.errors import NotOnFileError
from copytaster.model.ids import SourceId
from copytaster.workflows import remove_source
from copytaster.workflows.add_source import add
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.refresh_sources import refresh_due
from copytaster.workflows.work import work_off

from .samples import html_page, rss

FEED = "https://averellcourier.example/feed.xml"
PAGE = "https://averellcourier.example/ferry-cracks"


@pytest.fixture
def source(newsroom: Newsroom, fetcher: CannedFetcher) -> SourceId:
    fetcher.answer(FEED, rss(("1", PAGE, "Second ferry had cracked bow doors")), content_type="application/rss+xml")
    fetcher.answer(PAGE, html_page())
    return add(newsroom, FEED).id


def test_a_removed_source_is_neither_listed_nor_looked_at(
    newsroom: Newsroom, source: SourceId, clock: FixedClock
) -> None:
    assert remove_source.remove(newsroom, source).address == FEED
    assert newsroom.sources.every() == ()
    clock.advance(timedelta(days=2))
    assert refresh_due(newsroom) == 0


def test_its_articles_and_captures_stay_and_adding_it_brings_it_back(newsroom: Newsroom, source: SourceId) -> None:
    work_off(newsroom)
    articles, captures = newsroom.archive.latest(9), list(newsroom.captures.every())
    remove_source.remove(newsroom, source)
    assert newsroom.archive.latest(9, source=source) == articles != ()
    assert list(newsroom.captures.every()) == captures
    assert add(newsroom, FEED).id == source
    assert work_off(newsroom).filed == 0
    assert newsroom.archive.latest(9) == articles


def test_a_source_that_is_not_there_cannot_be_removed(newsroom: Newsroom) -> None:
    with pytest.raises(NotOnFileError, match="nobody"):
        remove_source.remove(newsroom, SourceId("nobody"))

"""The app over the little press: one that all reading tests share, and a fresh one for tests that write."""

from collections.abc import Mapping
from dataclasses import dataclass

import pytest

from copytaster.adapters.memory import CannedFetcher, FixedClock
from copytaster.model.ids import ArticleId
from copytaster.web.app import create_app
from copytaster.workflows.newsroom import Newsroom

from .browserless import Browser
from .newsdesk import NOW, open_newsroom, seed


@dataclass(frozen=True, slots=True)
class Desk:
    """A newsroom, what is on file there by short names, and a browser at its screens."""

    newsroom: Newsroom
    made: Mapping[str, ArticleId]
    browser: Browser
    clock: FixedClock
    fetcher: CannedFetcher


def open_desk(*, filled: bool = True) -> Desk:
    clock = FixedClock(NOW)
    fetcher = CannedFetcher(clock)
    newsroom = open_newsroom(clock, fetcher)
    made = seed(newsroom) if filled else {}
    return Desk(newsroom, made, Browser(create_app(newsroom)), clock, fetcher)


@pytest.fixture(scope="session")
def desk() -> Desk:
    """The little press, for reading alone."""
    return open_desk()


@pytest.fixture
def fresh_desk() -> Desk:
    """The little press, for this test alone."""
    return open_desk()


@pytest.fixture
def empty_desk() -> Desk:
    """A newsroom without articles."""
    return open_desk(filled=False)

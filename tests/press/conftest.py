"""One small press for all tests of this folder."""

import pytest

from copytaster_press.desk.run import happened
from copytaster_press.library import Library
from copytaster_press.make import printing

ARTICLES, SEED = 200, 5


@pytest.fixture(scope="session")
def printed():
    return tuple(printing(ARTICLES, SEED))


@pytest.fixture(scope="session")
def pieces(printed):
    return tuple(one.piece for one in printed)


@pytest.fixture(scope="session")
def library(pieces):
    return Library(pieces, happened(SEED, ARTICLES))

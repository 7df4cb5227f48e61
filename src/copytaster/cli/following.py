"""Brings the search index up to the record before a command asks it, or after one has filed."""

from time import monotonic, sleep

from copytaster.errors import StoreError
from copytaster.workflows.follow_journal import follow, lag
from copytaster.workflows.newsroom import Newsroom

PATIENCE_SECONDS = 3.0


def catch_up(newsroom: Newsroom, *, patience_seconds: float = PATIENCE_SECONDS) -> int:
    """Bring the index up to the record; return how many changes it is still behind.

    One process writes to the index: where another does, as a running app, it is given a moment to do this for us.
    """
    until = monotonic() + patience_seconds
    while behind := lag(newsroom.archive, newsroom.index):
        try:
            follow(newsroom.archive, newsroom.index)
        except StoreError:
            if monotonic() >= until:
                return abs(behind)
            sleep(0.1)
    return 0

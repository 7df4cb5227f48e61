"""Brings the search index up to the record before a command asks it, or after one has filed."""

from copytaster.workflows.follow_journal import follow
from copytaster.workflows.newsroom import Newsroom


def catch_up(newsroom: Newsroom) -> int:
    """Bring the index up to the record; return how many changes it took in."""
    return follow(newsroom.archive, newsroom.index)

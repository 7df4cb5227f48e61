"""The latest articles, newest first, by day."""

from copytaster.workflows.newsroom import Newsroom

from .days import Cursor, DayPage, day_page

A_PAGE = 40


def latest(newsroom: Newsroom, before: Cursor | None = None) -> DayPage:
    """Return one page of all articles on file."""
    return day_page(newsroom.archive.latest(A_PAGE + 1, before=before), A_PAGE)

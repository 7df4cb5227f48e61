"""Marks of the one reader: what was read, and what is saved for later."""

from datetime import datetime

from copytaster.errors import NotOnFileError
from copytaster.model.ids import ArticleId

from .newsroom import Newsroom


def opened(newsroom: Newsroom, article: ArticleId) -> None:
    """Mark an article as read, because its page was opened; an id that is not on file marks nothing."""
    if newsroom.marks.read_at(article) is None and newsroom.archive.cards([article]):
        newsroom.marks.set_read(article, newsroom.clock.now())


def read(newsroom: Newsroom, article: ArticleId) -> None:
    """Mark an article as read; `NotOnFileError` where there is none."""
    _check(newsroom, article)
    newsroom.marks.set_read(article, newsroom.clock.now())


def unread(newsroom: Newsroom, article: ArticleId) -> None:
    """Mark an article as not read yet; `NotOnFileError` where there is none."""
    _check(newsroom, article)
    newsroom.marks.set_read(article, None)


def save(newsroom: Newsroom, article: ArticleId, since: datetime | None = None) -> None:
    """Save an article, or put it back to where it stood: saved `since` then. One that is saved stays where it is.

    `NotOnFileError` where there is no such article.
    """
    _check(newsroom, article)
    now = newsroom.clock.now()
    if newsroom.marks.saved_at(article) is None:
        newsroom.marks.set_saved(article, min(since or now, now))


def unsave(newsroom: Newsroom, article: ArticleId) -> datetime | None:
    """Take an article off the saved ones and return since when it was one of them.

    `NotOnFileError` where there is no such article.
    """
    _check(newsroom, article)
    since = newsroom.marks.saved_at(article)
    newsroom.marks.set_saved(article, None)
    return since


def _check(newsroom: Newsroom, article: ArticleId) -> None:
    if not newsroom.archive.cards([article]):
        raise NotOnFileError("There is no such article to mark")

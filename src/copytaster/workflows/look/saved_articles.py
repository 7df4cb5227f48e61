"""The articles that the reader saved: latest saved first, or those among them that match a search."""

from dataclasses import dataclass
from datetime import datetime

from copytaster.finding.query import parse
from copytaster.model.filing import Card
from copytaster.model.ids import ArticleId
from copytaster.model.search import AllOf, Among, Order
from copytaster.workflows.newsroom import Newsroom

from .days import Cursor

A_PAGE = 40
SEARCHED = 5_000
"""The latest so many saved articles are searched; further back nobody has looked yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedScreen:
    """One page of saved articles. `saved` counts all of them, `found` those that match what was asked.

    `removed` has just been taken off, and was saved `since` then.
    """

    saved: int
    found: int
    cards: tuple[Card, ...]
    older: Cursor | None
    removed: Card | None
    since: datetime | None


def saved_articles(
    newsroom: Newsroom, asked: str = "", *, before: Cursor | None = None, removed: Cursor | None = None
) -> SavedScreen:
    """Return one page of what is saved; `BadQueryError` where the question cannot be understood."""
    saved = newsroom.marks.saved_count()
    if asked:
        found, cards, older = *_matching(newsroom, asked), None
    else:
        page = newsroom.marks.saved(A_PAGE + 1, before=before)
        older = page[A_PAGE - 1] if len(page) > A_PAGE else None
        found, cards = saved, newsroom.archive.cards([article for _, article in page[:A_PAGE]])
    taken_off = _taken_off(newsroom, removed[1]) if removed else None
    since = removed[0] if removed and taken_off else None
    return SavedScreen(saved=saved, found=found, cards=cards, older=older, removed=taken_off, since=since)


def newest_saved(newsroom: Newsroom, limit: int) -> tuple[Card, ...]:
    """Return the articles that were saved last, latest first."""
    return newsroom.archive.cards([article for _, article in newsroom.marks.saved(limit)])


def _matching(newsroom: Newsroom, asked: str) -> tuple[int, tuple[Card, ...]]:
    chosen = Among(tuple(article for _, article in newsroom.marks.saved(SEARCHED)))
    found = newsroom.index.find(AllOf((parse(asked), chosen)), order=Order.RELEVANCE, limit=A_PAGE)
    return found.total, newsroom.archive.cards([hit.article for hit in found.hits])


def _taken_off(newsroom: Newsroom, article: ArticleId) -> Card | None:
    cards = newsroom.archive.cards([article])
    return cards[0] if cards and not cards[0].saved else None

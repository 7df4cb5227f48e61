"""The searches that the reader saved, each with how many articles have come since it was last opened."""

from dataclasses import dataclass

from copytaster.errors import BadQueryError
from copytaster.finding.query import in_words, parse
from copytaster.model.saved_search import SavedSearch
from copytaster.model.search import AllOf, FiledAfter, Order
from copytaster.workflows.newsroom import Newsroom

from .facets import named


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedRow:
    """A saved search, what it asks in words, and how many articles are new to it."""

    search: SavedSearch
    understood: str
    new: int


def saved_searches(newsroom: Newsroom) -> tuple[SavedRow, ...]:
    """Return all saved searches, oldest first."""
    return tuple(_row(newsroom, search) for search in newsroom.searches.every())


def _row(newsroom: Newsroom, search: SavedSearch) -> SavedRow:
    try:
        query = parse(search.asked)
    except BadQueryError:
        # An older Copytaster understood it; it can still be renamed, changed and removed.
        return SavedRow(search=search, understood="a search that is no longer understood", new=0)
    newer = newsroom.index.find(AllOf((query, FiledAfter(search.seen))), order=Order.TIME, limit=1)
    return SavedRow(search=search, understood=in_words(named(newsroom, query)), new=newer.total)

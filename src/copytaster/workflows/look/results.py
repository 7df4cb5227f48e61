"""Results of a search: one page of them, what they can be narrowed to, and what to try where there are none."""

from dataclasses import dataclass
from datetime import date

from copytaster.finding.narrowing import Question, question
from copytaster.finding.query import in_words, parse
from copytaster.model.filing import Card
from copytaster.model.ids import ArticleId, search_id
from copytaster.model.saved_search import SavedSearch
from copytaster.model.search import AllOf, Between, FiledAfter, Order
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.search import SearchAnswer, search

from .facets import Chip, Facet, chips, facets, named, without_copies
from .suggestions import Suggestion, suggestions

A_PAGE = 10
DEEPEST = 500
"""Pages; nobody reads further, and the index must sort all that lies before."""
MARKED_NEW = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultsScreen:
    """One page of results; pages count from 1, `first` is the place of its first result among all.

    `by_day` counts what matches on any day, whatever `days` it is narrowed to. `new` are those that came on file since
    a saved search was last opened; `saved` is the search as it is saved, if it is.
    """

    answer: SearchAnswer
    understood: str
    question: Question
    page: int
    pages: int
    first: int
    by_day: tuple[tuple[date, int], ...]
    days: Between | None
    chips: tuple[Chip, ...]
    facets: tuple[Facet, ...]
    without_copies: str | None
    suggestions: tuple[Suggestion, ...]
    saved: SavedSearch | None
    new: frozenset[ArticleId]


def results(
    newsroom: Newsroom, asked: str, *, order: Order, page: int = 1, new_since: int | None = None
) -> ResultsScreen:
    """Return one page of what matches; `BadQueryError` where the question cannot be understood."""
    page = min(max(page, 1), DEEPEST)
    first = (page - 1) * A_PAGE
    answer = search(newsroom, asked, order=order, limit=A_PAGE, offset=first)
    typed = question(asked)
    saved = newsroom.searches.get(search_id(asked))
    return ResultsScreen(
        answer=answer,
        understood=in_words(named(newsroom, answer.query)),
        question=typed,
        page=page,
        pages=min(DEEPEST, -(-answer.total // A_PAGE)),
        first=first + 1,
        by_day=_by_day(newsroom, typed) if answer.total else (),
        days=typed.days,
        chips=chips(newsroom, typed),
        facets=facets(newsroom, typed, answer.total) if answer.total else (),
        without_copies=without_copies(typed),
        suggestions=() if answer.total else suggestions(newsroom, typed, answer.query),
        saved=saved if saved and not saved.removed else None,
        new=_new(newsroom, answer, new_since),
    )


def newest_matches(newsroom: Newsroom, asked: str, limit: int) -> tuple[str, tuple[Card, ...]]:
    """Return the question in words and the newest articles that match; `BadQueryError` as for results."""
    query = parse(asked)
    found = newsroom.index.find(query, order=Order.TIME, limit=limit)
    return in_words(named(newsroom, query)), newsroom.archive.cards([hit.article for hit in found.hits])


def _by_day(newsroom: Newsroom, typed: Question) -> tuple[tuple[date, int], ...]:
    counted = newsroom.index.counts_by(parse(typed.without_days().asked), "day", 0)
    return tuple((date.fromisoformat(day), articles) for day, articles in counted)


def _new(newsroom: Newsroom, answer: SearchAnswer, since: int | None) -> frozenset[ArticleId]:
    if since is None:
        return frozenset()
    newer = AllOf((answer.query, FiledAfter(since)))
    return frozenset(hit.article for hit in newsroom.index.find(newer, order=Order.TIME, limit=MARKED_NEW).hits)

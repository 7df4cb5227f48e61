"""Results of a search: one page of them, what they can be narrowed to, and what to try where there are none."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from copytaster.finding.query import in_words, parse, words_to_mark
from copytaster.model.filing import Card
from copytaster.model.search import Order, Prefix, Query
from copytaster.text.words import words
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.search import SearchAnswer, search

A_PAGE = 10
DEEPEST = 500
"""Pages; nobody reads further, and the index must sort all that lies before."""
FACETS = 8
LABELS = 400
SUGGESTIONS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """Another question that does find articles, and what is other about it."""

    why: str
    asked: str
    articles: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultsScreen:
    """One page of results; pages count from 1, `first` is the place of its first result among all."""

    answer: SearchAnswer
    page: int
    pages: int
    first: int
    by_day: tuple[tuple[date, int], ...]
    publishers: tuple[tuple[str, int], ...]
    languages: tuple[tuple[str, int], ...]
    suggestions: tuple[Suggestion, ...]


def results(newsroom: Newsroom, asked: str, *, order: Order, page: int = 1) -> ResultsScreen:
    """Return one page of what matches; `BadQueryError` where the question cannot be understood."""
    page = min(max(page, 1), DEEPEST)
    first = (page - 1) * A_PAGE
    answer = search(newsroom, asked, order=order, limit=A_PAGE, offset=first)
    index = newsroom.index
    days = index.counts_by(answer.query, "day", 0) if answer.total else ()
    return ResultsScreen(
        answer=answer,
        page=page,
        pages=min(DEEPEST, -(-answer.total // A_PAGE)),
        first=first + 1,
        by_day=tuple((date.fromisoformat(day), articles) for day, articles in days),
        publishers=index.counts_by(answer.query, "publisher", FACETS) if answer.total else (),
        languages=index.counts_by(answer.query, "language", FACETS) if answer.total else (),
        suggestions=() if answer.total else _suggestions(newsroom, answer.query),
    )


def newest_matches(newsroom: Newsroom, asked: str, limit: int) -> tuple[str, tuple[Card, ...]]:
    """Return the question in words and the newest articles that match; `BadQueryError` as for results."""
    query = parse(asked)
    found = newsroom.index.find(query, order=Order.TIME, limit=limit)
    return in_words(query), newsroom.archive.cards([hit.article for hit in found.hits])


def _suggestions(newsroom: Newsroom, query: Query) -> tuple[Suggestion, ...]:
    """Questions near this one that find something."""
    found: dict[str, Suggestion] = {}
    for why, asked in _variants(newsroom, query):
        total = newsroom.index.find(parse(asked), order=Order.RELEVANCE, limit=1).total
        if total and asked not in found:
            found[asked] = Suggestion(why=why, asked=asked, articles=total)
        if len(found) == SUGGESTIONS:
            break
    return tuple(found.values())


def _variants(newsroom: Newsroom, query: Query) -> Iterator[tuple[str, str]]:
    asked = _words(query)
    if not asked:
        return
    yield "Without dates, fields and quotes there is", " ".join(asked)
    nearest = _nearest(newsroom, asked)
    if nearest != asked:
        yield "Did you mean", " ".join(nearest)
    if len(asked) > 1:
        yield "With any one of the words:", " OR ".join(asked)
        yield "With any one of the words as they are spelled here:", " OR ".join(nearest)


def _words(query: Query) -> list[str]:
    """The words asked for, each once, whatever was asked about them."""
    asked: dict[str, None] = {}
    for mark in words_to_mark(query):
        asked.update(dict.fromkeys([mark.stem] if isinstance(mark, Prefix) else mark.words))
    return list(asked)


def _nearest(newsroom: Newsroom, asked: Sequence[str]) -> list[str]:
    """Each word as the nearest word of a hashtag on file spells it, where one is near."""
    spellings = {word for topic in newsroom.archive.topics(LABELS) for word in words(topic.label)}
    return [
        word if word in spellings else next(iter(get_close_matches(word, spellings, n=1, cutoff=0.75)), word)
        for word in asked
    ]

"""Answer a search: understood, found, and shown with the words that match."""

from dataclasses import dataclass

from copytaster.finding.highlights import Piece, mark, snippet
from copytaster.finding.query import in_words, parse
from copytaster.model.filing import Card
from copytaster.model.search import Order, Query

from .newsroom import Newsroom


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHit:
    """One article found, its headline and the best part of its text in pieces, matches marked."""

    card: Card
    headline: tuple[Piece, ...]
    snippet: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchAnswer:
    """One page of results, with the question repeated in words."""

    asked: str
    understood: str
    query: Query
    total: int
    hits: tuple[SearchHit, ...]


def search(
    newsroom: Newsroom, asked: str, *, order: Order = Order.RELEVANCE, limit: int = 20, offset: int = 0
) -> SearchAnswer:
    """Return one page of what matches; `BadQueryError` where the question cannot be understood."""
    query = parse(asked)
    found = newsroom.index.find(query, order=order, limit=limit, offset=offset)
    articles = [hit.article for hit in found.hits]
    texts = newsroom.archive.texts(articles)
    return SearchAnswer(
        asked=asked,
        understood=in_words(query),
        query=query,
        total=found.total,
        hits=tuple(_hit(card, texts.get(card.id, card.lead), query) for card in newsroom.archive.cards(articles)),
    )


def _hit(card: Card, text: str, query: Query) -> SearchHit:
    return SearchHit(card=card, headline=mark(card.headline, query), snippet=snippet(text, query))

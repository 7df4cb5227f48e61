"""What to ask instead, where a search finds nothing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from copytaster.finding.narrowing import Question
from copytaster.finding.query import in_words, parse, words_to_mark
from copytaster.model.search import Order, Prefix, Query
from copytaster.text.words import words
from copytaster.workflows.newsroom import Newsroom

from .facets import named

LABELS = 400
SUGGESTIONS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """Another question that does find articles, and what is other about it."""

    why: str
    asked: str
    articles: int


def suggestions(newsroom: Newsroom, question: Question, query: Query) -> tuple[Suggestion, ...]:
    """Return questions near this one that find something: one filter less, another spelling, fewer words."""
    found: dict[str, Suggestion] = {}
    for why, asked in _variants(newsroom, question, query):
        if not asked or asked in found:
            continue
        total = newsroom.index.find(parse(asked), order=Order.RELEVANCE, limit=1).total
        if total:
            found[asked] = Suggestion(why=why, asked=asked, articles=total)
        if len(found) == SUGGESTIONS:
            break
    return tuple(found.values())


def _variants(newsroom: Newsroom, question: Question, query: Query) -> Iterator[tuple[str, str]]:
    asked = _words(query)
    nearest = _nearest(newsroom, asked)
    if nearest != asked:
        yield "Did you mean", " ".join(nearest)
    for filtered, rest in question.filters():
        said = in_words(named(newsroom, filtered)).removeprefix("articles ")
        yield f"Not narrowed to those {said}, there is", rest.asked
    if asked:
        yield "Without dates, fields and quotes there is", " ".join(asked)
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
    if not asked:
        return []
    spellings = {word for topic in newsroom.archive.topics(LABELS) for word in words(topic.label)}
    return [
        word if word in spellings else next(iter(get_close_matches(word, spellings, n=1, cutoff=0.75)), word)
        for word in asked
    ]

"""What makes one match better than another, and one article related to another."""

import math
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from copytaster.model.search import IndexEntry
from copytaster.text.stopwords import stop_words
from copytaster.text.words import words

HEADLINE_BOOST = 2.0
"""How much more a word counts that stands in the headline too."""

TELLING_TERMS = 30
"""How many of an article's terms are asked for to find related ones."""


def freshness(at: datetime) -> float:
    """Return by how much a match counts for its age alone, 1 or more.

    It doubles every ten years, so the order among equal matches is by time and never depends on when one asks.
    """
    years = (at - _EPOCH) / _YEAR
    return float(2.0 ** (min(max(years, 0.0), _LAST_YEARS) / _DOUBLES_YEARS))


def nearness(left: datetime, right: datetime) -> float:
    """Return how much a likeness counts between articles of two times: 1 at the same time, less and less apart."""
    days = abs((left - right) / timedelta(days=1))
    return _APART + (1 - _APART) / (1 + days / _NEAR_DAYS)


def telling(weights: Mapping[str, float], counts: Mapping[str, int], total: int) -> tuple[tuple[str, float], ...]:
    """Return those of an article's terms that say most what it is about, rarity added to their weights, heaviest first.

    `counts` says in how many of `total` articles each term stands; terms that stand in one alone (the article itself)
    lead nowhere and are left out, and so are those that stand in more than a fifth.
    """
    most = max(total / 5, 3)
    weighed = [
        (term, weight * _rarity(counts[term], total))
        for term, weight in weights.items()
        if 1 < counts.get(term, 0) <= most
    ]
    return tuple(sorted(weighed, key=lambda item: (-item[1], item[0]))[:TELLING_TERMS])


def terms(entry: IndexEntry) -> dict[str, float]:
    """Return each term of an article with its log frequency; headline and names count more, function words not."""
    headline, names, body = words(entry.headline), words(entry.names), words(f"{entry.deck}\n{entry.body}")
    stops = stop_words(entry.language or None, body)
    seen = Counter(body)
    for term in set(headline):
        seen[term] += 3
    for term in set(names):
        seen[term] += 1
    return {
        term: 1 + math.log(count)
        for term, count in seen.items()
        if term not in stops and (len(term) > 1 or not term.isascii())
    }


def bm25(frequency: int, length: float, mean_length: float, count: int, total: int) -> float:
    """Return how much a term tells that stands `frequency` times in an article (Robertson and Zaragoza 2009)."""
    damped = frequency + 1.2 * (0.25 + 0.75 * length / mean_length)
    return _rarity(count, total) * frequency * 2.2 / damped


def _rarity(count: int, total: int) -> float:
    return math.log(1 + (total - count + 0.5) / (count + 0.5))


_EPOCH = datetime(1990, 1, 1, tzinfo=UTC)
_YEAR = timedelta(days=365.25)
_DOUBLES_YEARS = 10.0
_LAST_YEARS = 90.0
# Measured on the AllSides stream (992 articles, 437 happenings): a mate stands first with MRR .947, .814 without.
_APART, _NEAR_DAYS = 0.2, 3.0

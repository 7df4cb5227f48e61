"""What an article is about, as weighted terms: the measure by which articles are held against each other."""

import math
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from copytaster.model.article import Article
from copytaster.model.story import Likeness
from copytaster.text.stopwords import stop_words
from copytaster.text.words import Token, tokens

# Measured on the folded AllSides stream (benchmarks/grouping.py).
_HEADLINE, _LEAD = 3.0, 1.0
_LEAD_WORDS = 60
_NAME, _NUMBER = 1.2, 0.8
_KEPT = 80


def terms(article: Article) -> tuple[str, ...]:
    """Return the distinct terms of an article, in the order they first stand: what to ask the archive's counts for."""
    return tuple(_weights(article))


def likeness(article: Article, counts: Mapping[str, int], total: int) -> Likeness:
    """Return the heaviest terms of an article with their weights, of unit length, heaviest first.

    `counts` says in how many of `total` articles on file each term stands; absent terms stand in none. Weights are
    log term frequency times smoothed inverse document frequency; headline and lead weigh more than the rest.
    """
    weighed = {
        term: weight * (math.log((1 + total) / (1 + min(counts.get(term, 0), total))) + 1)
        for term, weight in _weights(article).items()
    }
    kept = sorted(weighed.items(), key=lambda item: (-item[1], item[0]))[:_KEPT]
    length = math.sqrt(sum(weight * weight for _, weight in kept))
    return Likeness(terms=tuple((term, weight / length) for term, weight in kept))


def rarest(likeness: Likeness, n: int) -> tuple[str, ...]:
    """Return the `n` heaviest terms: those to look for near articles with."""
    return tuple(term for term, _ in likeness.terms[:n])


def cosine(left: Likeness, right: Likeness) -> float:
    """Return how alike two articles are, 0 to 1."""
    weights = dict(left.terms)
    return sum(weights[term] * weight for term, weight in right.terms if term in weights)


def shared(left: Likeness, right: Likeness) -> int:
    """Return how many terms stand in both."""
    return len(dict(left.terms).keys() & dict(right.terms).keys())


def headline_overlap(left: str, left_terms: Likeness, right: str, right_terms: Likeness) -> float:
    """Return the share of weight that two headlines have in common, 0 to 1."""
    ours, theirs = _in_headline(left, left_terms), _in_headline(right, right_terms)
    whole = sum(ours.values()) + sum(theirs.values())
    common = sum(max(ours[term], theirs[term]) for term in sorted(ours.keys() & theirs.keys()))
    return min(1.0, 2 * common / whole) if whole else 0.0


def _in_headline(headline: str, likeness: Likeness) -> dict[str, float]:
    weights = dict(likeness.terms)
    return {token.text: weights[token.text] for token in tokens(headline) if token.text in weights}


@lru_cache(maxsize=4)  # `terms` and `likeness` are asked of the same article, one after the other
def _weights(article: Article) -> dict[str, float]:
    """Return each term's log frequency, with what its place and its form add."""
    text = article.text
    headline, body = tokens(article.headline), tokens(text)
    stops = stop_words(article.language, (token.text for token in body))
    seen: defaultdict[str, float] = defaultdict(float)
    names: set[str] = set()
    for token in headline:
        seen[token.text] += _HEADLINE
    for place, token in enumerate(body):
        seen[token.text] += 1 + (_LEAD if place < _LEAD_WORDS else 0)
        if _is_name(text, token):
            names.add(token.text)
    return {
        term: (1 + math.log(count)) * (_NAME if term in names else _NUMBER if term[0].isdigit() else 1)
        for term, count in seen.items()
        if term not in stops and (len(term) > 1 or not term.isascii())
    }


def _is_name(text: str, token: Token) -> bool:
    """Say whether a word is capitalised in the middle of a sentence."""
    if token.start < 2 or not text[token.start].isupper():
        return False
    before = text[token.start - 2]
    return before.isalnum() or before == ","

"""An extractive summary: a few whole sentences of the article, in its own words and order."""

import math
from collections import Counter
from dataclasses import dataclass

from copytaster.model.article import Article
from copytaster.text.stopwords import stop_words
from copytaster.text.words import tokens

from .lines import SummaryLine, alike, running_text, without_dateline
from .standing import leans_on_another, stands_alone

_LONGEST = 60
"""Words beyond which a sentence is disfavoured."""
_MOST = 400  # sentences; what sums an article up stands before that
_SHORTEST = 6
"""Words below which a sentence says too little to stand alone."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    line: SummaryLine
    place: int
    words: Counter[str]
    length: int


def summarise(article: Article, lines: int = 4) -> tuple[SummaryLine, ...]:
    """Return up to `lines` sentences that together say most of what the article says, in the order of the text.

    Each is a whole sentence, word for word; never a credit line or a bare dateline. Articles of three sentences or
    fewer give nothing, and no summary is longer than half of its article. The method is a centroid of the article's
    words with a prior for early sentences, picked by maximal marginal relevance (Carbonell and Goldstein 1998).
    """
    every = running_text(article, _MOST)
    if len(every) <= 3:
        return ()
    centroid, candidates = _weighed(article, every)
    picked = _pick(candidates, centroid, min(lines, len(every) // 2))
    return tuple(candidate.line for candidate in sorted(picked, key=lambda candidate: candidate.place))


def _weighed(article: Article, every: list[SummaryLine]) -> tuple[dict[str, float], list[_Candidate]]:
    """Return the article's centroid, and the sentences that can stand in a summary with their words."""
    headline = [token.text for token in tokens(article.headline)]
    spoken = [[token.text for token in tokens(line.text)] for line in every]
    stops = stop_words(article.language, (word for words in spoken for word in words))
    whole = Counter(word for words in spoken for word in words if word not in stops)
    for word in headline:
        if word in whole:
            whole[word] += 2
    centroid = {word: math.log(1 + count) for word, count in whole.items() if count > 1}
    candidates = []
    for place, (whole_line, words) in enumerate(zip(every, spoken, strict=True)):
        line = without_dateline(whole_line)
        if len(words) >= _SHORTEST and words != headline and stands_alone(line.text):
            content = Counter(word for word in words if word not in stops)
            candidates.append(_Candidate(line, place, content, len(words)))
    return centroid, candidates


def _pick(candidates: list[_Candidate], centroid: dict[str, float], wanted: int) -> list[_Candidate]:
    """Pick one sentence after the other: the best one that does not say again what is picked."""
    score = {candidate.place: _score(candidate, centroid) for candidate in candidates}
    picked: list[_Candidate] = []
    waiting = list(candidates)
    while waiting and len(picked) < wanted:
        best = max(waiting, key=lambda one: (score[one.place] * (1 - _repeats(one, picked)), -one.place))
        picked.append(best)
        waiting = [one for one in waiting if one is not best and alike(one.words.keys(), best.words.keys()) < 0.6]
    return picked


def _score(candidate: _Candidate, centroid: dict[str, float]) -> float:
    carried = sum(centroid.get(word, 0.0) for word in candidate.words)
    score = carried / math.sqrt(5 + candidate.length)
    score *= 1 + 1.5 / (1 + candidate.place / 2)
    if candidate.length > _LONGEST:
        score *= _LONGEST / candidate.length / 2
    if leans_on_another(candidate.line.text):
        score *= 0.7
    return score


def _repeats(candidate: _Candidate, picked: list[_Candidate]) -> float:
    """Return the largest share of words that the candidate has in common with a picked sentence."""
    return max((alike(candidate.words.keys(), other.words.keys()) for other in picked), default=0.0)

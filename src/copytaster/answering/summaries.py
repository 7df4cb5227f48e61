"""An extractive summary: a few whole sentences of the article, in its own words and order."""

import math
from collections import Counter
from dataclasses import dataclass

from copytaster.model.article import Article, ParagraphKind
from copytaster.model.span import Span
from copytaster.text.sentences import sentences
from copytaster.text.stopwords import stop_words
from copytaster.text.words import tokens

from .standing import after_dateline, is_furniture, leans_on_another, stands_alone

_LONGEST = 60
"""Words beyond which a sentence is disfavoured."""
_MOST = 400  # sentences; what sums an article up stands before that
_SHORTEST = 6
"""Words below which a sentence says too little to stand alone."""


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """One sentence of the article at its span of `Article.text`; paragraphs count from 1."""

    text: str
    span: Span
    paragraph: int


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
    every = _sentences(article)
    if len(every) <= 3:
        return ()
    centroid, candidates = _weighed(article, every)
    picked = _pick(candidates, centroid, min(lines, len(every) // 2))
    return tuple(candidate.line for candidate in sorted(picked, key=lambda candidate: candidate.place))


def _sentences(article: Article) -> list[SummaryLine]:
    """Return the first sentences of running text, as many as are looked at, furniture left out."""
    found: list[SummaryLine] = []
    start = 0
    for number, paragraph in enumerate(article.paragraphs, start=1):
        if paragraph.kind in (ParagraphKind.TEXT, ParagraphKind.QUOTE) and not is_furniture(paragraph.text):
            for span in sentences(paragraph.text):
                words = paragraph.text[span.start : span.end]
                if len(found) == _MOST:
                    return found
                if not is_furniture(words):
                    found.append(SummaryLine(words, Span(start + span.start, start + span.end), number))
        start += len(paragraph.text) + 1
    return found


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
        line = _without_dateline(whole_line)
        if len(words) >= _SHORTEST and words != headline and stands_alone(line.text):
            content = Counter(word for word in words if word not in stops)
            candidates.append(_Candidate(line, place, content, len(words)))
    return centroid, candidates


def _without_dateline(line: SummaryLine) -> SummaryLine:
    cut = after_dateline(line.text)
    if not cut or not stands_alone(line.text[cut:]):
        return line
    return SummaryLine(line.text[cut:], Span(line.span.start + cut, line.span.end), line.paragraph)


def _pick(candidates: list[_Candidate], centroid: dict[str, float], wanted: int) -> list[_Candidate]:
    """Pick one sentence after the other: the best one that does not say again what is picked."""
    score = {candidate.place: _score(candidate, centroid) for candidate in candidates}
    picked: list[_Candidate] = []
    waiting = list(candidates)
    while waiting and len(picked) < wanted:
        best = max(waiting, key=lambda one: (score[one.place] * (1 - _repeats(one, picked)), -one.place))
        picked.append(best)
        waiting = [one for one in waiting if one is not best and _alike(one.words, best.words) < 0.6]
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
    return max((_alike(candidate.words, other.words) for other in picked), default=0.0)


def _alike(left: Counter[str], right: Counter[str]) -> float:
    common = len(left.keys() & right.keys())
    return common / math.sqrt(len(left) * len(right)) if common else 0.0

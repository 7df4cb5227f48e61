"""Which story an article belongs to: that of the articles most like it in words and time, or a new one."""

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from copytaster.model.ids import ArticleId, StoryId, story_id
from copytaster.model.story import Likeness, Neighbour, Placement

from .labels import shared_in_words, time_apart
from .similarity import cosine, headline_overlap, shared

# Measured on the folded AllSides stream (benchmarks/grouping.py).
_THRESHOLD = 0.18
_HEADLINE_SHARE = 0.2
_HALVED_AFTER_DAYS = 3.0
_WITNESSES = 3
_LEAST_SHARED = 3
"""Fewer words in common prove nothing, whatever their weight (short notices)."""


@dataclass(frozen=True, slots=True)
class _Evidence:
    neighbour: Neighbour
    score: float


def place(
    article: ArticleId, at: datetime, headline: str, likeness: Likeness, neighbours: Sequence[Neighbour]
) -> Placement:
    """Return the story of the best evidence among the neighbours, or a new story of the article's own.

    A story's evidence is the mean of its best witnesses, so that one weak link does not chain two happenings. The order
    of the neighbours does not matter, and an article is no neighbour of itself.
    """
    stories: dict[StoryId, list[_Evidence]] = defaultdict(list)
    for neighbour in neighbours:
        if neighbour.article != article:
            score = _score(at, headline, likeness, neighbour)
            stories[neighbour.story].append(_Evidence(neighbour, score))
    best: list[_Evidence] = []
    likeliest = 0.0
    for _, evidence in sorted(stories.items()):
        witnesses = sorted(evidence, key=lambda one: (-one.score, one.neighbour.article))[:_WITNESSES]
        mean = sum(one.score for one in witnesses) / len(witnesses)
        if mean > likeliest:
            best, likeliest = witnesses, mean
    if likeliest < _THRESHOLD:
        return Placement(story=story_id(article), new=True, likeness=round(likeliest, 3))
    story, nearest = best[0].neighbour.story, [one.neighbour for one in best if one.score]
    like = sum(one.score > 0 for one in stories[story])
    reasons = (shared_in_words(headline, likeness, nearest, like), time_apart(at, nearest))
    return Placement(story=story, new=False, likeness=round(min(1.0, likeliest), 3), reasons=reasons)


def _score(at: datetime, headline: str, likeness: Likeness, neighbour: Neighbour) -> float:
    if shared(likeness, neighbour.likeness) < _LEAST_SHARED:
        return 0.0
    days = abs((at - neighbour.at).total_seconds()) / 86_400
    words = (1 - _HEADLINE_SHARE) * cosine(likeness, neighbour.likeness)
    words += _HEADLINE_SHARE * headline_overlap(headline, likeness, neighbour.headline, neighbour.likeness)
    return words * math.pow(0.5, days / _HALVED_AFTER_DAYS)

"""Say in words why articles belong together: what they share, and how far apart they were published."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from copytaster.model.story import Likeness, Neighbour
from copytaster.text.words import tokens

_NAMED = 3


def shared_in_words(headline: str, likeness: Likeness, neighbours: Sequence[Neighbour], articles: int) -> str:
    """Return what an article shares with its neighbours, as “shares “bow doors” and “survey” with 4 articles”.

    Words that stand side by side in a headline are named together and as printed; what is weightiest comes first.
    """
    weights = _shared(likeness, neighbours)
    named: list[str] = []
    told: set[str] = set()
    phrases = _phrases([headline, *(neighbour.headline for neighbour in neighbours)], weights)
    for phrase, words in sorted(phrases.items(), key=lambda item: (-sum(weights[word] for word in item[1]), item[0])):
        if len(named) < _NAMED and not told & set(words):
            named.append(phrase)
            told |= set(words)
    rest = sorted(weights.keys() - told, key=lambda word: (-weights[word], word))
    named += rest[: _NAMED - len(named)]
    return f"shares {_listed(named)} with {'one article' if articles == 1 else f'{articles} articles'}"


def time_apart(at: datetime, neighbours: Sequence[Neighbour]) -> str:
    """Return how far the nearest neighbour was published from `at`, as “published 3 hours apart”."""
    hours = min(abs((at - neighbour.at).total_seconds()) for neighbour in neighbours) / 3600
    if hours < 1:
        return "published within the same hour"
    if hours < 36:
        return f"published {_counted(round(hours), 'hour')} apart"
    return f"published {_counted(round(hours / 24), 'day')} apart"


def _shared(likeness: Likeness, neighbours: Sequence[Neighbour]) -> dict[str, float]:
    own = dict(likeness.terms)
    shared: dict[str, float] = defaultdict(float)
    for neighbour in neighbours:
        for term, weight in neighbour.likeness.terms:
            if term in own:
                shared[term] += weight * own[term]
    return shared


def _phrases(headlines: Sequence[str], weights: dict[str, float]) -> dict[str, tuple[str, ...]]:
    """Return runs of shared words in the headlines, as printed, with the words they are made of."""
    found: dict[str, tuple[str, ...]] = {}
    for headline in headlines:
        run: list[str] = []
        start = end = 0
        for token in [*tokens(headline), None]:
            joined = token is not None and token.text in weights
            if run and (token is None or not joined or headline[end : token.start] not in ("", " ", "-")):
                found.setdefault(headline[start:end], tuple(run))
                run = []
            if token is not None and joined:
                start = start if run else token.start
                run.append(token.text)
                end = token.end
    return found


def _listed(words: Sequence[str]) -> str:
    quoted = [f"“{word}”" for word in words]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"

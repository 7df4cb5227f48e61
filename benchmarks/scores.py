"""Scores for what was read and how it was grouped: shares of words, names and groups, without any of our own code."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Sequence

_WORD = re.compile(r"\w+")
_BY = re.compile(r"^(by|von|par|por|di|av|de)\s+")


def folded(text: str | None) -> str:
    """Return the words of a text in small letters, to compare headlines."""
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", text or "").lower()))


def mean(values: Iterable[float]) -> float:
    """Return the mean, 0 of nothing."""
    given = list(values)
    return sum(given) / len(given) if given else 0.0


def f1(precision: float, recall: float) -> float:
    """Return the harmonic mean of both."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def body_f1(pairs: Iterable[tuple[str, str]]) -> float:
    """Return the F1 of (marked, said) bodies, as `body_scores` counts it."""
    return body_scores(pairs)[2]


def body_scores(pairs: Iterable[tuple[str, str]]) -> tuple[float, float, float]:
    """Return precision, recall and F1 of (marked, said) bodies: runs of four words, the first two averaged over pages.

    As the public article-extraction benchmark counts them: pages where nothing is said have no precision.
    """
    counted = [(runs(marked), runs(said)) for marked, said in pairs]
    precision = mean((marked & said).total() / said.total() for marked, said in counted if said)
    recall = mean((marked & said).total() / marked.total() for marked, said in counted if marked)
    return precision, recall, f1(precision, recall)


def runs(text: str) -> Counter[tuple[str, ...]]:
    """Return the runs of four words of a text, case kept, and how often each stands there."""
    words = _WORD.findall(text)
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3)) if words)


def names_f1(pairs: Iterable[tuple[Sequence[str], Sequence[str]]]) -> float:
    """Return the F1 of (marked, said) writers over all pages where some are marked."""
    right = said = marked = 0
    for theirs, ours in pairs:
        if theirs:
            one, other = {_name(name) for name in theirs}, {_name(name) for name in ours}
            right, said, marked = right + len(one & other), said + len(other), marked + len(one)
    return f1(right / said if said else 0.0, right / marked if marked else 0.0)


def b_cubed(gold: Sequence[Hashable], said: Sequence[Hashable], places: Iterable[int]) -> tuple[float, float, float]:
    """Return B-cubed precision, recall and F1 (Bagga and Baldwin 1998) of two groupings, averaged over some places."""
    true, ours = defaultdict(set), defaultdict(set)
    for place, (one, other) in enumerate(zip(gold, said, strict=True)):
        true[one].add(place)
        ours[other].add(place)
    both = [(true[gold[place]], ours[said[place]]) for place in places]
    precision = mean(len(one & other) / len(other) for one, other in both)
    recall = mean(len(one & other) / len(one) for one, other in both)
    return precision, recall, f1(precision, recall)


def _name(text: str) -> str:
    plain = "".join(one for one in unicodedata.normalize("NFKD", text).lower() if not unicodedata.combining(one))
    return " ".join(_WORD.findall(_BY.sub("", plain.strip())))

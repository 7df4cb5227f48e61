"""How much of one text stands in another: words in common runs of eight or more."""

import re
from array import array
from collections.abc import Iterable

RUN = 8
_WORD = re.compile(r"\w+")


def runs(text: str) -> "array[int]":
    """Return a number for each run of eight words, in order; numbers of like runs are alike within one process.

    Words are compared with case folded and marks dropped.
    """
    words = _WORD.findall(text.casefold())
    return array("q", (hash(tuple(words[at : at + RUN])) for at in range(len(words) - RUN + 1)))


def shared(left: "array[int]", right: "array[int]") -> float:
    """Return the share of the shorter text's words that stand in common runs, from 0 to 1."""
    few, many = (left, right) if len(left) <= len(right) else (right, left)
    others = set(many)
    count = covered = 0
    for at, run in enumerate(few):
        if run in others:
            count += at + RUN - max(covered, at)
            covered = at + RUN
    return count / (len(few) + RUN - 1) if few else 0.0


def share(one: str, other: str) -> float:
    """Return the share of the shorter text's words that stand in common runs, from 0 to 1."""
    return shared(runs(one), runs(other))


def joined(texts: Iterable[str]) -> str:
    """Return paragraphs as one text to compare."""
    return "\n".join(texts)

"""How much of one text stands in another: words in common runs of eight or more."""

import re
from collections.abc import Iterable

RUN = 8
_WORD = re.compile(r"\w+")


def words(text: str) -> tuple[str, ...]:
    """Return the words of a text as they are compared: case folded, marks dropped."""
    return tuple(_WORD.findall(text.casefold()))


def runs(tokens: tuple[str, ...], length: int = RUN) -> frozenset[tuple[str, ...]]:
    """Return all runs of that many words."""
    return frozenset(tokens[at : at + length] for at in range(len(tokens) - length + 1))


def taken(tokens: tuple[str, ...], others: frozenset[tuple[str, ...]]) -> int:
    """Return how many of these words stand in runs of eight that `others` holds too."""
    count, covered = 0, 0
    for at in range(len(tokens) - RUN + 1):
        if tokens[at : at + RUN] in others:
            count += at + RUN - max(covered, at)
            covered = at + RUN
    return count


def share(one: str, other: str) -> float:
    """Return the share of the shorter text's words that stand in common runs, from 0 to 1."""
    left, right = sorted((words(one), words(other)), key=len)
    return taken(left, runs(right)) / len(left) if left else 0.0


def joined(texts: Iterable[str]) -> str:
    """Return paragraphs as one text to compare."""
    return "\n".join(texts)

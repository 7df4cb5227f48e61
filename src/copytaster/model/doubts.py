"""Doubts about the times of an article: what a page says of them that cannot be, or cannot all be."""

from dataclasses import dataclass
from enum import StrEnum


class DoubtKind(StrEnum):
    """What is doubtful about a time; the value is what a person reads."""

    AHEAD = "published after it was captured"
    TURNED = "changed before it was published"
    IMPOSSIBLE = "a day that cannot be"
    APART = "days that contradict each other"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A doubt about when an article was published or changed, with the words of the page that raise it."""

    kind: DoubtKind
    evidence: str

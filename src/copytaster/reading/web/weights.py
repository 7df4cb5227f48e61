"""What was learned from marked pages: which names and phrases go with an article's text, and how to weigh all signs."""

import gzip
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Any
from zlib import crc32

from .forest import Forest

SHORT = 25
"""Words: what is longer is no phrase."""
AROUND_A_WORD = ".,:;!?\"'()|»«›→"


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """Log odds of names on elements, of short phrases (by the checksum of their letters) and of their words.

    `first` scores a block by itself, `second` in the light of how the blocks around it were scored.
    """

    names: Mapping[str, float]
    phrases: Mapping[int, float]
    words: Mapping[str, float]
    first: Forest
    second: Forest

    def name_score(self, names: tuple[str, ...]) -> float:
        """Return how much the names of one element speak for an article's text (below 0: against it)."""
        return sum([self.names[name] for name in names if name in self.names]) / math.sqrt(len(names) or 1)

    def phrase_score(self, text: str) -> float:
        """Return how much a short line speaks for being text of an article; 0 where it is long or unknown."""
        if text.count(" ") >= SHORT:
            return 0.0
        known = self.phrases.get(phrase_key(text))
        if known is not None:
            return known
        words = words_of_phrase(text)
        return sum([self.words[word] for word in words if word in self.words]) / math.sqrt(len(words) or 1)


def phrase_key(text: str) -> int:
    """Return what two printings of one phrase have in common, as a checksum of its letters."""
    return crc32("".join(filter(str.isalnum, text.lower())).encode("utf-8", "ignore"))


def words_of_phrase(text: str) -> list[str]:
    """Return the different words of a short line in lower case, and how it begins (marked by a caret)."""
    words = [word.strip(AROUND_A_WORD) for word in text.lower().split()]
    found = [word for word in dict.fromkeys(words) if word]
    return [*found, "^" + " ".join(words[:2])] if len(words) > 1 else found


def packaged() -> Weights:
    """Return the weights that come with the program; they are part of its code, and read once."""
    if not _IN_USE:
        use(loaded(resources.files(__package__).joinpath("weights.json.gz").read_bytes()))
    return _IN_USE[0]


def use(weights: Weights) -> None:
    """Let this process read with other weights than those that come with the program: for learning alone."""
    _IN_USE[:] = [weights]


_IN_USE: list[Weights] = []


def loaded(packed: bytes) -> Weights:
    """Return weights as the training wrote them."""
    told = json.loads(gzip.decompress(packed))
    return Weights(
        names=told["names"],
        phrases={int(key): value for key, value in told["phrases"].items()},
        words=told["words"],
        first=_forest(told["first"]),
        second=_forest(told["second"]),
    )


def _forest(told: Mapping[str, Any]) -> Forest:
    trees: Any = [tuple(map(tuple, tree)) for tree in told["trees"]]
    return Forest(trees=tuple(trees), glance=told["glance"], hopeless=told["hopeless"])

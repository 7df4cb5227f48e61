"""Which names on elements and which short phrases go with an article's text, counted once a publisher."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeVar

from copytaster.reading.web.weights import SHORT, phrase_key, words_of_phrase

from .marked import TEXT, UNKNOWN, Example

Key = TypeVar("Key", str, int)
Counts = dict[Key, list[float]]
NEAR = 3
"""Elements around a block whose names count: its own and the two around it."""
LONGEST = 400
LONGEST_PHRASE = 12
LEAST_GROUPS = 3
LEAST_GROUPS_OF_A_WORD = 5


def tables(examples: Iterable[Example]) -> dict[str, Mapping[str, float] | Mapping[int, float]]:
    """Return log odds by name, phrase and word, each relative to what is usual; only what several publishers print."""
    names: dict[str, dict[str, list[float]]] = defaultdict(dict)
    phrases: dict[int, dict[str, list[float]]] = defaultdict(dict)
    words: dict[str, dict[str, list[float]]] = defaultdict(dict)
    for example in examples:
        if UNKNOWN not in example.marks:
            on_names, on_phrases, on_words = _counted(example)
            _add(names, on_names, example.group)
            _add(phrases, on_phrases, example.group)
            _add(words, on_words, example.group)
    return {
        "names": _log_odds(names, usual=0.35, doubt=2, least=LEAST_GROUPS),
        "phrases": _log_odds(phrases, usual=0.2, doubt=1, least=LEAST_GROUPS),
        "words": _log_odds(words, usual=0.25, doubt=4, least=LEAST_GROUPS_OF_A_WORD),
    }


def _counted(example: Example) -> tuple[Counts[str], Counts[int], Counts[str]]:
    """Of each name, phrase and word on one page: how much of it is no text, and how much is."""
    names: Counts[str] = defaultdict(lambda: [0.0, 0.0])
    phrases: Counts[int] = defaultdict(lambda: [0.0, 0.0])
    words: Counts[str] = defaultdict(lambda: [0.0, 0.0])
    for block, mark in zip(example.blocks, example.marks, strict=True):
        is_text, spot, near = int(mark == TEXT), block.spot, set()
        for _ in range(NEAR):
            near |= set(spot.names)
            spot = spot.holder
        for name in near:
            names[name][is_text] += min(LONGEST, len(block.text))
        spaces = block.text.count(" ")
        if spaces < SHORT:
            for word in words_of_phrase(block.text):
                words[word][is_text] += 1
        if spaces < LONGEST_PHRASE:
            phrases[phrase_key(block.text)][is_text] += 1
    return names, phrases, words


def _add(table: dict[Key, dict[str, list[float]]], counts: Counts[Key], group: str) -> None:
    for key, (no_text, text) in counts.items():
        held = table[key].setdefault(group, [0.0, 0.0])
        held[0] += no_text / (no_text + text)
        held[1] += text / (no_text + text)


def _log_odds(table: dict[Key, dict[str, list[float]]], *, usual: float, doubt: float, least: int) -> dict[Key, float]:
    """A publisher counts once, however many of its pages there are; a little doubt draws rare ones to the usual."""
    found = {}
    for key, groups in table.items():
        if len(groups) >= least:
            text = sum(counts[1] / sum(counts) for counts in groups.values())
            share = (text + doubt * usual) / (len(groups) + doubt)
            found[key] = round(math.log(share / (1 - share)) - math.log(usual / (1 - usual)), 3)
    return found

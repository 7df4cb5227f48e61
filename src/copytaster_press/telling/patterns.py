"""The grammar in which wordings are written: `[one|other]` choices, `{slot:form}` particulars, `<word>` from a lexicon."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Protocol


@dataclass(frozen=True, slots=True)
class SlotNode:
    """A particular to be filled in, `{name:form}`."""

    name: str
    form: str


@dataclass(frozen=True, slots=True)
class WordNode:
    """A word to be taken from the lexicon, `<name>`."""

    name: str


@dataclass(frozen=True, slots=True)
class ChoiceNode:
    """One of several patterns, `[a|b|]`, each as likely as the others."""

    options: tuple["Pattern", ...]


Node = str | SlotNode | WordNode | ChoiceNode
Pattern = tuple[Node, ...]
Lexicon = Mapping[str, Pattern]
_MARK = re.compile(r"[\[\]|]|\{[^}]*\}|<[^>]*>|[^\[\]|{<]+")


class Filler(Protocol):
    """What an expansion asks for particulars."""

    def fill(self, name: str, form: str) -> str:
        """Return the particular in that form; raises KeyError when this affair has none of the name."""


@cache
def pattern(text: str) -> Pattern:
    """Read one pattern; raises ValueError where brackets do not match."""
    marks = _MARK.findall(text)
    options, at = _options(marks, 0)
    if at != len(marks):
        raise ValueError(f"unmatched bracket in {text!r}")
    return options[0] if len(options) == 1 else (ChoiceNode(options),)


def _options(marks: list[str], at: int) -> tuple[tuple[Pattern, ...], int]:
    """Read alternatives up to the closing bracket or the end; return them and where reading stopped."""
    options: list[Pattern] = []
    nodes: list[Node] = []
    while at < len(marks) and marks[at] != "]":
        mark = marks[at]
        if mark == "|":
            options.append(tuple(nodes))
            nodes = []
        elif mark == "[":
            inner, at = _options(marks, at + 1)
            if at >= len(marks):
                raise ValueError(f"unmatched bracket in {''.join(marks)!r}")
            nodes.append(ChoiceNode(inner))
        else:
            nodes.append(_leaf(mark))
        at += 1
    options.append(tuple(nodes))
    return tuple(options), at


def _leaf(mark: str) -> Node:
    if mark[0] == "{":
        name, _, form = mark[1:-1].partition(":")
        return SlotNode(name, form)
    if mark[0] == "<":
        return WordNode(mark[1:-1])
    return mark


def expand(nodes: Pattern, filler: Filler, lexicon: Lexicon, rng: Random) -> str:
    """Return one wording of the pattern, untidied: choices fall by `rng`, particulars come from `filler`."""
    parts: list[str] = []
    _expand(nodes, filler, lexicon, rng, parts)
    return "".join(parts)


def _expand(nodes: Pattern, filler: Filler, lexicon: Lexicon, rng: Random, parts: list[str]) -> None:
    for node in nodes:
        if isinstance(node, str):
            parts.append(node)
        elif isinstance(node, SlotNode):
            parts.append(filler.fill(node.name, node.form))
        elif isinstance(node, WordNode):
            _expand(lexicon[node.name], filler, lexicon, rng, parts)
        else:
            _expand(node.options[int(rng.random() * len(node.options))], filler, lexicon, rng, parts)

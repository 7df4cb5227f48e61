"""Reads the wordings of a kind of affair: for each fact its headlines, sentences and quotations, and the kind's lexicon."""

from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from importlib.util import find_spec

from .patterns import Pattern, pattern

FOLDERS = {"en": "english", "es": "spanish", "ar": "arabic", "ko": "korean"}

_SHARED = ("common", "shared", "aftermath", "texture")


@dataclass(slots=True)
class FactWording:
    """What may be said of one fact: headlines, sentences, and quotations with the role of their speaker."""

    headlines: list[Pattern] = field(default_factory=list)
    sentences: list[Pattern] = field(default_factory=list)
    quotations: list[tuple[str, Pattern]] = field(default_factory=list)


@dataclass(slots=True)
class Wording:
    """All the wordings of one kind of affair in one language."""

    lexicon: dict[str, Pattern]
    facts: dict[str, FactWording]


@cache
def wording(kind: str, language: str) -> Wording:
    """Return the wordings of that kind, those that all kinds share included; raises KeyError where none are written."""
    if not is_written(kind, language):
        raise KeyError(f"no wording of {kind} in {language}")
    folder = FOLDERS[language]
    read = Wording({}, {})
    for module in (*_SHARED, kind):
        if find_spec(f"{__package__}.{folder}.{module}"):
            _read(_text(folder, module), read)
    return read


@cache
def is_written(kind: str, language: str) -> bool:
    """Say whether affairs of that kind can be told in the language."""
    return language in FOLDERS and find_spec(f"{__package__}.{FOLDERS[language]}.{kind}") is not None


def _text(folder: str, module: str) -> str:
    return str(import_module(f"{__package__}.{folder}.{module}").WORDING)


def _read(text: str, wording: Wording) -> Wording:
    """Add the lines of one text to a wording: `@word`, `# fact`, `h` headline, `q role` quotation, `-` sentence."""
    fact = FactWording()
    for line in _joined(text):
        mark, _, rest = line.partition(" ")
        rest = rest.strip()
        if mark.startswith("@"):
            wording.lexicon[mark[1:]] = pattern(rest.removeprefix("= "))
        elif mark == "#":
            fact = wording.facts.setdefault(rest, FactWording())
        elif mark == "h":
            fact.headlines.append(pattern(rest))
        elif mark == "-":
            fact.sentences.append(pattern(rest))
        elif mark == "q":
            role, _, words = rest.partition(": ")
            fact.quotations.append((role, pattern(words)))
        else:
            raise ValueError(f"no such line in a wording: {line!r}")
    return wording


def _joined(text: str) -> list[str]:
    """Return the lines with those that are indented joined to the line before."""
    lines: list[str] = []
    for line in text.strip().splitlines():
        if line.startswith("  "):
            lines[-1] += f" {line.strip()}"
        elif line.strip():
            lines.append(line)
    return lines

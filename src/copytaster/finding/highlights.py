"""The words of a text that a query asked for, marked, with the best part of a long text."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from copytaster.model.search import Phrase, Prefix, Query, Words
from copytaster.text.characters import fold
from copytaster.text.words import tokens

from .query import words_to_mark


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text as printed; `hit` where it is what was asked for."""

    text: str
    hit: bool


def mark(text: str, query: Query) -> tuple[Piece, ...]:
    """Return the whole text in pieces that join up to it again, hits marked."""
    return _marked(text, _Asked(query))


def snippet(text: str, query: Query, length: int = 240) -> tuple[Piece, ...]:
    """Return the part of the text that holds the most of what was asked for, in pieces, hits marked.

    It is about `length` characters long, begins with a sentence where one begins near by, is cut between words, and has
    a piece "…" where text is left out before or behind; the other pieces join up to a part of the text.
    """
    asked = _Asked(query)
    begin, hits = _best_paragraph(text, asked)
    hit = _best(hits, length)
    start = _start(text, hit, length)
    end = _end(text, start, length, hit)
    before = (Piece("…", False),) if text[:start].strip() else ()
    behind = (Piece("…", False),) if text[end:].strip() else ()
    if hits and begin <= start and end <= (text.find("\n", begin) + 1 or len(text) + 1):
        return (*before, *_pieces(text[start:end], ((at - start, to - start) for at, to, _ in hits)), *behind)
    return (*before, *_marked(text[start:end], asked), *behind)


_Hit = tuple[int, int, tuple[str, ...]]


class _Asked:
    """What to look for, laid out so that most words of a text cost one look-up."""

    def __init__(self, query: Query) -> None:
        self._phrases: dict[str, list[tuple[str, ...]]] = {}
        self._stems: list[str] = []
        for mark in words_to_mark(query):
            match mark:
                case Words(words=words):
                    for word in words:
                        self._phrases.setdefault(word, []).append((word,))
                case Phrase(words=words):
                    self._phrases.setdefault(words[0], []).insert(0, words)
                case Prefix(stem=stem):
                    self._stems.append(stem)
        wanted = [*((word, len(phrases)) for word, phrases in self._phrases.items()), *((s, 1) for s in self._stems)]
        # Only plain words stand in a folded text letter by letter; others are always worth a closer look.
        self._glances = [(_squeezed(word) if word.isascii() else "", count) for word, count in wanted]
        self._different = sum(count for _, count in wanted)

    def at_most(self, text: str, lines: int) -> list[int]:
        """Return how many different things asked for each line of the text may hold: never too few, and cheaply."""
        squeezed = _squeezed(fold(text)).split("\n")
        if len(squeezed) != lines:
            return [self._different] * lines
        return [sum(count for word, count in self._glances if word in line) for line in squeezed]

    def hits(self, text: str) -> list[_Hit]:
        """Return where in the text something asked for stands, and what, in order."""
        found = tokens(text)
        printed = [token.text for token in found]
        return [
            (found[place].start, found[place + len(what) - 1].end, what)
            for place, word in enumerate(printed)
            if (what := self._at(place, word, printed))
        ]

    def _at(self, place: int, word: str, printed: Sequence[str]) -> tuple[str, ...]:
        """What was asked for and begins at this word, if anything."""
        for phrase in self._phrases.get(word, ()):
            if len(phrase) == 1 or tuple(printed[place : place + len(phrase)]) == phrase:
                return phrase
        if self._stems and (stem := next(filter(word.startswith, self._stems), "")):
            return (stem,)
        return ()


def _squeezed(text: str) -> str:
    """The text without what may stand inside a word (`U.N.`, `1,000`)."""
    for mark in _INSIDE_WORDS:
        text = text.replace(mark, "")
    return text


def _best(hits: list[_Hit], length: int) -> tuple[int, int] | None:
    """Return the first hit of the stretch with the most different hits, then the most hits, then the first."""
    best, best_worth = None, (0, 0)
    for number, (start, stop, _) in enumerate(hits):
        near = [what for _, last, what in hits[number : number + 40] if last <= start + length]
        worth = (len(set(near)), len(near))
        if worth > best_worth or not number:
            best, best_worth = (start, stop), worth
    return best


def _best_paragraph(text: str, asked: _Asked) -> tuple[int, list[_Hit]]:
    """Return where the first of the paragraphs with the most different hits begins, and where in the text they are."""
    best: tuple[int, list[_Hit]] = (0, [])
    most = begin = 0
    paragraphs = text.split("\n")
    for paragraph, possible in zip(paragraphs, asked.at_most(text, len(paragraphs)), strict=True):
        # Cutting a paragraph into words costs forty times the glance that says whether it is worth it.
        if possible > most:
            hits = asked.hits(paragraph)
            different = len({what for _, _, what in hits})
            if different > most:
                best, most = (begin, hits), different
        begin += len(paragraph) + 1
    begin, hits = best
    return begin, [(begin + start, begin + end, what) for start, end, what in hits]


def _marked(text: str, asked: _Asked) -> tuple[Piece, ...]:
    if not any(asked.at_most(text, text.count("\n") + 1)):
        return (Piece(text, False),) if text else ()
    return _pieces(text, ((begin, end) for begin, end, _ in asked.hits(text)))


def _pieces(text: str, hits: Iterable[tuple[int, int]]) -> tuple[Piece, ...]:
    """Cut the text at the hits; those outside are left out."""
    pieces = []
    at = 0
    for begin, end in hits:
        if end <= 0 or begin >= len(text):
            continue
        start = max(at, begin)
        if start > at:
            pieces.append(Piece(text[at:start], False))
        if end > start:
            pieces.append(Piece(text[start:end], True))
        at = max(at, end)
    if at < len(text):
        pieces.append(Piece(text[at:], False))
    return tuple(pieces)


def _start(text: str, hit: tuple[int, int] | None, length: int) -> int:
    """Return where to begin: with the hit's sentence where that is near, else some words before the hit."""
    first = len(text) - len(text.lstrip())
    if hit is None:
        return first
    reach = max(first, hit[0] - length * 2 // 3)
    if ends := [end.end() for end in _SENTENCE_END.finditer(text, reach, hit[0])]:
        return next((end for end in ends if end >= hit[0] - length // 2), ends[-1])
    if reach == first:
        return first
    space = _SPACE.search(text, max(0, hit[0] - length // 4), hit[0])
    return space.end() if space else hit[0]


def _end(text: str, start: int, length: int, hit: tuple[int, int] | None) -> int:
    """Return where to stop: at a space where one is near, and never inside the hit."""
    end = max(start + length, hit[1] if hit else 0)
    if end >= len(text):
        return max(start, len(text.rstrip()))
    if not text[end].isspace() and (space := text.rfind(" ", max(start + length // 2, hit[1] if hit else 0), end)) > 0:
        end = space
    return start + len(text[start:end].rstrip())


_SENTENCE_END = re.compile(r"\n\s*|[.!?…][\"'”’»)\]]*\s+(?![a-zà-ÿ])|[。！？]\s*")
_SPACE = re.compile(r"\s+")
_INSIDE_WORDS = ".,'`"

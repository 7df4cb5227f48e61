"""The query language: from what was typed to a tree of what is asked."""

from collections.abc import Iterator, Sequence

from copytaster.errors import BadQueryError
from copytaster.model.search import AllOf, Among, AnyOf, Between, FiledAfter, Not, Only, Phrase, Prefix, Query, Words
from copytaster.text.words import is_half_pair, words

from .fields import narrowed
from .lexemes import Lexeme, Sign, lexemes
from .wording import in_words

__all__ = ["MAX_CHARACTERS", "MAX_DEPTH", "MAX_PARTS", "in_words", "no_word", "parse", "typed_parts", "words_to_mark"]

MAX_CHARACTERS = 1_000
MAX_PARTS = 64
MAX_DEPTH = 20


def parse(asked: str) -> Query:
    """Return what is asked; an empty `AllOf`, which is everything, where the text is empty.

    All words must match. "Phrases" in quotes, OR between alternatives (it binds closer than the space
    between words, as in the large search engines), - or NOT before what must not be, parentheses, `word*` for
    beginnings, `#tag`, and fields such as `publisher:"Daily Ledger"` or `after:2024-03-01`. `BadQueryError` says in
    plain words where and how a query goes wrong; no other error is raised for any text.
    """
    if len(asked) > MAX_CHARACTERS:
        raise BadQueryError("The search is too long", at=MAX_CHARACTERS, hint=f"Up to {MAX_CHARACTERS} characters work")
    pieces = lexemes(asked)
    parts = [piece for piece in pieces if piece.sign in _LEAVES]
    if len(parts) > MAX_PARTS:
        hint = f"Up to {MAX_PARTS} work; in quotes, many words are one phrase"
        raise BadQueryError("The search has too many words", at=parts[MAX_PARTS].at, hint=hint)
    query = _Reader(pieces, len(asked)).whole()
    if query is None and asked.strip():
        raise no_word(at=len(asked) - len(asked.lstrip()))
    return query or AllOf(())


def no_word(*, at: int) -> BadQueryError:
    """Return what is wrong with a search of signs alone."""
    return BadQueryError("There is no word to look for", at=at, hint="Write words, or a field such as publisher:name")


def typed_parts(asked: str) -> tuple[tuple[str, Query], ...]:
    """Return what must hold, part by part, each as typed and as meant; joined by spaces they ask the same again.

    `BadQueryError` as for `parse`.
    """
    parse(asked)
    return tuple(_Reader(lexemes(asked), len(asked)).parts(asked))


def words_to_mark(query: Query) -> tuple[Words | Phrase | Prefix, ...]:
    """Return the words, phrases and beginnings that a match may hold: what to highlight."""
    match query:
        case Words() | Phrase() | Prefix():
            return (query,)
        case AllOf(parts=parts) | AnyOf(parts=parts):
            return tuple(dict.fromkeys(mark for part in parts for mark in words_to_mark(part)))
        case Not() | Only() | Between() | FiledAfter() | Among():
            return ()


class _Reader:
    """Reads pieces from left to right; what holds no word (a lone ampersand) asks for nothing: none."""

    def __init__(self, pieces: Sequence[Lexeme], end: int) -> None:
        self._pieces = pieces
        self._next = 0
        self._end = end

    def whole(self) -> Query | None:
        query = self._all_of(0)
        if piece := self._peek():
            raise BadQueryError("A closing parenthesis has no opening one", at=piece.at, hint="Leave it out")
        return query

    def parts(self, asked: str) -> Iterator[tuple[str, Query]]:
        """Yield the parts of a whole query that has been found to be right."""
        while piece := self._peek():
            self._next += piece.sign is Sign.AND
            begin = self._pieces[self._next].at
            part = self._any_of(0)
            following = self._peek()
            if part is not None:
                yield asked[begin : following.at if following else self._end].strip(), part

    def _all_of(self, depth: int) -> Query | None:
        parts: list[Query | None] = []
        while (piece := self._peek()) and piece.sign is not Sign.CLOSE:
            if piece.sign is Sign.AND:
                self._joint(piece, bool(parts))
            parts.append(self._any_of(depth))
        return _joined([part for part in parts if part is not None])

    def _any_of(self, depth: int) -> Query | None:
        if (piece := self._peek()) and piece.sign is Sign.OR:
            self._joint(piece, False)
        parts = [self._one(depth)]
        while (piece := self._peek()) and piece.sign is Sign.OR:
            self._joint(piece, True)
            parts.append(self._one(depth))
        meant = tuple(dict.fromkeys(part for part in parts if part is not None))
        return AnyOf(meant) if len(meant) > 1 else next(iter(meant), None)

    def _joint(self, piece: Lexeme, has_left: bool) -> None:
        """Pass over AND or OR, which needs something on both sides."""
        self._next += 1
        following = self._peek()
        if not has_left or following is None or following.sign in _NO_OPERAND:
            word = piece.sign.name
            raise BadQueryError(
                f"{word} needs something on both sides",
                at=piece.at,
                hint=f'Write bow {word} door, or "{word}" for the word',
            )

    def _one(self, depth: int) -> Query | None:
        piece = self._peek()
        if piece is None or piece.sign in _NO_OPERAND:
            raise BadQueryError("NOT needs something after it", at=self._end, hint="Write bow NOT door, or bow -door")
        self._next += 1
        if depth >= MAX_DEPTH and piece.sign not in _LEAVES:
            raise BadQueryError("The search is nested too deep", at=piece.at, hint=f"{MAX_DEPTH} levels work")
        if piece.sign is Sign.NOT:
            part = self._one(depth + 1)
            return Not(part) if part is not None else None
        return self._group(piece, depth) if piece.sign is Sign.OPEN else _leaf(piece)

    def _group(self, opening: Lexeme, depth: int) -> Query | None:
        part = self._all_of(depth + 1)
        if self._peek() is None:
            raise BadQueryError("A parenthesis is opened and not closed", at=opening.at, hint="Close it with )")
        self._next += 1
        return part

    def _peek(self) -> Lexeme | None:
        return self._pieces[self._next] if self._next < len(self._pieces) else None


def _leaf(piece: Lexeme) -> Query | None:
    if piece.sign is Sign.FIELD:
        return narrowed(piece.field, piece.text, piece.at)
    if piece.sign is Sign.TAG:
        return narrowed("topic", piece.text, piece.at) if words(piece.text) else None
    found = tuple(words(piece.text))
    if piece.sign is Sign.WORD and piece.text.endswith(("*", "＊")) and found:
        return _beginning(found, piece.at)
    if len(found) == 1:
        return Prefix(found[0]) if is_half_pair(found[0]) else Words(found)
    return Phrase(found) if found else None


def _beginning(found: tuple[str, ...], at: int) -> Query:
    *before, stem = found
    if len(stem) < 2 and not is_half_pair(stem):
        raise BadQueryError(f"{stem}* is too short", at=at, hint="Give two letters or more before the *")
    return AllOf((Words(tuple(before)), Prefix(stem))) if before else Prefix(stem)


def _joined(parts: Sequence[Query]) -> Query | None:
    """Return the parts as one, groups within groups opened and single words gathered where the first of them stood."""
    flat = [piece for part in parts for piece in (part.parts if isinstance(part, AllOf) else (part,))]
    gathered = Words(tuple(dict.fromkeys(word for part in flat if isinstance(part, Words) for word in part.words)))
    meant = tuple(dict.fromkeys(gathered if isinstance(part, Words) else part for part in flat))
    return AllOf(meant) if len(meant) > 1 else next(iter(meant), None)


_LEAVES = frozenset({Sign.WORD, Sign.PHRASE, Sign.FIELD, Sign.TAG})
_NO_OPERAND = frozenset({Sign.CLOSE, Sign.OR, Sign.AND})

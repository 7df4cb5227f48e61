"""Part names from the offices printed around them: `Foreign Minister Ana Ruiz`, `U.N. Envoy for Peace`."""

from dataclasses import dataclass

from copytaster.text.words import tag_key

from . import gazetteer
from .lexicon import BESIDE_TITLES, GIVEN_NAMES, ORGANISATIONS, OTHERS, PLACES, TITLES
from .runs import Word

Words = tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """The words of one name; `titled` where a title of a person stands before it."""

    words: Words
    titled: bool = False


def named(words: Words, before: tuple[str, str]) -> tuple[Named, ...]:
    """Return the names in a run without their titles, in order; a run that is all title names nobody.

    `before` are the two words in front of the run: behind `Secretary of`, `State Ana Ruiz` names Ana Ruiz.
    """
    if before[1] == "of" and is_title(before[0]):
        rest = _without_office(words)
        if len(rest) < len(words):
            return (Named(rest, titled=True),) if rest else ()
    titles = [place for place, word in enumerate(words) if is_title(word.folded) and not word.shouted]
    if not titles:
        return () if all(_is_office(word) for word in words) else _behind_a_place(words)
    holder, body = words[titles[-1] + 1 :], words[: titles[0]]
    if words[-1].folded in ORGANISATIONS or (not holder and _is_office_of_a_body(body)):
        return (Named(words),)
    while body and _is_office(body[-1]) and body[-1].folded not in ORGANISATIONS:
        body = body[:-1]
    parts = [Named(body)] if body and body[-1].capital else []
    # High Commissioner for Refugees: the office has a field of work, and nobody is named.
    if holder and holder[0].capital:
        parts.append(Named(holder, titled=True))
    return tuple(parts)


def is_title(folded: str) -> bool:
    """Say whether a word is a title, also in parts: `secretary-general`."""
    parts = folded.removesuffix(".").split("-")
    return any(part in TITLES for part in parts) and all(part in TITLES or part in BESIDE_TITLES for part in parts)


def _is_office_of_a_body(words: Words) -> bool:
    """Say whether the words before a title belong to one name with it: Office of the Prime Minister."""
    return any(word.folded in ORGANISATIONS for word in words) and any(not word.capital for word in words)


def _is_office(word: Word) -> bool:
    return word.folded in BESIDE_TITLES or is_title(word.folded)


def _without_office(words: Words) -> Words:
    while words and (_is_office(words[0]) or not words[0].capital):
        words = words[1:]
    return words


def _behind_a_place(words: Words) -> tuple[Named, ...]:
    """Take a country or city apart from a person's name right behind it: `… of Ruritania Ana Ruiz`."""
    for end in range(len(words) - 2, 0, -1):
        key = tag_key(" ".join(word.printed for word in words[:end]))
        known = key in gazetteer.PLACES or key in gazetteer.ALIASES
        heads = {word.folded for word in words[end:]} & (ORGANISATIONS | OTHERS | PLACES)
        known = known and words[0].folded not in GIVEN_NAMES and not heads
        if known and all(word.capital for word in words[end:]):
            return Named(words[:end]), Named(words[end:])
    return (Named(words),)

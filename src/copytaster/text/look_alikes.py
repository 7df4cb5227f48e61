"""Letters of one script that are drawn like those of another, and the words that are written with them."""

import re
import unicodedata
from typing import NamedTuple


class Disguise(NamedTuple):
    """A word that holds letters of another script: where it stands, what it is taken for, and the letters."""

    start: int
    end: int
    plain: str
    letters: str


def in_one_script(text: str) -> str:
    """Return the text with words of mixed scripts in one of them, where every strange letter has a twin there.

    That is the script of most of its letters, where all others have twins in it. Words of one script stay as they are.
    """
    return _WORD.sub(_in_one_script, text) if _MIXED.search(text) else text


def disguises(text: str) -> tuple[Disguise, ...]:
    """Return the words of a text that hold letters drawn exactly like those of the word's own script, in order."""
    if text.isascii() or not _MIXED.search(text):
        return ()
    found = []
    for match in _WORD.finditer(text):
        word = match[0]
        if _MIXED.search(word) and (plain := _in_one_script(match)) != word:
            strange = "".join(
                dict.fromkeys(letter for letter, meant in zip(word, plain, strict=True) if letter != meant)
            )
            if all(letter in _DRAWN_ALIKE for letter in strange):
                found.append(Disguise(match.start(), match.end(), plain, strange))
    return tuple(found)


def script_of(letter: str) -> str:
    """Return the script that a letter belongs to by its own name: `Cyrillic`, `Greek`, `Latin`."""
    return unicodedata.name(letter, "unknown").partition(" ")[0].title()


def _in_one_script(match: re.Match[str]) -> str:
    word = match.group()
    latin = sum(letter in _LATIN for letter in word)
    strange = len(word) - latin
    if not latin or not strange:
        return word
    exactly, nearly, cyrillic = (_DRAWN_ALIKE_TWINS, True), (_TWINS, True), (_CYRILLIC_TWINS, False)
    ways = [exactly, nearly]
    if _ALL_CYRILLIC.fullmatch(word):
        ways.insert(0 if latin < strange else 1 if latin == strange else 2, cyrillic)
    return next((plain for twins, keep_latin in ways if (plain := _swap(word, twins, keep_latin=keep_latin))), word)


def _swap(word: str, twins: dict[str, str], *, keep_latin: bool) -> str | None:
    letters = []
    for letter in word:
        strange = (letter in _LATIN) != keep_latin
        if strange and letter not in twins:
            return None
        letters.append(twins[letter] if strange else letter)
    return "".join(letters)


_LATIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
# Greek and Cyrillic, Armenian, Cherokee
_OTHERS = "\u0370-\u052f\u0531-\u0587\u13a0-\u13fd"
_MIXED = re.compile(f"[A-Za-z](?:[{_OTHERS}]|(?<=[{_OTHERS}].))")
_WORD = re.compile(f"[A-Za-z{_OTHERS}]+")
_ALL_CYRILLIC = re.compile(r"[A-Za-z\u0400-\u052f]+")

# Twins as fonts draw them, so both cases are listed: a capital Cyrillic В is drawn as B, a small в is not.
_CYRILLIC = "АВЕЅІЈКМНОРСТУХаеһіјорсѕухԁԛԝѵӏ"
_DRAWN_ALIKE_TWINS = {
    **dict(zip(_CYRILLIC, "ABESIJKMHOPCTYXaehijopcsyxdqwvl", strict=True)),
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧικνορυ", "ABEZHIKMNOPTYXikvopu", strict=True)),
    **dict(zip("ՕՍԼՏօհոսցզ", "OULSohnugq", strict=True)),
    **dict(zip("ᎪᏴᏟᎠᎬᏀᎻᎥᎫᏦᏞᎷᏢᏒᏚᎢᏙᎳᏃ", "ABCDEGHiJKLMPRSTVWZ", strict=True)),
}
_CYRILLIC_TWINS = {_DRAWN_ALIKE_TWINS[letter]: letter for letter in _CYRILLIC} | dict(zip("kmt", "кмт", strict=True))
_DRAWN_ALIKE = frozenset(_DRAWN_ALIKE_TWINS) | frozenset(_CYRILLIC_TWINS) - frozenset("kmt")
_TWINS = {**_DRAWN_ALIKE_TWINS, **dict(zip("αετηγωκвгкмнпт", "aetnywkbrkmhnt", strict=True))}
"""With those that are only drawn much alike; what is none must not look like one: a unit (μ), a particle."""

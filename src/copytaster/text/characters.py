"""Characters made alike: one folded spelling for everything that readers take for the same."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache


def fold(text: str) -> str:
    """Return the text as search and keys compare it: compatibility forms, case and diacritics off.

    Soft hyphens and zero-width characters go, quotes and dashes become plain, digits of every script
    become 0-9, and look-alikes (a Cyrillic or Greek letter inside a mostly Latin word, or the reverse)
    become letters of the word's own script. Words of one script stay in it. Folding twice changes nothing.
    """
    if not text.isascii():
        for printed, plain in _PRINTERS_MARKS:  # all that most pages have beyond ASCII
            text = text.replace(printed, plain)
    if text.isascii():
        return text.lower()
    return _fold_short(text) if len(text) <= _SHORT else _fold(text)


def _fold(text: str) -> str:
    plain = _alike(unicodedata.normalize("NFKD", text).translate(_PLAIN))
    # Some letters are twins in one case alone, so both are looked at.
    return unicodedata.normalize("NFC", _alike(plain.casefold().translate(_PLAIN)))


def _alike(text: str) -> str:
    return _WORD_OF_LETTERS.sub(_in_one_script, text) if _MIXED.search(text) else text


_SHORT = 64
_fold_short = lru_cache(maxsize=32_768)(_fold)


def _in_one_script(match: re.Match[str]) -> str:
    """Return a word of mixed scripts in one of them where every strange letter has a twin there."""
    word = match.group()
    latin = sum(letter in _LATIN for letter in word)
    strange = sum(_is_cyrillic_or_greek(letter) for letter in word)
    if not latin or not strange:
        return word
    if latin < strange and (own := _swap(word, _CYRILLIC_TWINS, keep_latin=False)) and not _GREEK.search(word):
        return own
    return _swap(word, _TWINS, keep_latin=True) or word


def _swap(word: str, twins: dict[str, str], *, keep_latin: bool) -> str | None:
    letters = []
    for letter in word:
        strange = _is_cyrillic_or_greek(letter) if keep_latin else letter in _LATIN
        if strange and letter not in twins:
            return None
        letters.append(twins[letter] if strange else letter)
    return "".join(letters)


def _is_cyrillic_or_greek(letter: str) -> bool:
    return "\u0370" <= letter <= "\u052f"


_LATIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_GREEK = re.compile(r"[\u0370-\u03ff]")
_MIXED = re.compile(r"[A-Za-z][\u0370-\u052f]|[\u0370-\u052f][A-Za-z]")
_WORD_OF_LETTERS = re.compile(r"[A-Za-z\u0370-\u052f]+")

# Twins as fonts draw them, so both cases are listed: a capital Cyrillic В is drawn as B, a small в is not.
_CYRILLIC = "АВЕЅІЈКМНОРСТУХаеһіјорсѕухԁԛԝѵӏ"
_TWINS = {
    **dict(zip(_CYRILLIC, "ABESIJKMHOPCTYXaehijopcsyxdqwvl", strict=True)),
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορυ", "ABEZHIKMNOPTYXaikvopu", strict=True)),
}
_CYRILLIC_TWINS = {_TWINS[letter]: letter for letter in _CYRILLIC}


def _characters(*ranges: tuple[int, int]) -> Iterable[int]:
    return (code for first, last in ranges for code in range(first, last + 1))


# Marks of scripts in which readers leave them out. Vowel signs of Indic and Thai writing are letters: they stay.
_MARKS = _characters(
    (0x0300, 0x036F),
    (0x0483, 0x0489),
    (0x0591, 0x05BD),
    (0x05BF, 0x05BF),
    (0x05C1, 0x05C2),
    (0x05C4, 0x05C5),
    (0x05C7, 0x05C7),
    (0x0610, 0x061A),
    (0x0640, 0x0640),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06DC),
    (0x06DF, 0x06E8),
    (0x06EA, 0x06ED),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0xFE20, 0xFE2F),
)
_UNSEEN = _characters(
    (0x00AD, 0x00AD),
    (0x034F, 0x034F),
    (0x05F3, 0x05F4),
    (0x061C, 0x061C),
    (0x180E, 0x180E),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
)
_ZEROS = "٠۰०০੦૦୦௦౦೦൦๐໐༠၀០"
_LETTERS = {
    "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D",
    "ð": "d", "Ð": "D", "þ": "th", "Þ": "TH", "ħ": "h", "Ħ": "H", "ŧ": "t", "Ŧ": "T", "ŋ": "n", "Ŋ": "N",
    "ı": "i", "ȷ": "j", "ə": "e", "Ə": "E", "ƒ": "f", "ɓ": "b", "Ɓ": "B", "ɗ": "d", "Ɗ": "D", "ƙ": "k", "Ƙ": "K",
    # Arabic and Persian letters that stand for one another in print
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ة": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه",
    # quotes, dashes, and the fraction stroke that compatibility folding makes
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "ʼ": "'", "ʻ": "'", "′": "'", "`": "'", "´": "'",
    "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "⁄": "/",
}  # fmt: skip
_PRINTERS_MARKS = tuple((mark, _LETTERS[mark]) for mark in "’‘“”–—")
_PLAIN: dict[int, str | None] = {
    **dict.fromkeys(_MARKS),
    **dict.fromkeys(_UNSEEN),
    **{ord(zero) + value: str(value) for zero in _ZEROS for value in range(10)},
    **{ord(letter): plain for letter, plain in _LETTERS.items()},
}

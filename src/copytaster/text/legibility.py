"""How much a text reads like writing: what tells its right decoding from a wrong one."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from .alphabets import BY_WORDS, LATIN, Alphabet, without_spaces

_CAPITALS = 0.6
"""What a letter in a word of capitals counts: some encodings differ by little more than the case of their letters."""


def legibility(text: str, language: str | None = None) -> float:
    """Return how well the characters beyond ASCII stand as people write them: 1 at best, below 0 for noise.

    Words must hold letters of one script and of one language, capitals where capitals stand, and between them the marks
    that printers use. Text that is all ASCII is neither: 0. Where the language is known, Latin letters count by it too:
    they can make sense in some language, and none in that of the words that they stand in.
    """
    foreign = sum(mark > "\x7f" for mark in text)
    if not foreign:
        return 0.0
    return (_of_marks(text) + _of_words(text, LATIN.get(language or "")) + _of_runs(text)) / foreign


def _of_marks(text: str) -> float:
    marks = _MARK.findall(text)
    printed = sum(mark in _PRINTED or mark in _PRINTED_FULL_WIDTH for mark in marks)
    return 0.6 * printed - 2 * (len(marks) - printed) - 2 * len(_MARK_IN_WORD.findall(text))


def _of_words(text: str, own: Alphabet | None) -> float:
    points = 0.0
    letters: dict[str, Counter[str]] = {script: Counter() for script in BY_WORDS}
    alone: Counter[str] = Counter()
    for match in _WORD.finditer(text):
        word = match[0]
        if word.isascii():
            continue
        foreign = [letter for letter in word if letter > "\x7f"]
        script = _script_of(word, foreign[0])
        if script is None or _is_odd(word):
            points -= len(foreign)
        elif len(word) == 1:
            alone[script] += 1 if word in _ALONE else -1
        else:
            letters[script].update(foreign)
            points -= (1 - _CAPITALS) * len(foreign) if word.isupper() else 0
    for script, found in letters.items():
        points += _worth(found, BY_WORDS[script].values()) if found else 0
        # One letter is a word where others of its script are.
        points += alone[script] if found or script == "Latn" else -abs(alone[script]) / 2
    if own and (found := letters["Latn"]):
        points += (_worth(found, [own]) - found.total()) / 2
    return points


def _of_runs(text: str) -> float:
    """Points of the writing without spaces, where a character between other letters is no word."""
    points = 0.0
    found: Counter[str] = Counter()
    alone = 0
    for match in _RUN.finditer(text):
        run = match[0]
        around = text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
        if len(run) < 3 and any(mark.isalpha() and mark < "\u3000" for mark in around):
            points -= len(run)
        elif len(run) > 1:
            found.update(run)
        else:
            alone += 1
    return points + _worth(found, without_spaces().values()) if found else points - alone


def _worth(found: Mapping[str, int], alphabets: Iterable[Alphabet]) -> float:
    return max(
        sum(count if letter in common else 0.7 * count if letter in rest else -count for letter, count in found.items())
        for common, rest in alphabets
    )


def _script_of(word: str, letter: str) -> str | None:
    """The one script of a word and of this letter of it, or none where it holds several."""
    for script, first, letters in _SCRIPTS:
        if letter >= first:
            return script if letters.fullmatch(word) else None
    return None


def _is_odd(word: str) -> bool:
    """Whether capitals or other letters stand where they cannot."""
    behind = word[1:]
    if behind != behind.lower():
        return not word.isupper()
    return _OUT_OF_PLACE.search(word) is not None


_NO_LETTERS = "ªº¹²³¼½¾"
_MARKS_ON_LETTERS = r"\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
_CHARACTERS = (
    r"\u3005\u3041-\u30fa\u30fc-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff66-\uff9f\uf900-\ufaff\U00020000-\U000323af"
)
_WORD = re.compile(rf"(?:(?![{_CHARACTERS}{_NO_LETTERS}])[^\W\d_]|[{_MARKS_ON_LETTERS}\u0640\u200c])+")
_RUN = re.compile(f"[{_CHARACTERS}]+")
_MARK = re.compile(rf"(?![{_CHARACTERS}{_MARKS_ON_LETTERS}\u0640\u200c])(?:[{_NO_LETTERS}]|[^\x00-\x7f](?<![^\W\d_]))")
_PRINTED = frozenset("\xa0“”„‘’‚‹›«»–—…·•°©®™£€§¿¡ªº×²³±№\u200e\u200f،؛؟−−′″")
_PRINTED_FULL_WIDTH = frozenset(map(chr, (*range(0x3000, 0x3020), *range(0xFF01, 0xFF5F), 0x30FB, 0xFFE5)))
_MARK_IN_WORD = re.compile(
    r"(?<=[^\W\d_])(?<!l(?=·))[¡¿«»„“”‚‹›…·°©®™£€§×±²³№](?=[^\W\d_])|(?<![\WmnNM\d_])[±¹²³¼½¾ªº]|[ªº](?=[^\W\d_])"
)
# Last letters within a word, first letters that are none, and Cyrillic words without a vowel or an р in its place.
_OUT_OF_PLACE = re.compile("[ةىםןךףץς](?=[^\\W\\d_])|^[ьъы].|^[бвгджзйклмнпстфхцчшщьъ]{4,}$")
_ALONE = frozenset("àáâéèêíìóòôúùyÀÁÂÈÉÊÍÓÒÔÙāåäöøæаивкосуяіжйєАИВКОСУЯІηοοήόΗΟו")
_SCRIPTS = tuple(
    (script, first, re.compile(f"[{letters}{_MARKS_ON_LETTERS}]+"))
    for script, first, letters in (
        ("Latn", "\u1e00", "A-Za-z\u00b5-\u024f\u1e00-\u1eff"),
        ("Thai", "\u0e00", "\u0e01-\u0e4e"),
        ("Arab", "\u0600", "\u0620-\u06d5\u0640\u200c"),
        ("Hebr", "\u0590", "\u05d0-\u05f4"),
        ("Cyrl", "\u0400", "\u0400-\u04ff"),
        ("Grek", "\u0370", "\u0370-\u03ff\u1f00-\u1fff"),
        ("Latn", "\u0080", "A-Za-z\u00b5-\u024f\u1e00-\u1eff"),
    )
)
"""Scripts of words by their first letters, the last first."""

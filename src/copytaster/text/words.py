"""Words of any script, folded, each with its place in the text as printed."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from .characters import UNSEEN, fold


class Token(NamedTuple):
    """A folded word and where it stands: `printed[start:end]`. (A tuple, because texts have very many.)"""

    text: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """Return the words of a text in order; each text is folded, not empty and without spaces.

    A possessive 's is dropped, hyphenated words are taken apart, dotted acronyms closed up (`U.N.` is `un`),
    thousands too (`1,000` is `1000`). Writing without spaces between words (Chinese, Japanese, Thai) and Korean,
    whose words carry endings, is cut into overlapping pairs of characters.
    """
    found = []
    at = 0
    for chunk in text.split():  # with find, half the time of a pattern
        at = text.index(chunk, at)
        found += [Token(word, at + start, at + end) for word, start, end in _in_chunk(chunk)]
        at += len(chunk)
    return found


def words(text: str) -> list[str]:
    """Return the texts of `tokens(text)`, sooner."""
    return [word for chunk in text.split() for word, _, _ in _in_chunk(chunk)]


def tag_key(label: str) -> str:
    """Return a label as hashtags compare it: folded, its letters and digits alone (`U.N. Aid` is `unaid`)."""
    return _short_key(label) if len(label) <= _SHORT else _key(label)


def _key(label: str) -> str:
    folded = fold(label)
    if folded.isascii():
        return folded.encode().translate(None, _NOT_IN_ASCII_WORDS).decode()  # as bytes, a third of the time
    return fold(_NOT_IN_WORDS.sub("", folded))


def is_half_pair(word: str) -> bool:
    """Return whether a word is one character of a writing that `tokens` cuts into pairs."""
    return _HALF_PAIR.fullmatch(word) is not None


def _in_chunk(chunk: str) -> tuple[tuple[str, int, int], ...]:
    return _short_chunk(chunk) if len(chunk) <= _SHORT else tuple(_words_of(chunk))


def _words_of(chunk: str) -> Iterator[tuple[str, int, int]]:
    for match in _WORD.finditer(chunk):
        start, end = match.span()
        if match.lastgroup == "pairs":
            yield from _pairs(match.group(), start)
        elif match.lastgroup == "acronym":
            yield from _folded(match.group().replace(".", ""), start, end)
        elif match.lastgroup == "number":
            yield from _folded(_number(match.group()), start, end)
        else:
            yield from _around_apostrophes(match.group(), start)


@lru_cache(maxsize=32_768)
def _short_chunk(chunk: str) -> tuple[tuple[str, int, int], ...]:
    return tuple(_words_of(chunk))


def _pairs(run: str, begin: int) -> Iterator[tuple[str, int, int]]:
    """Yield overlapping pairs of folded characters; a character alone stands by itself."""
    cells = [
        (character, begin + cell.start(), begin + cell.end())
        for cell in _CELL.finditer(run)
        for character in fold(cell.group())
    ]
    if len(cells) == 1:
        yield cells[0]
    for (left, start, _), (right, _, end) in pairwise(cells):
        yield left + right, start, end


def _number(printed: str) -> str:
    return printed.replace(",", "") if _THOUSANDS.fullmatch(printed) else printed.replace(",", ".")


def _around_apostrophes(printed: str, begin: int) -> Iterator[tuple[str, int, int]]:
    """Yield a word without its 's, and French or Italian articles apart from what they lean on."""
    end = begin + len(printed)
    parts = _APOSTROPHE.split(printed)
    if len(parts) > 1 and parts[-1].lower() in _ENDINGS:
        end -= len(parts.pop()) + 1
    if len(parts) > 1 and parts[0].lower() in _ARTICLES:
        article = parts.pop(0)
        yield from _folded(article, begin, begin + len(article))
        begin += len(article) + 1
    yield from _folded("".join(parts), begin, end)


def _folded(word: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Yield the folded word; the rare one that folds into several words shares its place among them."""
    folded = fold(word)
    if _ONE_WORD.fullmatch(folded):
        yield folded[:_LONGEST], start, end
    else:
        for part in _IN_WORDS.findall(folded):
            yield part[:_LONGEST], start, end


_SHORT = 64
_short_key = lru_cache(maxsize=32_768)(_key)
_LONGEST = 64
_ENDINGS = frozenset({"s", "re", "ll", "ve"})
_ARTICLES = frozenset({"l", "d", "j", "n", "m", "t", "c", "s", "qu", "un", "dell", "all", "nell", "sull", "dall"})

# Letters in circles and squares are no letters to Python.
_LETTER = r"(?:[^\W_]|[\u24b6-\u24e9\U0001f130-\U0001f189])"
# Python's \w leaves out combining marks and vowel signs, without which many scripts fall to pieces.
_MARK = (
    r"\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1-\u05c2\u05c4-\u05c5\u05c7\u05f3\u05f4\u0610-\u061a\u064b-\u065f"
    r"\u0670\u06d6-\u06ed\u0730-\u074a\u07a6-\u07b0\u0900-\u0963\u0971-\u0df3\u0f71-\u0f84"
    r"\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f" + UNSEEN
)
# Thai, Lao, Burmese, Khmer, kana, Han, Hangul, and their half-width forms
_PAIRED = (
    r"\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ece\u1000-\u103f\u1780-\u17d3\u1100-\u115e\u1161-\u11ff\u2e80-\u2fd5"
    r"\u3005-\u3007\u3041-\u309a\u309d-\u30fa\u30fc-\u3163\u3165-\u318e\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    r"\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff66-\uff9f\uffa1-\uffdc\U00020000-\U000323af"
)
_APOSTROPHES = "'’ʼ＇‘ʻ`´′"
_WORD = re.compile(
    rf"(?P<pairs>[{_PAIRED}](?:[{_PAIRED}{_MARK}])*)"
    rf"|(?P<acronym>(?<!\w)[^\W\d_](?:\.[^\W\d_])+(?![\w])\.?)"
    rf"|(?P<number>(?<!\d[.,])(?:\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+[.,]\d+)(?![.,]?\d)(?:(?![{_PAIRED}]){_LETTER})*)"
    rf"|(?P<word>(?:(?![{_PAIRED}]){_LETTER})"
    rf"(?:(?![{_PAIRED}])(?:{_LETTER}|[{_MARK}])|(?<=\w)[{_APOSTROPHES}](?=[^\W\d_])|(?<=[lLŀĿ])·(?=[lL]))*)"
)
_HALF_PAIR = re.compile(f"[{_PAIRED}]")
_CELL = re.compile(r"[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|.[\u3099\u309a\uff9e\uff9f" + UNSEEN + "]*")
_APOSTROPHE = re.compile(f"[{_APOSTROPHES}]")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?[^\W\d_]*")
_IN_WORDS = re.compile(rf"(?:{_LETTER}|[{_MARK}])+")
_ONE_WORD = re.compile(rf"(?:{_LETTER}|[{_MARK}]|\.)+")
_NOT_IN_ASCII_WORDS = bytes(code for code in range(128) if not chr(code).isalnum())
_NOT_IN_WORDS = re.compile(rf"(?:[\W_](?<![{_MARK}]))+")

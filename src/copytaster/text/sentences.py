"""Cut text of any script into sentences, by rules about how news is written."""

import re
import sys
from collections.abc import Iterator

from copytaster.model.span import Span

from .abbreviations import BEFORE_NUMBERS, MONTHS_AND_DAYS, NEVER_LAST, OFTEN_LAST, STARTERS, TITLES

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_CLOSERS = "\"'”’»›)\\]}」』）】〉》"
# Full stops of scripts that set no space behind them end a sentence wherever they stand.
_STOP = re.compile(
    rf"(?P<wide>[。！？｡！？।॥۔።։።។]+|(?<=다)\.(?=[가-힣]))[{_CLOSERS}]*|[.!?…؟]+[{_CLOSERS}]*(?:\[\d+\])*(?=\s|$)"
)
_WORD_BEFORE = re.compile(r"[^\s(\[{\"“”„«‹'‘’/—–]+$")
_NEXT = re.compile(r"\s*(?P<openers>[\"'“‘„«‹(\[{¿¡「『（【]*)(?P<word>\w[\w’'-]*)?")
_ACRONYM = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]$")
_SAID_AFTER = re.compile(
    r"\s*(?:[A-Z][\w’'.-]+\s+){1,4}(?:said|says|asked|asks|wrote|added|told|replied|shouted|wondered|tweeted)\b"
)


def sentences(text: str, most: int = sys.maxsize) -> list[Span]:
    """Return the first `most` sentences in order; all together cover everything but white space, and none overlap.

    A line break always ends a sentence. A sentence keeps its stop, and the quotation marks and brackets closing on it.
    """
    found: list[Span] = []
    for line in _LINE.finditer(text):
        start = line.start()
        for end in _ends(line.group(), line.start()):
            _add(found, text, start, end)
            if len(found) >= most:
                return found
            start = end
        _add(found, text, start, line.end())
        if len(found) >= most:
            break
    return found


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    if stripped := piece.strip():
        first = start + piece.index(stripped)
        found.append(Span(first, first + len(stripped)))


def _ends(line: str, offset: int) -> Iterator[int]:
    return (offset + stop.end() for stop in _STOP.finditer(line) if _is_end(line, stop))


def _is_end(line: str, stop: re.Match[str]) -> bool:
    """Say whether a sentence ends behind this stop and what closes on it."""
    following = _NEXT.match(line, stop.end())
    word = (following.group("word") or "") if following else ""
    if stop.group("wide"):
        # 「…。」と述べた: what is quoted is part of a longer sentence.
        return not (line[stop.end() - 1] in "」』）" and "ぁ" <= word[:1] <= "ん")
    mark = stop.group().rstrip(_CLOSERS + "0123456789[")
    if not word:
        # Dashes and dots may follow; a comma or bracket says that the sentence goes on.
        rest = line[stop.end() :].lstrip()
        return not rest[:1] or (rest[0] not in ",;:)" and not (mark == "." and _bound(line, stop.start(), "")))
    if word[0].islower():
        return False
    closed = len(mark) < len(stop.group())
    if mark != ".":
        return not (closed and mark[-1] in "!?" and _SAID_AFTER.match(line, stop.end()))
    if following is not None and following.group("openers") and word in STARTERS:
        return not _always_bound(_word_before(line, stop.start()))
    return not _bound(line, stop.start(), word)


def _bound(line: str, at: int, following: str) -> bool:
    """Say whether the full stop at `at` belongs to an abbreviation and the sentence goes on with `following`."""
    word = _word_before(line, at)
    if _always_bound(word):
        return True
    if word.isdigit():
        first_in_line = not line[:at].removesuffix(word).strip()
        return first_in_line or (len(word) <= 2 and following in MONTHS_AND_DAYS)
    if word in BEFORE_NUMBERS and (following[:1].isdigit() or not following):
        return True
    if word.lower().replace(".", "") in ("am", "pm") and "." in word:
        return following in MONTHS_AND_DAYS
    if _is_initial(word) or _ACRONYM.search(word) or word in OFTEN_LAST:
        return following not in STARTERS and not (word in OFTEN_LAST and following[:1].isdigit())
    return False


def _word_before(line: str, at: int) -> str:
    # No abbreviation is longer; a limit keeps one endless line of stops from taking quadratic time.
    found = _WORD_BEFORE.search(line[max(0, at - 24) : at])
    return found.group() if found else ""


def _always_bound(word: str) -> bool:
    return word in TITLES or word in NEVER_LAST


def _is_initial(word: str) -> bool:
    """Say whether the word is one letter as initials are: a capital, or a letter of a script without capitals."""
    last = word.rpartition("-")[2]
    return len(last) == 1 and last.isalpha() and not last.islower()

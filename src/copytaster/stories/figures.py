"""Figures in running text: numbers that say how much of what, told apart from dates, times and ages."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from copytaster.text.calendars import MONTHS, WEEKDAYS
from copytaster.text.characters import fold
from copytaster.text.stopwords import stop_words
from copytaster.text.words import words

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_BEHIND = re.compile(
    r"(?P<percent>[ \u00a0\u202f]?%| per ?cent\b)"
    r"|(?:[ \u00a0\u202f-](?P<unit>[^\W\d_]{2,})\b)?(?:[ \u00a0](?P<next>[^\W\d_]{3,})\b)?"
)
_WORD_BEFORE = re.compile(r"([^\W\d_]+)\.? $")
_MONEY = "$€£¥₩"
_BOUND_BEFORE = frozenset(".,:/'’–-#№")
_THOUSANDS = re.compile(r"\d{1,3}(?:[,.]\d{3})+(?:[.,]\d{1,2})?")
_SCALES = frozenset(
    words(
        "thousand million millions billion billions trillion mille milliard milliards mil millón millones mio mrd "
        "tausend millionen milliarden ألف مليون مليار"
    )
)
_NO_UNITS = frozenset(("am", "pm", "uhr", "de", "o'clock"))
_LONG = 3
"""Digits from which a number is seldom that of something else in the same story, whatever is counted."""
_UNIT = 4
"""Letters of a unit that are held against another: `metre`, `metres`, `metros` are one."""


class Figure(NamedTuple):
    """A number as printed with what it counts, and where; two with one `key` say the same, in any language."""

    start: int
    key: str
    printed: str


def figures(text: str) -> Iterator[Figure]:
    """Yield the figures of a text from left to right; years, dates, times and bare small numbers are none.

    None goes on beyond its line.
    """
    for digits in _DIGITS.finditer(text):
        start, end = digits.span()
        before = text[start - 1] if start else " "
        if before in _BOUND_BEFORE or before.isalnum() or text[end : end + 1] in (":", "/", "–"):
            continue
        behind = _BEHIND.match(text, end)
        figure = behind and _figure(text, digits, behind)
        if figure:
            yield figure


def _figure(text: str, digits: re.Match[str], behind: re.Match[str]) -> Figure | None:
    number, unit = _plain(digits.group()), behind["unit"] or ""
    money = text[digits.start() - 1] if digits.start() and text[digits.start() - 1] in _MONEY else ""
    start = digits.start() - len(money)
    if behind["percent"]:
        return Figure(start, f"{number}%", text[start : behind.end("percent")])
    if _is_date(unit, text[max(0, start - 16) : start]):
        return None
    if fold(unit) in _SCALES:
        end = behind.end("next") if behind["next"] and _counts(behind["next"]) else behind.end("unit")
        return Figure(start, f"{money}{number} {fold(unit)[:3]}", text[start:end])
    counts = _counts(unit)
    printed = text[start : behind.end("unit") if counts else digits.end()]
    if _is_year(digits.group()) and not money:
        return None
    if len(number.partition(".")[0]) >= _LONG:
        return Figure(start, money + number, printed)
    what = fold(unit)[:_UNIT] if counts else ""
    return Figure(start, f"{money}{number} {what}", printed) if money or counts else None


def _plain(printed: str) -> str:
    """A number in the digits 0 to 9, without marks between thousands and with a point before decimals."""
    digits = printed if printed.isascii() else "".join(str(int(sign)) if sign.isdigit() else sign for sign in printed)
    if _THOUSANDS.fullmatch(digits):
        digits = re.sub(r"[,.](?=\d{3})", "", digits)
    return digits.replace(",", ".")


def _is_year(printed: str) -> bool:
    return len(printed) == 4 and printed.isdigit() and 1800 <= int(printed) <= 2100


def _is_date(unit: str, before: str) -> bool:
    """Whether a number is a day or a time of day, by the word on either side of it."""
    behind = unit.lower()
    if behind in MONTHS or behind in WEEKDAYS or behind in _NO_UNITS:
        return True
    month = _WORD_BEFORE.search(before)
    return month is not None and month[1][0].isupper() and month[1].lower() in MONTHS


def _counts(unit: str) -> bool:
    """Whether a word can say what is counted: no name, and no word such as `of`."""
    return unit != "" and not unit[0].isupper() and unit not in _SMALL_WORDS


_SMALL_WORDS = stop_words("en") | stop_words("es") | stop_words("fr") | stop_words("de")

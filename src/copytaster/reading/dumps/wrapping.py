"""Lines broken to a fixed width, as mail and text browsers break them, joined to the paragraphs they were."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from itertools import pairwise

from copytaster.reading.conventions.leading_names import read_byline
from copytaster.reading.conventions.stamps import read_stamp

from .markdown import is_rule

Measure = Callable[[str], int]


def unwrapped(raw: Sequence[str], *, sure: bool = False) -> list[str]:
    """Return the lines with broken paragraphs joined; unchanged where none are broken. Empty lines stay.

    A line was broken where its neighbour below goes on in mid-sentence and the next word would not have fitted.
    With `sure` the text is known to be broken, so that a single such place tells the width.
    """
    lines = [line.rstrip() for line in raw]
    pairs = [(above, line) for above, line in pairwise(lines) if _goes_on(above, line)]
    for measure in (len, _columns):
        width = _width(pairs, measure, least=1 if sure else _LEAST_PAIRS)
        if width:
            return _joined(lines, width, measure)
    return lines


_LOOKED_AT = 1000
_LEAST_PAIRS, _MOSTLY = 4, 0.9
_NARROWEST, _WIDEST = 30, 110
_BEGINS_BLOCK = re.compile(r"\s*(?:[-*+•◦▪■●∙·‣⁃»›]\s|\d{1,3}[.)]\s|#{1,6}\s|[|>]|\[\d{1,4}\]:?\s?\S*$|!\[)")
_STOPS = ".!?:。！？।۔؟"
_NO_SPACES = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


def _goes_on(above: str, line: str) -> bool:
    """Tell whether a line seems to go on in mid-sentence; scripts without capitals leave it to the full stop above."""
    if not above or not line or _BEGINS_BLOCK.match(line) or above.lstrip().startswith("#") or above[-1] in _STOPS:
        return False
    first = line.lstrip()[0]
    return first.isalpha() and not first.isupper()


def _width(pairs: Sequence[tuple[str, str]], measure: Measure, *, least: int) -> int:
    """Return the greatest width to which these pairs may have been broken, 0 where there is no such width."""
    if len(pairs) < least:
        return 0
    pairs = pairs[:_LOOKED_AT]
    widths = {measure(above) for above, _line in pairs}
    for width in sorted((width for width in widths if width <= _WIDEST), reverse=True):
        full = sum(measure(above) <= _WIDEST and _is_full(above, line, width, measure) for above, line in pairs)
        if full >= _MOSTLY * len(pairs):
            return width if width >= _NARROWEST else 0
    return 0


def _is_full(above: str, line: str, width: int, measure: Measure) -> bool:
    """Tell whether the first word of a line would not have fitted on the line above it."""
    return measure(above) + 1 + measure(line.split(maxsplit=1)[0]) > width


def _columns(text: str) -> int:
    """Return how many columns a text takes on a terminal."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    return len(text) + wide - sum(unicodedata.combining(character) > 0 for character in text)


def _joined(lines: Sequence[str], width: int, measure: Measure) -> list[str]:
    found: list[str] = []
    above = ""
    for line in lines:
        if above and line and _is_full(above, line, width, measure) and not _parted(above, line):
            found[-1] = _join(found[-1], line.strip())
        else:
            found.append(line)
        above = line
    return found


def _parted(above: str, line: str) -> bool:
    """Tell whether two lines are two, however full the upper one is: rules, items, headings, bylines and times."""
    if _BEGINS_BLOCK.match(line) or is_rule(line) or is_rule(above) or above.lstrip().startswith("#"):
        return True
    return any(read_stamp(text.strip()) or read_byline(text.strip()) for text in (above, line))


def _join(above: str, line: str) -> str:
    if above[-1:] == "-" and above[-2:-1].isalpha() and line[:1].islower():
        return above + line
    return above + line if _NO_SPACES.match(above[-1:]) and _NO_SPACES.match(line) else f"{above} {line}"

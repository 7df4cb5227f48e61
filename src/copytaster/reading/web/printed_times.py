"""The day as a web page prints it beside its headline, and whether it bears out what the page tells machines."""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from copytaster.model.article import When
from copytaster.reading.conventions.stamps import Stamp, read_stamp

from .foreign_comments import in_comments
from .printed_lines import Line
from .rights import COPYRIGHT
from .sheet import Sheet

MOST_ABOVE = 8
MOST_LINES = 200
WEST = timedelta(hours=12)
"""How far the day in the west lies behind that of Greenwich, at most."""
EITHER_WAY = re.compile(r"(?<!\d)(?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|1[0-2])[./-]\d{4}")
"""A day in numbers that could as well be read month first."""


def stamps(sheet: Sheet, below: Sequence[Line]) -> Iterator[tuple[Stamp, str]]:
    """Yield the stamps with a full date, and their lines: below the headline in order, then above it, nearest first."""
    return _stamped(sheet, (*below, *_above(sheet)))


def first_stamp(sheet: Sheet) -> tuple[Stamp, str] | None:
    """Return the first line with a full date on the whole page, where nothing near the headline has one."""
    return next(_stamped(sheet, sheet.lines[:MOST_LINES]), None)


def contradicts(printed: Stamp, line: str, told: When) -> bool:
    """Tell whether a printed day gives the lie to a told one: it is earlier, and no time zone explains it.

    A zone may where the page tells its times in that of Greenwich. A printed day that is later may be that of a change.
    """
    day = printed.date.on if printed.date else None
    if day is None or printed.updated or EITHER_WAY.search(line) or day >= told.day:
        return False
    return told.at is None or bool(told.at.utcoffset()) or day < (told.at - WEST).date()


def _above(sheet: Sheet) -> list[Line]:
    first = sheet.headings[0].key if sheet.headings else ""
    at = next((at for at, line in enumerate(sheet.lines) if line.element.tag in ("h1", "h2") and line.key == first), 0)
    return sheet.lines[max(0, at - MOST_ABOVE) : at][::-1]


def _stamped(sheet: Sheet, lines: Sequence[Line]) -> Iterator[tuple[Stamp, str]]:
    for line in lines:
        if any(map(str.isdigit, line.text)) and not sheet.others.holds(line.element):
            stamp = read_stamp(line.text)
            if stamp and stamp.date and stamp.date.on and _is_of_the_article(line):
                yield stamp, line.text


def _is_of_the_article(line: Line) -> bool:
    """Neither when a reader commented, nor since when the rights are somebody's."""
    return not COPYRIGHT.search(line.text) and not in_comments(line.element)

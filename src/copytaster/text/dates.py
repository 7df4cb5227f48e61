"""Dates as they are printed in news, found and understood."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

from .calendars import MONTHS, WEEKDAYS
from .wordlists import listed


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedDate:
    """A date at characters `start` to `end`; `year` is none where none is printed, `zone` where no zone is."""

    text: str
    start: int
    end: int
    year: int | None
    month: int
    day: int
    clock: time | None = None
    zone: timezone | None = None

    @property
    def on(self) -> date | None:
        """The day, or none where the year is not printed."""
        return None if self.year is None else date(self.year, self.month, self.day)

    @property
    def at(self) -> datetime | None:
        """The aware minute, or none where year, clock or zone are not printed."""
        if self.year is None or self.clock is None or self.zone is None:
            return None
        return datetime.combine(date(self.year, self.month, self.day), self.clock, self.zone)

    @property
    def local(self) -> str | None:
        """YYYY-MM-DDTHH:MM (YYYY-MM-DD without a clock) as printed, whatever the zone; none without a year."""
        if self.year is None:
            return None
        day = date(self.year, self.month, self.day).isoformat()
        return day if self.clock is None else f"{day}T{self.clock:%H:%M}"


def find_dates(text: str, *, month_first: bool = False) -> tuple[PrintedDate, ...]:
    """Return all real dates with a day and a month, in order; those without a year too.

    `month_first` says how 3/4/2025 is meant where nothing in it tells. Time grows with the length of `text` alone.
    """
    return tuple(_found(text, month_first))


def prints_month_first(texts: Iterable[str]) -> bool:
    """Tell whether some number date can only be month first (2/26/2025) and none only day first."""
    pairs = [(int(m["n1"]), int(m["n2"])) for text in texts for m in _NUMBERS.finditer(text)]
    return any(b > 12 >= a for a, b in pairs) and not any(a > 12 >= b for a, b in pairs)


def weekdays(text: str) -> tuple[tuple[int, str], ...]:
    """Return (0 for Monday … 6 for Sunday, as printed) for each full weekday name, in order."""
    found = ((WEEKDAYS.get(m[0].lower()), m[0]) for m in _WORD.finditer(text))
    return tuple((day, word) for day, word in found if day is not None and (len(word) > 4 or not word.isascii()))


def read_clock(text: str) -> tuple[time | None, timezone | None]:
    """Return the time of day and zone that a text is ("9:14 AM KST"), none for what it does not print."""
    match = _BARE_CLOCK.fullmatch(" " + text.strip(" ,")) if text[:1].isdigit() and len(text) < 40 else None
    return _clock(match) if match else (None, None)


def with_year(printed: PrintedDate, year: int) -> date | None:
    """Return the day in that year, or none where it has no such day (February 29)."""
    return _day(year, printed.month, printed.day)


def _alternatives(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


_ENGLISH = listed("""
january february march april may june july august september october november december
jan feb mar apr jun jul aug sept sep oct nov dec
""")
_LETTERED = [name for name in MONTHS if not name[0].isdigit()]
_CLOCK = (
    r"(?:\s*(?:,|،|\||·|•|-|–|—|T|/)?\s*(?:at|um|à|ore|klo|kl\.?|alle|pukul|в|saat|às|a las)?\s*(?<!\d)"
    r"(?P<hour>[012٠١٢۰۱۲]?\d)(?:[:h](?P<minute>[0-5٠-٥۰-۵]\d)(?::[0-5]\d(?:\.\d{1,6})?)?|\.(?P<dotted>[0-5]\d)(?=\s*(?:[ap]\.?m"
    r"|uhr|wib))|(?=\s?[ap]\.?m\b))"
    r"(?:\s?(?P<half>[ap])\.?m\b\.?)?(?:\s*(?:uhr|hrs?)\b)?"
    r"(?:\s*\(?(?P<zone>Z\b|(?:GMT|UTC)?\s?[+-]\d{1,2}(?::?\d{2})?\b|(?-i:[A-Z]{2,4})\b)\)?)?)?"
)
_BARE_CLOCK = re.compile(_CLOCK, re.IGNORECASE)
_NUMBERS = re.compile(
    r"(?<!\d)(?<!\d[./-])(?P<n1>\d{1,2})(?P<sep>[./-])(?P<n2>\d{1,2})(?P=sep)(?P<n3>\d{4})(?!\d|[./-]\d)"
)
_YEAR_FIRST = r"(?<![\d./-])(?P<y>\d{4})(?P<sep>[./-])\s?(?P<m>\d{1,2})(?P=sep)\s?(?P<d>\d{1,2})(?!\d)(?!-\d)\.?"
_EAST_ASIAN = r"(?P<y>\d{4})\s?[年년]\s?(?P<m>\d{1,2})\s?[月월]\s?(?P<d>\d{1,2})\s?[日일]"
_EAST_ASIAN_DAY = r"(?<!\d)(?P<m>\d{1,2})[月월]\s?(?P<d>\d{1,2})[日일]"
_MONTH_DAY = (
    rf"\b(?P<name>{_alternatives(_ENGLISH)})\b\.?\s(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?![.:]\d)"
    r"(?:(?:,\s?|\s)(?P<y>(?:19|20)\d\d)\b)?"
)
_DAY_MONTH = (
    r"(?<![\d.,:])(?P<d>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?(?:\sde|\sof)?[\s-]"
    rf"(?P<name>{_alternatives(_LETTERED)})(?!\w)\.?,?(?:(?:\sde|\sdel)?[\s-](?P<y>(?:19|20|١٩|٢٠|۱۹|۲۰)\d\d)\b)?"
)
_FORMS = tuple(
    re.compile(form + _CLOCK, re.IGNORECASE)
    for form in (_YEAR_FIRST, _EAST_ASIAN, _MONTH_DAY, _DAY_MONTH, _EAST_ASIAN_DAY, _NUMBERS.pattern)
)
_WORD = re.compile(r"[^\W\d_]+(?:-feira)?")
_ZONES = {
    "Z": 0, "GMT": 0, "UTC": 0, "WET": 0, "BST": 60, "CET": 60, "CEST": 120, "EET": 120, "EEST": 180, "MSK": 180,
    "GST": 240, "PKT": 300, "WIB": 420, "HKT": 480, "SGT": 480, "KST": 540, "JST": 540, "AEST": 600, "AEDT": 660,
    "NZST": 720, "NZDT": 780, "EST": -300, "EDT": -240, "CDT": -300, "MDT": -360, "MST": -420, "PDT": -420, "PST": -480,
}  # fmt: skip
"""Minutes east of Greenwich; IST and CST name several zones and are left out."""


_LEAP_YEAR = 2024
_PLAUSIBLE = (1600, 2200)
"""Years in which a newspaper may be printed or may speak of; others are prices and part numbers."""


def _found(text: str, month_first: bool) -> Iterator[PrintedDate]:
    if not any(character.isdigit() for character in text):
        return
    matches = sorted((m for form in _FORMS for m in form.finditer(text)), key=lambda m: (m.start(), -m.end()))
    reached = 0
    for match in matches:
        if match.start() >= reached and (printed := _read(match, month_first)):
            yield printed
            reached = match.end()


def _read(match: re.Match[str], month_first: bool) -> PrintedDate | None:
    parts = match.groupdict()
    if parts.get("n1"):
        first, second = int(parts["n1"]), int(parts["n2"])
        year: int | None = int(parts["n3"])
        turned = second > 12 or (month_first and first <= 12)
        month, day = (first, second) if turned else (second, first)
    else:
        name = parts.get("name")
        # A small letter ("may 3", "3 mar") is a word of the sentence as often as a month, unless a year follows.
        if name and name[0].islower() and not parts.get("y"):
            return None
        # Letters that merely fold to a month's (a long s) are no month: 0 is turned down below.
        month = MONTHS.get(name.lower(), 0) if name else int(parts["m"])
        day, year = int(parts["d"]), int(parts["y"]) if parts.get("y") else None
    if (
        not _day(_LEAP_YEAR if year is None else year, month, day)
        or not _PLAUSIBLE[0] <= (year or _LEAP_YEAR) <= _PLAUSIBLE[1]
    ):
        return None
    clock, zone = _clock(match)
    return PrintedDate(
        text=match[0], start=match.start(), end=match.end(), year=year, month=month, day=day,
        clock=clock, zone=zone if clock else None,
    )  # fmt: skip


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _clock(match: re.Match[str]) -> tuple[time | None, timezone | None]:
    if not match["hour"]:
        return None, None
    hour, minute, half = int(match["hour"]), int(match["minute"] or match["dotted"] or 0), (match["half"] or "").lower()
    if half and not 1 <= hour <= 12:
        return None, None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return (time(hour, minute), _zone(match["zone"] or "")) if hour < 24 else (None, None)


def _zone(printed: str) -> timezone | None:
    name = printed.upper().replace(" ", "")
    if name in _ZONES:
        return timezone(timedelta(minutes=_ZONES[name]))
    offset = re.fullmatch(r"(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?", name)
    if not offset:
        return None
    minutes = int(offset[2]) * 60 + int(offset[3] or 0)
    return timezone(timedelta(minutes=minutes if offset[1] == "+" else -minutes)) if minutes <= 14 * 60 else None

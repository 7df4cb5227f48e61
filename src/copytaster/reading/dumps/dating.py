"""When a dump's article was published: what the page prints, and what can be concluded from it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from copytaster.model.article import When
from copytaster.text.ages import Age
from copytaster.text.dates import PrintedDate, find_dates, weekdays, with_year


@dataclass(frozen=True, slots=True, kw_only=True)
class Clues:
    """What else a page says of time. `comments` are the days of readers' comments, `years` those of copyright lines."""

    days: tuple[date, ...] = ()
    years: tuple[int, ...] = ()
    comments: tuple[date, ...] = ()
    address: str | None = None
    captured_at: datetime | None = None


def dated_by_stamp(printed: PrintedDate) -> When | None:
    """Return the time that a printed date tells, or none where it lacks the year."""
    return When(day=printed.on, at=printed.at) if printed.on else None


def dated_by_age(age: Age, captured_at: datetime | None) -> When | None:
    """Return the day that lies `age` before the capture, as inferred; none where nobody knows the capture time."""
    if captured_at is None:
        return None
    try:
        then = captured_at - age.before
    except OverflowError:
        return None
    return When(day=then.date(), inferred=True, evidence=f"{age.text}, captured {captured_at:%Y-%m-%d %H:%M}")


def dated_by_dateline(printed: str, lead: str, clues: Clues) -> When | None:
    """Return the day of a dateline; its year, where not printed, from what else the page says.

    In this order: the same day with a year elsewhere on the page; the full date nearest to it; a copyright
    year; the latest year that lies before the first comment or the capture, where a weekday in the lead
    may settle which. Everything but a printed year is marked as inferred.
    """
    found = next(iter(find_dates(_capitalised(printed))), None)
    if found is None:
        return None
    if found.on:
        return When(day=found.on)
    return (
        _by_same_day(found, clues)
        or _by_nearest(found, clues)
        or _by_years(found, clues)
        or _by_bound(found, lead, clues)
    )


def dated_by_address(address: str | None) -> When | None:
    """Return the day that an article's address spells (/2025/02/26/, AEN20250226…), or none."""
    match = _IN_ADDRESS.search(address or "")
    if not match:
        return None
    day = _day(int(match["y"]), int(match["m"]), int(match["d"]))
    return When(day=day, evidence=match[0].strip("/")) if day else None


def dated_by_comments(lead: str, clues: Clues) -> When | None:
    """Return the latest day of the weekday that the lead names, at or before the first comment; none without both.

    A comment bounds a date and never is one: without a weekday there is no date.
    """
    named = weekdays(lead)
    if not named or not clues.comments:
        return None
    weekday, word = named[0]
    first = min(clues.comments)
    day = first - timedelta(days=(first.weekday() - weekday) % 7)
    return When(day=day, inferred=True, evidence=f"{word}; first comment {first.isoformat()}")


def dated_by_pictures(lead: str, clues: Clues) -> When | None:
    """Return the one full date that the page prints, where its weekday is the one the lead names."""
    named = {weekday for weekday, _word in weekdays(lead)[:1]}
    fitting = {day for day in clues.days if day.weekday() in named}
    if len(fitting) != 1:
        return None
    day = fitting.pop()
    return When(day=day, inferred=True, evidence=f"{weekdays(lead)[0][1]}; {day.isoformat()} elsewhere on the page")


_IN_ADDRESS = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<s>[/-]?)(?P<m>0[1-9]|1[0-2])(?P=s)(?P<d>0[1-9]|[12]\d|3[01])(?=\d{0,9}(?!\d))"
)
_NEAR = timedelta(days=45)
_YEARS_BACK = 12


def _capitalised(text: str) -> str:
    return re.sub(r"[^\W\d_]{3,}", lambda word: word[0].capitalize(), text)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _by_same_day(found: PrintedDate, clues: Clues) -> When | None:
    years = [day for day in clues.days if (day.month, day.day) == (found.month, found.day)]
    return _inferred(years[0], f"{years[0].isoformat()} elsewhere on the page") if years else None


def _by_nearest(found: PrintedDate, clues: Clues) -> When | None:
    pairs = [
        (abs(day - full), day, full)
        for full in clues.days
        for year in (full.year - 1, full.year, full.year + 1)
        if (day := with_year(found, year))
    ]
    if not pairs or min(pairs)[0] > _NEAR:
        return None
    _gap, day, full = min(pairs)
    return _inferred(day, f"{full.isoformat()} elsewhere on the page")


def _by_years(found: PrintedDate, clues: Clues) -> When | None:
    by_address = dated_by_address(clues.address)
    if by_address and (day := with_year(found, by_address.day.year)):
        return _inferred(day, f"{by_address.day.year} in the address")
    days = [day for year in clues.years if (day := with_year(found, year))]
    return _inferred(days[0], f"copyright {days[0].year}") if days else None


def _by_bound(found: PrintedDate, lead: str, clues: Clues) -> When | None:
    if clues.comments:
        bound, why = min(clues.comments), f"first comment {min(clues.comments).isoformat()}"
    elif clues.captured_at:
        # A dispatch may be dated a day ahead of the clock that took it, across the date line.
        bound, why = clues.captured_at.date() + timedelta(days=1), f"captured {clues.captured_at:%Y-%m-%d}"
    else:
        return None
    days = [day for back in range(_YEARS_BACK) if (day := with_year(found, bound.year - back)) and day <= bound]
    if not days:
        return None
    named = weekdays(lead)
    if named:
        weekday, word = named[0]
        for shift in (0, 1):
            for day in days:
                if (day - timedelta(days=shift)).weekday() == weekday:
                    return _inferred(day, f"{word}; {why}")
    return _inferred(days[0], why)


def _inferred(day: date, evidence: str) -> When:
    return When(day=day, inferred=True, evidence=evidence)


def full_dates(texts: Iterable[str], *, month_first: bool = False) -> tuple[date, ...]:
    """Return every day that texts print with its year, in order."""
    return tuple(found.on for text in texts for found in find_dates(text, month_first=month_first) if found.on)


def copyright_years(lines: Sequence[str]) -> tuple[int, ...]:
    """Return the last year that each copyright line names, latest line first."""
    years = [re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", line) for line in lines]
    return tuple(int(found[-1]) for found in reversed(years) if found)

"""How outlets print dates and times, in four languages."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Literal

from copytaster_press.calendars import MONTHS, WEEKDAYS, WIRE_MONTHS

Style = Literal["long", "american", "dashes", "clock", "weekday", "iso", "dots"]

_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def local(when: datetime, offset_minutes: int) -> datetime:
    """Return the time as clocks of the outlet show it."""
    return when.astimezone(timezone(timedelta(minutes=offset_minutes)))


def iso(when: datetime, offset_minutes: int = 0) -> str:
    """Return the machine's form with the outlet's offset, to the second."""
    return local(when, offset_minutes).isoformat(timespec="seconds")


def printed(when: datetime, language: str = "en", style: Style = "long") -> str:
    """Return a local time as print: in other languages than English the style only says whether the hour is told."""
    if style == "dashes":
        return f"{when:%d-%m-%Y}"
    if style == "iso":
        return f"{when:%Y-%m-%d %H:%M}"
    if style == "dots":
        return f"{when:%Y.%m.%d. %H:%M}"
    hour = f"{when:%H:%M}"
    clock = style == "clock"
    if language == "ko":
        return f"{when.year}년 {when.month}월 {when.day}일" + (f" {hour}" if clock else "")
    month = MONTHS.get(language, MONTHS["en"])[when.month - 1]
    if language == "es":
        return f"{when.day} de {month} de {when.year}" + (f", {hour}" if clock else "")
    if language == "ar":
        return (f"{when.day} {month} {when.year}" + (f"، {hour}" if clock else "")).translate(_ARABIC_DIGITS)
    return _english(when, month, style)


def _english(when: datetime, month: str, style: Style) -> str:
    if style == "american":
        return f"{month} {when.day}, {when.year}"
    if style == "clock":
        return f"{when.day} {month[:3]} {when.year}, {when:%H:%M}"
    if style == "weekday":
        return f"{WEEKDAYS['en'][when.weekday()]} {when.day} {month} {when.year}"
    return f"{when.day} {month} {when.year}"


def at_comment(when: datetime) -> str:
    """Return the time of a reader's comment ("November 21, 2014 at 10:08 PM")."""
    hour = when.hour % 12 or 12
    return (
        f"{MONTHS['en'][when.month - 1]} {when.day}, {when.year} at {hour}:{when:%M} {'AM' if when.hour < 12 else 'PM'}"
    )


def wire_day(when: datetime) -> str:
    """Return a day as wire copy has it ("Oct. 30")."""
    return f"{WIRE_MONTHS[when.month - 1]} {when.day}"


def http_date(when: datetime) -> str:
    """Return the time as HTTP and RSS ask for it, in English whatever the locale."""
    utc = when.astimezone(UTC)
    month = MONTHS["en"][utc.month - 1][:3]
    return f"{WEEKDAYS['en'][utc.weekday()][:3]}, {utc.day:02} {month} {utc.year} {utc:%H:%M:%S} GMT"


def age(when: datetime, now: datetime) -> str:
    """Return how long ago something was ("8 hours ago")."""
    minutes = max(1, int((now - when).total_seconds() // 60))
    for length, unit in ((1440 * 7, "week"), (1440, "day"), (60, "hour"), (1, "minute")):
        if minutes >= length:
            count = minutes // length
            return f"{count} {unit}{'s' if count > 1 else ''} ago"
    return "1 minute ago"

"""How numbers, sums, hours and days are printed in English, by house style."""

from datetime import datetime

from copytaster_press.calendars import MONTHS, WEEKDAYS, WIRE_MONTHS

from .tidying import in_words
from .voices import Voice

_NEAR_DAYS = 5


def count(number: int, voice: Voice) -> str:
    """Return a count: small ones in words, thousands with commas, millions in words and figures."""
    if number >= 1_000_000:
        return f"{number / 1_000_000:.1f} million".replace(".0 ", " ")
    limit = 10 if voice.style == "agency" else 13
    return in_words(number) if 0 <= number < limit else f"{number:,}"


def money(millions: int, currency: str) -> str:
    """Return a sum of that many millions ("1.9 billion crowns")."""
    if millions >= 1000:
        return f"{millions / 1000:.1f} billion {currency}".replace(".0 ", " ")
    return f"{millions} million {currency}"


def percent(number: int, voice: Voice) -> str:
    """Return a percentage as the house prints it."""
    return (
        f"{number}%"
        if voice.style in {"broadcaster", "blog", "aggregator"}
        else f"{number} per" + ("cent" if voice.month_first else " cent")
    )


def clock(hour: str, voice: Voice) -> str:
    """Return an hour of the day ("05:50") as the house prints it."""
    hours, minutes = map(int, hour.split(":"))
    if voice.style in {"state", "magazine"}:
        return f"{hours:02}:{minutes:02}"
    half = "a.m." if hours < 12 else "p.m."
    twelve = hours % 12 or 12
    if voice.month_first:
        return f"{twelve}:{minutes:02} {half}" if minutes else f"{twelve} {half}"
    mark = half.replace(".", "")
    return f"{twelve}.{minutes:02}{mark}" if minutes else f"{twelve}{mark}"


def day(moment: datetime, published: datetime, voice: Voice) -> str:
    """Return a day as it is said from another: a weekday when it is near, else the date; with its preposition."""
    distance = (moment.date() - published.date()).days
    if distance == 0 and voice.style in {"broadcaster", "blog"}:
        return "today"
    if -_NEAR_DAYS <= distance <= 1:
        return f"on {weekday(moment)}"
    return f"on {date(moment, published, voice)}"


def date(moment: datetime, published: datetime, voice: Voice) -> str:
    """Return a date, with its year when that is not the year of printing."""
    year = "" if moment.year == published.year else f" {moment.year}"
    if voice.month_first:
        return f"{WIRE_MONTHS[moment.month - 1]} {moment.day}{',' + year if year else ''}"
    return f"{moment.day} {MONTHS['en'][moment.month - 1]}{year}"


def weekday(moment: datetime) -> str:
    """Return the name of a day."""
    return WEEKDAYS["en"][moment.weekday()]

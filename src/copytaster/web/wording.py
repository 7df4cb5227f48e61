"""How times, numbers and names are put into words on screens."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from markupsafe import Markup

from copytaster.model.article import Article, When
from copytaster.model.filing import Card
from copytaster.model.source import Source, SourceState
from copytaster.text.languages import direction, name

DIGITS = {
    "ar": str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"),
    "fa": str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"),
}
SPLIT = re.compile(r"[\W_]+")
WORDS_A_MINUTE = 220
WITHOUT_SPACES = ("zh", "ja", "ko", "th")
STATES = {
    SourceState.NEW: "not looked at yet",
    SourceState.FINE: "fine",
    SourceState.TROUBLE: "needs attention",
    SourceState.GONE: "taken down",
    SourceState.PAUSED: "paused",
}
FIELDS = {
    "bylines": "byline",
    "published": "time of publication",
    "modified": "time of change",
    "paragraphs": "text",
    "body": "text",
    "tags": "hashtags",
    "category": "section",
    "licence": "licence",
    "template": "lines left out",
}


def number(value: int) -> str:
    """Return `2,314`."""
    return f"{value:,}"


def count(value: int, one: str, more: str = "") -> str:
    """Return `1 article` or `2,314 articles`."""
    return f"{value:,} {one if value == 1 else more or one + 's'}"


def day(value: date | datetime) -> str:
    """Return `22 Nov 2026`."""
    return f"{value.day} {value:%b} {value.year}"


def long_day(value: date) -> str:
    """Return `Sunday 22 November 2026`."""
    return f"{value:%A} {value.day} {value:%B} {value.year}"


def clock(value: datetime) -> str:
    """Return `06:14`, in UTC."""
    return f"{value.astimezone(UTC):%H:%M}"


def moment(value: datetime) -> str:
    """Return `20 Nov 2026, 06:14`, in UTC."""
    return f"{day(value.astimezone(UTC))}, {clock(value)}"


def iso(value: date | datetime) -> str:
    """Return a time as machines read it in HTML, which has no place for more than thousandths of a second."""
    return value.isoformat(timespec="seconds") if isinstance(value, datetime) else value.isoformat()


def brief(card: Card, now: datetime) -> str:
    """Return the shortest that says when: `06:14` or `today`, `20 Nov` this year, else `2024`.

    The time at which an article without a date was seen is not its own, and is not shown in the place of it.
    """
    if not card.dated:
        return "no date"
    value, now = card.at.astimezone(UTC), now.astimezone(UTC)
    if value.date() == now.date():
        return f"{value:%H:%M}" if has_clock(card) else "today"
    return f"{value.day} {value:%b}" if value.year == now.year else str(value.year)


def has_clock(card: Card) -> bool:
    """Whether a card knows more than its day: articles dated by the day alone stand at midnight."""
    at = card.at.astimezone(UTC)
    return card.dated and bool(at.hour or at.minute or at.second)


def when(value: When) -> str:
    """Return a printed time in its own zone: `20 Nov 2026, 06:14 (UTC+09:00)`."""
    if value.at is None:
        return day(value.day)
    zone = f"{value.at:%z}"
    zone = "UTC" if zone in ("+0000", "") else f"UTC{zone[:3]}:{zone[3:5]}"
    return f"{day(value.at)}, {value.at:%H:%M} ({zone})"


@lru_cache(maxsize=4096)
def initials(outlet: str) -> str:
    """Return the two letters of an outlet's mark."""
    words = [word for word in outlet.replace(".", " ").replace("-", " ").split() if word[0].isalnum()]
    if not words:
        return "–"
    if words[0][0] >= "\u2e80":
        return words[0][0]
    letters = words[0][0] + words[1][0] if len(words) > 1 else words[0][:2]
    return letters.upper()


@lru_cache(maxsize=256)
def tongue(language: str | None) -> Markup:
    """Return the attributes of an outlet's text: its language and which way it runs."""
    if not language:
        return Markup(' dir="auto"')
    return Markup(' lang="{}" dir="{}"').format(language, direction(language))


def numeral(value: int, language: str | None) -> str:
    """Return a paragraph's number in the digits its language is printed with."""
    return str(value).translate(DIGITS.get(language or "", {}))


def length(article: Article) -> str:
    """Return `512 words, 2 min`; characters where words are not set off by spaces."""
    text = article.text
    if article.language in WITHOUT_SPACES:
        return count(sum(not mark.isspace() for mark in text), "character")
    words = len(text.split())
    return f"{count(words, 'word')}, {max(1, round(words / WORDS_A_MINUTE))} min"


def language_name(code: str | None) -> str:
    """Return the English name of a language."""
    return name(code) if code else "not known"


def field_name(field: str) -> str:
    """Return what a person calls a field of an article."""
    return FIELDS.get(field, field.replace("_", " "))


def hashtag(label: str) -> str:
    """Return a label as one word: `Corran Maid` is `CorranMaid`."""
    words = SPLIT.split(label)
    return "".join(word[:1].upper() + word[1:] for word in words) if len(words) > 1 else label


def printed_minute(text: str) -> str:
    """Return a minute as others printed it (`2026-11-22T09:03`) the way we print ours; what is none stays."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return text
    return f"{day(at)}, {at:%H:%M}" if "T" in text else day(at)


def source_state(source: Source) -> str:
    """Return a source's state in words."""
    return STATES[source.state]


def state_name(state: SourceState) -> str:
    """Return the name of a group of sources: `Needs attention`."""
    return capital(STATES[state])


def capital(text: str) -> str:
    """Return a text with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def running_time(seconds: int) -> str:
    """Return `1:30`, or `1:02:30` from an hour on."""
    hours, rest = divmod(seconds, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


def capitalised(text: str) -> str:
    """Return the text with a capital at its beginning, and all else as it is."""
    return text[:1].upper() + text[1:]


def shorten(text: str, longest: int) -> str:
    """Return the text cut at a word, with an ellipsis where something was cut."""
    if len(text) <= longest:
        return text
    cut = text[:longest].rstrip()
    # A last word that is most of what is left is no word boundary: scripts without spaces are cut as they are.
    at_word = cut.rpartition(" ")[0]
    return (at_word if len(at_word) > longest // 2 else cut).rstrip(" ,;:–-") + "…"


FILTERS: dict[str, Callable[..., Any]] = {
    "number": number,
    "count": count,
    "day": day,
    "long_day": long_day,
    "clock": clock,
    "moment": moment,
    "iso": iso,
    "brief": brief,
    "when": when,
    "initials": initials,
    "numeral": numeral,
    "length_in_words": length,
    "language_name": language_name,
    "direction": direction,
    "field_name": field_name,
    "source_state": source_state,
    "state_name": state_name,
    "capital": capital,
    "shorten": shorten,
    "capitalised": capitalised,
    "hashtag": hashtag,
    "printed_minute": printed_minute,
    "running_time": running_time,
}
TESTS: dict[str, Callable[..., bool]] = {"clocked": has_clock}

"""A query in plain English, so that a reader sees what was understood."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from typing import assert_never

from copytaster.model.search import (
    AllOf,
    Among,
    AnyOf,
    Between,
    CopyKind,
    FiledAfter,
    FilterField,
    Not,
    Only,
    Phrase,
    Prefix,
    Query,
    Words,
)
from copytaster.text.languages import name
from copytaster.text.words import is_half_pair


def in_words(query: Query) -> str:
    """Return a query as a reader would say it: "articles with bow and door, published by Daily Ledger"."""
    parts = query.parts if isinstance(query, AllOf) else (query,)
    if not parts:
        return "all articles"
    texts = [part for part in parts if _is_text(part)]
    clauses = [f"with {_text(AllOf(tuple(texts)))}"] if texts else []
    clauses += [_clause(part) for part in parts if not _is_text(part)]
    return f"articles {', '.join(clauses)}"


def _is_text(query: Query) -> bool:
    match query:
        case Words() | Phrase() | Prefix():
            return True
        case AllOf(parts=parts) | AnyOf(parts=parts):
            return bool(parts) and all(map(_is_text, parts))
        case _:
            return False


def _text(query: Query, *, inside: bool = False) -> str:
    match query:
        case Words(words=words):
            said = " and ".join(words)
            return f"({said})" if inside and len(words) > 1 else said
        case Phrase(words=words):
            return f"“{_printed(words)}”"
        case Prefix(stem=stem):
            return stem if is_half_pair(stem) else f"{stem}*"
        case AllOf(parts=parts) if len(parts) == 1:
            return _text(parts[0], inside=inside)
        case AllOf(parts=parts):
            said = " and ".join(_text(part, inside=isinstance(part, AnyOf)) for part in parts)
        case AnyOf(parts=parts):
            said = " or ".join(_text(part, inside=True) for part in parts)
        case _:
            return _clause(query)
    return f"({said})" if inside else said


def _clause(query: Query) -> str:
    match query:
        case Only(field=FilterField.COPY_KIND, value=value):
            return _KINDS[CopyKind(value)]
        case FiledAfter():
            return "filed since"
        case Among(articles=articles):
            return f"among {len(articles):,} chosen ones"
        case Only(field=field, value=value):
            return _ONLY[field].format(name(value) if field is FilterField.LANGUAGE else value)
        case Between():
            return _dates(query)
        case Not(part=part):
            return _without(part)
        case AllOf(parts=parts):
            return f"({' and '.join(map(_clause, parts))})" if parts else "of any kind"
        case AnyOf(parts=parts) if not _is_text(query):
            return f"either {' or '.join(map(_clause, parts))}"
        case Words() | Phrase() | Prefix() | AnyOf():
            return f"with {_text(query)}"
        case _:
            assert_never(query)


def _without(part: Query) -> str:
    if part == _COPIES:
        return "without agency copies"
    if _is_text(part):
        return f"without {_text(part, inside=True)}"
    return f"not {_clause(part)}"


def _printed(words: Sequence[str]) -> str:
    """Return the words of a phrase with overlapping pairs of characters put together again."""
    said = words[0]
    for word in words[1:]:
        overlaps = len(word) == 2 and said[-1:] == word[0] and is_half_pair(word[0])
        said += word[1] if overlaps else f" {word}"
    return said


def _dates(days: Between) -> str:
    match days.first, days.last:
        case None, None:
            return "of any day"
        case date() as first, None:
            return f"since {_day(first)}" if first.day == 1 else f"after {_day(first - _DAY)}"
        case None, date() as last:
            return f"before {_day(last + _DAY)}" if last < date.max else "of any day"
        case date() as first, date() as last:
            return _period(first, last)
        case _:
            raise AssertionError(days)


def _period(first: date, last: date) -> str:
    if first == last:
        return f"on {_day(first)}"
    if (first.day, last.day) == (1, monthrange(last.year, last.month)[1]):
        if (first.year, first.month) == (last.year, last.month):
            return f"in {first:%B} {first.year}"
        if (first.year, first.month, last.month) == (last.year, 1, 12):
            return f"in {first.year}"
    return f"from {_day(first)} to {_day(last)}"


def _day(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


_DAY = timedelta(days=1)
_ONLY = {
    FilterField.PUBLISHER: "published by {}",
    FilterField.AGENCY: "from the agency {}",
    FilterField.LANGUAGE: "in {}",
    FilterField.TOPIC: "with the hashtag #{}",
    FilterField.SOURCE: "from the source {}",
    FilterField.STORY: "of the story {}",
}
_KINDS = {
    CopyKind.OWN: "of own reporting",
    CopyKind.WIRE: "by the agencies themselves",
    CopyKind.COPY: "copied from an agency",
}
_COPIES = Only(FilterField.COPY_KIND, CopyKind.COPY)

"""What `name:value` means in a query: which articles a search is narrowed to."""

import re
from calendar import monthrange
from datetime import date, timedelta
from difflib import get_close_matches

from copytaster.errors import BadQueryError
from copytaster.model.search import Between, CopyKind, FilterField, Not, Only
from copytaster.text.language_names import NAMES
from copytaster.text.languages import normal
from copytaster.text.words import tag_key


def narrowed(name: str, value: str, at: int) -> Only | Between | Not:
    """Return what a field asks for; `BadQueryError` where there is no such field or the value is none of its."""
    if name in _DATES:
        return _between(name, value, at)
    if name == _COPIES:
        return _copies(value, at)
    field = _FIELDS.get(name)
    if field is None:
        raise _unknown(name, at)
    if field is FilterField.LANGUAGE:
        return Only(field, _language(value, at))
    if field is FilterField.COPY_KIND:
        return Only(field, _kind(value, at))
    if not tag_key(value):
        raise BadQueryError(f"{name}: says nothing", at=at, hint=f'Write {name}:word or {name}:"several words"')
    return Only(field, value.removeprefix("#") if field is FilterField.TOPIC else value)


def _unknown(name: str, at: int) -> BadQueryError:
    known = (*_FIELDS, _COPIES, *_DATES)
    near = get_close_matches(name, known, n=1, cutoff=0.5)
    hint = f"Did you mean {near[0]}:?" if near else f"There are {', '.join(known)}"
    return BadQueryError(
        f"There is no field {name}:", at=at, hint=f"{hint} To search for the words, put them in quotes"
    )


def _language(value: str, at: int) -> str:
    code = normal(value) or _CODES.get(value.lower())
    if code is None:
        raise BadQueryError(f"{value} is not a language", at=at, hint="Write lang:en or lang:english")
    return code


def _kind(value: str, at: int) -> CopyKind:
    try:
        return CopyKind(value.lower())
    except ValueError as error:
        kinds = ", ".join(f"kind:{kind}" for kind in CopyKind)
        raise BadQueryError(f"{value} is no kind of copy", at=at, hint=f"Write {kinds}") from error


def _copies(value: str, at: int) -> Only | Not:
    copies = Only(FilterField.COPY_KIND, CopyKind.COPY)
    match value.lower():
        case "no":
            return Not(copies)
        case "only":
            return copies
    raise BadQueryError(f"Copies are left out or alone, not {value}", at=at, hint="Write copies:no or copies:only")


def _between(name: str, value: str, at: int) -> Between:
    begin, dots, end = value.replace("…", "..").partition("..")
    if dots and name == "date":
        return _range(begin, end, at)
    first, last = _period(value, at)
    try:
        match name:
            case "after":
                return Between(last + timedelta(days=1), None)
            case "before":
                return Between(None, first - timedelta(days=1))
            case "since":
                return Between(first, None)
            case "until":
                return Between(None, last)
            case _:
                return Between(first, last)
    except OverflowError as error:
        raise BadQueryError(f"No day is {name} {value}", at=at, hint=_DATES_HINT) from error


def _range(begin: str, end: str, at: int) -> Between:
    first = _period(begin, at)[0] if begin else None
    last = _period(end, at)[1] if end else None
    if first and last and last < first:
        raise BadQueryError(f"{begin}..{end} ends before it begins", at=at, hint=_DATES_HINT)
    return Between(first, last)


def _period(value: str, at: int) -> tuple[date, date]:
    """Return the first and the last day of a year, a month or a day."""
    match = _DATE.fullmatch(value)
    try:
        if match:
            year, month, day = (int(part) if part else 0 for part in match.groups())
            first = date(year, month or 1, day or 1)
            return first, date(year, month or 12, day or monthrange(year, month or 12)[1])
    except ValueError:
        pass
    raise BadQueryError(f"{value or 'Nothing'} is not a date", at=at, hint=_DATES_HINT)


_DATE = re.compile(r"([0-9]{4})(?:[-/.]([0-9]{1,2}))?(?:[-/.]([0-9]{1,2}))?")
_DATES_HINT = "Write dates as 2024, 2024-03 or 2024-03-01, and ranges as date:2024-01..2024-03"
_DATES = ("after", "before", "since", "until", "on", "date")
_COPIES = "copies"
_FIELDS = {
    "publisher": FilterField.PUBLISHER,
    "outlet": FilterField.PUBLISHER,
    "agency": FilterField.AGENCY,
    "lang": FilterField.LANGUAGE,
    "language": FilterField.LANGUAGE,
    "topic": FilterField.TOPIC,
    "tag": FilterField.TOPIC,
    "source": FilterField.SOURCE,
    "story": FilterField.STORY,
    "kind": FilterField.COPY_KIND,
}
_CODES = {name.lower(): code for code, name in NAMES.items()}

"""Datelines: the places, date and agency that open a dispatch, in scripts with capital letters."""

import re

from copytaster.model.article import Dateline
from copytaster.text.calendars import MONTHS, WEEKDAYS
from copytaster.text.wordlists import listed

from .agencies import agency_named
from .openings import OpeningDateline
from .uncased_datelines import uncased_dateline


def opening_dateline(paragraph: str) -> OpeningDateline | None:
    """Return the dateline that opens a paragraph ("OSTREL, May 3 (Norwire) -- …"), each part as printed, or none.

    A dateline without agency and date counts only in capitals (MOSCOW — …).
    """
    head = paragraph[:_HEAD].replace("\u00a0", " ")
    if found := uncased_dateline(head):
        return found
    dated = any(map(str.isdigit, head)) and not _MONTH_WORDS.isdisjoint(_WORD.findall(head.lower()))
    for form, certain in _DATELINES if dated else _UNDATED:
        if (match := form.match(head)) and (found := _checked(match, head, certain)):
            return found
    return None


_HEAD = 220
_DASH = r"(?:--+|—|–|―|-|:|\.\s?-+)"
_BREAK = r"(?:--+|—|–|-)"
_NAMES = "|".join(sorted((name for name in MONTHS if name[0].isalpha()), key=len, reverse=True))
_MONTH = rf"(?:{_NAMES}|set|mär|févr?|déc)\b\.?"
_WORD = re.compile(r"[^\W\d_]+")
_MONTH_WORDS = frozenset((*_WORD.findall(_NAMES), "set", "mär", "fév", "févr", "déc"))
"""One of these stands in every date, in lower case; to look for them first takes a fraction of the time."""
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s)?"
_DAY = r"\d{1,2}(?:st|nd|rd|th|er|º)?"
_DATE = (
    rf"(?P<date>{_WEEKDAY}(?:{_MONTH}\s{_DAY}|{_DAY}\.?(?:\sde)?\s{_MONTH})(?:,?\s(?:de\s)?(?:19|20)\d\d\b(?:\sг\.)?)?)"
)
_PLACE = r"(?P<place>[^\W\d_a-zß-öø-ÿ][\w .,'’/\[\]-]{1,70}?)"
_AGENCY = r"[(\[](?P<agency>[^\W\d_][\w .&/'’-]{1,38})[)\]]"
_SLASHED = r"/(?:Корр\.\s|corr\.\s)?(?P<agency>[\w -]{2,20})/"
_BARE = r"(?P<agency>[^\W\d_a-zß-öø-ÿ][\w ./]{1,20}?)"
_DATELINES = tuple(
    (re.compile(form, re.IGNORECASE if certain else 0), certain)
    for form, certain in (
        (rf"(?-i:{_PLACE})[.,]?\s{_DATE}[.,]?\s?{_SLASHED}[.,]?\s*{_DASH}?\s*", True),
        (rf"(?-i:{_PLACE})[.,]?\s{_DATE},?\s{{0,2}}{_AGENCY}\s*{_DASH}?\s*", True),
        (rf"(?-i:{_PLACE})[.,]?\s{_DATE}[.,]?\s(?-i:{_BARE})\s*{_DASH}\s*", True),
        (rf"(?-i:{_PLACE})[.,]?\s{_DATE}\.?\s?{_BREAK}\s(?-i:{_BARE})\.\s+", True),
        (rf"(?-i:{_PLACE}),?\s{_AGENCY},?\s{_DATE}\s?{_DASH}\s*", True),
        (rf"{_DATE},?\s{{0,2}}{_AGENCY}\s*{_DASH}\s*", True),
        (
            rf"{_DATE},\s(?-i:{_PLACE}),?\s(?:{_AGENCY.replace('agency', 'bracketed')}|{_SLASHED})[.,]?\s*{_DASH}?\s*",
            True,
        ),
        (rf"\((?P<agency>[A-Z][\w ]{{1,20}})\)\s?-\s(?-i:{_PLACE}),?\s{_DATE}\s-\s+", True),
        (rf"{_PLACE},?\s?{_AGENCY}\s*{_DASH}\s*", False),
        (rf"{_PLACE}\s{_AGENCY}\.\s+", False),
        (rf"{_PLACE},\s{_BARE}\s{_BREAK}\s+", False),
        (rf"(?-i:{_PLACE})[.,]?\s{_DATE}\s?(?:{_BREAK}|:)\s+", True),
        (r"(?P<place>[^\W\d_a-zß-öø-ÿ]{3}[\w .,'’/-]{0,50}?)(?:\s(?:--+|—|–|-)|\s?(?:--+|—|–)|:)\s+", False),
    )
)
_UNDATED = tuple((form, certain) for form, certain in _DATELINES if not certain)
_NOT_PLACES = listed("""
by file developing editor's editor’s restriction quick tldr analysis breaking update updated exclusive watch
video opinion explainer live editorial review photo photos updates recasts recast adds wrapup refile corrected corrects
gallery read listen podcast interview feature profile factbox timeline graphic poll column letter letters
correction clarification note warning alert urgent flash bulletin just lead wrap preview recap report reports sponsored
advertisement background summary highlights question answer who what when where why how the this that fact key
also more related part chapter step day week top news sport sports business politics world tags topics source
sources verdict bottom line above charts claim
kill killed withdrawn withdrawal withhold advisory embargo embargoed notice
eil eilmeldung eilt korrektur berichtigung zusammenfassung aktualisierung rückzug sperrfrist achtung hinweis
urgente alerta avance ampliación actualización corrección anulación última embargado
alerte actualisé actualisation rectificatif erratum annulation synthèse
срочно молния обновлено дополнено поправка исправление уточнение аннулировано внимание эмбарго
""")
_NOT_AGENCIES = listed("end ends more photo video lead update updated continued left right center ed eds sic")


def _checked(match: re.Match[str], head: str, certain: bool) -> OpeningDateline | None:
    parts = match.groupdict()
    place, agency = (parts.get("place") or "").strip(" ,"), parts.get("agency") or parts.get("bracketed")
    if place and not _is_place(place):
        return None
    rest = head[match.end() :].lstrip("\"'“‘«„ ")
    if not rest or rest[0].islower():
        return None
    if agency and not _may_be_agency(agency, match):
        return None
    known = bool(agency and agency_named(re.split(r"[/,]", agency)[0]))
    if not certain and not known and not (_capitals(place) and match.re.pattern != _CLOSED):
        return None
    if not certain and not agency and ("," not in place and len(place.split()) > 4):
        return None
    return OpeningDateline(Dateline(place=place, date=_date(parts.get("date")), agency=agency), match.end())


def _date(printed: str | None) -> str | None:
    """Return the date without the full stop behind a month's whole name; behind a short form it belongs to it."""
    return printed.rstrip(".") if printed and re.search(r"[^\W\d_]{5}\.$", printed) else printed


_CLOSED = _DATELINES[9][0].pattern
"""Only agencies that we know may close a dateline with a full stop ("Kesh (epd). Die …")."""


def _is_place(place: str) -> bool:
    first = re.split(r"[\s/]", place)[0].casefold().strip(":,")
    return first not in _NOT_PLACES and _place_like(place) and agency_named(place) is None


def _may_be_agency(agency: str, match: re.Match[str]) -> bool:
    """Tell whether what stands where an agency does may be one; without brackets only one that we know."""
    start = match.start("agency") if match.groupdict().get("agency") else match.start("bracketed")
    if agency.casefold() in _NOT_AGENCIES or agency.casefold() in WEEKDAYS:
        return False
    set_off = match.string[:start].rstrip().endswith(("(", "[", "/", "Корр.", "corr."))
    return set_off or agency_named(agency) is not None


def _place_like(place: str) -> bool:
    words = re.findall(r"[^\W\d_][\w'’.-]*", place)
    small = sum(word[0].islower() for word in words)
    # "Jane Roe OSTREL" is a byline run into a dateline, not a place.
    city = [word.isupper() and len(word) > 2 for word in re.split(r"[,\[]", place)[0].split()]
    run_in = True in city and not city[0] and len(city) > 1
    return bool(words) and len(words) <= 8 and small <= 2 and not run_in


def _capitals(place: str) -> bool:
    """Tell whether the city is in capitals, whatever follows its comma (KYIV, Ukraine)."""
    letters = [character for character in re.split(r"[,\[]", place)[0] if character.isalpha()]
    return len(letters) >= 3 and all(character.isupper() for character in letters)

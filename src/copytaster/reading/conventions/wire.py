"""The marks that news agencies leave on their copy: dateline, credit, slug, end mark, copyright."""

import re
from dataclasses import dataclass

from copytaster.model.article import Dateline
from copytaster.text.calendars import WEEKDAYS
from copytaster.text.wordlists import listed

from .agencies import AMBIGUOUS, agency_named


@dataclass(frozen=True, slots=True)
class OpeningDateline:
    """A dateline as found at the head of a paragraph, where the sentence after it begins, and a writer named in it."""

    dateline: Dateline
    end: int
    writer: str | None = None


def opening_dateline(paragraph: str) -> OpeningDateline | None:
    """Return the dateline that opens a paragraph ("OSTREL, May 3 (Norwire) -- …"), each part as printed, or none.

    A dateline without agency and date counts only in capitals (MOSCOW — …).
    """
    head = paragraph[:_HEAD].replace("\u00a0", " ")
    if korean := _KOREAN.match(head):
        place = Dateline(place=korean["place"], agency=korean["agency"])
        return OpeningDateline(place, korean.end(), korean["writer"])
    for form, certain in _DATELINES:
        if (match := form.match(head)) and (found := _checked(match, head, certain)):
            return found
    return None


def closing_credit(paragraph: str) -> str | None:
    """Return the short name of the agency credited at the very end of a paragraph ("… said. (Yonhap)"), or none."""
    tail = paragraph[-_TAIL:].strip()
    if (
        (match := _BRACKETED.search(tail))
        and not _PICTURED.search(match["inner"])
        and (agency := _credited(match["inner"], after=tail[: match.start()]))
    ):
        return agency
    if (match := _SHOUTED.search(tail)) and agency_named(match["name"]):
        return _known(match["name"])
    if match := _DASHED.search(tail):
        return _known(match["name"])
    return None


def agency_credited(printed: str) -> str | None:
    """Return the short name of a known agency in a credit such as "AP", "AFP/Reuters" or "With inputs from PTI"."""
    bare = _CREDIT_WORDS.sub("", printed).strip(" .:,")
    return next((name for part in re.split(r"[/,;&]|\band\b", bare) if (name := _known(part))), None)


def is_end_mark(line: str) -> bool:
    """Tell whether a line says that the copy ends here: (END), Enditem, -30-, ###."""
    return len(line) <= 20 and bool(_END.fullmatch(line.strip()))


def inline_end_mark(paragraph: str) -> int:
    """Return where an end mark behind a paragraph's last sentence begins ("… a tree. -0-"), 0 where there is none."""
    found = _INLINE_END.search(paragraph[-40:])
    return max(0, len(paragraph) - 40) + found.start() if found else 0


def opening_credit(paragraph: str) -> str | None:
    """Return the agency that stands alone before the first sentence ("(Reuters) - …"), or none."""
    match = _LONE_AGENCY.match(paragraph[:60])
    return agency_named(match["agency"]) if match else None


def is_desk_note(line: str) -> bool:
    """Tell whether a line speaks to editors: (ATTN: ADDS photo), (Eds: …), a reporter's mail address."""
    return bool(_DESK_NOTE.match(line) or (len(line) <= 80 and _MAIL.fullmatch(line.strip())))


def copyright_holder(line: str) -> str | None:
    """Return who holds the rights by a copyright line (empty where it does not say), or none for other lines."""
    if len(line) > 400 or not (_COPYRIGHT.match(line) or (len(line) < 250 and _COPYRIGHT.search(line[-60:]))):
        return None
    named = _RIGHTS_WORDS.sub(" ", line)
    named = re.split(r"[.|•·;]|(?<=\w)\s[-–—]\s", named.strip(" .,|-–—•:"))[0]
    return " ".join(named.split()).strip(" .,|-–—•:/")


def is_slug(line: str, *, wire_page: bool) -> bool:
    """Tell whether a short line above a headline is a wire slug: few words, hyphened like "Ostrel-storm"."""
    words = line.split()
    if not 1 <= len(words) <= 6 or len(line) > 60 or line[-1] in ".!?:":
        return False
    return bool(_SLUG.search(line)) and (wire_page or len(words) <= 4)


_HEAD, _TAIL = 220, 120
_DASH = r"(?:--+|—|–|―|-|:|\.\s?-+)"
_MONTH = (
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october"
    r"|november|december|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|mai|out|dez|févr?|avr|juin|juil|août|déc|enero"
    r"|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|januar|februar|märz|oktober"
    r"|dezember)\b\.?"
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s)?"
_DATE = (
    rf"(?P<date>{_WEEKDAY}(?:{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?(?:\sde)?\s{_MONTH})"
    r"(?:,?\s(?:de\s)?(?:19|20)\d\d\b)?)"
)
_PLACE = r"(?P<place>[^\W\d_a-zß-öø-ÿ][\w .,'’/\[\]-]{1,70}?)"
_AGENCY = r"[(\[](?P<agency>[^\W\d_][\w .&/'’-]{1,38})[)\]]"
_DATELINES = tuple(
    (re.compile(form, re.IGNORECASE if certain else 0), certain)
    for form, certain in (
        (rf"(?-i:{_PLACE})[.,]?\s{_DATE}[.,]?\s?/(?P<agency>[\w -]{{2,20}})/[.,]?\s*{_DASH}?\s*", True),
        (rf"(?-i:{_PLACE})[.,]?\s{_DATE},?\s{{0,2}}{_AGENCY}\s*{_DASH}?\s*", True),
        (rf"(?-i:{_PLACE})[.,]?\s{_DATE},\s(?P<agency>[A-Z][\w ]{{1,20}}?)\s*{_DASH}\s*", True),
        (rf"{_DATE},?\s{{0,2}}{_AGENCY}\s*{_DASH}\s*", True),
        (rf"\((?P<agency>[A-Z][\w ]{{1,20}})\)\s?-\s(?-i:{_PLACE}),?\s{_DATE}\s-\s+", True),
        (rf"{_PLACE},?\s?{_AGENCY}\s*{_DASH}\s*", False),
        (rf"{_PLACE},\s(?P<agency>[A-Z][\w ]{{1,20}}?)\s(?:--+|—|–|-)\s+", False),
        (rf"(?-i:{_PLACE})[.,]?\s{_DATE}\s?(?:--+|—|–|-|:)\s+", True),
        (r"(?P<place>[^\W\d_a-zß-öø-ÿ]{3}[\w .,'’/-]{0,50}?)(?:\s(?:--+|—|–|-)|\s?(?:--+|—|–)|:)\s+", False),
    )
)
# (서울=…통신) 이름 기자 = …: place, agency, writer.
_KOREAN = re.compile(
    r"[(\[](?P<place>[가-힣·]{1,12})=(?P<agency>[가-힣\w]{2,12})[)\]]\s?(?:(?P<writer>[가-힣]{2,4})\s?(?:[가-힣]{0,6}기자"
    r"|특파원)\s?)?=?\s*"
)
_BRACKETED = re.compile(r"[(\[（](?P<inner>[^()\[\]（）]{2,60})[)\]）][.\"”]?$")
_DASHED = re.compile(r"(?:[.!?\"”’]|\s)\s?(?:--|—|–|-|/|Source:|via)\s?(?P<name>[^\W\d_][\w -]{1,24})/?\.?$")
_SHOUTED = re.compile(r"[.!?\"”’]\s(?P<name>[A-Z]{2,12}(?:,\s[A-Z]{2,12}){0,2})\.?$")
_PICTURED = re.compile(r"\b(?:photos?|images?|getty|file)\b|/.*/", re.IGNORECASE)
_CREDIT_WORDS = re.compile(
    r"\b(?:with|from|inputs?|agency|agencies|reports?|source|photo|file|via|by|contributed|to this report)\b:?",
    re.IGNORECASE,
)
_END = re.compile(
    r"[(\[]?\s*(?:end|ends|fin|ende|enditem|끝|完|конец)\s*[)\]]?[.]?|-\s?30\s?-|#{3,}|/{3,}", re.IGNORECASE
)
_INLINE_END = re.compile(r"(?<=[.!?\"”’)])\s*(?:[(\[](?i:end|ends)[)\]]|-\s?0\s?-|-\s?30\s?-|Enditem|#{3,}|/{4,})\s*$")
_LONE_AGENCY = re.compile(r"[(\[](?P<agency>[^()\[\]]{2,40})[)\]]\s?(?:--+|—|–|-)\s*(?=\S)")
_DESK_NOTE = re.compile(
    r"[(\[](?:ATTN|EDS?|Editors|RECASTS?|UPDATES?|ADDS?|CORRECTS?|CLARIFIES)\b[:.]?\s", re.IGNORECASE
)
_MAIL = re.compile(r"(?:e-?mail:?\s*)?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}", re.IGNORECASE)
_COPYRIGHT = re.compile(
    r"^\W{0,3}(?:\(c\)|©|ⓒ|copyright\b|copyrights\b)|©\s?(?:19|20)\d\d|\ball rights reserved\b"
    r"|(?:re)?production(?: or redistribution)? (?:is )?prohibited|tous droits réservés|todos los derechos reservados"
    r"|alle rechte vorbehalten|無断転載|무단\s?전재|版权所有|все права защищены|جميع الحقوق محفوظة",
    re.IGNORECASE,
)
_RIGHTS_WORDS = re.compile(
    r"[<>]|저작권자|무단.*|\(c\)|©|ⓒ|\bcopyrights?\b|\b(?:19|20)\d\d\b(?:\s?[-–]\s?(?:(?:19|20)?\d\d)\b)?"
    r"|\ball rights? reserved\b.*|\bby\b"
    r"|(?:re)?production .*|\btous droits .*|\btodos los derechos .*|\balle rechte .*",
    re.IGNORECASE,
)
_SLUG = re.compile(r"\w[-/]{1,2}\w")
_NOT_PLACES = listed("""
by file developing editor's editor’s restriction quick tldr analysis breaking update updated exclusive watch
video opinion explainer live analysis editorial review photo photos
gallery read listen podcast interview feature profile factbox timeline graphic poll column letter letters
correction clarification note warning alert urgent flash just lead wrap preview recap report reports sponsored
advertisement background summary highlights question answer who what when where why how the this that fact key
also more related part chapter step day week top news sport sports business politics world tags topics source
sources verdict bottom line
""")
_NOT_AGENCIES = listed("end ends more photo video lead update updated continued left right center ed eds sic")


def _checked(match: re.Match[str], head: str, certain: bool) -> OpeningDateline | None:
    parts = match.groupdict()
    place, agency = (parts.get("place") or "").strip(" ,"), parts.get("agency")
    if place and (re.split(r"[\s/]", place)[0].casefold().strip(":,") in _NOT_PLACES or not _place_like(place)):
        return None
    rest = head[match.end() :].lstrip("\"'“‘« ")
    if not rest or rest[0].islower():
        return None
    if agency and match[0][match.start("agency") - 1] not in "([/" and not agency_named(agency):
        return None
    if agency and (agency.casefold() in _NOT_AGENCIES or agency.casefold() in WEEKDAYS):
        return None
    in_capitals = _capitals(place)
    if not certain and not in_capitals and not (agency and agency_named(agency.split("/")[0])):
        return None
    if not certain and not agency and ("," not in place and len(place.split()) > 4):
        return None
    return OpeningDateline(Dateline(place=place, date=parts.get("date"), agency=agency), match.end())


def _place_like(place: str) -> bool:
    words = re.findall(r"[^\W\d_][\w'’.-]*", place)
    small = sum(word[0].islower() for word in words)
    # "Jane Roe OSLO" is a byline run into a dateline, not a place.
    city = [word.isupper() and len(word) > 2 for word in re.split(r"[,\[]", place)[0].split()]
    run_in = True in city and not city[0] and len(city) > 1
    return bool(words) and len(words) <= 8 and small <= 2 and not run_in


def _capitals(place: str) -> bool:
    """Tell whether the city is in capitals, whatever follows its comma (KYIV, Ukraine)."""
    city = re.split(r"[,\[]", place)[0]
    letters = [character for character in city if character.isalpha()]
    return len(letters) >= 3 and all(not character.islower() for character in letters)


def _known(printed: str) -> str | None:
    name = agency_named(printed)
    return None if name in AMBIGUOUS and printed.strip() == name else name


def _credited(inner: str, after: str) -> str | None:
    """Return the agency that a closing bracket names; a name we do not know counts only after a full stop."""
    if known := agency_credited(inner):
        return known
    if agency_named(inner) and _ends(after):
        return agency_named(inner)
    unknown = re.fullmatch(r"[A-Z][^\W\d_]{2,20}(?:\s(?:News(?:\sAgency)?|Wire|Press(?:\sAgency)?|Agency))?", inner)
    return inner if unknown and _ends(after) and inner.casefold() not in _NOT_AGENCIES else None


def _ends(text: str) -> bool:
    return text.rstrip()[-1:] in tuple(".!?\"”’'。»")

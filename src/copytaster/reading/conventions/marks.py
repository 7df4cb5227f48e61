"""The marks of a desk on a headline, a slug or a first line: "UPDATE 2-", "(2nd LD)", "[속보]", "عاجل:"."""

import re
from dataclasses import dataclass

from copytaster.model.wire import Take

from .mark_words import LOOSE, MARKS, SURE, Remark


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark as printed, what it says, and its number where it has one."""

    says: Take | Remark
    printed: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Marked:
    """The marks of a line in their order, and the line without them."""

    marks: tuple[Mark, ...]
    rest: str


def read_marks(line: str, *, by_agency: bool) -> Marked:
    """Return the marks that stand before a line's words, or in brackets behind them.

    An everyday word is none: without brackets a mark is in capitals, and parted off. `by_agency` says that the copy is
    an agency's, which means more words so than others do.
    """
    marks, rest = list[Mark](), line.strip()
    while rest and (found := _opening(rest, by_agency=by_agency)):
        more, end = found
        marks += more
        rest = rest[end:].lstrip()
    if (match := _BRACKET_BEHIND.search(rest)) and (more := _listed(match["inner"], strict=True)):
        marks += more
        rest = rest[: match.start()].rstrip()
    return Marked(tuple(marks), rest)


def bare_marks(line: str) -> tuple[Mark, ...]:
    """Return the marks of a line that holds nothing else ("URGENT", "2nd LD"), none for other lines."""
    found = read_marks(line, by_agency=True) if len(line) <= _LONGEST_ALONE else None
    return found.marks if found and not found.rest else ()


def slug_marks(slug: str) -> tuple[Mark, ...]:
    """Return the marks of a slug, which may stand anywhere in it ("TRADE-TALKS/ (UPDATE 2, PIX)", "Ferry,2nd Ld")."""
    found = read_marks(slug, by_agency=True)
    inside = (mark for match in _BRACKET.finditer(found.rest) for mark in _listed(match["inner"], strict=False))
    numbered = (mark for match in _IN_SLUG.finditer(found.rest) if (mark := _mark(match["token"])))
    said = re.search(r"/(KILL|WITHDRAWN|WITHHOLD|CORRECTION)$", found.rest)
    return tuple(dict.fromkeys((*found.marks, *inside, *numbered, *filter(None, [_mark(said[1]) if said else None]))))


_LONGEST_ALONE = 40
_WORDS = "|".join(
    re.escape(word).replace(r"\ ", r"\s") for word in sorted(MARKS, key=len, reverse=True) if word != "보"
)
_TOKEN = (
    rf"(?:\d{{1,2}}\s?보|종합\s?\d{{0,2}}보?|\d{{1,2}}(?:st|nd|rd|th|e|er|ème|º|ª|\.)?[\s-]?(?:{_WORDS})(?!\w)"
    rf"|(?:{_WORDS})(?:[\s-]?\d{{1,2}})?(?!\w))(?:[\s-]?writethru)?"
)
_BRACKET_BEFORE = re.compile(
    r"(?:[(\[【［（<〈＜《〔]\s*(?P<inner>[^()\[\]【】［］（）<>〈〉＜＞《》〔〕]{1,40}?)\s*[)\]】］）>〉＞》〕]"
    r"|/\s?(?P<slashed>[^/A-Za-z]{2,20}?)\s?/|\+{2,3}\s?(?P<plus>[^+]{2,20}?)\s?\+{2,3})\s*[:：-]?\s*"
)
_BRACKET_BEHIND = re.compile(r"\s*[(\[（【［]\s*(?P<inner>[^()\[\]（）【】]{1,30})\s*[)\]）】］]$")
_BRACKET = re.compile(r"\((?P<inner>[^()]{2,40})\)")
_IN_SLUG = re.compile(r"(?<!\w)(?P<token>\d(?:st|nd|rd|th)[\s-]?(?:ld|lead)(?!\w)(?:[\s-]?writethru)?)", re.IGNORECASE)
_PREFIX = re.compile(
    rf"(?P<token>{_TOKEN})(?P<sep>\s?[:：|｜／!！]\s*|\s+[-–—/]+\s+|\s?\.{{2,3}}\s*|\s?\.\s?-+\s*|-(?=\S)|$)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d{1,2}")
_ONE = re.compile(_TOKEN, re.IGNORECASE)
_SHOUTED_ON = re.compile(r"[^\W\d_]{4,}")


def _opening(line: str, *, by_agency: bool) -> tuple[tuple[Mark, ...], int] | None:
    if match := _BRACKET_BEFORE.match(line):
        inner = match["inner"] or match["slashed"] or match["plus"]
        return (marks, match.end()) if (marks := _listed(inner, strict=True)) else None
    match = _PREFIX.match(line)
    if match and (mark := _mark(match["token"])) and _is_meant(match, mark, line, by_agency=by_agency):
        return (mark,), match.end()
    return None


def _is_meant(match: re.Match[str], mark: Mark, line: str, *, by_agency: bool) -> bool:
    """Tell whether a word before a colon or hyphen is a desk's mark rather than part of the headline."""
    word, parting = _word(match["token"]), match["sep"].strip()
    rest = line[match.end() :]
    cased = match["token"].lower() != match["token"].upper()
    if parting in ("!", "！") and cased and not match["token"].isupper():
        return False
    if not cased:
        return bool(rest) or by_agency
    if not rest:
        return match["token"].isupper()
    if not match["token"].isupper():
        return word in SURE and parting in (":", "：") and not rest[0].islower()
    if mark.number is None and word in LOOSE and not by_agency:
        return False
    # FLASH-FLOOD is one word; UPDATE 2-OSTREL is not.
    joined = parting == "-" and mark.number is None and match["sep"] == "-"
    next_word = _SHOUTED_ON.match(rest)
    return not (joined and next_word and next_word[0].isupper() and next_word[0].casefold() not in MARKS)


def _listed(inner: str, *, strict: bool) -> tuple[Mark, ...]:
    """Return the marks that brackets list; with `strict` none where they hold anything else."""
    parts = [part.strip() for part in re.split(r"[,;/、，]|\s-\s", inner) if part.strip()]
    marks = [_mark(part) if _ONE.fullmatch(part) else None for part in parts]
    return () if strict and None in marks else tuple(mark for mark in marks if mark)


def _mark(token: str) -> Mark | None:
    says = MARKS.get(_word(token))
    number = _NUMBER.search(token)
    return Mark(says, token.strip(), int(number[0]) if number else None) if says else None


def _word(token: str) -> str:
    """Return the bare word of a token in small letters: "2nd LD" is "ld", "종합2보" is "종합"."""
    bare = re.sub(r"[\s-]?writethru$", "", token.strip().casefold())
    if bare.startswith("종합"):
        return "종합"
    bare = re.sub(r"^\d{1,2}\s?(?:(?:st|nd|rd|th|er|ème|e|º|ª|\.)(?![^\W\d_]))?[\s-]?|[\s-]?\d{1,2}$", "", bare)
    return " ".join(bare.split())

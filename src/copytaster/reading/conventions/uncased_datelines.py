"""Datelines in scripts without capital letters: Korean, Chinese, Japanese, Arabic."""

import re
import unicodedata

from copytaster.model.article import Dateline
from copytaster.text.calendars import MONTHS

from .agencies import SPELLINGS, agency_named
from .openings import OpeningDateline


def uncased_dateline(head: str) -> OpeningDateline | None:
    """Return the dateline that opens a paragraph in one of these scripts, each part as printed, or none."""
    if not head or (head[0].isascii() and head[0] not in "(["):
        return None
    arabic = bool(_ARABIC.match(head))
    for form in _ARABIC_FORMS if arabic else _EASTERN_FORMS:
        if (match := form.match(head)) and (found := _checked(match, head)):
            return found
    return None


_ARABIC = re.compile(r"[\s(\[]*[\u0621-\u064a]")
_EAST = r"[\u3005\u3040-\u30ff\u3400-\u9fff]"
_EASTERN_AGENCY = "|".join(
    re.escape(name) for name in SPELLINGS if re.search(r"[\u3040-\u30ff\u3400-\u9fff]", name) or name.isupper()
)
_DAY = r"(?P<date>(?:(?:19|20)\d\d年)?(?:\d{1,2}月)?\d{1,2}日)"
_OPEN, _CLOSE = r"[【［\[(（〔]\s*", r"\s*[】］\])）〕]"
_REPORTERS = r"(?:[（(]\s*(?:记者|記者|通讯员)\s*[:：]?\s*(?P<writer>[^()（）]{2,40})[)）])?"
_DASH = r"\s*[-－―—–]?\s*"
_EASTERN_FORMS = tuple(
    re.compile("".join(parts))
    for parts in (
        # (서울=…통신) 이름 기자 = …: place, agency, writers.
        (
            r"[(\[【](?P<place>[가-힣·,/ ]{1,20}?)(?:\s[A-Z/]{2,12})?=(?P<agency>[가-힣\w]{2,12})[)\]】]\s?",
            r"(?:(?P<writer>[가-힣]{2,4}(?:[\s·,]{1,2}[가-힣]{2,4}){0,3}?)\s?(?:[가-힣]{0,6}기자|특파원|통신원)\s?)?=?\s*",
        ),
        (
            r"[(\[](?P<place>[가-힣·]{1,12}) (?P<date>\d{1,2}월 ?\d{1,2}일)발? ?(?P<known>[가-힣\w]{2,12})[)\]]",
            r"\s*=?\s*",
        ),
        # （中央社記者…台北4日電）, 新华社北京3月4日电（记者…）
        (
            rf"(?:{_OPEN})?(?P<known>中央社)記者(?P<writer>{_EAST}{{3}}|{_EAST}{{2}})(?P<place>{_EAST}{{2,6}})",
            rf"{_DAY}[電电](?:{_CLOSE})?\s*",
        ),
        (
            rf"(?:{_OPEN})?据?(?P<agency>本[报報]|中新网|{_EAST}{{1,3}}社)(?P<place>(?:{_EAST}|·){{0,12}}?)\s?{_DAY}",
            rf"(?:{_EAST}{{0,4}}?)[电電讯訊](?:{_CLOSE})?\s*{_REPORTERS}\s*(?:题[:：])?\s*",
        ),
        # 【平壤3月4日共同】, （北京 ３月４日 新華社）, 【東京時事】, 【5月3日 AFP】
        (
            rf"{_OPEN}(?P<place>(?:{_EAST}|[·・、/])+?)[\s=＝]*(?:{_DAY})?[\s=＝]*(?P<known>{_EASTERN_AGENCY})",
            _CLOSE,
            _DASH,
        ),
        (rf"{_OPEN}{_DAY}\s*(?P<known>{_EASTERN_AGENCY}){_CLOSE}", _DASH),
        (rf"【(?P<place>{_EAST}{{2,10}}?)[=＝](?P<writer>{_EAST}{{3,6}}(?:、{_EAST}{{3,6}}){{0,2}})】\s*",),
        # 東京 4日 ロイター
        (rf"(?P<place>{_EAST}{{2,10}})\s+{_DAY}\s+(?P<known>{_EASTERN_AGENCY})\s*[-－―—–]\s*",),
    )
)
_MONTH = "|".join(sorted((name for name in MONTHS if "\u0621" <= name[0] <= "\u064a"), key=len, reverse=True))
_MONTH = rf"(?:{_MONTH}|(?:تشرين|كانون)\s(?:الأول|الثاني))"
_ARABIC_DATE = (
    rf"(?P<date>\d{{1,2}}\s{_MONTH}(?:\s?[/(]?\s?{_MONTH}\)?)?(?:\s(?:19|20)\d\d)?"
    r"|\d{1,2}[-/]\d{1,2}[-/](?:19|20)\d\d)"
)
_BOTH_CALENDARS = r"(?P<date>\d{1,2}\s\w+\s1[34]\d\d\s?هـ\s?الموافق\s\d{1,2}\s\w+\s(?:19|20)\d\d\s?م)"
_PLACE = r"\(?(?P<place>[\u0621-\u064a][\u0621-\u0652 /،]{1,30}?)\)?"
_THEN = r"\s?(?:[-–—:ـ]|\.-)?\s*"
_ARABIC_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_PLACE}\s{_BOTH_CALENDARS}\s?(?P<known>واس){_THEN}",
        rf"{_PLACE}\s?،?\s(?:في\s)?{_ARABIC_DATE}\s?[(/\[]\s?(?P<agency>[^()/\[\]]{{2,30}}?)\s?[)/\]]{_THEN}",
        rf"{_PLACE}\s?،?\s(?:في\s)?{_ARABIC_DATE}\s(?P<known>[\u0621-\u064a ]{{2,20}}?)\s?[-–:]\s*",
        rf"{_PLACE}\s?[-–،]?\s?[(/]\s?(?P<known>[\u0621-\u064a ]{{2,25}}?|[A-Za-z]{{2,10}})\s?[)/]\s?[-–:ـ]\s*",
        rf"{_PLACE}\s?/\s?(?P<known>[\u0621-\u064a ]{{2,25}}?)\s?/\s*",
        rf"{_PLACE}\s?[-–]\s?(?P<known>[\u0621-\u064a]{{3,12}})\s?[-–:]?\s+",
    )
)
_BETWEEN = re.compile(r"[\s、，,·]+")
_OWN_PAPER = ("本报", "本報")


def _checked(match: re.Match[str], head: str) -> OpeningDateline | None:
    """Return what a form found; `known` must be an agency that we know, `agency` may be any."""
    parts = match.groupdict()
    known = parts.get("known")
    if not head[match.end() :].strip() or (known and agency_named(unicodedata.normalize("NFKC", known)) is None):
        return None
    agency = known or parts.get("agency")
    dateline = Dateline(
        place=(parts.get("place") or "").strip(" ،"),
        date=parts.get("date"),
        agency=None if agency in _OWN_PAPER else agency,
    )
    return OpeningDateline(dateline, match.end(), tuple(filter(None, _BETWEEN.split(parts.get("writer") or ""))))

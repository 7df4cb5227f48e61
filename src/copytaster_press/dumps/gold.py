"""What is true of a dumped page, in the form in which readings of dumps are scored."""

import re
from dataclasses import dataclass
from datetime import datetime

from copytaster_press.calendars import WIRE_MONTHS
from copytaster_press.pieces import Photo, Piece
from copytaster_press.printing.dates import local
from copytaster_press.printing.sheet import Sheet

Gold = dict[str, object]
_RIGHTS = re.compile(r"\((PHOTO NOT FOR SALE)\)")
_CREDIT = re.compile(r"(?:Photo: |© )?([^()/]+?)(?:/Handout)?")
_MONTHS = [month.rstrip(".") for month in WIRE_MONTHS]
_DAY = re.compile(rf"\b({'|'.join(_MONTHS)})\.? (\d{{1,2}}), (\d{{4}})")


@dataclass(frozen=True, slots=True)
class Dump:
    """A page as text, and what is true of it."""

    text: str
    gold: Gold


def main_article(
    sheet: Sheet, *, dated: bool = True, inferred: datetime | None = None, credit_line: bool = False
) -> Gold:
    """Return what the page tells of its article: `dated` its day, `credit_line` the credit that stands below it."""
    piece = sheet.piece
    day = local(piece.published, sheet.outlet.utc_offset_minutes).date().isoformat()
    gold: Gold = {
        "role": "main",
        "headline": piece.headline,
        "publisher": sheet.publisher.name,
        "date": day if dated else None,
        "agency": piece.agency if _credited(sheet, credit_line=credit_line) else None,
        "byline": [name for name in piece.byline if name != piece.agency],
        "dateline": dateline(piece),
        "body": list(sheet.body),
    }
    if inferred:
        gold["date_by_inference"] = inferred.date().isoformat()
    return gold


def _credited(sheet: Sheet, *, credit_line: bool) -> bool:
    """Say whether the page names the agency: as publisher, as writer, in brackets in the text, or below it."""
    agency = sheet.piece.agency
    below = credit_line and agency in sheet.piece.credit_line
    named = agency == sheet.publisher.name or agency in sheet.piece.byline
    return bool(agency) and (below or named or any(f"({agency})" in text for text in sheet.body))


def dateline(piece: Piece) -> Gold | None:
    """Return the dateline that stands in the first paragraph, in its parts."""
    if not piece.dateline or not piece.paragraphs[0].text.startswith(piece.dateline):
        return None
    place, _, day = piece.dateline.partition(",")
    named = piece.agency if f"({piece.agency})" in piece.paragraphs[0].text[:90] else None
    return {"place": place, "date": day.strip() or None, "agency": named}


def photo(one: Photo, caption: str) -> Gold:
    """Return what is true of a picture whose caption is printed like this."""
    rights = _RIGHTS.search(one.credit)
    rest = _RIGHTS.sub("", one.credit).strip().strip("()")
    credit = _CREDIT.fullmatch(rest)
    day = _DAY.search(one.caption)
    taken = f"{day[3]}-{_MONTHS.index(day[1]) + 1:02}-{int(day[2]):02}" if day else None
    return {"caption": caption, "date": taken, "credit": credit[1] if credit else rest or None,
            "rights": rights[1] if rights else None}  # fmt: skip


def page(kind: str, articles: list[Gold], never: list[str], **more: object) -> Gold:
    """Return the whole gold of a page."""
    extra = more.pop("page", {})
    about = {"kind": kind, **(extra if isinstance(extra, dict) else {})}
    return {
        "page": about,
        "articles": articles,
        "comments": [],
        "pingbacks": [],
        "photos": [],
        **more,
        "never_in_a_body": never,
    }

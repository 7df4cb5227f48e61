"""Stamps: lines that hold a date or an age and little else, perhaps with a name before it."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from copytaster.text.ages import Age, find_age
from copytaster.text.calendars import WEEKDAYS
from copytaster.text.dates import PrintedDate, find_dates, read_clock
from copytaster.text.wordlists import listed

from .leading_names import names_alone, read_byline


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """A date or an age, with what is printed on the same line: a name before it, a name or section `behind` it.

    `filed` is the section in which the line says that the article is.
    """

    date: PrintedDate | None
    age: Age | None
    name: str = ""
    behind: str = ""
    filed: str = ""
    updated: bool = False


@lru_cache(maxsize=1024)  # more fields than one ask for it while a page is read
def read_stamp(text: str, *, month_first: bool = False) -> Stamp | None:
    """Return the stamp that a line is ("14-07-2026", "Harbour Herald14-07-2026", "time4 hours ago"), or none."""
    if len(text) > _LONGEST:
        return None
    found = find_dates(text, month_first=month_first)
    dates = [date for date in found if date.year]
    if not dates and len(found) == 1:
        stamp = _stamp(text, found[0].start, found[0].end, date=found[0], age=None, updated=False)
        return stamp if stamp and not stamp.name else None
    if dates:
        first, last = _first_published(text, dates)
        updated = bool(_UPDATED.search(text[: first.start])) and not _PUBLISHED.search(text[: first.start])
        return _stamp(text, first.start, last.end, date=first, age=None, updated=updated)
    if age := find_age(text):
        return _stamp(text, age.start, age.end, date=None, age=age, updated=False)
    return None


def is_bare_label(text: str) -> bool:
    """Tell whether a line is only what stands before a time ("Updated:"), its time lost on the way."""
    return len(text) <= _LONGEST_LABEL and bool(_LABELS.search(text)) and not _LABELS.sub(" ", text).strip(_EDGES + ".")


_LONGEST = 160
_LONGEST_LABEL = 60
_LABELS = re.compile(
    r"\b(?:(?:first |last )?(?:published|updated|posted|modified|created|issued|uploaded|added|date|time|release date)"
    r"(?:\s(?:on|at))?(?!\w)|veröffentlicht(?: am)?|aktualisiert(?: am)?|stand|publié(?: le)?|mis à jour(?: le)?"
    r"|publicado(?: el| em)?"
    r"|actualizado(?: el)?|atualizado(?: em)?|pubblicato(?: il)?|aggiornato(?: il)?|опубликовано|обновлено|diterbitkan"
    r"|入力|송고시간|송고|기사입력|최종수정|승인|등록|입력|수정|发布时间|发布|公開|更新)\s?[:：]?",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"updated|modified|aktualisiert|mis à jour|actualizado|atualizado|aggiornato|обновлено|수정|更新", re.IGNORECASE
)
_PUBLISHED = re.compile(
    r"published|posted|created|veröffentlicht|publié|publicado|pubblicato|опубликовано|등록|입력|発行", re.IGNORECASE
)
_READING_TIME = re.compile(
    r"\b\d{1,3}\s?min(?:ute)?s?(?:\sread)?\b|\b\d{1,9}\s?(?:views?|comments?|reads?)\b", re.IGNORECASE
)
_BEHIND = re.compile(r"\s[|·•]\s(?P<name>\w[\w ,.’'&-]{1,30})$")
_FILED = re.compile(r"\s(?:in|(?:and is )?filed (?:under|in)|under)\s(?P<name>[A-Z][\w &’'-]{1,30})$")
_ENTERED = re.compile(r"(?:this (?:entry|post|article) was )?(?:posted|published|written)\s?(?=by\s)", re.IGNORECASE)
_ICONS = listed("time clock schedule calendar icon date access_time event watch_later today history")
_BEFORE_TIMES = listed("on at am le el em il den")
"""Between a commenter's name and the time ("Ana on May 3, 2021 at 9:12 am")."""
_HANGING = listed("""
in on at by of to the a an and or for from since until till before after between during with das am im vom seit
bis le la de du en el del desde hasta em até nel dal il w od do в с до по от than over about around
""")
_EDGES = " \t·|•–—-,:;/()[]»›"


def _first_published(text: str, dates: list[PrintedDate]) -> tuple[PrintedDate, PrintedDate]:
    """Return the date that counts where a line prints both (published, updated), and the last one."""
    if (
        len(dates) > 1
        and _UPDATED.search(text[: dates[0].start])
        and _PUBLISHED.search(text[dates[0].end : dates[1].start])
    ):
        return dates[1], dates[-1]
    return dates[0], dates[-1]


def _stamp(
    text: str, start: int, end: int, *, date: PrintedDate | None, age: Age | None, updated: bool
) -> Stamp | None:
    said = _said_after(_READING_TIME.sub(" ", text[end:]), timed=date is not None and date.clock is not None)
    if said is None:
        return None
    behind, filed = said
    before = _ENTERED.sub("", text[:start], count=1)
    before = _LABELS.sub(" ", _READING_TIME.sub(" ", before)).strip(_EDGES)
    words = before.split()
    while words and words[-1].strip(",.").casefold() in WEEKDAYS:
        words.pop()
    timed = date is not None and (date.clock is not None or words[:1] in (["By"], ["by"]))
    if len(words) > 1 and words[-1] in _BEFORE_TIMES and timed and (filed or not text.endswith(".")):
        words.pop()
    if words and (words[-1].casefold() in _HANGING or (len(words) > 2 and words[-1].islower())):
        return None
    name = " ".join(words).strip(_EDGES)
    if date and date.clock is None and (clock := read_clock(name))[0]:
        date, name = replace(date, clock=clock[0], zone=clock[1]), ""
    if name.casefold() in _ICONS or (date is None and name.islower() and len(words) == 1 and name.isascii()):
        name = ""
    if len(words) > 8 or name.endswith((".", "!", "?")):
        return None
    return Stamp(date=date, age=age, name=name, behind=behind, filed=filed, updated=updated)


def _said_after(after: str, *, timed: bool) -> tuple[str, str] | None:
    """Return the name and the section that stand behind a time, none where more than that stands there."""
    after = after.rstrip(_EDGES + ".")
    if marked := _BEHIND.search(after) or _FILED.search(after):
        after = after[: marked.start()]
    after = _LABELS.sub(" ", after).strip(_EDGES + ".")
    if timed and not marked and _names_writer(after):
        return after, ""
    if after and not re.fullmatch(r"[A-Z]{2,4}|\(?local time\)?|Uhr|hrs", after):
        return None
    name = marked["name"].strip() if marked else ""
    return ("", name) if marked and marked.re is _FILED else (name, "")


def _names_writer(text: str) -> bool:
    said = read_byline(text)
    return bool(said and said.names) or bool(names_alone(text))

"""Embargoes: lines that say before which time copy may not be published."""

import re
from collections.abc import Iterable
from datetime import datetime, time

from copytaster.model.wire import Embargo
from copytaster.text.dates import PrintedDate, find_dates, read_clock
from copytaster.text.wordlists import any_of


def embargo(lines: Iterable[str]) -> Embargo | None:
    """Return the embargo that one of these lines lays on copy ("EMBARGOED until 10:00 GMT, May 3"), or none.

    A line speaks of one where it opens with the word and a day or an hour follows; trade embargoes have neither.
    """
    for line in lines:
        match = _OPENS.match(line) if len(line) <= _LONGEST else None
        if match is None:
            continue
        said = line[match.end() :]
        dates = find_dates(said)
        if not dates and not _HOUR.search(said):
            continue
        return _read(line.strip(), said, dates[0] if dates else None)
    return None


_LONGEST = 200
_OPENS = re.compile(
    any_of(r"""
\W{0,3}(?:strictly |under |strict )*embargo(?:ed)?(?: for (?:release|publication))?(?:\s?:|\s(?:until|till|before)\b)
\W{0,3}(?:hold for (?:release|publication)|not for (?:release|publication)(?: before| until)?|for release)\b
\W{0,3}(?:sperrfrist|gesperrt bis)\s?:?|\W{0,3}(?:sous )?embargo\s?(?::|jusqu[’']a?u?à?\b)
\W{0,3}ne pas (?:publier|diffuser) avant
\W{0,3}(?:embargad[oa]|embargo)\s?(?::|hasta)|\W{0,3}no (?:publicar|difundir) (?:antes de|hasta)
\W{0,3}эмбарго\s?(?::|до)|\W{0,3}не публиковать до|\W{0,3}(?:حظر النشر|محظور النشر|يحظر النشر)\s?(?::|حتى|قبل)
\W{0,3}(?:엠바고|보도\s?유예|보도\s?시점)\s?[:：]?|\W{0,3}(?:報道)?(?:解禁|エンバーゴ)(?:日時|時間)?\s?[:：】]?
\W{0,3}(?:禁发|禁發|封锁|封鎖|禁运|禁運)(?:至|到|时间|時間)?\s?[:：]?
"""),
    re.IGNORECASE,
)
_HOUR = re.compile(
    r"(?<!\d)(?P<half>오전|오후|午前|午後|上午|下午)?\s?(?P<hour>[01]?\d|2[0-4])\s?(?:시|時|时|点|點)"
    r"(?:\s?(?P<minute>[0-5]?\d)\s?[분分])?|(?<!\d)(?P<clock>[012]?\d[:.h][0-5]\d)(?!\.?\d)|\b[01]?\d\s?[ap]\.?m\b"
    r"|(?<!\d)(?P<hundred>[012]\d[0-5]\d)\s?(?=GMT|UTC|hrs)"
)
_ZONE = re.compile(r"\b(GMT|UTC|BST|CET|CEST|MESZ|MEZ|MSK|МСК|KST|JST|EST|EDT|PST|PDT)\b")
_SAME = {"MEZ": "CET", "MESZ": "CEST", "МСК": "MSK"}
_LATE = ("오후", "午後", "下午")


def _read(line: str, said: str, printed: PrintedDate | None) -> Embargo:
    if printed is None or printed.on is None:
        return Embargo(evidence=line)
    return Embargo(evidence=line, day=printed.on, at=printed.at or _at(said, printed))


def _at(said: str, printed: PrintedDate) -> datetime | None:
    """Return the aware minute where day, hour and zone are printed, in whatever order."""
    zone_name = _ZONE.search(said)
    hour = _clock(said)
    if hour is None or zone_name is None or printed.on is None:
        return None
    name = _SAME.get(zone_name[1], zone_name[1])
    zone = read_clock(f"00:00 {name}")[1]
    return datetime.combine(printed.on, hour, zone) if zone else None


def _clock(said: str) -> time | None:
    match = _HOUR.search(said)
    if match is None:
        return None
    if match["hour"]:
        hour = int(match["hour"]) % 24
        late = match["half"] in _LATE and hour < 12
        return time(hour + 12 if late else hour, int(match["minute"] or 0))
    if match["hundred"]:
        return read_clock(f"{match['hundred'][:2]}:{match['hundred'][2:]}")[0]
    return read_clock(match[0].replace(".", ":") if match["clock"] else match[0])[0]

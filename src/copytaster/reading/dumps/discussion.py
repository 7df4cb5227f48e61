"""What readers and other sites left under an article, in plain text: comments and pingbacks."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from copytaster.model.page import ForeignComment
from copytaster.reading.conventions.ends import copyright_holder
from copytaster.reading.conventions.furniture import heads_comments, heads_related, is_furniture
from copytaster.reading.conventions.lines import Line, count_words
from copytaster.reading.conventions.stamps import Stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class Discussion:
    """The comments and pingbacks of a page, and the numbers of all lines that belong to them."""

    comments: tuple[ForeignComment, ...]
    pingbacks: tuple[str, ...]
    lines: frozenset[int]


def read_discussion(lines: Sequence[Line], stamps: Mapping[int, Stamp], after: int) -> Discussion:
    """Return the discussion in `lines` beyond number `after` (the first line of running text).

    A comment is an author, a time and a text, in the layouts of the common comment programs; where no
    heading says that comments follow, only a time of day under a short name makes one.
    """
    pings = dict(_pingbacks(lines, after))
    taken = {number for numbers in pings for number in numbers}
    zones = _zones(lines, after)
    starts = _starts(lines, stamps, zones, taken, after)
    comments: list[ForeignComment] = []
    for start, following in zip(starts, [*[later.first for later in starts], len(lines)][1:], strict=True):
        numbers = list(_text_lines(lines, start.text, following, taken))
        text = "\n".join(part for part in [start.opening, *[lines[number].text for number in numbers]] if part)
        if text:
            comments.append(ForeignComment(author=start.author, at=start.at, text=text))
            taken.update(range(start.first, start.text), numbers)
    return Discussion(comments=tuple(comments), pingbacks=tuple(pings.values()), lines=frozenset(taken))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Start:
    first: int
    text: int
    author: str
    at: str | None
    opening: str = ""


_PING = re.compile(r"(?:pingback|trackback|ping|trackbacks?/pingbacks?)\s?:\s*(?P<title>.*)", re.IGNORECASE)
_SAYS = re.compile(
    r"(?P<author>[^:.!?]{1,50}?)\s(?:says|said|wrote|writes|commented|replied|dice|dijo|dit|schreibt|sagt|disse"
    r"|scrive|пишет)"
    r"(?:\s(?P<when>on\s.{0,20}\d.{0,40}|at\s\d.{3,40}))?\s?:?",
    re.IGNORECASE,
)
_BUTTON = re.compile(
    r"(?:(?:reply|like|dislike|report(?: abuse)?|flag|share|quote|log in to reply|edit|permalink|link|upvote|downvote"
    r"|helpful"
    r"|translate|see translation|respond|antworten|répondre|responder|rispondi|ответить|답글|返信"
    r"|回复)(?:\s?[(]?\d{0,5}[)]?)?\s?){1,4}"
    r"|[\d\s+|↑↓👍👎-]{1,12}",
    re.IGNORECASE,
)
_LONGEST_NAME = 6
_QUOTES = tuple("\"“‘«'")
_INITIAL = re.compile(r"\b(?:[^\W\d_]|[JS]r)\.$")


def _pingbacks(lines: Sequence[Line], after: int) -> Iterator[tuple[tuple[int, ...], str]]:
    for number in range(after, len(lines)):
        match = _PING.fullmatch(lines[number].text) if len(lines[number].text) < 600 else None
        if match and match["title"]:
            yield (number,), match["title"]
        elif match and number + 1 < len(lines):
            yield (number, number + 1), lines[number + 1].text


class _Zone(Enum):
    """What the last heading above a line said of what follows."""

    OPEN = "open"
    COMMENTS = "comments"
    RELATED = "related"


def _zones(lines: Sequence[Line], after: int) -> list[_Zone]:
    zones, zone = list[_Zone](), _Zone.OPEN
    for number, line in enumerate(lines):
        if number > after and heads_comments(line.text):
            zone = _Zone.COMMENTS
        elif number > after and heads_related(line.text):
            zone = _Zone.RELATED
        zones.append(zone)
    return zones


def _starts(
    lines: Sequence[Line], stamps: Mapping[int, Stamp], zones: Sequence[_Zone], taken: set[int], after: int
) -> list[_Start]:
    starts: list[_Start] = []
    number, found_any = after + 1, False
    while number < len(lines):
        closed = number in taken or zones[number] is _Zone.RELATED
        start = None if closed else _start(lines, stamps, number, zones[number] is _Zone.COMMENTS or found_any)
        if start and start.first > (starts[-1].text - 1 if starts else after):
            starts.append(start)
            found_any = True
            number = max(start.text, number + 1)
        else:
            number += 1
    return starts


def _start(lines: Sequence[Line], stamps: Mapping[int, Stamp], number: int, expected: bool) -> _Start | None:
    """Return the comment whose author or time stands on this line, or none."""
    line = lines[number]
    says = _SAYS.fullmatch(line.text) if len(line.text) <= 120 and not line.bullet else None
    if says and _named(says["author"]) and not says["author"].startswith(_QUOTES):
        below = stamps.get(number + 1)
        # "The ministry said:" is a line of many bodies; there only a time of day below it makes a comment.
        if (below and _timed(below)) or (expected and (below or line.text.endswith(":"))):
            at = _at(below) if below else None
            return _Start(first=number, text=number + (2 if below else 1), author=says["author"].strip(), at=at)
    stamp = stamps.get(number)
    if stamp is None or not (expected or _timed(stamp)):
        return None
    if stamp.name:
        return (
            _Start(first=number, text=number + 1, author=_author(stamp.name), at=_at(stamp))
            if _named(stamp.name)
            else None
        )
    above = lines[number - 1]
    if not _named(above.text) or _is_label(above.text):
        return None
    return _Start(first=number - 1, text=number + 1, author=_author(above.text), at=_at(stamp))


def _timed(stamp: Stamp) -> bool:
    return stamp.date is not None and stamp.date.clock is not None


def _named(text: str) -> bool:
    ends_well = text[-1] not in ".!?:" or bool(_INITIAL.search(text))
    return 1 <= count_words(text) <= _LONGEST_NAME and len(text) <= 60 and ends_well


def _is_label(text: str) -> bool:
    return heads_comments(text) or is_furniture(text)


def _author(text: str) -> str:
    return re.sub(
        r"^(?:posted |comment |written )?by:?\s+|\s+(?:says|on|at)$", "", text.strip(" |·•-–—,:"), flags=re.IGNORECASE
    )


def _at(stamp: Stamp | None) -> str | None:
    return stamp.date.local if stamp and stamp.date else None


def _text_lines(lines: Sequence[Line], first: int, end: int, taken: set[int]) -> Iterator[int]:
    for number in range(first, end):
        text = lines[number].text
        if number in taken or _BUTTON.fullmatch(text[:60]):
            continue
        if heads_related(text) or heads_comments(text) or is_furniture(text) or copyright_holder(text) is not None:
            return
        if lines[number].bullet and number + 1 < end and lines[number + 1].bullet:
            return
        yield number

"""Newsletters and digests as text: several articles in one letter, and where each begins and ends."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from copytaster.reading.conventions.furniture import is_masthead
from copytaster.reading.conventions.leading_names import read_byline
from copytaster.reading.conventions.lines import Line, count_words, folded
from copytaster.reading.conventions.stamps import read_stamp
from copytaster.text.urls import host, web_address

from .survey import is_running


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One article of a letter: its lines, headline first, and the address to which it sends its readers."""

    lines: tuple[Line, ...]
    address: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """The articles of a letter in their order, the lines that are none of theirs, and the name of its sender."""

    items: tuple[Item, ...]
    others: tuple[Line, ...]
    sender: str | None = None


def read_letter(lines: Sequence[Line]) -> Letter | None:
    """Return the articles of a newsletter, or none where these lines are no such letter.

    Articles begin below ruled lines, at headings, or at lines that its contents list. Each must show that it is one:
    it is numbered in order or listed in the contents, or a byline, a time or its address stands by it. Chapters of one
    article, parted by rules or subheadings, show nothing of the kind.
    """
    contents = _contents(lines)
    starts = _starts(lines, contents)
    parts = [(at, end) for at, end in zip(starts, [*starts, len(lines)][1:], strict=True) if _is_copy(lines[at:end])]
    shown = [part for part in parts if _is_shown(lines[slice(*part)], contents, len(parts))]
    if len(shown) < _LEAST or len(shown) < _MOSTLY * len(parts) or not _are_of_a_kind(lines, shown, contents):
        return None
    inside = {number for at, end in shown for number in range(at, end)}
    others = tuple(line for number, line in enumerate(lines) if number not in inside)
    items = tuple(_item(lines[at:end]) for at, end in shown)
    return Letter(items=items, others=others, sender=_sender(others, lines))


_LEAST, _MOSTLY, _LEAST_WORDS, _LEAST_TITLE = 2, 0.7, 25, 3
_HEAD_LINES, _LONGEST_TITLE, _LONGEST_SENDER = 4, 40, 8
_NUMBER = re.compile(r"(?:\(\d{1,2}\)|(?:no\. ?)?\d{1,2}\s?[.):/])\s+(?=\S)", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[^\s<>()\[\]]{4,500}")
_OF_A_LETTER = re.compile(
    r"\b(?:(?:by|per|via) e-?mail|(?:e-?mail|morning|evening|daily|weekly|weekend|sunday|saturday)?\s?(?:newsletter"
    r"|briefing|bulletin|digest|alerts?|updates?|headlines|roundup|round-up|edition|letter|boletín|rundbrief|infolettre))\b",
    re.IGNORECASE,
)
_EDGES = " \t|:·•,–—-*#[]()"


def _title(line: Line) -> str:
    return _NUMBER.sub("", line.text, count=1).strip()


def _contents(lines: Sequence[Line]) -> frozenset[str]:
    """Return what the letter's contents list, folded: items above all running text whose titles are printed again."""
    top = next((number for number, line in enumerate(lines) if is_running(line)), len(lines))
    printed = Counter(folded(_title(line)) for line in lines if not is_running(line))
    items = [line for line in lines[:top] if line.bullet or line.linked or _NUMBER.match(line.text)]
    titles = {folded(_title(line)) for line in items if count_words(line.text) >= _LEAST_TITLE}
    again = frozenset(title for title in titles if printed[title] == 2)
    return again if len(again) >= _LEAST else frozenset()


def _starts(lines: Sequence[Line], contents: frozenset[str]) -> list[int]:
    """Return where a part may begin: below rules, at titles from the contents, at headings of one level."""
    levels = Counter(line.level for line in lines if line.level)
    level = min((level for level, times in levels.items() if times >= _LEAST), default=-1)
    seen = set[str]()
    starts = list[int]()
    for number, line in enumerate(lines):
        title = folded(_title(line))
        if line.rule or 0 < line.level <= level or (title in contents and title in seen):
            starts.append(number)
        seen.add(title)
    return starts


def _is_copy(lines: Sequence[Line]) -> bool:
    return sum(count_words(line.text) for line in lines[1:] if is_running(line)) >= _LEAST_WORDS


def _is_shown(lines: Sequence[Line], contents: frozenset[str], parts: int) -> bool:
    title = lines[0]
    numbered = bool(_NUMBER.match(title.text)) and parts >= _LEAST
    if count_words(title.text) > _LONGEST_TITLE or read_stamp(title.text) or (is_running(title) and not numbered):
        return False
    listed = folded(_title(title)) in contents
    return numbered or listed or _is_signed(lines) or _address(lines) is not None


def _are_of_a_kind(lines: Sequence[Line], parts: Sequence[tuple[int, int]], contents: frozenset[str]) -> bool:
    """Tell whether parts that headings alone divide are one like the other: an article with teasers below is none."""
    heads = [lines[at] for at, _end in parts]
    if sum(line.rule or folded(_title(line)) in contents for line in heads) >= _LEAST:
        return True
    signed = all(_is_signed(lines[at:end]) for at, end in parts)
    return all(line.linked for line in heads) or (signed and not any(line.linked for line in heads))


def _is_signed(lines: Sequence[Line]) -> bool:
    head = (line.text for line in lines[1:_HEAD_LINES] if not is_running(line))
    return any(read_stamp(text) is not None or read_byline(text) is not None for text in head)


def _item(lines: Sequence[Line]) -> Item:
    title = replace(lines[0], text=_title(lines[0]), level=1, bullet=False, links=())
    last = next((at for at in range(len(lines) - 1, 0, -1) if is_running(lines[at])), 0)
    body = [line for at, line in enumerate(lines[1:], 1) if at <= last or not _ADDRESS.search(line.text)]
    return Item(lines=(title, *body), address=_address(lines))


def _address(lines: Sequence[Line]) -> str | None:
    """Return where a letter's article sends its readers: the link of its title, or one on a line of its own below."""
    titled = [address for _text, address in lines[0].links]
    below = [address for line in lines[1:] if not is_running(line) for address in _addresses(line)]
    found = (web_address(address) for address in (*titled, *below))
    return next(filter(None, found), None)


def _addresses(line: Line) -> Iterator[str]:
    yield from (address for _text, address in line.links)
    yield from (match[0].rstrip(".,;") for match in _ADDRESS.finditer(line.text))


def _sender(others: Sequence[Line], lines: Sequence[Line]) -> str | None:
    """Return whose letter it is: a name on top that says so or heads all, or that sounds like the articles' host."""
    hosts = Counter(host(address).removeprefix("www.") for line in lines for address in _addresses(line))
    labels = [name.split(".")[0].replace("-", "") for name, _times in hosts.most_common(2)]
    for line in others[:_LONGEST_SENDER]:
        if count_words(line.text) > _LONGEST_SENDER or read_stamp(line.text):
            continue
        name = _OF_A_LETTER.sub("", line.text).strip(_EDGES)
        key = folded(name.removeprefix("The "))
        alike = any(label and (key.startswith(label) or label.startswith(key)) for label in labels)
        titled = line.level == 1 or is_masthead(line.text)
        if key and (alike or titled or name != line.text.strip(_EDGES)):
            return name
    return None

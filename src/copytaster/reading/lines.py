"""The lines of a plain-text dump, freed of what converters leave, each with its shape."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from copytaster.text.markup import one_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One printed line. `gap` says that an empty line stands above it, `cell` that it stood in a table.

    `images` are (alternative text, address) of pictures that stood in or just above it.
    """

    text: str
    bullet: bool = False
    cell: bool = False
    gap: bool = False
    images: tuple[tuple[str, str], ...] = ()


def split(text: str) -> tuple[Line, ...]:
    """Return the lines that print anything, in order; lines broken to a fixed width are joined to paragraphs."""
    return tuple(_unwrapped(tuple(_cleaned(text))))


def count_words(text: str) -> int:
    """Return how many words a text has; scripts without spaces count two characters a word."""
    return len(text.split()) + len(_UNSPACED.findall(text)) // 2


def ends_sentence(text: str) -> bool:
    """Tell whether a text ends as a sentence does, closing quotes and a closing credit or footnote set aside."""
    tail = _AFTER_THE_END.sub("", text[-120:].rstrip())
    if tail.endswith("."):
        return not _ABBREVIATION.search(tail)
    return bool(tail) and tail[-1] in "!?…。！？।۔؟።"


def is_prose(text: str) -> bool:
    """Tell whether a line reads as running text rather than as a headline or a label."""
    words = count_words(text)
    if words >= _LONG:
        return True
    if words >= _TWO_SENTENCES and _INNER_END.search(text):
        return True
    return (
        words >= _SENTENCE
        and ends_sentence(text)
        and not text.rstrip("\"'”’»)）").endswith(("?", "!", "？", "！", "؟"))
    )


def folded(text: str) -> str:
    """Return the letters and digits of a text in small letters: what two printings of one headline share."""
    return _UNFOLDED.sub("", text.casefold())


_LONG, _TWO_SENTENCES, _SENTENCE = 28, 15, 8
_INNER_END = re.compile(r"[^\W\d_]{4}[\"”’)]?\.[\"”’)]{0,2}\s+[\"“‘(]?[^\W\d_a-zß-öø-ÿ]")
_UNFOLDED = re.compile(r"[\W_]+")
_BREAKS = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_PICTURE_STOOD_HERE = "\ufffc"
_JOINERS_AND_MARKS = "\u200c-\u200f"
_AT_EDGES = re.compile(rf"^[\s{_JOINERS_AND_MARKS}]+|[\s{_JOINERS_AND_MARKS}]+$")
_SPACES = re.compile(r"[\s\u00a0]+")
_PICTURE = re.compile(r"!\[([^\[\]\n]{0,300})\]\(([^()\s]{0,500})\)")
_LINK = re.compile(r"(?<!!)\[([^\[\]\n]{1,300})\]\((?:https?:)?/[^()\s]{0,500}\)")
_HEADING = re.compile(r"#{1,6}\s+(?=\S)")
_STRONG = re.compile(r"(\*\*|__)(.{1,300})\1")
_BULLET = re.compile(r"(?:[-*+•◦▪■●∙·‣⁃–—»›]\s+|[•◦▪●‣]\s*)(?=\S)")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_AFTER_THE_END = re.compile(r"(?:(?<=[.!?\"”’])\s[A-Z]{2,12}|[\"'”’»」』]|\s?[(\[（][^()\[\]（）]{1,60}[)\]）])+$")
_ABBREVIATION = re.compile(
    r"(?:^|\s)(?:(?:[A-Za-z]\.){2,}|(?:Inc|Corp|Ltd|Co|Jr|Sr|St|vs|No|Gov|Sen|Gen|Rep|Mr|Mrs|Dr)\.)$"
)


def _cleaned(text: str) -> Iterator[Line]:
    gap, pictures = False, list[tuple[str, str]]()
    for raw in _BREAKS.split(text):
        line = _clean(raw)
        pictures.extend(line.images)
        if not line.text:
            gap = gap or not line.images
            continue
        # A picture and its caption are neighbours; an empty line between them parts them.
        yield replace(line, gap=gap, images=tuple(pictures), cell=line.cell)
        gap, pictures = False, []


def _clean(raw: str) -> Line:
    text = _AT_EDGES.sub("", one_line(raw.replace(_PICTURE_STOOD_HERE, "")))
    pictures = tuple((alt.strip(), address) for alt, address in _PICTURE.findall(text)) if "![" in text else ()
    if pictures:
        text = _PICTURE.sub(" ", text)
    cell = text.startswith("|") or text.endswith("|")
    if cell:
        text = " ".join(part.strip() for part in text.split("|") if part.strip(" -:="))
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    if "**" in text or "__" in text:
        text = _STRONG.sub(r"\2", text)
    if (mark := _HEADING.match(text)) or (mark := re.match(r">\s+(?=\S)", text)):
        text = text[mark.end() :]
    bullet = _BULLET.match(text)
    return Line(
        text=_SPACES.sub(" ", text[bullet.end() :] if bullet else text).strip(),
        bullet=bool(bullet),
        cell=cell,
        images=pictures,
    )


def _unwrapped(lines: Sequence[Line]) -> Iterator[Line]:
    """Join lines that were broken to a fixed width: there, many begin small under a line of nearly full width."""
    width = max((len(line.text) for line in lines), default=0)
    carried = sum(_carries_on(above, line) for above, line in pairwise(lines))
    if width > _WIDEST or carried < 4 or carried * 4 < len(lines):
        yield from lines
        return
    block: list[Line] = []
    for line in lines:
        if block and (line.gap or line.bullet or len(block[-1].text) < width * 0.6):
            yield _joined(block)
            block = []
        block.append(line)
    if block:
        yield _joined(block)


_WIDEST = 110


def _carries_on(above: Line, line: Line) -> bool:
    return not line.gap and not line.bullet and line.text[0].islower() and above.text[-1] not in ".!?:"


def _joined(block: Sequence[Line]) -> Line:
    return replace(block[0], text=" ".join(line.text for line in block))

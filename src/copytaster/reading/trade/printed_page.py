"""The lines of printed pages put together again: headline, paragraphs and subheads, without what every page repeats."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from copytaster.model.article import Paragraph, ParagraphKind
from copytaster.text.markup import one_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of type: its text, where it begins on which page, and its size, all in points."""

    text: str
    x: float
    y: float
    size: float
    page: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """What a document prints; `running` are the lines that its pages repeat at their head and foot."""

    headline: str
    deck: str
    paragraphs: tuple[Paragraph, ...]
    running: tuple[str, ...]


EDGE = 2
SAME_HEIGHT = 6.0
LEAST_DECK = 5
LARGER = 1.12
LONGEST_SUBHEAD = 90
LONGEST_HEADLINE = 300
WIDE_GAP = 1.45
INDENT = 0.7
SHORT = 0.8
NUMBERED = re.compile(
    r"^\W*(?:page|seite|p[áa]gina|pag\.|p\.)?\s*\d{1,4}\s*(?:(?:/|of|von|de|di)\s*\d{1,4})?\W*$", re.IGNORECASE
)
ENDS = re.compile(r"[.!?:。！？…][\"'”’»)\]]*$")
BULLET = re.compile(r"[•◦▪■●∙·‣⁃]\s*\S|[-–]\s\S")
BROKEN = re.compile(r"(?<=[^\W\d_]{2})[-\u00ad\u2010]$")


def lines_in(pieces: Iterable[tuple[str, float, float, float]], page: int) -> list[Line]:
    """Return the lines that pieces of text (with x, y and size) make, in the order in which they come.

    That order is the column's own as a rule: programs that set pages write column after column.
    """
    lines: list[Line] = []
    goes_on = False
    for text, x, height, size in pieces:
        for at, part in enumerate(text.split("\n")):
            goes_on = goes_on and not at
            y = height - 1.2 * size * at
            if not one_line(part):
                continue
            last = lines[-1] if lines and goes_on else None
            if last and abs(last.y - y) < 0.5 * max(size, 1.0):
                apart = " " if x - last.x > 0.5 * size * len(last.text) else ""
                lines[-1] = replace(last, text=f"{last.text}{apart}{part}", size=max(last.size, size))
            else:
                lines.append(Line(text=part, x=x, y=y, size=size, page=page))
            goes_on = True
    return [replace(line, text=text) for line in lines if (text := one_line(line.text))]


def printed(pages: Sequence[Sequence[Line]]) -> Printed:
    """Return the document: headline, deck, and paragraphs joined over lines, columns and pages.

    The headline is the largest type of the first page; empty where all type is of one size.
    """
    kept, running = without_repeated(pages)
    lines = [line for page in kept for line in page]
    usual = _usual_size(lines) if lines else 0.0
    head = _headline(lines, usual) if lines else range(0)
    blocks = list(_blocks([line for at, line in enumerate(lines) if at not in head]))
    deck = ""
    if head and blocks and blocks[0][0].size > usual * LARGER and len(_text(blocks[0]).split()) >= LEAST_DECK:
        deck = _text(blocks.pop(0))
    return Printed(
        headline=_joined([lines[at].text for at in head]),
        deck=deck,
        paragraphs=tuple(Paragraph(_text(block), _kind(block, usual)) for block in blocks),
        running=tuple(running),
    )


def _text(block: Sequence[Line]) -> str:
    return _joined([line.text for line in block])


def _kind(block: Sequence[Line], usual: float) -> ParagraphKind:
    text = _text(block)
    if block[0].size > usual * LARGER and len(text) <= LONGEST_SUBHEAD and not ENDS.search(text):
        return ParagraphKind.SUBHEAD
    return ParagraphKind.LIST_ITEM if BULLET.match(text) else ParagraphKind.TEXT


def without_repeated(pages: Sequence[Sequence[Line]]) -> tuple[list[list[Line]], list[str]]:
    """Return the pages without page numbers and what half of them repeat at their edges; and that, each line once."""
    edges = [_edges(page) for page in pages]
    seen = Counter(key for page, edge in zip(pages, edges, strict=True) for key in {_key(page[at]) for at in edge})
    often = {key for key, count in seen.items() if count >= 2 and count * 2 >= len(pages)}
    running: dict[str, None] = {}
    kept: list[list[Line]] = []
    for page, edge in zip(pages, edges, strict=True):
        kept.append([])
        for at, line in enumerate(page):
            if at in edge and (_key(line) in often or NUMBERED.match(line.text)):
                running[line.text] = None
            else:
                kept[-1].append(line)
    return kept, list(running)


def _edges(page: Sequence[Line]) -> set[int]:
    """The lines at the top and the bottom of a page, wherever they come in its order."""
    by_height = sorted(range(len(page)), key=lambda at: page[at].y)
    return set(by_height[:EDGE] + by_height[-EDGE:])


def _key(line: Line) -> tuple[str, int]:
    return re.sub(r"\d+", "#", line.text.casefold()), round(line.y / SAME_HEIGHT)


def _usual_size(lines: Sequence[Line]) -> float:
    letters: Counter[float] = Counter()
    for line in lines:
        letters[round(line.size, 1)] += len(line.text)
    return letters.most_common(1)[0][0]


def _headline(lines: Sequence[Line], usual: float) -> range:
    """The lines of the largest type on the first page that says anything; a word or two alone are the paper's name."""
    first = [at for at, line in enumerate(lines) if line.page == lines[0].page]
    for size in sorted({round(lines[at].size, 1) for at in first}, reverse=True):
        if size < usual * LARGER:
            break
        for start in (at for at in first if round(lines[at].size, 1) == size):
            end = start + 1
            while end < len(lines) and lines[end].page == lines[start].page and round(lines[end].size, 1) == size:
                end += 1
            text = _joined([line.text for line in lines[start:end]])
            if len(text.split()) >= 3 and len(text) <= LONGEST_HEADLINE:
                return range(start, end)
    return range(0)


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines that belong together: one paragraph each, also where it goes on in the next column or on the next page."""
    if not lines:
        return
    leading = _leading(lines)
    width = median(len(line.text) for line in lines)
    block = [lines[0]]
    for above, line in pairwise(lines):
        if _begins(above, line, leading, width):
            yield block
            block = []
        block.append(line)
    yield block


def _leading(lines: Sequence[Line]) -> float:
    gaps = [
        above.y - line.y for above, line in pairwise(lines) if above.page == line.page and 0 < above.y - line.y < 60
    ]
    return median(gaps) if gaps else 12.0


def _begins(above: Line, line: Line, leading: float, width: float) -> bool:
    """Tell whether a line begins a paragraph: other type, a gap, an indent, or a last line that was short."""
    if abs(above.size - line.size) > 0.6:
        return True
    ended = bool(ENDS.search(above.text))
    if above.page != line.page or line.y > above.y:
        return ended
    if above.y - line.y > leading * WIDE_GAP or line.x - above.x > INDENT * line.size:
        return True
    return ended and len(above.text) < SHORT * width


def _joined(texts: Sequence[str]) -> str:
    """Lines as one; a word that was broken at the end of a line is whole again."""
    whole = ""
    for text in texts:
        if BROKEN.search(whole) and text[:1].islower():
            whole = BROKEN.sub("", whole) + text
        else:
            whole = f"{whole} {text}" if whole else text
    return whole

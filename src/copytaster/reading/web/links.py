"""The links in the text of a web page: which characters of its blocks they are, and where they lead."""

from collections.abc import Iterator, Mapping, Sequence

from lxml.html import HtmlElement

from copytaster.model.article import Link
from copytaster.text.urls import spelled

from .blocks import Block, shown
from .linked_line import Linked, LinkedLine, links
from .walking import BLOCK_TAGS, PICTURES, UNSEEN


class Links:
    """The links of one page, given what relative addresses are meant from, and its own address."""

    def __init__(self, base: str | None, address: str | None) -> None:
        self._base = base
        self._own = spelled(address) if address else ""
        self._read: dict[HtmlElement, Mapping[str, LinkedLine]] = {}

    def of(self, block: Block) -> tuple[Link, ...]:
        """Return the links in a block's text, in their order; none where it stands otherwise in its element."""
        if not block.linked or block.link is None:
            return ()
        linked = _found_at_once(block)
        return links(self._walked(block, block.link) if linked is None else linked, self._base, self._own)

    def of_row(self, cells: Sequence[Block], between: str) -> tuple[Link, ...]:
        """Return the links in the texts of several blocks that are joined to one."""
        found, at = list[Link](), 0
        for cell in cells:
            found += (Link(link.start + at, link.end + at, link.address) for link in self.of(cell))
            at += len(cell.text) + len(between)
        return tuple(found)

    def of_lines(self, block: Block) -> Iterator[tuple[str, tuple[Link, ...]]]:
        """Yield the lines of a block, each with its links; a link over several lines is in each."""
        whole, start = self.of(block), 0
        if not block.lines:
            yield block.text, whole
        for line in block.lines:
            end = start + len(line)
            yield line, tuple(_part(link, start, end) for link in whole if link.start < end and start < link.end)
            start = end + 1

    def _walked(self, block: Block, link: HtmlElement) -> Sequence[Linked]:
        element = block.element
        if element not in self._read:
            self._read[element] = _lines_of(element)
        line = self._read[element].get(block.text)
        if line is None:
            return ()
        return line.linked or [(0, len(block.text), link)]  # the link stands around the block


def _part(link: Link, start: int, end: int) -> Link:
    return Link(max(link.start, start) - start, min(link.end, end) - start, link.address)


def _found_at_once(block: Block) -> Sequence[Linked] | None:
    """Where the links are, if all are plain words that stand once in the text; none where that cannot be told."""
    found, at, left = list[Linked](), 0, block.linked
    for link in block.element.iter("a"):
        pieces = list(link.itertext()) if len(link) else [link.text or ""]
        if words := shown("".join(pieces)):
            left -= sum(len(piece.strip()) for piece in pieces)
            start = block.text.find(words, at)
            if left < 0 or start < 0 or block.text.count(words) > 1:
                return None
            at = start + len(words)
            found.append((start, at, link))
    return None if left else found


def _lines_of(element: HtmlElement) -> Mapping[str, LinkedLine]:
    """The blocks that stand in an element itself, and in no other block inside it, by their text."""
    lines = [LinkedLine()]
    _gather(element, element if element.tag == "a" else None, lines)
    return {line.text: line for line in reversed(lines)}


def _gather(element: HtmlElement, link: HtmlElement | None, lines: list[LinkedLine]) -> None:
    """Part the text of an element as `walking` does, and note the outermost link that each piece stands in."""
    if element.text:
        lines[-1].add(element.text, link)
    for child in element:
        tag = child.tag
        if tag in BLOCK_TAGS or (tag == "br" and _is_doubled(child)):
            lines.append(LinkedLine())
        elif tag == "br":
            lines[-1].add(" ")
        elif tag not in PICTURES and tag not in UNSEEN:
            _gather(child, child if link is None and tag == "a" else link, lines)
        if child.tail:
            lines[-1].add(child.tail, link)


def _is_doubled(line_break: HtmlElement) -> bool:
    after = line_break.getnext()
    return after is not None and after.tag == "br" and not (line_break.tail or "").strip()

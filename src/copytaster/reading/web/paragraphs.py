"""Small trees of marked-up text to paragraphs of their kinds."""

from collections.abc import Iterator

from lxml import etree

from copytaster.model.article import Paragraph, ParagraphKind
from copytaster.text.markup import one_line

KINDS = {
    "head": ParagraphKind.SUBHEAD,
    "h2": ParagraphKind.SUBHEAD,
    "h3": ParagraphKind.SUBHEAD,
    "h4": ParagraphKind.SUBHEAD,
    "quote": ParagraphKind.QUOTE,
    "blockquote": ParagraphKind.QUOTE,
    "item": ParagraphKind.LIST_ITEM,
    "li": ParagraphKind.LIST_ITEM,
    "row": ParagraphKind.TABLE_ROW,
    "tr": ParagraphKind.TABLE_ROW,
}
PLAIN_BLOCKS = frozenset({"p", "div", "section", "article", "list", "ul", "ol", "table", "code", "pre", "figure"})
CELLS = frozenset({"cell", "td", "th"})
BREAKS = frozenset({"lb", "br"})


def split(root: etree._Element) -> tuple[Paragraph, ...]:
    """Return the text of a tree as paragraphs in their order; a block that stands twice in a row is kept once."""
    found: list[Paragraph] = []
    for paragraph in _blocks(root):
        if not found or found[-1].text != paragraph.text:
            found.append(paragraph)
    return tuple(found)


def _blocks(root: etree._Element) -> Iterator[Paragraph]:
    parts = [root.text or ""]
    kinds = [ParagraphKind.TEXT]
    cells = 0
    for event, node in etree.iterwalk(root, events=("start", "end")):
        if node is root or not isinstance(node.tag, str):
            continue
        is_block = not cells and (node.tag in KINDS or node.tag in PLAIN_BLOCKS)
        is_cell = node.tag in CELLS
        if event == "start":
            cells += is_cell
            if is_block:
                yield from _lines(parts, kinds[-1])
                parts = []
                kinds.append(KINDS.get(node.tag, kinds[-1]))
            elif is_cell and "".join(parts).strip():
                parts.append(" | ")
            elif node.tag in BREAKS:
                parts.append("\n")
            parts.append(node.text or "")
        else:
            cells -= is_cell
            if not cells and not is_cell and (node.tag in KINDS or node.tag in PLAIN_BLOCKS):
                yield from _lines(parts, kinds.pop())
                parts = []
            parts.append(node.tail or "")
    yield from _lines(parts, ParagraphKind.TEXT)


def _lines(parts: list[str], kind: ParagraphKind) -> Iterator[Paragraph]:
    for line in "".join(parts).split("\n"):
        text = one_line(line)
        if any(map(str.isalnum, text)):
            yield Paragraph(text, kind)

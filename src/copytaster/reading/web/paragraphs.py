"""Small trees of marked-up text to paragraphs of their kinds."""

from collections.abc import Iterator

from lxml import etree

from copytaster.model.article import Paragraph, ParagraphKind

from .linked_line import LinkedLine, links

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


Part = tuple[str, etree._Element | None]
"""A piece of text as it stands in the tree, and the link it stands in."""


def split(root: etree._Element, base: str | None = None) -> tuple[Paragraph, ...]:
    """Return the text of a tree as paragraphs in their order; a block that stands twice in a row is kept once.

    The addresses of their links are meant from `base`.
    """
    found: list[Paragraph] = []
    for paragraph in _blocks(root, base):
        if not found or found[-1].text != paragraph.text:
            found.append(paragraph)
    return tuple(found)


def _blocks(root: etree._Element, base: str | None) -> Iterator[Paragraph]:
    link: etree._Element | None = None
    parts: list[Part] = [(root.text or "", link)]
    kinds = [ParagraphKind.TEXT]
    cells = 0
    for event, node in etree.iterwalk(root, events=("start", "end")):
        if node is root or not isinstance(node.tag, str):
            continue
        is_block = node.tag in KINDS or node.tag in PLAIN_BLOCKS
        is_cell = node.tag in CELLS
        if event == "start":
            if is_block and not cells:
                yield from _lines(parts, kinds[-1], base)
                parts = []
                kinds.append(KINDS.get(node.tag, kinds[-1]))
            elif is_cell and any(text.strip() for text, _ in parts):
                parts.append((" | ", None))
            elif node.tag in BREAKS:
                parts.append(("\n", None))
            cells += is_cell
            link = node if link is None and node.tag == "a" else link
            parts.append((node.text or "", link))
        else:
            cells -= is_cell
            if is_block and not cells:
                yield from _lines(parts, kinds.pop(), base)
                parts = []
            link = None if link is node else link
            parts.append((node.tail or "", link))
    yield from _lines(parts, ParagraphKind.TEXT, base)


def _lines(parts: list[Part], kind: ParagraphKind, base: str | None) -> Iterator[Paragraph]:
    lines = [LinkedLine()]
    for text, link in parts:
        first, *others = text.split("\n")
        lines[-1].add(first, link)
        for other in others:
            lines.append(LinkedLine())
            lines[-1].add(other, link)
    for line in lines:
        text = line.text
        if any(map(str.isalnum, text)):
            yield Paragraph(text, kind, links(line.linked, base))

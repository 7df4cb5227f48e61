"""The body of an article: the blocks of a web page that are its text, as paragraphs."""

import html
import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from copytaster.model.article import Paragraph, ParagraphKind
from copytaster.text.markup import one_line, parse, plain

from .blocks import Block
from .links import Links
from .paragraphs import split
from .picking import Picked, pick
from .sheet import Said, Sheet
from .signals import Told, letters
from .spots import AROUND, Spot

MARKUP = re.compile(r"<(?:p|br|div|h[2-6]|ul|li)\b", re.IGNORECASE)
LITTLE_TEXT = 250
WORDS_OF_A_MENU, LETTERS_OF_A_MENU = 8, 40
KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), ParagraphKind.SUBHEAD),
    **dict.fromkeys(("li", "dd", "dt"), ParagraphKind.LIST_ITEM),
    "blockquote": ParagraphKind.QUOTE,
}
CELLS = frozenset({"td", "th"})
LONGEST_CELL = 200
BETWEEN_CELLS = " | "


def body(sheet: Sheet) -> Picked:
    """Return which blocks of a page are its article's text."""
    return pick(sheet.layout.blocks, told_by(sheet))


def told_by(sheet: Sheet) -> Told:
    """Return what a page says of itself that bears on which of its blocks are the text."""
    texts = (text for text in sheet.json_ld.values("articleBody") if isinstance(text, str))
    return Told(
        headlines=tuple(filter(None, (sheet.meta_text("og:title"), sheet.title))),
        descriptions=tuple(dict.fromkeys(filter(None, map(sheet.meta_text, ("og:description", "description"))))),
        text=letters(plain(max(texts, key=len, default=""))),
    )


def paragraphs(picked: Sequence[Block], links: Links | None = None) -> tuple[Paragraph, ...]:
    """Return blocks as paragraphs of their kinds; the cells of one row of a table make one.

    They have the links of their page, where those are given.
    """
    made = _paragraphs(picked, links or Links(None, None))
    return tuple(paragraph for paragraph in made if any(map(str.isalnum, paragraph.text)))


def told_body(sheet: Sheet, picked: Sequence[Paragraph]) -> Said[tuple[Paragraph, ...]] | None:
    """Return the text as the page's JSON-LD tells it, where the markup holds little or none of it."""
    for value in sheet.json_ld.values("articleBody") if _looks_like_a_menu(picked) else ():
        text = told_paragraphs(value, sheet.base) if isinstance(value, str) else ()
        if _length(text) > max(LITTLE_TEXT, 2 * _length(picked)):
            return Said(text, "json-ld")
    return None


def told_paragraphs(value: str, base: str | None = None) -> tuple[Paragraph, ...]:
    """Return a text told in one string, with markup or without, as paragraphs; its links are meant from `base`."""
    whole = html.unescape(value)
    tree = parse(f"<div>{whole}</div>") if MARKUP.search(whole) else None
    if tree is not None:
        return split(tree, base)
    lines = (one_line(line) for line in whole.splitlines())
    return tuple(Paragraph(line) for line in lines if line)


def _paragraphs(picked: Sequence[Block], links: Links) -> Iterator[Paragraph]:
    for row, blocks in groupby(picked, key=lambda block: _row(block.spot)):
        held = list(blocks)
        if row is not None and len(held) > 1 and all(len(block.text) <= LONGEST_CELL for block in held):
            text = BETWEEN_CELLS.join(block.text for block in held)
            yield Paragraph(text, ParagraphKind.TABLE_ROW, links.of_row(held, BETWEEN_CELLS))
            continue
        for block in held:
            kind = ParagraphKind.TABLE_ROW if row is not None and len(block.text) <= LONGEST_CELL else _kind(block.spot)
            for line, linked in links.of_lines(block):
                yield Paragraph(line, kind, linked)


def _row(spot: Spot) -> Spot | None:
    """The row of a table that a block stands in as a cell; none for frames in the shape of a table."""
    cell = spot if spot.tag in CELLS else spot.holder
    return cell.above if cell.tag in CELLS else None


def _kind(spot: Spot) -> ParagraphKind:
    if spot.around & AROUND["blockquote"]:
        return ParagraphKind.QUOTE
    return KINDS.get(spot.tag) or KINDS.get(spot.holder.tag, ParagraphKind.TEXT)


def _looks_like_a_menu(picked: Sequence[Paragraph]) -> bool:
    size = _length(picked)
    if size < LITTLE_TEXT or size >= LETTERS_OF_A_MENU * len(picked):
        return size < LITTLE_TEXT
    return sum(len(paragraph.text.split()) for paragraph in picked) < WORDS_OF_A_MENU * len(picked)


def _length(text: Sequence[Paragraph]) -> int:
    return sum(len(paragraph.text) for paragraph in text)

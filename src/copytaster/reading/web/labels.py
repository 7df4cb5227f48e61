"""What each block of a web page is taken for: a field of its article, its text, or one of the things around it."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from copytaster.model.article import Article, ParagraphKind
from copytaster.model.explanation import Label
from copytaster.reading.conventions.furniture import heads_comments, heads_related
from copytaster.text.words import tag_key

from .blocks import Block
from .body import BETWEEN_CELLS, paragraphs
from .field_blocks import Found, field_blocks
from .foreign_comments import in_comments
from .named_places import by_place
from .picking import Picked
from .signals import is_menu
from .spots import AROUND, Spot

KINDS = {
    ParagraphKind.TEXT: Label.BODY,
    ParagraphKind.SUBHEAD: Label.SUBHEAD,
    ParagraphKind.QUOTE: Label.QUOTE,
    ParagraphKind.LIST_ITEM: Label.LIST,
    ParagraphKind.TABLE_ROW: Label.TABLE,
}
STAYS = frozenset({Label.NAVIGATION, Label.FOOTER, Label.SHARE, Label.COMMENT, Label.PINGBACK, Label.CONSENT, Label.AD})
"""What is no related article though it looks like one: menus too are lists of links."""
MOSTLY = 0.6
WHOLES = frozenset({"html", "body", "main"})


@dataclass(frozen=True, slots=True)
class Taken:
    """What a block was taken for, the reason that decided if there was one, and whether it is text of the article."""

    label: Label
    why: str = ""
    is_text: bool = False


def labels(picked: Picked, article: Article | None, is_elsewhere: Callable[[Block], bool]) -> list[Taken]:
    """Return what each block was taken for, in their order.

    Fields that were read decide first, then what is text of the article, then where the block stands.
    """
    blocks = picked.blocks
    texts = _of_text(picked, article)
    frames = _frames(blocks, texts)
    other = [in_comments(block.element) or is_elsewhere(block) for block in blocks]
    fields = field_blocks(blocks, article, lambda at: texts[at] or other[at]) if article else {}
    return [
        _as_text(block) if is_text else Taken(*(fields.get(at) or _by_place(block, frames, is_elsewhere(block))))
        for at, (block, is_text) in enumerate(zip(blocks, texts, strict=True))
    ]


def _of_text(picked: Picked, article: Article | None) -> list[bool]:
    """What was picked, but for what was left out or made a field of afterwards."""
    if article is None:
        return list(picked.chosen)
    kept = {tag_key(part) for one in article.paragraphs for part in (one.text, *one.text.split(BETWEEN_CELLS))}
    return [
        chosen and any(tag_key(line) in kept for line in block.lines or (block.text,))
        for block, chosen in zip(picked.blocks, picked.chosen, strict=True)
    ]


def _frames(blocks: Sequence[Block], texts: Sequence[bool]) -> Collection[Spot]:
    """The elements that hold half of the text or more, and those that hold the page."""
    held: dict[Spot, int] = {}
    for block, is_text in zip(blocks, texts, strict=True):
        spot: Spot | None = block.spot
        while spot is not None:
            held[spot] = held.get(spot, 0) + (len(block.text) if is_text else 0)
            spot = spot.above
    whole = sum(len(block.text) for block, is_text in zip(blocks, texts, strict=True) if is_text)
    return {spot for spot, chars in held.items() if spot.tag in WHOLES or (whole and 2 * chars >= whole)}


def _as_text(block: Block) -> Taken:
    made = paragraphs((block,))
    return Taken(KINDS[made[0].kind] if made else Label.BODY, is_text=True)


def _by_place(block: Block, frames: Collection[Spot], elsewhere: bool) -> Found:
    placed = by_place(block, frames)
    if elsewhere and (placed is None or placed[0] not in (*STAYS, Label.RELATED)):
        return Label.RELATED, "is about another article"
    return placed or _by_itself(block)


def _by_itself(block: Block) -> Found:
    if is_menu(block):
        return Label.NAVIGATION, "is a link of a menu"
    if heads_related(block.text):
        return Label.RELATED, "heads other articles"
    if heads_comments(block.text):
        return Label.COMMENT, "heads comments"
    if block.text.startswith("©"):
        return Label.FOOTER, "is a line on copyright"
    if block.linked > MOSTLY * len(block.text):
        return Label.NAVIGATION, ""
    if block.spot.around & AROUND["blockquote"]:
        return Label.QUOTE, "in a <blockquote>"
    return (Label.TABLE, "in a table") if block.spot.around & AROUND["table"] else (Label.OTHER, "")

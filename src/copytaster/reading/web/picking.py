"""Which blocks of a web page are the text of its article."""

from collections.abc import Sequence
from dataclasses import dataclass

from .blocks import Block
from .second_look import second_signals
from .signals import Told, signals
from .weights import packaged

MENU = -9.0
"""Log odds of a block that is plainly of a menu."""
FAR_FROM_TEXT = -6.0
"""Log odds; what the first look leaves below is not looked at again."""


@dataclass(frozen=True, slots=True)
class Picked:
    """The blocks of a page, for each the log odds that it is text of the article, and whether it was picked."""

    blocks: Sequence[Block]
    odds: Sequence[float]
    chosen: Sequence[bool]

    def text(self) -> list[Block]:
        """Return the blocks picked, in their order."""
        return [block for block, is_text in zip(self.blocks, self.chosen, strict=True) if is_text]


def pick(blocks: Sequence[Block], told: Told) -> Picked:
    """Return which blocks are the article's text; a text printed twice is picked once."""
    weights = packaged()
    rows = signals(blocks, told, weights.name_score, weights.phrase_score)
    first = [MENU if row is None else weights.first.log_odds(row) for row in rows]
    again = [at for at, odds in enumerate(first) if odds > FAR_FROM_TEXT]
    odds = list(first)
    for at, row in zip(again, second_signals(blocks, rows, first, again), strict=True):
        odds[at] = weights.second.log_odds(row)
    seen: set[str] = set()
    chosen = []
    for block, each in zip(blocks, odds, strict=True):
        is_text = each > 0 and block.text not in seen
        chosen.append(is_text)
        if is_text:
            seen.add(block.text)
    return Picked(blocks, odds, chosen)

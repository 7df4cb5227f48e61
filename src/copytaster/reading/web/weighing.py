"""How much each block of a page speaks for being its article's text; `quick.weighing` does the same, compiled."""

from collections.abc import Sequence

from .blocks import Block
from .second_look import second_signals
from .signals import Told, signals
from .weights import Weights

MENU = -9.0
"""Log odds of a block that is plainly of a menu."""
FAR_FROM_TEXT = -6.0
"""Log odds; what the first look leaves below is not looked at again."""


def weighed(blocks: Sequence[Block], told: Told, weights: Weights) -> list[float]:
    """Return the log odds of each block, by both looks at the page."""
    rows = signals(blocks, told, weights.name_score, weights.phrase_score)
    first = [MENU if row is None else weights.first.log_odds(row) for row in rows]
    again = [at for at, odds in enumerate(first) if odds > FAR_FROM_TEXT]
    odds = list(first)
    for at, row in zip(again, second_signals(blocks, rows, first, again), strict=True):
        odds[at] = weights.second.log_odds(row)
    return odds

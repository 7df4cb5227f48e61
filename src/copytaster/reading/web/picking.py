"""Which blocks of a web page are the text of its article."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from .blocks import Block
from .data_tables import in_tables
from .signals import Told, is_menu
from .spots import Spot
from .standing import is_prose
from .weighing import MENU
from .weights import packaged

try:
    from .quick.weighing import weighed
except ImportError:  # not built here
    from .weighing import weighed

MOST_WEIGHED = 5000
"""Blocks; longer pages are taken as they lie. Of 1,908 marked pages one has more."""
MANY, FEW = 250, 0.2
"""Blocks of prose, and the part of them that is picked where the forests know such a text."""
AS_IT_LIES = 0.1
HARDLY_ANYTHING, A_LINE = 100, 60
"""Characters."""
MAY_BE_TEXT, NEAR_THE_BEST = -1.5, 1.0
"""Log odds."""
BEHIND, LONGEST_BEHIND = 3, 120
LABEL = re.compile(r"[^\W\d][^:.]{1,30}:\s*(?=\S+\s\S+\s\S)")
LONGEST_LINK, MOST_OF_IT = 250, 0.85
NETWORKS = frozenset({"tweet", "twitter", "instagram", "tiktok", "bluesky", "mastodon", "reddit"})


@dataclass(frozen=True, slots=True)
class Picked:
    """The blocks of a page, for each the log odds that it is text of the article, and whether it was picked."""

    blocks: Sequence[Block]
    odds: Sequence[float]
    chosen: Sequence[bool]

    def text(self) -> list[Block]:
        """Return the blocks picked, in their order."""
        return [block for block, is_text in zip(self.blocks, self.chosen, strict=True) if is_text]

    def behind(self) -> list[str]:
        """Return the few short lines just behind the text."""
        last = max((at for at, is_text in enumerate(self.chosen) if is_text), default=len(self.blocks))
        return [block.text for block in self.blocks[last + 1 : last + 1 + BEHIND] if len(block.text) <= LONGEST_BEHIND]


def pick(blocks: Sequence[Block], told: Told) -> Picked:
    """Return which blocks are the article's text; a text printed twice is picked once."""
    odds = weighed(blocks, told, packaged()) if len(blocks) <= MOST_WEIGHED else [MENU] * len(blocks)
    if _is_beyond_all_measure(blocks, odds):
        odds = _as_it_lies(blocks, odds)
    least = _least(blocks, odds)
    seen: set[str] = set()
    chosen = []
    for block, each in zip(blocks, odds, strict=True):
        is_text = each > least and block.text not in seen and not (_leads_elsewhere(block) or _is_foreign(block.spot))
        chosen.append(is_text)
        if is_text:
            seen.add(block.text)
    for at in in_tables(blocks, chosen):
        chosen[at] = True
    return Picked(blocks, odds, chosen)


def _least(blocks: Sequence[Block], odds: Sequence[float]) -> float:
    """Log odds above which a block is text: 0, or less where that leaves hardly anything of a page with lines."""
    if sum(len(block.text) for block, each in zip(blocks, odds, strict=True) if each > 0) >= HARDLY_ANYTHING:
        return 0.0
    best = max((each for block, each in zip(blocks, odds, strict=True) if len(block.text) >= A_LINE), default=MENU)
    return min(0.0, best - NEAR_THE_BEST) if best > MAY_BE_TEXT else 0.0


def _is_foreign(spot: Spot | None) -> bool:
    """In a window that opens over the page, or a post of a social network: on the open pages next to none is text."""
    while spot is not None:
        if spot.tag == "dialog" or ("dialog" in spot.names and spot.element.get("role") == "dialog"):
            return True
        if spot.tag == "blockquote" and not NETWORKS.isdisjoint(spot.names):
            return True
        spot = spot.above
    return False


def _leads_elsewhere(block: Block) -> bool:
    """A label and nothing but a link behind it: "Read more: …"."""
    found = LABEL.match(block.text) if block.linked and len(block.text) <= LONGEST_LINK else None
    return found is not None and block.linked >= MOST_OF_IT * (len(block.text) - found.end())


def _is_beyond_all_measure(blocks: Sequence[Block], odds: Sequence[float]) -> bool:
    """Hardly anything picked of a text that is longer than any that the weights were learned from."""
    prose = [at for at, block in enumerate(blocks) if is_prose(block)]
    return len(prose) > MANY and sum(odds[at] > 0 for at in prose) < FEW * len(prose)


def _as_it_lies(blocks: Sequence[Block], odds: Sequence[float]) -> list[float]:
    """The odds with all blocks taken that stand beside each other in the element that holds the most prose."""
    held: Counter[Spot] = Counter()
    for block in blocks:
        held[block.spot.holder] += len(block.text) * is_prose(block)
    ((home, _),) = held.most_common(1)
    return [
        max(each, AS_IT_LIES) if block.spot.holder is home and not is_menu(block) else each
        for block, each in zip(blocks, odds, strict=True)
    ]

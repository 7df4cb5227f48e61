"""What the blocks around each block were taken for: signals for looking at a page a second time."""

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Sequence
from itertools import accumulate

from .blocks import Block
from .signals import NAMES as FIRST
from .signals import shape

STEPS = (-4, -3, -2, -1, 1, 2, 3, 4)
WINDOWS = (3, 8, 20)
GROUPED = ("holder", "shape", "grand", "tag")
KEPT = (
    *("words", "linked", "end", "strong", "p", "li", "td", "heading", "picture", "phrase", "repeated", "alike"),
    *("best mass", "mass 1", "mass 2", "name sum", "name parent", "name own", "from headline", "like description"),
    *("like headline", "near caption", "near comment", "far comment", "far related", "near related", "near box"),
    *("around aside", "around figure", "first", "colon", "upper", "at", "at chars", "parent linked", "prose below"),
    *("page blocks", "page prose", "page chars", "words -1", "words +1", "heading -1", "heading +1"),
    *("sibling -1", "sibling +1"),
)
NAMES = (
    "odds",
    *(f"odds {step:+d}" for step in STEPS),
    *(f"text within {width}" for width in WINDOWS),
    *(f"share within {width}" for width in WINDOWS),
    *("text above", "text below", "page text", "surest", "to text above", "to text below"),
    *(f"{name} {group}" for group in GROUPED for name in ("share", "weight", "others")),
    *KEPT,
)
"""What each number that `second_signals` counts is called, in their order."""
_KEPT = tuple(FIRST.index(name) for name in KEPT)
BEYOND = -9.0
LONGEST = 400
SURE = 0.8
FAR = 99


def second_signals(
    blocks: Sequence[Block], rows: Sequence[Sequence[float] | None], odds: Sequence[float], wanted: Sequence[int]
) -> list[list[float]]:
    """Return what is counted about the `wanted` blocks, in the order of `NAMES`; `odds` are the first look's."""
    sure = [1 / (1 + math.exp(-max(BEYOND, min(-BEYOND, each)))) for each in odds]
    chars = [min(LONGEST, len(block.text)) for block in blocks]
    mass = [share * size for share, size in zip(sure, chars, strict=True)]
    sums, sizes = [0.0, *accumulate(mass)], [0, *accumulate(chars)]
    total, count = sums[-1] + 1, len(blocks)
    surest = max(sure, default=0.0)
    confident = [at for at, share in enumerate(sure) if share > SURE]
    groups = _groups(blocks, mass, chars)
    found = []
    for at in wanted:
        around = [odds[at + step] if 0 <= at + step < count else BEYOND for step in STEPS]
        spans = [(max(0, at - width), min(count, at + width + 1)) for width in WINDOWS]
        within = [sums[end] - sums[start] for start, end in spans]
        shares = [text / (sizes[end] - sizes[start] or 1) for text, (start, end) in zip(within, spans, strict=True)]
        place = bisect_left(confident, at)
        next_place = place + (place < len(confident) and confident[place] == at)
        row = [odds[at], *around, *within, *shares, sums[at + 1] / total, (total - sums[at + 1]) / total, total, surest]
        row.append(at - confident[place - 1] if place else FAR)
        row.append(confident[next_place] - at if next_place < len(confident) else FAR)
        for key, held in zip(_keys(blocks[at]), groups, strict=True):
            text, size, members = held[key]
            others = (text - mass[at]) / max(1.0, size - chars[at]) if members > 1 else -1.0
            row += (text / (size or 1), text / total, others)
        if (mine := rows[at]) is not None:
            row += [mine[kept] for kept in _KEPT]
        found.append(row)
    return found


def _groups(
    blocks: Sequence[Block], mass: Sequence[float], chars: Sequence[int]
) -> tuple[dict[Hashable, list[float]], ...]:
    groups: tuple[dict[Hashable, list[float]], ...] = tuple(defaultdict(lambda: [0.0, 0.0, 0.0]) for _ in GROUPED)
    for block, text, size in zip(blocks, mass, chars, strict=True):
        for key, group in zip(_keys(block), groups, strict=True):
            held = group[key]
            held[0] += text
            held[1] += size
            held[2] += 1
    return groups


def _keys(block: Block) -> tuple[Hashable, ...]:
    spot = block.spot
    return spot.holder, shape(block), spot.holder.holder, spot.tag

"""An HTML page to its blocks, with what each was taken for, and why."""

import math
from dataclasses import replace
from datetime import datetime

from copytaster.model.article import Article
from copytaster.model.explanation import ExplainedBlock
from copytaster.model.habits import Habits
from copytaster.model.rules import Rules
from copytaster.text.markup import parse

from .block_reasons import MOST, block_reasons
from .body import body
from .labels import labels
from .named_places import way_to
from .picking import Picked
from .publisher_rules import picked_by_rule
from .sheet import Sheet, lay_out

SUREST = 30.0
"""Log odds; beyond them nothing changes."""


def explained(
    text: str,
    *,
    captured_at: datetime | None,
    address: str | None,
    article: Article | None,
    habits: Habits | None = None,
    rules: Rules | None = None,
) -> tuple[ExplainedBlock, ...]:
    """Return the blocks of a page in their order, in the light of the article that was read on it, if there was one."""
    tree = parse(text)
    if tree is None:
        return ()
    sheet = lay_out(tree, address, captured_at)
    picked = body(sheet)
    ruled = picked_by_rule(sheet, picked, rules)
    blocks = explained_blocks(sheet, ruled, article, habits)
    changed = (before != after for before, after in zip(picked.chosen, ruled.chosen, strict=True))
    return tuple(_as_ruled(block) if each else block for block, each in zip(blocks, changed, strict=True))


def explained_blocks(
    sheet: Sheet, picked: Picked, article: Article | None, habits: Habits | None = None
) -> tuple[ExplainedBlock, ...]:
    """Return these blocks, explained."""
    taken = labels(picked, article, sheet.others.holds_block)
    reasons = block_reasons(picked, taken, article, habits)
    return tuple(
        ExplainedBlock(
            at=at,
            text=block.text,
            label=each.label,
            probability=_probability(odds),
            picked=each.is_text,
            reasons=why,
            place=way_to(block),
        )
        for at, (block, odds, each, why) in enumerate(zip(picked.blocks, picked.odds, taken, reasons, strict=True))
    )


def _as_ruled(block: ExplainedBlock) -> ExplainedBlock:
    return replace(block, reasons=("a rule for this publisher says so", *block.reasons)[:MOST])


def _probability(odds: float) -> float:
    return 1 / (1 + math.exp(-max(-SUREST, min(SUREST, odds))))

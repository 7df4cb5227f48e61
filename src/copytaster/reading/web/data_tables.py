"""Tables of data that stand in an article's text: short cells look like furniture each by itself."""

from collections.abc import Sequence

from .blocks import Block
from .spots import AROUND, Spot

LEAST_CELLS, LEAST_ROWS = 4, 2
LONGEST_CELL = 80
LINKED = 0.3


def in_tables(blocks: Sequence[Block], chosen: Sequence[bool]) -> list[int]:
    """Return the places of blocks that are cells of a table of data among the blocks chosen."""
    homes = {block.spot.holder for block, is_text in zip(blocks, chosen, strict=True) if is_text}
    tables: dict[Spot, list[int]] = {}
    for at, block in enumerate(blocks):
        if block.spot.around & AROUND["table"] and (table := _table(block.spot)) is not None:
            tables.setdefault(table, []).append(at)
    found = (
        places
        for table, places in tables.items()
        if homes & {table.holder, table.holder.holder} and _is_data([blocks[at] for at in places])
    )
    return [at for places in found for at in places]


def _table(spot: Spot) -> Spot | None:
    each: Spot | None = spot
    while each is not None and each.tag != "table":
        each = each.above
    return each


def _is_data(cells: Sequence[Block]) -> bool:
    chars = sum(len(cell.text) for cell in cells)
    rows = {cell.spot.holder for cell in cells}
    if len(cells) < LEAST_CELLS or len(rows) < LEAST_ROWS or chars > LONGEST_CELL * len(cells):
        return False
    return sum(cell.linked for cell in cells) < LINKED * chars

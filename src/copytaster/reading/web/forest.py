"""A small forest of decision trees, evaluated without a library."""

from collections.abc import Sequence
from dataclasses import dataclass

Tree = tuple[tuple[int, ...], tuple[float, ...], tuple[int, ...], tuple[int, ...], tuple[float, ...]]
"""Of each inner node the number asked for, its limit, and where to go at most and above it; then the leaves.

Nodes count from 0; a leaf is written as -1 minus its place among the leaves.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forest:
    """Trees whose leaves add up to log odds.

    What stands below `hopeless` after the first `glance` trees is given up there: most of a page is menus.
    """

    trees: tuple[Tree, ...]
    glance: int
    hopeless: float

    def log_odds(self, row: Sequence[float]) -> float:
        """Return the log odds for one row of numbers."""
        sum_so_far = _sum(self.trees[: self.glance], row)
        if sum_so_far < self.hopeless:
            return sum_so_far
        return sum_so_far + _sum(self.trees[self.glance :], row)


def _sum(trees: Sequence[Tree], row: Sequence[float]) -> float:
    total = 0.0
    for asked, limits, at_most, above, leaves in trees:
        node = 0
        while node >= 0:
            node = at_most[node] if row[asked[node]] <= limits[node] else above[node]
        total += leaves[-1 - node]
    return total

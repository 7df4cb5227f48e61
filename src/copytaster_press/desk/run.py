"""Runs the world: every affair is covered, and pieces come out in the order in which they are published."""

import heapq
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from math import ceil
from random import Random

from copytaster_press.pieces import Affair, Outlet, Piece
from copytaster_press.world.affairs import LAST, affairs
from copytaster_press.world.outlets import OUTLETS

from .coverage import coverage
from .writing import Writer

PIECES_AN_AFFAIR = 15
LEAST_PIECES = 3
_RELATED = 3
_REMEMBERED = 12
_DRAWN_OUT = 16


@lru_cache(maxsize=2)
def happened(
    seed: int, articles: int, since: datetime | None = None, until: datetime | None = None, last: datetime = LAST
) -> tuple[Affair, ...]:
    """Return the affairs of a world in which so many articles are printed, those of the time asked for.

    `last` is the midnight after which no affair begins.
    """
    everything = affairs(seed, ceil(articles / PIECES_AN_AFFAIR), last)
    return tuple(
        one for one in everything if (since is None or one.begins >= since) and (until is None or one.begins < until)
    )


def run(
    seed: int, articles: int, since: datetime | None = None, until: datetime | None = None, last: datetime = LAST
) -> Iterator[Piece]:
    """Yield exactly so many pieces in order of time (none where nothing happened); the same seed gives the same ones.

    Only the pieces of affairs that overlap in time are held in memory.
    """
    world = happened(seed, articles, since, until, last)
    writer = Writer({one.key: one for one in OUTLETS}, seed)
    related = _Related({one.key: one for one in OUTLETS})
    waiting: list[tuple[datetime, str, Piece]] = []
    for affair, budget in zip(world, budgets(world, articles, seed), strict=True):
        while waiting and waiting[0][0] < affair.begins:
            yield related.to(heapq.heappop(waiting)[2])
        rng = Random(f"{seed}/{affair.key}")  # noqa: S311 - a toy world, not a secret
        for piece in writer.write(affair, coverage(affair, budget, rng)):
            heapq.heappush(waiting, (piece.published, piece.key, piece))
    while waiting:
        yield related.to(heapq.heappop(waiting)[2])


def budgets(world: tuple[Affair, ...], articles: int, seed: int) -> list[int]:
    """Return how many articles each affair is worth: few draw many, all at least three; they add up."""
    if not world:
        return []
    rng = Random(f"{seed}/budgets")  # noqa: S311 - a toy world, not a secret
    weights = [(0.25 + rng.paretovariate(2.2)) * (1 + one.days / _DRAWN_OUT) for one in world]
    least = min(LEAST_PIECES, articles // len(world))
    free = articles - least * len(world)
    total, given, out = sum(weights), 0, []
    running = 0.0
    for weight in weights:
        running += weight
        upto = round(free * running / total)
        out.append(least + upto - given)
        given = upto
    return out


class _Related:
    """Names earlier pieces to stand beside a new one: of the same affair first, then the outlet's last ones."""

    def __init__(self, outlets: dict[str, Outlet]) -> None:
        self._outlets = outlets
        self._last: dict[str, deque[tuple[str, str]]] = {key: deque(maxlen=_REMEMBERED) for key in outlets}

    def to(self, piece: Piece) -> Piece:
        last = self._last[piece.outlet]
        near = [key for key, affair in reversed(last) if affair == piece.affair]
        far = [key for key, affair in reversed(last) if affair != piece.affair]
        last.append((piece.key, piece.affair))
        return replace(piece, related=tuple([*near[:2], *far][:_RELATED]))

"""What can be counted about the elements that blocks stand in: what they are called, and how much text they hold."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from .blocks import Block
from .groups import groups_of
from .spots import PROSE, Spot

LINKED_PROSE = 0.3
NameScore = Callable[[tuple[str, ...]], float]


def is_prose(block: Block) -> bool:
    """Tell whether a block is running text: long, and no list of links."""
    return len(block.text) >= PROSE and block.linked < LINKED_PROSE * len(block.text)


@dataclass(slots=True)
class Standing:
    """One element of a page: its names' score alone and with those around it, and the characters it holds.

    `prose` are the characters of running text in it at any depth, `direct` those that stand right inside; `chars`,
    `linked` and `blocks` count all that stands right inside.
    """

    own: float
    best: float
    worst: float
    summed: float
    near: int
    far: int
    prose: int = 0
    direct: int = 0
    chars: int = 0
    linked: int = 0
    blocks: int = 0


@dataclass(slots=True)
class Standings:
    """The standings of all elements of one page that hold blocks."""

    name_score: NameScore
    known: dict[Spot, Standing] = field(default_factory=dict)

    def of(self, spot: Spot) -> Standing:
        """Return how an element stands."""
        found = self.known.get(spot)
        if found is None:
            own = self.name_score(spot.names) if spot.names else 0.0
            bits = groups_of(spot.names)
            if spot.above is None:
                found = Standing(own, own, own, own, bits, bits)
            else:
                up = self.of(spot.above)
                found = Standing(
                    own, max(own, up.best), min(own, up.worst), own + FADING * up.summed, bits, bits | up.far
                )
            self.known[spot] = found
        return found


FADING = 0.7


def standings(blocks: Sequence[Block], name_score: NameScore) -> Standings:
    """Return the standings of a page's elements."""
    all_of_them = Standings(name_score)
    for block in blocks:
        chars = len(block.text)
        prose = chars if is_prose(block) else 0
        all_of_them.of(block.spot)
        holder = all_of_them.of(block.spot.holder)
        holder.direct += prose
        holder.chars += chars
        holder.linked += block.linked
        holder.blocks += 1
        spot: Spot | None = block.spot if prose else None
        while spot is not None:
            all_of_them.known[spot].prose += prose
            spot = spot.above
    return all_of_them

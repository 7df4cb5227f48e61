"""Which jobs are leased together: one that may be what kills its workers is leased alone."""

from collections.abc import Sequence

ALONE_AFTER = 3
"""After so many lost leases a job is done alone: of all those a dead worker held, few can have killed it."""


def together(losses: Sequence[int]) -> list[int]:
    """Return the places, among ready jobs in their order with their lost leases, of those to be leased now."""
    if losses and losses[0] >= ALONE_AFTER:
        return [0]
    return [place for place, lost in enumerate(losses) if lost < ALONE_AFTER]

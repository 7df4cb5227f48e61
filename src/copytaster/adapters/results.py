"""What a finished job adds to the counts of its batch and of its source."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from copytaster.model.job import Errand, ErrandKind
from copytaster.model.outcome import Filed, Outcome, Reason, TurnedAway, Unchanged

MOST_EXAMPLES = 12
"""Names kept for each reason for which a batch's pages were turned away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """Articles by what became of them, and the reasons for which pages were turned away.

    `way` is the field of `SourceDay` that counts the page: empty for what no source led to.
    """

    filed: int
    changed: int
    unchanged: int
    turned_away: tuple[Reason, ...]
    way: str


def result(errand: Errand, outcomes: Sequence[Outcome]) -> Result:
    """Return what this errand's outcomes add."""
    filed = [one.new for one in outcomes if isinstance(one, Filed)]
    return Result(
        filed=sum(filed),
        changed=len(filed) - sum(filed),
        unchanged=sum(isinstance(one, Unchanged) for one in outcomes),
        turned_away=tuple(one.reason for one in outcomes if isinstance(one, TurnedAway)),
        way=_way(errand, outcomes),
    )


def called(errand: Errand) -> str:
    """Return what people know an errand by: the name of a file without its folders, else the address."""
    address = errand.called or (errand.entry.address if errand.entry else None) or errand.address
    return PurePath(address).name if errand.kind in (ErrandKind.READ_FILE, ErrandKind.READ_ARCHIVE) else address


def _way(errand: Errand, outcomes: Sequence[Outcome]) -> str:
    """How a source's page was read. What is read once more (by `read-again`) is not counted again."""
    first_time = errand.kind is ErrandKind.FETCH_PAGE or (errand.kind is ErrandKind.READ_ENTRY and errand.feed)
    if not errand.source or not outcomes or not first_time:
        return ""
    if all(isinstance(one, TurnedAway) for one in outcomes):
        return "turned_away"
    return "whole" if errand.kind is ErrandKind.FETCH_PAGE else "entries"

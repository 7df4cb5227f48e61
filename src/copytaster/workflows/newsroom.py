"""The newsroom: all the parts that workflows work with, joined up by assembly."""

from dataclasses import dataclass

from copytaster.model.source import STANDARD_PACE, Pace
from copytaster.ports import (
    Archive,
    CaptureStore,
    Clock,
    Enricher,
    Fetcher,
    Jobs,
    Marks,
    Meter,
    People,
    PublisherRules,
    Runner,
    Searches,
    SearchIndex,
    SourceHabits,
    Sources,
    Watches,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Newsroom:
    """One part for each port; workflows take what they need from it. `pace` is how often sources are looked at.

    With `share_reserved` programs are given the text of articles too whose text and data mining is reserved.
    """

    clock: Clock
    captures: CaptureStore
    archive: Archive
    sources: Sources
    watches: Watches
    habits: SourceHabits
    rules: PublisherRules
    people: People
    marks: Marks
    searches: Searches
    jobs: Jobs
    index: SearchIndex
    fetcher: Fetcher
    runner: Runner
    meter: Meter
    enrichers: tuple[Enricher, ...]
    pace: Pace = STANDARD_PACE
    share_reserved: bool = False

"""The newsroom: all the parts that workflows work with, joined up by assembly."""

from dataclasses import dataclass

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
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Newsroom:
    """One part for each port; workflows take what they need from it."""

    clock: Clock
    captures: CaptureStore
    archive: Archive
    sources: Sources
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

"""The newsroom: all the parts that workflows work with, joined up by assembly."""

from dataclasses import dataclass

from copytaster.ports import (
    Archive,
    CaptureStore,
    Clock,
    Enricher,
    Fetcher,
    Jobs,
    Meter,
    People,
    Runner,
    SearchIndex,
    Sources,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Newsroom:
    """One part for each port; workflows take what they need from it."""

    clock: Clock
    captures: CaptureStore
    archive: Archive
    sources: Sources
    people: People
    jobs: Jobs
    index: SearchIndex
    fetcher: Fetcher
    runner: Runner
    meter: Meter
    enrichers: tuple[Enricher, ...]

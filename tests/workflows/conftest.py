"""A newsroom in memory, with a fixed clock and canned answers from the network."""

from datetime import UTC, datetime

import pytest

from copytaster.adapters.memory import (
    CannedFetcher,
    FixedClock,
    MemoryArchive,
    MemoryCaptures,
    MemoryHabits,
    MemoryIndex,
    MemoryJobs,
    MemoryMarks,
    MemoryPeople,
    MemoryRules,
    MemorySearches,
    MemorySources,
    MemoryWatches,
    NoMeter,
)
from copytaster.adapters.runners.inline import InlineRunner
from copytaster.plugins import enrichers
from copytaster.workflows.newsroom import Newsroom

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def fetcher(clock: FixedClock) -> CannedFetcher:
    return CannedFetcher(clock)


@pytest.fixture
def newsroom(clock: FixedClock, fetcher: CannedFetcher) -> Newsroom:
    marks = MemoryMarks()
    return Newsroom(
        clock=clock,
        captures=MemoryCaptures(),
        archive=MemoryArchive(marks=marks),
        sources=MemorySources(),
        watches=MemoryWatches(),
        habits=MemoryHabits(),
        rules=MemoryRules(),
        people=MemoryPeople(),
        marks=marks,
        searches=MemorySearches(),
        jobs=MemoryJobs(),
        index=MemoryIndex(),
        fetcher=fetcher,
        runner=InlineRunner(),
        meter=NoMeter(),
        enrichers=enrichers(),
    )

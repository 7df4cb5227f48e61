"""Sources: what is read, and what each look brought."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Protocol

from copytaster.model.ids import SourceId
from copytaster.model.source import Brought, Look, Source, SourceCounts, SourceDay, SourceState


class Sources(Protocol):
    """What we read, and what each look brought."""

    def add(self, source: Source) -> bool:
        """Store a source; false where its id is on file (nothing changes then)."""
        ...

    def get(self, source: SourceId) -> Source | None:
        """Return a source, or none."""
        ...

    def at(self, address: str) -> Source | None:
        """Return the source that is read at this address now, or none."""
        ...

    def every(self) -> tuple[Source, ...]:
        """Return all sources: those with problems first, then by title."""
        ...

    def due(self, now: datetime, limit: int) -> tuple[Source, ...]:
        """Return sources (not at rest) whose next look is not in the future, longest waiting first."""
        ...

    def set_state(self, source: SourceId, state: SourceState, next_look: datetime | None) -> bool:
        """Store what a person decided, and clear what the last look said; false where there is no such source."""
        ...

    def set_pace(self, source: SourceId, pace: timedelta | None, next_look: datetime | None) -> bool:
        """Store the pace that a person set, or none, and when to look next; false where there is no such source."""
        ...

    def learn(self, source: Source) -> bool:
        """Store what a look has learnt of a source, and nothing else: its address, title and site, how it is doing and
        when to look again, its entity tag and date, when it changed and as what capture. False where it was taken off
        the list meanwhile.

        One that was paused meanwhile stays paused, without a next look.
        """
        ...

    def note(self, looks: Sequence[tuple[Source, Look]]) -> None:
        """Store what each look has learnt of its source, as `learn` does, and the look, in one transaction.

        Of a source that was taken off the list meanwhile nothing is stored.
        """
        ...

    def remove(self, source: SourceId) -> bool:
        """Take a source off the list (its articles stay); false where it was not on it."""
        ...

    def looked(self, look: Look) -> None:
        """Note one look."""
        ...

    def looks(self, source: SourceId, since: datetime) -> tuple[Look, ...]:
        """Return the looks after `since`, oldest first."""
        ...

    def unseen(self, source: SourceId, keys: Sequence[str]) -> tuple[str, ...]:
        """Return those entry keys that were never marked seen for this source, in their order."""
        ...

    def mark_seen(self, source: SourceId, keys: Sequence[str], at: datetime) -> None:
        """Remember entry keys; doing it twice changes nothing."""
        ...

    def article_counts(self) -> Mapping[SourceId, int]:
        """Return how many articles each source has brought."""
        ...

    def counts(self) -> SourceCounts:
        """Return how many sources there are and how they are; cheap, for every screen says it."""
        ...

    def days(self, sources: Sequence[SourceId], since: date) -> Mapping[SourceId, tuple[SourceDay, ...]]:
        """Return what each day from `since` on brought, oldest first; days of which nothing is known are left out."""
        ...

    def brought(self, sources: Sequence[SourceId], since: datetime) -> Mapping[SourceId, Brought]:
        """Return for each of these sources how many of its articles are newer than `since`, and its newest."""
        ...

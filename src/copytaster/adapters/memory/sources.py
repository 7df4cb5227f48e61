"""The sources we read, in memory."""

import threading
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from copytaster.model.ids import SourceId
from copytaster.model.source import Brought, Look, Source, SourceCounts, SourceDay, SourceState

from .archive import MemoryArchive
from .batches import MemoryResults


class MemorySources:
    """`Sources` in memory; the archive is asked what articles each has brought, the books what became of its pages."""

    def __init__(self, archive: MemoryArchive | None = None, results: MemoryResults | None = None) -> None:
        self._archive = archive or MemoryArchive()
        self._results = results or MemoryResults()
        self._sources: dict[SourceId, Source] = {}
        self._looks: list[Look] = []
        self._seen: dict[tuple[SourceId, str], datetime] = {}
        self._lock = threading.Lock()

    def add(self, source: Source) -> bool:
        """Store a source; false where its id is on file (nothing changes then)."""
        with self._lock:
            return self._sources.setdefault(source.id, source) is source

    def get(self, source: SourceId) -> Source | None:
        """Return a source, or none."""
        return self._sources.get(source)

    def at(self, address: str) -> Source | None:
        """Return the source that is read at this address now, or none."""
        with self._lock:
            found = [one for one in self._sources.values() if one.address == address]
        return min(found, key=lambda one: one.id, default=None)

    def every(self) -> tuple[Source, ...]:
        """Return all sources: those with problems first, then by title."""
        with self._lock:
            sources = tuple(self._sources.values())
        return tuple(sorted(sources, key=lambda one: (not one.state.is_problem, one.title.casefold(), one.id)))

    def due(self, now: datetime, limit: int) -> tuple[Source, ...]:
        """Return sources (not at rest) whose next look is not in the future, longest waiting first."""
        with self._lock:
            sources = [one for one in self._sources.values() if not one.state.is_at_rest]
        unlooked = [one for one in sources if one.next_look is None]
        waiting = [(one.next_look, one) for one in sources if one.next_look is not None and one.next_look <= now]
        first = sorted(unlooked, key=lambda one: (one.added_at, one.id))
        then = [one for _, one in sorted(waiting, key=lambda pair: (pair[0], pair[1].added_at, pair[1].id))]
        return tuple([*first, *then][:limit])

    def set_state(self, source: SourceId, state: SourceState, next_look: datetime | None) -> bool:
        """Store what a person decided, and clear what the last look said; false where there is no such source."""
        with self._lock:
            if source not in self._sources:
                return False
            self._sources[source] = replace(self._sources[source], state=state, detail="", next_look=next_look)
            return True

    def set_pace(self, source: SourceId, pace: timedelta | None, next_look: datetime | None) -> bool:
        """Store the pace that a person set, or none, and when to look next; false where there is no such source."""
        with self._lock:
            if source not in self._sources:
                return False
            self._sources[source] = replace(self._sources[source], pace=pace, next_look=next_look)
            return True

    def learn(self, source: Source) -> bool:
        """Store what a look has learnt of a source; false where it was taken off the list meanwhile."""
        with self._lock:
            held = self._sources.get(source.id)
            if held is None:
                return False
            paused = held.state is SourceState.PAUSED
            self._sources[source.id] = replace(
                held,
                address=source.address,
                title=source.title,
                site=source.site,
                state=held.state if paused else source.state,
                detail=source.detail,
                next_look=None if paused else source.next_look,
                last_look=source.last_look,
                failures=source.failures,
                etag=source.etag,
                last_modified=source.last_modified,
                changed_at=source.changed_at,
                last_capture=source.last_capture,
            )
            return True

    def note(self, looks: Sequence[tuple[Source, Look]]) -> None:
        """Store what each look has learnt, and the look."""
        for source, look in looks:
            if self.learn(source):
                self.looked(look)

    def remove(self, source: SourceId) -> bool:
        """Take a source off the list (its articles stay); false where it was not on it."""
        with self._lock:
            self._looks = [look for look in self._looks if look.source != source]
            self._results.by_source.pop(source, None)
            self._seen = {seen: at for seen, at in self._seen.items() if seen[0] != source}
            return self._sources.pop(source, None) is not None

    def looked(self, look: Look) -> None:
        """Note one look."""
        with self._lock:
            self._looks.append(look)

    def looks(self, source: SourceId, since: datetime) -> tuple[Look, ...]:
        """Return the looks after `since`, oldest first."""
        with self._lock:
            looks = [look for look in self._looks if look.source == source and look.at > since]
        return tuple(sorted(looks, key=lambda look: look.at))

    def unseen(self, source: SourceId, keys: Sequence[str]) -> tuple[str, ...]:
        """Return those entry keys that were never marked seen for this source, in their order."""
        with self._lock:
            return tuple(key for key in keys if (source, key) not in self._seen)

    def mark_seen(self, source: SourceId, keys: Sequence[str], at: datetime) -> None:
        """Remember entry keys; doing it twice changes nothing."""
        with self._lock:
            for key in keys:
                self._seen.setdefault((source, key), at)

    def article_counts(self) -> Mapping[SourceId, int]:
        """Return how many articles each source has brought."""
        return {source: len(times) for source, times in self._archive.source_times().items()}

    def counts(self) -> SourceCounts:
        """Return how many sources there are and how they are."""
        with self._lock:
            sources = tuple(self._sources.values())
        return SourceCounts(
            sources=len(sources),
            in_trouble=sum(one.state.is_problem for one in sources),
            last_look=max((one.last_look for one in sources if one.last_look), default=None),
        )

    def days(self, sources: Sequence[SourceId], since: date) -> Mapping[SourceId, tuple[SourceDay, ...]]:
        """Return what each day from `since` on brought, oldest first; days of which nothing is known are left out."""
        with self._lock:
            found = {source: self._days(source, since) for source in sources}
        return {source: days for source, days in found.items() if days}

    def _days(self, source: SourceId, since: date) -> tuple[SourceDay, ...]:
        counted: dict[date, Counter[str]] = defaultdict(Counter)
        for look in self._looks:
            if look.source == source:
                counted[look.at.astimezone(UTC).date()].update(looks=1, failed=not look.ok, new=look.new)
        for day, ways in self._results.by_source.get(source, {}).items():
            counted[day].update(ways)
        return tuple(SourceDay(day=day, **counts) for day, counts in sorted(counted.items()) if day >= since)

    def brought(self, sources: Sequence[SourceId], since: datetime) -> Mapping[SourceId, Brought]:
        """Return for each of these sources how many of its articles are newer than `since`, and its newest."""
        times = self._archive.source_times()
        return {
            source: Brought(
                recent=sum(at > since for at in times.get(source, ())), newest=max(times.get(source, ()), default=None)
            )
            for source in sources
        }

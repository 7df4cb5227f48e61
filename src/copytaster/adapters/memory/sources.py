"""The sources we read, in memory."""

import threading
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from copytaster.model.ids import SourceId
from copytaster.model.source import Look, Source, SourceState

from .archive import MemoryArchive


class MemorySources:
    """`Sources` in memory; the archive is asked how many articles each has brought."""

    def __init__(self, archive: MemoryArchive | None = None) -> None:
        self._archive = archive or MemoryArchive()
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

    def every(self) -> tuple[Source, ...]:
        """Return all sources: those in trouble first, then by title."""
        with self._lock:
            sources = tuple(self._sources.values())
        return tuple(
            sorted(sources, key=lambda one: (one.state is not SourceState.TROUBLE, one.title.casefold(), one.id))
        )

    def due(self, now: datetime, limit: int) -> tuple[Source, ...]:
        """Return sources (not paused) whose next look is not in the future, longest waiting first."""
        with self._lock:
            sources = [one for one in self._sources.values() if one.state is not SourceState.PAUSED]
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

    def learn(self, source: Source) -> bool:
        """Store what a look has learnt of a source; false where it was taken off the list meanwhile."""
        with self._lock:
            held = self._sources.get(source.id)
            if held is None:
                return False
            paused = held.state is SourceState.PAUSED
            self._sources[source.id] = replace(
                held,
                title=source.title,
                site=source.site,
                state=held.state if paused else source.state,
                detail=source.detail,
                next_look=None if paused else source.next_look,
                last_look=source.last_look,
                failures=source.failures,
                etag=source.etag,
                last_modified=source.last_modified,
            )
            return True

    def remove(self, source: SourceId) -> bool:
        """Take a source off the list (its articles stay); false where it was not on it."""
        with self._lock:
            self._looks = [look for look in self._looks if look.source != source]
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
        return self._archive.source_counts()

"""The sources we read, in memory."""

import threading
from collections.abc import Mapping, Sequence
from datetime import datetime

from copytaster.errors import NotOnFileError
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

    def change(self, source: Source) -> None:
        """Store a source's new state; `NotOnFileError` where its id is not on file."""
        with self._lock:
            if source.id not in self._sources:
                raise NotOnFileError(f"There is no source {source.id} ({source.address}) on file")
            self._sources[source.id] = source

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

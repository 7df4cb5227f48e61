"""Watches and withdrawals, in memory."""

import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from copytaster.model.ids import ArticleId, CaptureId, SourceId
from copytaster.model.watch import SourceEdits, Watch, Withdrawal


class MemoryWatches:
    """`Watches` in memory."""

    def __init__(self) -> None:
        self._watches: dict[ArticleId, Watch] = {}
        self._edits: dict[SourceId, SourceEdits] = {}
        self._withdrawals: dict[ArticleId, list[Withdrawal]] = {}
        self._lock = threading.Lock()

    def begin(self, watch: Watch) -> None:
        """Watch an article. One that is watched already stays as it is."""
        with self._lock:
            self._watches.setdefault(watch.article, watch)

    def of(self, article: ArticleId) -> Watch | None:
        """Return the watch over an article, or none."""
        return self._watches.get(article)

    def due(self, now: datetime, limit: int) -> tuple[Watch, ...]:
        """Return watches whose next look is not in the future, longest waiting first."""
        with self._lock:
            waiting = [(one.next_look, one.article, one) for one in self._watches.values() if one.next_look]
        return tuple(one for at, _, one in sorted(waiting, key=lambda each: each[:2]) if at <= now)[:limit]

    def on_books(self, articles: Sequence[ArticleId]) -> None:
        """Note that the next look at these articles is on the books."""
        with self._lock:
            for article in articles:
                if article in self._watches:
                    self._watches[article] = replace(self._watches[article], next_look=None)

    def looked(self, watch: Watch, *, edited: bool) -> None:
        """Store what a look has learnt, and count it for its source."""
        with self._lock:
            if watch.article not in self._watches:
                return
            self._watches[watch.article] = watch
            if watch.source:
                before = self._edits.get(watch.source, SourceEdits())
                self._edits[watch.source] = SourceEdits(looks=before.looks + 1, edits=before.edits + edited)

    def edits_of(self, source: SourceId) -> SourceEdits:
        """Return how often articles of a source were found edited."""
        return self._edits.get(source, SourceEdits())

    def withdraw(self, withdrawal: Withdrawal) -> None:
        """Note that an article is withdrawn. Where that is noted already, and has not ended, nothing changes."""
        with self._lock:
            noted = self._withdrawals.setdefault(withdrawal.article, [])
            if not noted or noted[-1].until:
                noted.append(withdrawal)

    def stands(self, article: ArticleId, at: datetime, capture: CaptureId) -> None:
        """Note that an article stands (again), as that capture shows; where it was not withdrawn nothing changes."""
        with self._lock:
            noted = self._withdrawals.get(article, [])
            if noted and noted[-1].until is None and noted[-1].capture != capture:
                noted[-1] = replace(noted[-1], until=at)

    def withdrawals(self, article: ArticleId) -> tuple[Withdrawal, ...]:
        """Return when an article was withdrawn, oldest first."""
        with self._lock:
            return tuple(self._withdrawals.get(article, ()))

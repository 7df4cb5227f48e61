"""What the reader marked, in memory."""

import threading
from datetime import datetime

from copytaster.model.ids import ArticleId


class MemoryMarks:
    """`Marks` in memory."""

    def __init__(self) -> None:
        self._read: dict[ArticleId, datetime] = {}
        self._saved: dict[ArticleId, datetime] = {}
        self._lock = threading.Lock()

    def set_read(self, article: ArticleId, at: datetime | None) -> None:
        """Note when an article was read, or that it is unread; one that is read keeps its first time."""
        with self._lock:
            if at is None:
                self._read.pop(article, None)
            else:
                self._read.setdefault(article, at)

    def set_saved(self, article: ArticleId, at: datetime | None) -> None:
        """Note since when an article is saved, or that it is not."""
        with self._lock:
            if at is None:
                self._saved.pop(article, None)
            else:
                self._saved[article] = at

    def read_at(self, article: ArticleId) -> datetime | None:
        """Return when an article was read, or none."""
        return self._read.get(article)

    def saved_at(self, article: ArticleId) -> datetime | None:
        """Return since when an article is saved, or none."""
        return self._saved.get(article)

    def saved(
        self, limit: int, *, before: tuple[datetime, ArticleId] | None = None
    ) -> tuple[tuple[datetime, ArticleId], ...]:
        """Return saved articles with the time since when, sorted by both descending, below `before`."""
        with self._lock:
            saved = sorted(((at, article) for article, at in self._saved.items()), reverse=True)
        return tuple(one for one in saved if before is None or one < before)[:limit]

    def saved_count(self) -> int:
        """Return how many articles are saved."""
        return len(self._saved)

"""The habits of sites, in memory."""

import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from copytaster.model.habits import ArticleSeen, HabitsOnFile, TemplateLine
from copytaster.model.ids import ArticleId


class MemoryHabits:
    """`SourceHabits` in memory."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, ArticleId], ArticleSeen] = {}
        self._habits: dict[str, HabitsOnFile] = {}
        self._lock = threading.Lock()

    def note(self, seen: ArticleSeen) -> None:
        """Hold an article, in its old place where it is held already."""
        with self._lock:
            self._seen[seen.site, seen.article] = seen

    def let_go(self, sites: Iterable[str], *, of_each: int, in_all: int) -> None:
        """Let go of all but the newest articles of these sites, and of all but the newest of all."""
        with self._lock:
            for site in set(sites):
                self._shorten([key for key in self._seen if key[0] == site], of_each)
            self._shorten(list(self._seen), in_all)

    def seen(self, site: str) -> tuple[ArticleSeen, ...]:
        """Return the articles of a site that are held, in the order in which they first came."""
        with self._lock:
            return tuple(one for one in self._seen.values() if one.site == site)

    def of(self, sites: Iterable[str]) -> Mapping[str, HabitsOnFile]:
        """Return what has been learnt of these sites; those of which nothing is known are left out."""
        with self._lock:
            return {site: self._habits[site] for site in sites if site in self._habits}

    def learn(self, site: str, lines: Sequence[TemplateLine], at: datetime) -> None:
        """Store the lines that are template on a site; spared ones are left out."""
        with self._lock:
            known = self._habits.get(site, HabitsOnFile(site=site))
            template = tuple(line for line in lines if line.mark not in known.spared)
            self._habits[site] = replace(known, lines=template, changed_at=at)

    def spare(self, site: str, marks: Iterable[str], at: datetime) -> int:
        """Take lines off a site's template for good, and return how many of them were on it."""
        with self._lock:
            known = self._habits.get(site, HabitsOnFile(site=site))
            spared = known.spared | frozenset(marks)
            kept = tuple(line for line in known.lines if line.mark not in spared)
            self._habits[site] = replace(known, lines=kept, spared=spared, changed_at=at)
            return len(known.lines) - len(kept)

    def _shorten(self, keys: Sequence[tuple[str, ArticleId]], newest: int) -> None:
        for key in keys[: max(0, len(keys) - newest)]:
            del self._seen[key]

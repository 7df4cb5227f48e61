"""A search index in memory, for tests and small archives: it looks at every article for every question."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC
from threading import RLock

from copytaster.finding.ranking import HEADLINE_BOOST, bm25, freshness, nearness, telling, terms
from copytaster.finding.searchable import asks_for_words, values_of, words_of
from copytaster.model.ids import ArticleId
from copytaster.model.search import (
    AllOf,
    Among,
    AnyOf,
    Between,
    FiledAfter,
    FilterField,
    Found,
    Hit,
    IndexEntry,
    Not,
    Only,
    Order,
    Phrase,
    Prefix,
    Query,
    Words,
)
from copytaster.text.words import tag_key, words


@dataclass(frozen=True, slots=True)
class _Held:
    entry: IndexEntry
    words: list[str]
    counts: Counter[str]
    headline: frozenset[str]


class MemoryIndex:
    """The port's promises, kept in the plainest way."""

    def __init__(self) -> None:
        self._held: dict[ArticleId, _Held] = {}
        self._counts: Counter[str] = Counter()
        self._length = 0
        self._seq = 0
        self._lock = RLock()

    def put(self, entries: Sequence[IndexEntry], seq: int) -> None:
        """Hold these entries in place of earlier ones of the same id, and remember `seq`, in one step."""
        with self._lock:
            for entry in entries:
                if earlier := self._held.pop(entry.id, None):
                    self._counts.subtract(earlier.counts.keys())
                    self._length -= len(earlier.words)
                found = words_of(entry)
                held = _Held(entry, found, Counter(found), frozenset(words(entry.headline)))
                self._held[entry.id] = held
                self._counts.update(held.counts.keys())
                self._length += len(found)
            self._seq = seq

    def seq(self) -> int:
        """Return the journal line up to which the index is right, 0 for an empty index."""
        return self._seq

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._held.clear()
            self._counts.clear()
            self._length = 0
            self._seq = 0

    def find(self, query: Query, *, order: Order, limit: int, offset: int = 0) -> Found:
        """Return one page of what matches, and the total."""
        with self._lock:
            scored = [(self._score(query, held), held.entry) for held in self._held.values() if _matches(query, held)]
        by_score = order is Order.RELEVANCE and asks_for_words(query)
        scored.sort(key=lambda hit: (hit[0] if by_score else 0.0, hit[1].at, hit[1].id), reverse=True)
        page = scored[offset : offset + max(limit, 0)]
        return Found(hits=tuple(Hit(article=entry.id, score=score) for score, entry in page), total=len(scored))

    def counts_by(self, query: Query, field: str, limit: int) -> tuple[tuple[str, int], ...]:
        """Return the commonest values of a field among what matches; days all of them, in order."""
        values = _VALUES[field]
        with self._lock:
            matching = [held.entry for held in self._held.values() if _matches(query, held)]
        printed = Counter(value for entry in matching for value in dict.fromkeys(values(entry)))
        if field == "day":
            return tuple(sorted(printed.items()))
        labels: dict[str, str] = {}
        counts: Counter[str] = Counter()
        for label, count in sorted(printed.items(), key=lambda item: (-item[1], item[0])):
            if key := tag_key(label):
                counts[labels.setdefault(key, label)] += count
        return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:limit])

    def related(self, entry: IndexEntry, limit: int) -> tuple[Hit, ...]:
        """Return the articles most like this one by content, itself left out, best first."""
        with self._lock:
            asked = telling(terms(entry), self._counts, len(self._held))
            hits = [
                Hit(article=held.entry.id, score=likeness * nearness(entry.at, held.entry.at))
                for held in self._held.values()
                if held.entry.id != entry.id
                and (likeness := sum(weight * self._worth(term, held) for term, weight in asked)) > 0
            ]
        return tuple(sorted(hits, key=lambda hit: (-hit.score, hit.article))[: max(limit, 0)])

    def count(self) -> int:
        """Return how many articles the index holds."""
        return len(self._held)

    def close(self) -> None:
        """Let go of the files, of which there are none."""

    def _score(self, query: Query, held: _Held) -> float:
        worth = sum(
            self._worth(word, held) * (1 + (HEADLINE_BOOST if word in held.headline else 0))
            for asked in set(_asked_words(query))
            for word in held.counts
            if word == asked or (asked.endswith("*") and word.startswith(asked[:-1]))
        )
        return worth * freshness(held.entry.at)

    def _worth(self, word: str, held: _Held) -> float:
        if word not in held.counts:
            return 0.0
        total = len(self._held)
        return bm25(held.counts[word], len(held.words), self._length / total, self._counts[word], total)


def _asked_words(query: Query) -> Iterator[str]:
    match query:
        case Words(words=asked) | Phrase(words=asked):
            yield from asked
        case Prefix(stem=stem):
            yield f"{stem}*"
        case AllOf(parts=parts) | AnyOf(parts=parts):
            for part in parts:
                yield from _asked_words(part)
        case Not() | Only() | Between() | FiledAfter() | Among():
            pass


def _matches(query: Query, held: _Held) -> bool:
    match query:
        case Words(words=asked):
            return all(word in held.counts for word in asked)
        case Phrase(words=asked):
            return any(tuple(held.words[place : place + len(asked)]) == asked for place in range(len(held.words)))
        case Prefix(stem=stem):
            return any(word.startswith(stem) for word in held.counts)
        case Only(field=field, value=value):
            return tag_key(value) in values_of(held.entry, field)
        case Between(first=first, last=last):
            day = held.entry.at.astimezone(UTC).date()
            return (first is None or first <= day) and (last is None or day <= last)
        case FiledAfter(line=line):
            return held.entry.filed > line
        case Among(articles=articles):
            return held.entry.id in articles
        case AllOf(parts=parts):
            return all(_matches(part, held) for part in parts)
        case AnyOf(parts=parts):
            return any(_matches(part, held) for part in parts)
        case Not(part=part):
            return not _matches(part, held)


_VALUES: dict[str, Callable[[IndexEntry], Sequence[str]]] = {
    FilterField.PUBLISHER: lambda entry: (entry.publisher,),
    FilterField.AGENCY: lambda entry: (entry.agency,),
    FilterField.LANGUAGE: lambda entry: (entry.language,),
    FilterField.COPY_KIND: lambda entry: values_of(entry, FilterField.COPY_KIND),
    FilterField.TOPIC: lambda entry: values_of(entry, FilterField.TOPIC),
    "day": lambda entry: (entry.at.astimezone(UTC).date().isoformat(),),
}

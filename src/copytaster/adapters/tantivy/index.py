"""The search index on disk, by Tantivy: one process writes, any number read."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock

import tantivy

from copytaster.errors import StoreError
from copytaster.finding.ranking import nearness, telling, terms
from copytaster.finding.searchable import asks_for_words
from copytaster.model.ids import ArticleId
from copytaster.model.search import Found, Hit, IndexEntry, Order, Query
from copytaster.text.words import tag_key

from .folder import count_of, is_distrusted, open_folder, seen_of, seq_of, speaking_of, total
from .queries import any_term, by_id, the_cursor, translated
from .schema import cursor, day_of, document, has_one_spelling, label_field, time_of

_WRITER_BYTES = 32_000_000
_ALL = 65_000
_TIES = 100
"""How many more values are fetched than are asked for: those counted alike have an order of ours."""


class TantivyIndex:
    """The index in a folder. Opening makes what is missing; `rebuilt_because` says why an index was begun anew.

    The lock for writing is taken with the first `put` and held until `close`; it dies with its process. What any
    process commits is seen by the next question. `StoreError` is all that is ever raised; after one the files are
    looked at, and where they are damaged the index is begun anew, here or by the process that writes.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = RLock()
        self.rebuilt_because = ""
        self._writer: tantivy.IndexWriter | None = None
        self._seen: tuple[int, ...] = ()
        self._index = self._opened()
        self._schema = self._index.schema

    # --- writing ------------------------------------------------------------------------------------

    def put(self, entries: Sequence[IndexEntry], seq: int) -> None:
        """Hold these entries in place of earlier ones of the same id, and remember `seq`, in one step."""
        with self._writing() as writer:
            for entry in entries:
                writer.delete_documents_by_term("id", entry.id)
                writer.add_document(document(entry))
            writer.delete_documents_by_query(the_cursor(self._schema))
            writer.add_document(cursor(seq))
            writer.commit()

    def clear(self) -> None:
        """Forget everything."""
        with self._writing() as writer:
            writer.delete_all_documents()
            writer.commit()

    def can_write(self) -> bool:
        """Return whether `put` would work: no other process holds the lock for writing."""
        with self._lock:
            if self._writer is not None:
                return True
            try:
                self._open_writer()
            except StoreError:
                return False
            self._writer = None
            return True

    def close(self) -> None:
        """Let go of the files."""
        with self._lock, self._speaking_of("closed"):
            if self._writer is not None:
                writer, self._writer = self._writer, None
                writer.wait_merging_threads()

    # --- reading ------------------------------------------------------------------------------------

    def seq(self) -> int:
        """Return the journal line up to which the index is right, 0 for an empty index."""
        with self._speaking_of("read"):
            return seq_of(self._fresh())

    def count(self) -> int:
        """Return how many articles the index holds."""
        with self._speaking_of("read"):
            return count_of(self._fresh())

    def find(self, query: Query, *, order: Order, limit: int, offset: int = 0) -> Found:
        """Return one page of what matches, and the total; without words to rank by, the newest come first."""
        ranked = order is Order.RELEVANCE and asks_for_words(query)
        with self._speaking_of("searched"):
            searcher = self._searcher()
            found = searcher.search(
                translated(query, self._schema),
                max(limit, 1),
                offset=offset,
                order_by_field=None if ranked else "moment",
                weight_by_field="freshness" if ranked else None,
            )
            hits = [(address, float(score) if ranked else 0.0) for score, address in found.hits[: max(limit, 0)]]
            return Found(hits=tuple(_hits(searcher, hits)), total=total(found))

    def counts_by(self, query: Query, field: str, limit: int) -> tuple[tuple[str, int], ...]:
        """Return the commonest values of a field among what matches; days all of them, in order."""
        by_day = {"histogram": {"field": "day", "interval": 1, "min_doc_count": 1}}
        size = limit + _TIES if has_one_spelling(field) else _ALL
        by_label = {"terms": {"field": label_field(field), "size": size}}
        with self._speaking_of("counted"):
            wanted = {"values": by_day if field == "day" else by_label}
            buckets = self._searcher().aggregate(translated(query, self._schema), wanted)["values"]["buckets"]
        printed = [(bucket["key"], int(bucket["doc_count"])) for bucket in buckets]
        if field == "day":
            return tuple((day_of(day).isoformat(), count) for day, count in printed)
        return _joined(printed, limit)

    def related(self, entry: IndexEntry, limit: int) -> tuple[Hit, ...]:
        """Return the articles most like this one by content, itself left out, best first."""
        with self._speaking_of("searched"):
            searcher = self._searcher()
            weights = terms(entry)
            counts = {term: searcher.doc_freq("text", term) for term in weights}
            asked = telling(weights, counts, searcher.num_docs)
            if not asked or limit < 1:
                return ()
            others = any_term(asked, self._schema).and_must_not_match(by_id(entry.id, self._schema))
            # Nearness in time can lift a hit from below, so more are fetched than are asked for.
            hits = searcher.search(others, limit + 60, count=False).hits
            moments = searcher.fast_field_values("moment", [address for _, address in hits])
            near = [
                (address, score * nearness(entry.at, time_of(int(moment or 0))))
                for (score, address), moment in zip(hits, moments, strict=True)
            ]
            near.sort(key=lambda hit: -hit[1])
            return tuple(_hits(searcher, near[:limit]))

    # --- the files ----------------------------------------------------------------------------------

    @contextmanager
    def _writing(self) -> Iterator[tantivy.IndexWriter]:
        """Hand out the writer; what was not committed is dropped with it when anything goes wrong."""
        with self._lock:
            writer = self._writer or self._open_writer()
            try:
                with self._speaking_of("written"):
                    yield writer
            except StoreError:
                self._writer = None
                with self._speaking_of("written"):
                    writer.rollback()
                self._writer = writer
                raise

    def _open_writer(self) -> tantivy.IndexWriter:
        try:
            self._writer = self._index.writer(_WRITER_BYTES, 1)
        except ValueError as error:
            if "LockBusy" not in str(error):
                with self._speaking_of("written"):
                    raise
            raise StoreError(
                f"Another process is writing to the index {self._folder}",
                hint="Is Copytaster running? It takes in new articles itself.",
            ) from error
        return self._writer

    def _searcher(self) -> tantivy.Searcher:
        return self._fresh().searcher()

    def _fresh(self) -> tantivy.Index:
        """Return the index as of the last commit by any process; to look for one costs microseconds."""
        seen = seen_of(self._folder)
        if seen != self._seen:
            with self._lock:
                if is_distrusted(self._folder):
                    self._index = self._opened()
                else:
                    self._index.reload()
                self._seen = seen
        return self._index

    def _opened(self) -> tantivy.Index:
        """Open the folder, without a writer; begin it anew where it is damaged."""
        self._writer = None
        index, trouble = open_folder(self._folder)
        self.rebuilt_because = trouble or self.rebuilt_because
        return index

    @contextmanager
    def _speaking_of(self, done: str) -> Iterator[None]:
        try:
            with speaking_of(f"The index {self._folder} cannot be {done}"):
                yield
        except StoreError:
            # What it was can be told from the files alone: Tantivy words damage in many ways. A panic besides may
            # leave an open index unusable for good, so that it is always opened again.
            with self._lock, suppress(StoreError):
                self._index = self._opened()
            raise


def _hits(searcher: tantivy.Searcher, hits: Sequence[tuple[tantivy.DocAddress, float]]) -> Iterator[Hit]:
    for address, score in hits:
        yield Hit(article=ArticleId(str(searcher.doc(address).get_first("id"))), score=score)


def _joined(printed: Sequence[tuple[str, int]], limit: int) -> tuple[tuple[str, int], ...]:
    """Return labels of one key counted together under their commonest spelling."""
    labels: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for label, count in sorted(printed, key=lambda item: (-item[1], item[0])):
        if key := tag_key(label):
            counts[labels.setdefault(key, label)] += count
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:limit])

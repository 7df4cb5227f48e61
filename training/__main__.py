"""Learn the weights for reading web pages, and score them on publishers they were not learned from.

    python -m training [--out src/copytaster/reading/web/weights.json.gz] [--folds .bench/training] [--only-folds]

Learns five times without one fifth of the publishers, writes those weights and what they read of the pages left out
(rows that `python -m benchmarks.pages --said` scores), then learns from all. Takes about half an hour on two cores.
"""

import argparse
import gzip
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.pages.folds import FOLDS
from copytaster.reading.web import signals
from copytaster.reading.web.second_look import second_signals
from copytaster.reading.web.weighing import MENU
from copytaster.reading.web.weights import Weights, loaded

from .grow import Numbers, grow, written
from .marked import TEXT, UNKNOWN, Example, examples
from .said import write_said
from .tables import tables

PACKAGED = Path("src/copytaster/reading/web/weights.json.gz")
FIRST_TREES, SECOND_TREES = 150, 80
SECOND = {"num_leaves": 23, "min_child_samples": 60, "lambda_l2": 10, "learning_rate": 0.07}
A_PAGE = 100.0
LEAST_PAGE = 200
LONGEST = 60
A_SNIPPET = 8.0
LETTERS_A_WORD = 6


def main() -> None:
    """Learn, score, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=PACKAGED)
    parser.add_argument("--folds", type=Path, default=Path(".bench/training"))
    parser.add_argument("--only-folds", action="store_true")
    asked = parser.parse_args()
    asked.folds.mkdir(parents=True, exist_ok=True)
    pages = examples()
    print(f"{len(pages):,} pages, {sum(len(page.blocks) for page in pages):,} blocks", flush=True)
    learned = _Learning(pages)
    for fold in range(FOLDS):
        (asked.folds / f"{fold}.json.gz").write_bytes(learned.without(fold))
        print(f"learned without fold {fold}", flush=True)
    write_said(asked.folds)
    if not asked.only_folds:
        asked.out.write_bytes(learned.whole())
        print(f"{asked.out}: {asked.out.stat().st_size:,} bytes")


class _Learning:
    """What is shared by the learnings with and without a fold.

    The numbers of a page come from tables that were counted without its fold, as they will of a publisher never seen.
    """

    def __init__(self, pages: Sequence[Example]) -> None:
        self._tables = {fold: tables(page for page in pages if page.fold != fold) for fold in (None, *range(FOLDS))}
        self._pages = [page for page in pages if page.blocks]
        self._rows = [self._signals(page) for page in self._pages]
        # A block of a menu is no example: it is never asked about.
        self._is_asked = np.concatenate([np.array([row is not None for row in rows]) for rows in self._rows])
        self._folds = np.concatenate([_of_all(page, -1 if page.fold is None else page.fold) for page in self._pages])
        self._marks = np.concatenate([np.array(page.marks) for page in self._pages])
        self._weights = np.concatenate([_weights(page) for page in self._pages])
        self._folds, self._marks = self._folds[self._is_asked], self._marks[self._is_asked]
        self._weights = self._weights[self._is_asked]
        self._first_rows = np.array([row for rows in self._rows for row in rows if row is not None], dtype=np.float32)
        self._first = {fold: self._grown(self._first_rows, fold, FIRST_TREES) for fold in (None, *range(FOLDS))}
        self._second_rows = self._looked_at_again()

    def without(self, fold: int) -> bytes:
        """Return packed weights learned without a fold."""
        return self._packed(fold)

    def whole(self) -> bytes:
        """Return packed weights learned from all pages."""
        return self._packed(None)

    def _packed(self, fold: int | None) -> bytes:
        known = self._known(fold)
        second = self._grown(self._second_rows, fold, SECOND_TREES, **SECOND)
        parts = ((self._first[fold], self._first_rows), (second, self._second_rows))
        forests = [written(grown, rows[known], self._marks[known], self._weights[known]) for grown, rows in parts]
        forests[1]["hopeless"] = -1e9  # what is looked at again was no menu
        told = {**self._tables[fold], "first": forests[0], "second": forests[1]}
        return gzip.compress(json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode(), mtime=0)

    def _known(self, fold: int | None) -> Any:
        known = self._weights > 0
        return known if fold is None else known & (self._folds != fold)

    def _grown(self, rows: Numbers, fold: int | None, trees: int, **settings: Any) -> Any:
        known = self._known(fold)
        return grow(rows[known], self._marks[known], self._weights[known], trees, **settings)

    def _signals(self, page: Example) -> list[list[float] | None]:
        scores = _scores(self._tables[page.fold])
        return signals.signals(page.blocks, page.told, scores.name_score, scores.phrase_score)

    def _looked_at_again(self) -> Numbers:
        """Signals of the second look on odds from forests that never saw the page's publisher."""
        odds = np.zeros(len(self._marks))
        for fold, grown in self._first.items():
            own = self._folds == (-1 if fold is None else fold)
            odds[own] = grown.predict(self._first_rows[own], raw_score=True) if own.any() else odds[own]
        found: list[list[float]] = []
        start = 0
        for page, rows in zip(self._pages, self._rows, strict=True):
            asked = [at for at, row in enumerate(rows) if row is not None]
            on_page = dict(zip(asked, odds[start : start + len(asked)].tolist(), strict=True))
            found += second_signals(page.blocks, rows, [on_page.get(at, MENU) for at in range(len(rows))], asked)
            start += len(asked)
        return np.array(found, dtype=np.float32)


def _scores(table: dict[str, Any]) -> Weights:
    empty = {"trees": [], "glance": 0, "hopeless": 0}
    return loaded(gzip.compress(json.dumps({**table, "first": empty, "second": empty}).encode(), 1))


def _of_all(page: Example, value: int) -> Any:
    return np.full(len(page.blocks), value)


def _weights(page: Example) -> Any:
    """A page weighs the same whatever its length, as it does in the figure; a block weighs by its words."""
    if UNKNOWN in page.marks:
        return np.array([0.0 if mark == UNKNOWN else A_SNIPPET for mark in page.marks], dtype=np.float32)
    words = [max(1.0, min(LONGEST, len(block.text) / LETTERS_A_WORD)) for block in page.blocks]
    text = sum(count for count, mark in zip(words, page.marks, strict=True) if mark == TEXT)
    return np.array([A_PAGE * count / max(LEAST_PAGE, text) for count in words], dtype=np.float32)


if __name__ == "__main__":
    main()

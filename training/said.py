"""What weights read of the pages that they were not learned from, as rows to be scored."""

import json
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from benchmarks.pages import sets
from benchmarks.pages.folds import FOLDS, fold
from copytaster.reading.page_rows import Row, row
from copytaster.reading.web import weights

SAID = "said.jsonl"


def write_said(folder: Path, workers: int = 2) -> Path:
    """Read every marked page with the weights of its fold and write the rows into the folder of those weights."""
    file = folder / SAID
    with file.open("w", encoding="utf-8") as rows:
        for number in range(FOLDS):
            with ProcessPoolExecutor(workers, initializer=_load, initargs=(folder / f"{number}.json.gz",)) as pool:
                pages = (page for name in sets.present() for page in sets.pages(name) if fold(page) == number)
                for said in pool.map(_said, pages, chunksize=8):
                    rows.write(json.dumps(said, ensure_ascii=False) + "\n")
    return file


def _load(file: Path) -> None:
    weights.use(weights.loaded(file.read_bytes()))


def _said(page: sets.Marked) -> Row:
    return row(page["id"], page["html"], page.get("url") or "")

"""The public marked sets of pages, which lie beside the checkout where somebody put them."""

import hashlib
import json
import lzma
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[3] / "shared" / "data" / "pages"
NAMES = ("news_open", "articles_open", "mixed_snippets")

Marked = Mapping[str, Any]
"""A page: `id`, `html` and, where known, `url`, `publisher`; what people marked: `body`, `with` and `without` (snippets
that belong to the text, or do not), `title`, `summary`, `authors`, `date`."""


def file_of(name: str) -> Path:
    """Return where a set lies, or would."""
    return FOLDER / f"{name}.jsonl.xz"


def present(names: tuple[str, ...] = NAMES) -> tuple[str, ...]:
    """Return those sets that are there."""
    return tuple(name for name in names if file_of(name).exists())


def pages(name: str) -> Iterator[Marked]:
    """Yield the pages of a set in its order."""
    with lzma.open(file_of(name), "rt", encoding="utf-8") as lines:
        yield from (_read(line) for line in lines if line.strip())


def fingerprint(name: str) -> str:
    """Return what changes when the set does."""
    return hashlib.sha256(file_of(name).read_bytes()).hexdigest()[:12]


def _read(line: str) -> Marked:
    page = json.loads(line)
    # On four pages all writers lie in a list within the list.
    authors = [name for one in page.get("authors") or () for name in (one if isinstance(one, list) else (one,))]
    return {**page, "authors": authors}

"""Marked pages as examples: their blocks, and which of them people counted as text."""

import re
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

from benchmarks.pages import sets
from benchmarks.pages.folds import fold, group
from copytaster.reading.web.blocks import Block
from copytaster.reading.web.body import told_by
from copytaster.reading.web.sheet import lay_out
from copytaster.reading.web.signals import Told
from copytaster.text.markup import parse

from . import press

WORD = re.compile(r"\w+")
RUN = 4
SHORT_LINE = 8
MOST_OF_IT = 0.55
TEXT, NOT_TEXT, UNKNOWN = 1, 0, -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One page: whose it is, its fold (none is left out of nothing), its blocks and what each of them is."""

    set: str
    page: str
    group: str
    fold: int | None
    blocks: Sequence[Block]
    told: Told
    marks: Sequence[int]


def examples(workers: int = 2) -> list[Example]:
    """Return all marked pages that are present, and the open half of the sample press."""
    found: list[Example] = []
    with ProcessPoolExecutor(workers) as pool:
        for name in sets.present():
            found += [each for each in pool.map(_example, *_each(name), chunksize=8) if each]
        found += [each for each in pool.map(_of_the_press, press.pages(), chunksize=8) if each]
    return found


def _each(name: str) -> tuple[Iterator[str], Iterator[sets.Marked]]:
    pages = list(sets.pages(name))
    return iter([name] * len(pages)), iter(pages)


def _example(name: str, page: sets.Marked) -> Example | None:
    return _made(name, page, group(page), fold(page))


def _of_the_press(page: sets.Marked) -> Example | None:
    return _made("press", page, page["publisher"], None)


def _made(name: str, page: sets.Marked, whose: str, number: int | None) -> Example | None:
    tree = parse(page["html"])
    if tree is None:
        return None
    sheet = lay_out(tree, page.get("url"), None)
    found = list(sheet.layout.blocks)
    texts = [block.text for block in found]
    marks = marks_by_text(texts, page["body"]) if page.get("body") else marks_by_snippets(texts, page)
    for block in found:
        _forget_elements(block)
    return Example(set=name, page=page["id"], group=whose, fold=number, blocks=found, told=told_by(sheet), marks=marks)


def marks_by_text(texts: Sequence[str], body: str) -> list[int]:
    """Return which blocks stand in a marked text: most of their runs of four words do, short ones as whole lines."""
    words = WORD.findall(body)
    runs = set(zip(*(words[start:] for start in range(RUN)), strict=False))
    lines = {" ".join(WORD.findall(line)) for line in body.split("\n")}
    return [_is_in(WORD.findall(text), runs, lines) for text in texts]


def marks_by_snippets(texts: Sequence[str], page: sets.Marked) -> list[int]:
    """Return which blocks hold a snippet that belongs to the text, or one that does not."""
    wanted = [snippet for each in page["with"] if (snippet := each.strip())]
    unwanted = [snippet for each in page["without"] if (snippet := each.strip())]
    return [
        TEXT
        if any(snippet in text for snippet in wanted)
        else NOT_TEXT
        if any(snippet in text for snippet in unwanted)
        else UNKNOWN
        for text in texts
    ]


def _is_in(words: list[str], runs: set[tuple[str, ...]], lines: set[str]) -> int:
    if len(words) < RUN:
        return int(bool(words) and " ".join(words) in lines)
    own = list(zip(*(words[start:] for start in range(RUN)), strict=False))
    share = sum(run in runs for run in own) / len(own)
    if len(words) < SHORT_LINE:
        return int(share == 1 or " ".join(words) in lines)
    return int(share >= MOST_OF_IT)


def _forget_elements(block: Block) -> None:
    """Elements do not travel between processes, and learning needs none."""
    block.element = block.link = None
    spot = block.spot
    while spot is not None and spot.element is not None:
        spot.element = None
        spot = spot.above

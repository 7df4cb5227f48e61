"""Import pages from a folder as `copytaster import` does, in one process, and write what it cost into BENCHMARKS.md.

The folder holds web pages and text dumps, or sets of them (`*.jsonl.xz`, one object with an `html` a line).
"""

import argparse
import itertools
import json
import lzma
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from copytaster.assembly import INDEX_FOLDER, RECORD_FILE, open_newsroom
from copytaster.observing import set_up_logging
from copytaster.settings import Settings
from copytaster.workflows.follow_journal import follow
from copytaster.workflows.import_files import PAGE_ENDINGS, enlist
from copytaster.workflows.work import Tally, work_off

from . import rows

USUAL = Path(__file__).parents[2] / "shared" / "data" / "pages"


def main() -> None:
    """Measure, print, and keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=USUAL)
    parser.add_argument("--pages", type=int, default=500, help="how many pages, spread evenly over the folder")
    asked = parser.parse_args()
    if not asked.folder.is_dir():
        sys.exit(f"There is no folder {asked.folder}. Name one with pages: make bench PAGES=folder")
    set_up_logging("error")
    with tempfile.TemporaryDirectory() as made:
        folder, home = Path(made) / "pages", Path(made) / "home"
        count = _spread(asked.folder, folder, asked.pages)
        print(rows.add("Reading and filing", _measure(folder, home, count)))


def _measure(folder: Path, home: Path, count: int) -> dict[str, str]:
    with open_newsroom(Settings(home=home), workers=0) as newsroom:
        began = time.process_time()
        enlist(newsroom, [folder], None)
        tally = work_off(newsroom)
        follow(newsroom.archive, newsroom.index)
        took = time.process_time() - began
    return {
        "pages": f"{count:,}",
        "articles filed": f"{tally.filed:,}",
        "turned away": f"{_turned_away(tally):,}",
        "articles per CPU second": f"{tally.filed / took:.1f}",
        "peak memory": f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB",
        "index": _size(home / INDEX_FOLDER, tally.filed),
        "record": _size(home / RECORD_FILE, tally.filed),
    }


def _turned_away(tally: Tally) -> int:
    return tally.turned_away + tally.failed


def _size(path: Path, articles: int) -> str:
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
    size = sum(file.stat().st_size for file in files)
    return f"{size / 1e6:.1f} MB ({size / 1000 / max(1, articles):.1f} kB an article)"


def _spread(source: Path, target: Path, wanted: int) -> int:
    """Copy `wanted` pages, evenly spread over all that the folder holds; return how many there were."""
    target.mkdir()
    total = sum(1 for _ in _pages(source))
    step = max(1.0, total / wanted)
    places = {int(step * number) for number in range(min(wanted, total))}
    for place, (suffix, body) in enumerate(_pages(source)):
        if place in places:
            (target / f"{place:06}{suffix}").write_bytes(body)
    return len(places)


def _pages(folder: Path) -> Iterator[tuple[str, bytes]]:
    for file in sorted(folder.rglob("*")):
        if file.name.endswith(".jsonl.xz"):
            with lzma.open(file, "rt", encoding="utf-8") as lines:
                for line in itertools.filterfalse(str.isspace, lines):
                    yield ".html", json.loads(line)["html"].encode("utf-8", "surrogatepass")
        elif file.suffix.lower() in PAGE_ENDINGS:
            yield file.suffix.lower(), file.read_bytes()


if __name__ == "__main__":
    main()

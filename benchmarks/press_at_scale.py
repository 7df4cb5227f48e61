"""Make a large press as web archives, take it in as `copytaster import` does, and write the cost into BENCHMARKS.md.

It goes on where it was stopped, with `--home` naming the same folder: archives that are whole are not made again, and
what was taken in is not taken in again. CPU seconds add up over the runs.
"""

import argparse
import io
import itertools
import json
import os
import resource
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from copytaster.assembly import INDEX_FOLDER, RECORD_FILE, open_newsroom
from copytaster.observing import set_up_logging
from copytaster.settings import Settings
from copytaster.workflows.follow_journal import follow
from copytaster.workflows.import_files import enlist
from copytaster.workflows.work import Done, work_off
from copytaster_press import layouts
from copytaster_press.desk.run import happened, run
from copytaster_press.printing.binding import Binder
from copytaster_press.printing.sheet import Addresses
from copytaster_press.world.outlets import OUTLETS

from . import rows

AN_ARCHIVE = 2000
"""Pages in one archive."""
FETCHED_AFTER = timedelta(minutes=20)
TOLD_EVERY = 1000


def main() -> None:
    """Make, take in, print, and keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--home", type=Path, default=Path(".bench") / "press")
    asked = parser.parse_args()
    set_up_logging("error")
    home = asked.home / f"{asked.articles}-{asked.seed}"
    spent = _Spent(home / "spent.json")
    _make(home / "archives", asked.articles, asked.seed, spent)
    _take_in(home, asked.workers, spent)
    with open_newsroom(Settings(home=home / "newsroom"), workers=0) as newsroom:
        counts = newsroom.archive.counts()
    print(rows.add("The press, taken in whole", _figures(home, counts.articles, counts.stories, spent)))


class _Spent:
    """CPU seconds a task over all runs, kept beside the archives."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._before: dict[str, float] = json.loads(file.read_text()) if file.exists() else {}

    def add(self, task: str, seconds: float) -> None:
        self._before[task] = self.seconds(task) + seconds
        self._before["peak MB"] = max(self._before.get("peak MB", 0), _peak_mb())
        self._file.parent.mkdir(parents=True, exist_ok=True)
        self._file.write_text(json.dumps(self._before))

    def seconds(self, task: str) -> float:
        return self._before.get(task, 0.0)


def _make(folder: Path, articles: int, seed: int, spent: _Spent) -> None:
    """Write the press as archives of the CC-NEWS layout; the last one is there when all are."""
    if (folder / "whole").exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    began = time.process_time()
    for number, pages in enumerate(_batches(articles, seed)):
        body = io.BytesIO()
        writer = WARCWriter(body, gzip=True)
        for address, at, html in pages:
            head = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
            writer.write_record(
                writer.create_warc_record(
                    address,
                    "response",
                    payload=io.BytesIO(html),
                    http_headers=head,
                    warc_headers_dict={"WARC-Date": at},
                )
            )
        (folder / f"PRESS-{number:05}.warc.gz").write_bytes(body.getvalue())
    spent.add("make", time.process_time() - began)
    (folder / "whole").touch()


def _batches(articles: int, seed: int) -> Iterator[list[tuple[str, str, bytes]]]:
    pages = _pages(articles, seed)
    while batch := list(itertools.islice(pages, AN_ARCHIVE)):
        yield batch


def _pages(articles: int, seed: int) -> Iterator[tuple[str, str, bytes]]:
    """Yield the address, the time of the fetch and the page of each article, as it stands in the end."""
    binder, addresses = Binder(OUTLETS, happened(seed, articles)), Addresses()
    for piece in run(seed, articles):
        sheet = binder.sheet(binder.bind(piece), len(piece.versions), addresses)
        at = max([piece.published, *(edit.at for edit in piece.versions)]) + FETCHED_AFTER
        yield sheet.canonical, f"{at:%Y-%m-%dT%H:%M:%SZ}", layouts.page(sheet)


def _take_in(home: Path, workers: int, spent: _Spent) -> None:
    began, told = _cpu_seconds(), itertools.count(1)

    def note(_: Done) -> None:
        if (done := next(told)) % TOLD_EVERY == 0:
            print(f"{done:,} pages, {_cpu_seconds() - began:,.0f} CPU s here, {_peak_mb():,.0f} MB", flush=True)

    with open_newsroom(Settings(home=home / "newsroom"), workers=workers) as newsroom:
        try:
            enlist(newsroom, [home / "archives"], None)
            work_off(newsroom, note)
            follow(newsroom.archive, newsroom.index)
        finally:
            spent.add("take in", _cpu_seconds() - began)


def _cpu_seconds() -> float:
    """CPU seconds of this program: of all processes of its group, for those who read are no children of ours."""
    ticks = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            # The name in brackets may hold spaces; behind it come state, parent, group, and further on the times.
            fields = stat.read_text().rpartition(") ")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(fields[2]) == os.getpgrp():
            ticks += sum(map(int, fields[11:15]))
    return ticks / os.sysconf("SC_CLK_TCK")


def _peak_mb() -> float:
    return max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024


def _figures(home: Path, articles: int, stories: int, spent: _Spent) -> dict[str, str]:
    archives = sum(file.stat().st_size for file in (home / "archives").glob("*.gz"))
    newsroom = home / "newsroom"
    return {
        "articles": f"{articles:,}",
        "stories": f"{stories:,}",
        "archives": f"{archives / 1e6:,.0f} MB",
        "made per CPU second": f"{articles / spent.seconds('make'):.0f}",
        "taken in per CPU second": f"{articles / spent.seconds('take in'):.1f}",
        "peak memory of one process": f"{spent.seconds('peak MB'):,.0f} MB",
        "index": f"{_size(newsroom / INDEX_FOLDER) / 1000 / articles:.1f} kB an article",
        "record": f"{_size(newsroom / RECORD_FILE) / 1000 / articles:.1f} kB an article",
    }


def _size(path: Path) -> int:
    return sum(file.stat().st_size for file in ([path] if path.is_file() else path.rglob("*")) if file.is_file())


if __name__ == "__main__":
    main()

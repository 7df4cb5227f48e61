"""Reads files of many pages, one a line, into rows in the same order: `copytaster read --rows`."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path

from rich.progress import BarColumn, Progress, TaskID, TaskProgressColumn, TextColumn, TimeRemainingColumn

from copytaster.assembly import runner_for
from copytaster.errors import CopytasterError
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.reading.page_rows import Row, id_on, read_row, row_without_article
from copytaster.settings import Settings

from .output_file import write_lines
from .row_files import LONGEST, Line, lines, size
from .terminal import complain, console, json_line

CPU_SECONDS = 2.0
MEGABYTES = 256
"""Written to by one reading process; some 30 MB of the program, which it only reads, come to that."""


def read_rows(
    settings: Settings, files: Sequence[str], out: Path, *, workers: int | None, captured_at: datetime | None
) -> int:
    """Write a row for each page of the files, in their order; return how many lines or files failed.

    No more pages are in memory than are being read, and those behind them that are done.
    """
    runner = runner_for(settings, workers, cpu_seconds=CPU_SECONDS, megabytes=MEGABYTES)
    with closing(runner), _bar() as bar:
        pages = _Pages(files, bar)
        reading = partial(_read_line, captured_at=captured_at)
        with closing(runner.map(reading, pages)) as results:
            write_lines(out, (json_line(row) for row in pages.rows(results)))
    return pages.failed


def _read_line(line: Line, *, captured_at: datetime | None) -> Row:
    return read_row(line.text, captured_at=captured_at)


class _Pages:
    """Hands out the lines of files one by one, and takes back what was read on them."""

    def __init__(self, files: Sequence[str], bar: Progress) -> None:
        self.failed = 0
        self._files = files
        self._bar = bar
        self._under_way: dict[int, Line] = {}
        sizes = [size(file) for file in files]
        whole = sum(one for one in sizes if one) if all(sizes) else None
        self._task: TaskID = bar.add_task("Reading", total=whole, pages=0)
        self._before = 0

    def __iter__(self) -> Iterator[Line]:
        place = 0
        for file in self._files:
            try:
                for line in lines(file, self._moved):
                    self._under_way[place] = line
                    yield line
                    place += 1
            except CopytasterError as error:
                self._fail(file, str(error))
            self._before += size(file) or 0

    def rows(self, results: Iterator[tuple[int, Row | Exception]]) -> Iterator[Row]:
        """Yield the rows in the order of their lines; lines that gave none are named on stderr."""
        done: dict[int, Row | None] = {}
        following = 0
        for place, result in results:
            done[place] = self._row(self._under_way.pop(place), result)
            while following in done:
                if (row := done.pop(following)) is not None:
                    yield row
                following += 1
                self._bar.update(self._task, pages=following)

    def _row(self, line: Line, result: Row | Exception) -> Row | None:
        page = id_on(line.text)
        if line.too_long and page is not None:
            return row_without_article(page, TurnedAway(reason=Reason.TOO_LARGE, detail=f"over {LONGEST:,} bytes"))
        match result:
            case dict():
                return result
            case TimeoutError():
                return row_without_article(page, TurnedAway(reason=Reason.TOO_SLOW, detail=f"it {result}"))
            case MemoryError():
                return row_without_article(page, TurnedAway(reason=Reason.TOO_MUCH_MEMORY, detail=f"it {result}"))
            case CopytasterError():
                self._fail(line.name, f"the line is over {LONGEST:,} bytes" if line.too_long else str(result))
                return None
            case _:
                what = f"{type(result).__name__}: {result}"
                self._fail(line.name, f"page {page} could not be read ({what}). Please report it.")
                return row_without_article(page, TurnedAway(reason=Reason.BROKEN, detail=what))

    def _fail(self, name: str, what: str) -> None:
        self.failed += 1
        complain(name, what)

    def _moved(self, position: int) -> None:
        self._bar.update(self._task, completed=self._before + position)


def _bar() -> Progress:
    out = console(stderr=True)
    return Progress(
        TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TextColumn("{task.fields[pages]:,} pages"),
        TimeRemainingColumn(), console=out, disable=not out.is_terminal, transient=True,
    )  # fmt: skip

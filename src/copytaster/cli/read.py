"""`copytaster read`: shows what is read in files and web pages, without filing anything."""

from collections.abc import Sequence
from datetime import datetime
from itertools import islice
from pathlib import Path, PurePath
from typing import Annotated

import typer

from copytaster.assembly import runner_for
from copytaster.errors import CopytasterError
from copytaster.model.capture import Capture
from copytaster.model.explanation import Explanation
from copytaster.model.outcome import TurnedAway
from copytaster.model.page import Page
from copytaster.ports import Runner
from copytaster.reading.rows import as_row
from copytaster.settings import Settings, load

from .explaining import drawn, explained_row
from .gathering import Gatherer
from .options import AsJson, Captured, Home
from .outcomes import ADVICE
from .read_rows import read_rows
from .rendering import rendered
from .ruled_reading import Reader, reader
from .terminal import complain, console, emit

BATCH = 32
STDOUT = Path("-")

Targets = Annotated[
    list[str],
    typer.Argument(
        metavar="FILE|URL…",
        help="Pages (HTML, MHTML), text, mail, PDF, agency copy (ninjs, NewsML-G2, NITF), web archives, URLs, -.",
    ),
]
AsRows = Annotated[
    bool, typer.Option("--rows", help="The files hold a page a line, as JSON with id, html and url; .xz and .gz too.")
]
Explain = Annotated[
    bool, typer.Option("--explain", help="Show how each page was read: its blocks, what each was taken for, and why.")
]
Out = Annotated[Path, typer.Option("--out", metavar="FILE", help="With --rows: write to a file; - is stdout.")]
Workers = Annotated[
    int | None,
    typer.Option("--workers", min=0, max=64, help="Processes that read pages. [default: the setting workers]"),
]


def command(
    targets: Targets,
    captured: Captured = None,
    home: Home = None,
    as_json: AsJson = False,
    explained: Explain = False,
    as_rows: AsRows = False,
    out: Out = STDOUT,
    workers: Workers = None,
) -> None:
    """Show what Copytaster reads in files and web pages, without filing it.

    With --json each page gives one JSON object on a line of its own. What cannot be read is named on stderr and
    the rest goes on. With --rows each line of the files is a page, and gives one line, in the same order.
    """
    settings = load(home)
    if as_rows and explained:
        raise typer.BadParameter("it does not go with --rows", param_hint="--explain")
    if as_rows:
        failed = read_rows(settings, targets, out, workers=workers, captured_at=captured)
    elif out != STDOUT:
        raise typer.BadParameter("it goes with --rows", param_hint="--out")
    else:
        failed = _read_each(
            settings, targets, captured, reader(settings, explained=explained), workers=workers, as_json=as_json
        )
    raise typer.Exit(1 if failed else 0)


def _read_each(
    settings: Settings,
    targets: Sequence[str],
    captured: datetime | None,
    reading: Reader,
    *,
    workers: int | None,
    as_json: bool,
) -> int:
    """Show what each file or address holds; return how many could not be read."""
    failed = 0
    with Gatherer(settings, captured) as gatherer:
        # One page is read sooner than a process is started; many gain from it, and from the time limit it keeps.
        runner = runner_for(settings, workers if len(targets) > 1 else 0)
        try:
            gathered = gatherer.gather(targets)
            while batch := list(islice(gathered, BATCH)):
                failed += _read_batch(runner, reading, batch, as_json=as_json)
        finally:
            runner.close()
    return failed


def _read_batch(
    runner: Runner, reading: Reader, batch: Sequence[tuple[str, Capture | CopytasterError]], *, as_json: bool
) -> int:
    """Show what each page holds, in the order asked for; return how many could not be read."""
    captures = [came for _, came in batch if isinstance(came, Capture)]
    readings = iter([came for _, came in sorted(runner.map(reading, captures), key=lambda pair: pair[0])])
    return sum(
        not _show(name, next(readings) if isinstance(came, Capture) else came, as_json=as_json) for name, came in batch
    )


def _show(name: str, came: Page | TurnedAway | Explanation | Exception, *, as_json: bool) -> bool:
    match came:
        case Explanation(page=page):
            _show_explained(name, came, as_json=as_json)
            return isinstance(page, Page) or _show(name, page, as_json=as_json)
        case Page() if as_json:
            emit(as_row(page_name(name), came))
        case Page():
            out = console()
            for line in rendered(name, came):
                out.print(line)
        case TurnedAway(reason=reason, detail=detail):
            complain(name, f"{reason.value}{f' ({detail})' if detail else ''}. {ADVICE[reason]}")
        case TimeoutError():
            complain(name, f"reading it {came}. Raise the setting page_seconds.")
        case CopytasterError():
            complain(name, str(came))
        case _:
            complain(name, f"it could not be read ({type(came).__name__}: {came}). Please report this page.")
    return isinstance(came, Page)


def _show_explained(name: str, explanation: Explanation, *, as_json: bool) -> None:
    if as_json:
        emit(explained_row(page_name(name), explanation))
    elif explanation.fields or explanation.blocks:
        out = console()
        for line in drawn(name, explanation, in_columns=out.is_terminal):
            out.print(line)


def page_name(name: str) -> str:
    """Return an address as it is, and a file's name without folders and suffix."""
    return name if "://" in name else PurePath(name).stem

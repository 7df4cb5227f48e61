"""`copytaster import`: takes in pages from folders, files and web archives."""

from pathlib import Path
from typing import Annotated

import typer

from copytaster.assembly import open_newsroom
from copytaster.observing import set_up_logging
from copytaster.settings import load
from copytaster.workflows.import_files import Enlisted, enlist
from copytaster.workflows.work import Done, Tally

from .following import catch_up
from .options import AsJson, Captured, Home, Quiet
from .outcomes import Report, rows
from .progress import work_watched
from .terminal import complain, console, emit

Paths = Annotated[
    list[Path],
    typer.Argument(
        metavar="DIR|FILE|WARC…",
        help="Folders, pages (HTML, MHTML), text, mail (EML), PDF, agency copy (ninjs, NewsML-G2, NITF), WARC, WET.",
    ),
]


def command(
    paths: Paths, captured: Captured = None, home: Home = None, as_json: AsJson = False, quiet: Quiet = False
) -> None:
    """Take in pages, mail, PDF and agency copy from folders, files and web archives.

    Every file is kept as it came. Ctrl-C stops cleanly, and the same command goes on where it stopped. Taking
    the same files in again changes nothing. Where nothing at all could be taken in, the exit code is 1.
    With --json each article gives a line, and the totals the last one.
    """
    settings = load(home)
    set_up_logging("error", as_json=settings.log_json)
    report = Report()

    def note(done: Done) -> None:
        report.note(done)
        if as_json:
            for row in rows(done):
                emit(row)

    with open_newsroom(settings) as newsroom:
        enlisted = enlist(newsroom, paths, captured)
        failed = _complain_of_missing(enlisted)
        tally, stopped = work_watched(newsroom, settings, note, quiet=quiet or as_json)
        catch_up(newsroom)
        if as_json:
            emit({"totals": tally, "stopped": stopped})
        else:
            _tell(enlisted, report, tally, quiet=quiet)
    if stopped:
        raise KeyboardInterrupt
    if enlisted.found and tally.turned_away and not (tally.filed or tally.changed or tally.unchanged):
        complain("nothing was taken in", "every page was turned away.")
        failed = True
    raise typer.Exit(1 if failed or tally.failed else 0)


def _complain_of_missing(enlisted: Enlisted) -> bool:
    missing = [(name, why) for name, why in enlisted.refused if not why.startswith("left out")]
    for name, why in missing:
        complain(name, why)
    if not enlisted.found and not missing:
        complain("nothing was taken in", "there is no page and no web archive by its name.")
    return bool(missing) or not enlisted.found


def _tell(enlisted: Enlisted, report: Report, tally: Tally, *, quiet: bool) -> None:
    out = console(quiet=quiet)
    if enlisted.found:
        out.print(report.table(tally))
    left_out = sum(why.startswith("left out") for _, why in enlisted.refused)
    if left_out:
        out.print(f"{left_out:,} files left out: not pages or web archives by their names. Name one to take it in.")
    if tally.filed:
        out.print("See them with `copytaster run`, or `copytaster search WORDS`.")

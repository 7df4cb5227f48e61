"""`copytaster read-again`: reads every capture on file again."""

import typer

from copytaster.assembly import open_newsroom
from copytaster.observing import set_up_logging
from copytaster.settings import load
from copytaster.workflows.read_again import enlist_captures
from copytaster.workflows.work import Done

from .following import catch_up
from .options import AsJson, Home, Quiet
from .outcomes import Report, rows
from .progress import work_watched
from .terminal import console, emit


def command(home: Home = None, as_json: AsJson = False, quiet: Quiet = False) -> None:
    """Read everything on file again, as after better reading rules.

    What reads as before stays as it is; what reads otherwise becomes a new version. Ctrl-C stops cleanly.
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
        enlist_captures(newsroom)
        tally, stopped = work_watched(newsroom, settings, note, quiet=quiet or as_json)
        catch_up(newsroom)
    if as_json:
        emit({"totals": tally, "stopped": stopped})
    else:
        console(quiet=quiet).print(report.table(tally))
    if stopped:
        raise KeyboardInterrupt
    raise typer.Exit(int(tally.failed > 0))

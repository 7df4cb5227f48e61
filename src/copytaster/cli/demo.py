"""`copytaster demo`: a newsroom filled with made-up pages."""

from importlib.resources import as_file, files
from typing import Annotated

import typer

import copytaster_press
from copytaster.assembly import open_newsroom
from copytaster.observing import set_up_logging
from copytaster.settings import Settings, default_home
from copytaster.workflows.import_files import enlist
from copytaster.workflows.work import Done

from .following import catch_up
from .options import Home, Host, Port, Quiet
from .outcomes import Report
from .progress import work_watched
from .serving import serve
from .telling import told
from .terminal import console

FOLDER = "demo"


def command(
    home: Home = None,
    host: Host = None,
    port: Port = None,
    quiet: Quiet = False,
    serving: Annotated[
        bool, typer.Option("--serve/--no-serve", help="Show the app, or only take the pages in.")
    ] = True,
) -> None:
    """Show a newsroom filled with made-up pages, to look around in.

    It has a folder of its own, so that it never mixes with your newsroom. Running it again changes nothing.
    """
    settings = told(home or default_home() / FOLDER, host=host, port=port)
    take_in_demo(settings, quiet=quiet)
    if serving:
        serve(settings, reading=False, quiet=quiet)


def take_in_demo(settings: Settings, *, quiet: bool) -> None:
    """Take the sample press in, with a progress bar."""
    set_up_logging("error", as_json=settings.log_json)
    report = Report()

    def note(done: Done) -> None:
        report.note(done)

    with as_file(files(copytaster_press) / "pages") as folder, open_newsroom(settings) as newsroom:
        enlist(newsroom, [folder], copytaster_press.CAPTURED_AT)
        tally, stopped = work_watched(newsroom, settings, note, quiet=quiet)
        catch_up(newsroom)
    console(quiet=quiet).print(report.table(tally))
    if stopped:
        raise typer.Exit(130)

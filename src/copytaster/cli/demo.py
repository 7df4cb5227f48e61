"""`copytaster demo`: a newsroom filled with made-up pages, or one that reads a made-up press as it publishes."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib.resources import as_file, files
from typing import Annotated

import typer

import copytaster_press
from copytaster.assembly import open_newsroom
from copytaster.errors import CopytasterError
from copytaster.model.job import Errand, ErrandKind
from copytaster.observing import set_up_logging
from copytaster.settings import Settings, load
from copytaster.text.urls import canonical_url
from copytaster.workflows.add_source import add
from copytaster.workflows.import_files import enlist
from copytaster.workflows.work import Done
from copytaster_press.live import LivePress, live_press

from .following import catch_up
from .options import Home, Host, Port, Quiet
from .outcomes import Report
from .progress import work_watched
from .serving import serve
from .telling import told
from .terminal import console

FOLDER = "demo"
PRESS_FOLDER = "press"
LOOPBACK = "127.0.0.1"


def command(
    home: Home = None,
    host: Host = None,
    port: Port = None,
    quiet: Quiet = False,
    serving: Annotated[
        bool, typer.Option("--serve/--no-serve", help="Show the app, or only take the pages in.")
    ] = True,
    press: Annotated[
        int, typer.Option("--press", metavar="N", min=0, help="Read a made-up press of N articles as it publishes.")
    ] = 0,
) -> None:
    """Show a newsroom filled with made-up pages, to look around in.

    It has a folder of its own, so that it never mixes with your newsroom. Running it again changes nothing.
    With --press (try 800) seventeen invented outlets publish on this machine, and you watch them being read.
    """
    settings = told(home or load(None).home / (PRESS_FOLDER if press else FOLDER), host=host, port=port)
    if press:
        read_the_press(settings, press, serving=serving, quiet=quiet)
        return
    take_in_demo(settings, quiet=quiet)
    if serving:
        serve(settings, reading=False, quiet=quiet)


def read_the_press(settings: Settings, articles: int, *, serving: bool, quiet: bool) -> None:
    """Let the press publish on the port above the app's, and read it: its feeds, and what they list no longer."""
    set_up_logging("error", as_json=settings.log_json)
    settings = settings.model_copy(
        update={"allow_private_addresses": (LOOPBACK,), "per_host_seconds": 0.0, "look_minutes": 1.0}
    )
    with _publishing(articles, settings.port + 1) as press:
        with open_newsroom(settings) as newsroom:
            for feed in press.feeds:
                add(newsroom, feed)
            older = (Errand(kind=ErrandKind.FETCH_PAGE, address=canonical_url(page)) for page in press.older)
            newsroom.jobs.enqueue(older, newsroom.clock.now())
            if not serving:
                report = Report()
                tally, _ = work_watched(newsroom, settings, report.note, quiet=quiet)
                catch_up(newsroom)
                console(quiet=quiet).print(report.table(tally))
        if serving:
            serve(settings, reading=True, quiet=quiet)


@contextmanager
def _publishing(articles: int, port: int) -> Iterator[LivePress]:
    with ExitStack() as closing:
        try:
            press = closing.enter_context(live_press(articles, port=port))
        except OSError as error:
            raise CopytasterError(
                f"The press cannot publish on port {port}: {(error.strerror or str(error)).lower()}",
                hint="Choose another with --port; the press takes the one above it.",
            ) from error
        yield press


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

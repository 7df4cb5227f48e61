"""`copytaster demo`: a newsroom that reads a made-up press as it publishes."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, date, datetime, timedelta
from importlib.resources import as_file, files
from pathlib import Path
from typing import Annotated

import typer

import copytaster_press
from copytaster.assembly import open_newsroom
from copytaster.errors import CopytasterError
from copytaster.model.batch import Batch
from copytaster.model.ids import batch_id
from copytaster.model.job import Errand, ErrandKind
from copytaster.observing import set_up_logging
from copytaster.settings import Settings, load
from copytaster.text.urls import canonical_url
from copytaster.workflows.add_source import add
from copytaster.workflows.import_files import enlist
from copytaster.workflows.newsroom import Newsroom
from copytaster_press.apart import PressApart, press_apart
from copytaster_press.live import LivePress

from .following import catch_up
from .options import Home, Host, Port, Quiet
from .outcomes import Report
from .progress import work_watched
from .serving import listening, serve
from .telling import told
from .terminal import console

PAGES_FOLDER = "demo"
PRESS_FOLDER = "press"
LOOPBACK = "127.0.0.1"
ARTICLES = 800
LOOK_EVERY = timedelta(minutes=1)
FIRST_DAY = "press-day.txt"
"""Says in the home folder which day the press's world ends on: that of the first run, so that the next one goes on."""
OLDER = "What the press printed before you came"


def command(
    home: Home = None,
    host: Host = None,
    port: Port = None,
    quiet: Quiet = False,
    serving: Annotated[
        bool, typer.Option("--serve/--no-serve", help="Show the app, or only take the press in.")
    ] = True,
    articles: Annotated[
        int,
        typer.Option(
            "--articles", metavar="N", min=0, help="How many articles; 0 takes in fourteen saved pages alone."
        ),
    ] = ARTICLES,
) -> None:
    """Show a newsroom at work: invented outlets publish on this machine, and you watch them being read.

    It has a folder of its own, so that it never mixes with your newsroom. Running it again goes on where it stopped.
    """
    settings = told(home or load(None).home / (PRESS_FOLDER if articles else PAGES_FOLDER), host=host, port=port)
    set_up_logging("error", as_json=settings.log_json)
    if articles:
        read_the_press(settings, articles, serving=serving, quiet=quiet)
    else:
        take_in_pages(settings, serving=serving, quiet=quiet)


def read_the_press(settings: Settings, articles: int, *, serving: bool, quiet: bool) -> None:
    """Let the press publish on the port above the app's, and read it: its feeds, and what they list no longer."""
    settings = settings.model_copy(
        update={
            "allow_private_addresses": (LOOPBACK,),
            "per_host_seconds": 0.0,
            "look_minutes": LOOK_EVERY / timedelta(minutes=1),
            "slowest_look_hours": LOOK_EVERY / timedelta(hours=1),
            "log_level": "error",
        }
    )
    with _printing(articles, settings.port + 1, _today(settings.home), quiet=quiet) as press:
        if serving:
            serve(settings, reading=True, quiet=quiet, first=lambda newsroom: _enlist(newsroom, press))
            return
        with open_newsroom(settings) as newsroom:
            _enlist(newsroom, press)
            _work(newsroom, settings, quiet=quiet)


def take_in_pages(settings: Settings, *, serving: bool, quiet: bool) -> None:
    """Take the saved pages in, with a progress bar, and serve them."""
    with as_file(files(copytaster_press) / "pages") as folder, open_newsroom(settings) as newsroom:
        enlist(newsroom, [folder], copytaster_press.CAPTURED_AT)
        _work(newsroom, settings, quiet=quiet)
    if serving:
        serve(settings, reading=False, quiet=quiet)


@contextmanager
def _printing(articles: int, port: int, today: date, *, quiet: bool) -> Iterator[Callable[[], LivePress]]:
    """Start the press, and yield what waits for it to open."""
    try:
        with listening(LOOPBACK, port):
            pass
    except CopytasterError as error:
        raise CopytasterError(
            f"The press cannot publish on it. {error.args[0]}",
            hint="Choose another with --port; the press takes the one above it.",
        ) from error
    with ExitStack() as closing:
        console(quiet=quiet).print(f"Printing the sample press: {articles:,} articles of invented outlets …")
        press: PressApart = closing.enter_context(press_apart(articles, port=port, today=today))
        yield press.opened


def _today(home: Path) -> date:
    """The day of the first run, kept in the home folder."""
    kept = home / FIRST_DAY
    if not kept.exists():
        home.mkdir(parents=True, exist_ok=True)
        kept.write_text(f"{datetime.now(UTC):%Y-%m-%d}\n")
    try:
        return date.fromisoformat(kept.read_text().strip())
    except ValueError as error:
        raise CopytasterError(
            f"{kept} should hold a day, as 2026-11-22", hint="Remove the file, or the whole folder, to begin anew."
        ) from error


def _enlist(newsroom: Newsroom, opened: Callable[[], LivePress]) -> None:
    """Add the press's feeds, and put on the books what they list no longer, the newest first."""
    press = opened()
    for feed in press.feeds:
        add(newsroom, feed)
    older = (Errand(kind=ErrandKind.FETCH_PAGE, address=canonical_url(page)) for page in reversed(press.older))
    now = newsroom.clock.now()
    batch = Batch(id=batch_id(OLDER, now), title=OLDER, begun_at=now)
    newsroom.jobs.begin(batch)
    newsroom.jobs.enqueue(older, now, batch.id)


def _work(newsroom: Newsroom, settings: Settings, *, quiet: bool) -> None:
    report = Report()
    tally, stopped = work_watched(newsroom, settings, report.note, quiet=quiet)
    catch_up(newsroom)
    console(quiet=quiet).print(report.table(tally))
    if stopped:
        raise KeyboardInterrupt

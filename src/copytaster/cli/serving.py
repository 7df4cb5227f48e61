"""Serves the web app in the main thread, with loops beside it, until Ctrl-C or SIGTERM."""

import signal
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial

import uvicorn
from fastapi import FastAPI

from copytaster.adapters.runners.background import Background
from copytaster.assembly import open_newsroom
from copytaster.errors import CopytasterError
from copytaster.observing import PrometheusMeter, set_up_logging
from copytaster.settings import Settings
from copytaster.web.app import create_app
from copytaster.workflows.look_again import look_again_due
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.refresh_sources import refresh_due
from copytaster.workflows.work import Done, work_off

from .following import catch_up
from .progress import leases, work_bar
from .terminal import console

FOLLOW_SECONDS = 1.0
WORK_SECONDS = 1.0
SOURCES_SECONDS = 5.0
GRACE_SECONDS = 5


def serve(
    settings: Settings, *, reading: bool, quiet: bool = False, first: Callable[[Newsroom], None] | None = None
) -> None:
    """Serve the newsroom of these settings; with `reading`, look at sources and work off jobs besides.

    `first` is done once, beside the app that is open already; a bar shows how the work that it makes goes on.
    """
    set_up_logging("warning" if quiet else settings.log_level, as_json=settings.log_json)
    with listening(settings.host, settings.port) as listener:
        meter = PrometheusMeter()
        with (
            open_newsroom(settings, meter=meter) as newsroom,
            work_bar(newsroom, quiet=quiet or first is None) as note,
            Background() as background,
        ):
            if first:
                background.once("first", partial(first, newsroom))
            begin_loops(background, newsroom, settings, reading=reading, note=note)
            app = create_app(
                newsroom,
                base_address=settings.base_address,
                names=names_of(settings),
                registry=meter.registry,
                folders=not (settings.base_address or settings.trusted_proxies),
            )
            console(quiet=quiet).print(f"Copytaster is at {address_of(settings)} (Ctrl-C stops it)")
            run_server(app, listener, settings.trusted_proxies)
    console(quiet=quiet).print("Stopped. What was read is kept; the same command goes on.")


def begin_loops(
    background: Background,
    newsroom: Newsroom,
    settings: Settings,
    *,
    reading: bool,
    note: Callable[[Done], None] | None = None,
) -> None:
    """Let the index follow the record; with `reading`, look at due sources and articles and work off jobs.

    Each has a thread of its own.
    """
    background.every(FOLLOW_SECONDS, "index", lambda: catch_up(newsroom, patience_seconds=0))
    if reading:
        terms = leases(settings)
        background.every(SOURCES_SECONDS, "sources", lambda: refresh_due(newsroom))
        if settings.look_again:
            background.every(SOURCES_SECONDS, "articles", lambda: look_again_due(newsroom))
        background.every(
            WORK_SECONDS,
            "work",
            lambda: work_off(newsroom, note, stop=lambda: background.stopping, leases=terms, wait=False),
        )


@contextmanager
def listening(host: str, port: int) -> Iterator[socket.socket]:
    """Yield a socket that listens; `CopytasterError` where the port is taken or the address is not ours."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, port))
            listener.listen(128)
        except OSError as error:
            raise CopytasterError(
                f"Port {port} of {host} cannot be used: {(error.strerror or str(error)).lower()}",
                hint=f"Is Copytaster running already? If not, choose another with --port {port + 1}.",
            ) from error
        yield listener


def address_of(settings: Settings) -> str:
    """Return the address to open in a browser."""
    host = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(settings.host, settings.host)  # noqa: S104 - read, not bound
    return settings.base_address or f"http://{host}:{settings.port}/"


def names_of(settings: Settings) -> tuple[str, ...]:
    """Return the names that the app answers to: the machine's own, what it listens on, and those of the settings."""
    machine = socket.gethostname()
    return (machine, f"{machine}.local", settings.host, *settings.host_names)


def run_server(app: FastAPI, listener: socket.socket, trusted_proxies: Sequence[str] = ()) -> None:
    """Answer requests until Ctrl-C or SIGTERM; both end it in good order, and a second one at once.

    Only `trusted_proxies` are believed when they say for whom, and by which scheme, they ask.
    """
    config = uvicorn.Config(
        app,
        log_config=None,
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=bool(trusted_proxies),
        forwarded_allow_ips=list(trusted_proxies),
        timeout_graceful_shutdown=GRACE_SECONDS,
        lifespan="on",
    )
    # uvicorn sends the signal that stopped it once more when it is done; here that must not end the program
    # before the newsroom is closed.
    with _heedless():
        uvicorn.Server(config).run(sockets=[listener])


@contextmanager
def _heedless() -> Iterator[None]:
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.signal(number, lambda *_: None) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)

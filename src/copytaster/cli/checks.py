"""What `copytaster doctor` looks at: the machine, the settings, the home folder; each check says what it found."""

import os
import shutil
import socket
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from copytaster.errors import SettingsError
from copytaster.settings import FILE_NAME, Settings, default_home, load, unknown_variables
from copytaster.text.languages import detect

from .findings import Finding, State, fine, note, wrong
from .newsroom_checks import examine_newsroom

OLDEST_PYTHON = (3, 11)
OLDEST_SQLITE = (3, 37, 0)  # STRICT tables
LEAST_FREE_BYTES = 500_000_000
WRITTEN = datetime(2026, 11, 1, tzinfo=UTC)
"""No clock that is right shows a time before these lines were written."""


def examine(home: Path | None) -> Iterator[Finding]:
    """Yield one finding a check, from the machine to the newsroom; what stands on something broken is left out."""
    yield _python()
    yield _sqlite()
    yield _clock(datetime.now(UTC))
    yield _language_model()
    try:
        settings = load(home)
    except SettingsError as error:
        yield wrong("settings", str(error), "Correct that line.")
        return
    yield _settings(settings)
    yield _port(settings)
    folder = _home_folder(settings.home)
    yield folder
    if folder.state is not State.WRONG:
        yield _disk_space(settings.home)
        yield from examine_newsroom(settings.home)


def _python() -> Finding:
    says = f"Python {sys.version.split()[0]}"
    if sys.version_info < OLDEST_PYTHON:
        return wrong("python", says, "Install Python 3.11 or newer.")
    return fine("python", says)


def _sqlite() -> Finding:
    says = f"SQLite {sqlite3.sqlite_version}"
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        return wrong("sqlite", says, "Use a Python whose SQLite is 3.37 or newer.")
    with closing(sqlite3.connect(":memory:")) as connection:
        options = {row[0] for row in connection.execute("PRAGMA compile_options")}
    if "THREADSAFE=0" in options:
        return wrong("sqlite", f"{says}, built without threads", "Use a Python whose SQLite is built with threads.")
    return fine("sqlite", says)


def _clock(now: datetime) -> Finding:
    says = f"{now:%Y-%m-%d %H:%M} UTC"
    return fine("clock", says) if now >= WRITTEN else wrong("clock", says, "Set this machine's clock.")


def _language_model() -> Finding:
    try:
        known = detect("The harbour bridge will be closed to all traffic until Sunday evening, the council said.")
    except (ImportError, OSError, ValueError, RuntimeError) as error:
        return wrong("language model", f"it does not load ({error})", "Install Copytaster again.")
    if known != "en":
        return wrong("language model", "it does not know plain English", "Install Copytaster again.")
    return fine("language model", "bundled and working")


def _settings(settings: Settings) -> Finding:
    strays = unknown_variables(os.environ)
    if strays:
        return note("settings", f"nothing is set by {', '.join(strays)}", "Check the spelling of these variables.")
    file = settings.home / FILE_NAME
    return fine("settings", f"read from {file}" if file.exists() else f"all at their defaults; {file} may change them")


def _port(settings: Settings) -> Finding:
    with socket.socket(socket.AF_INET6 if ":" in settings.host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError as error:
            says = f"{settings.port} of {settings.host}: {(error.strerror or str(error)).lower()}"
            return note("port", says, "Fine where Copytaster is running; if not, set another port.")
    return fine("port", f"{settings.port} of {settings.host} is free")


def _home_folder(home: Path) -> Finding:
    if not home.exists():
        return note("home folder", f"{home} is not there yet", "The first `copytaster run` makes it.")
    try:
        with tempfile.TemporaryFile(dir=home) as file:
            file.write(b"written and gone")
    except OSError as error:
        mend = "Give yourself the right to write there, or name another folder with --home."
        return wrong("home folder", f"{home} cannot be written ({error.strerror})", mend)
    where = " (the platform's own)" if home == default_home() else ""
    return fine("home folder", f"{home}{where}")


def _disk_space(home: Path) -> Finding:
    there = next(folder for folder in (home, *home.parents) if folder.exists())
    free = shutil.disk_usage(there).free
    says = f"{free / 1e9:.1f} GB free"
    if free < LEAST_FREE_BYTES:
        return wrong("disk space", says, "Make room: the record stops when the disk is full (nothing is lost).")
    return fine("disk space", says)

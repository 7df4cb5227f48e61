"""What `copytaster doctor` looks at, each check a function that says what it found and how to mend it."""

import os
import shutil
import socket
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from copytaster.assembly import RECORD_FILE, open_newsroom
from copytaster.errors import CopytasterError, SettingsError
from copytaster.settings import FILE_NAME, Settings, default_home, load, unknown_variables
from copytaster.text.languages import detect
from copytaster.workflows.follow_journal import lag
from copytaster.workflows.newsroom import Newsroom

OLDEST_PYTHON = (3, 11)
OLDEST_SQLITE = (3, 37, 0)  # STRICT tables
LEAST_FREE_BYTES = 500_000_000
WRITTEN = datetime(2026, 11, 1, tzinfo=UTC)
"""No clock that is right shows a time before these lines were written."""


class State(StrEnum):
    """How a check went; `note` is worth knowing and nothing to mend."""

    FINE = "fine"
    NOTE = "note"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one check found, and what a person can do about it."""

    check: str
    state: State
    says: str
    mend: str = ""


def examine(home: Path | None) -> Iterator[Finding]:
    """Yield one finding a check, from the machine to the newsroom; what stands on something broken is left out."""
    yield _python()
    yield _sqlite()
    yield _clock(datetime.now(UTC))
    yield _language_model()
    try:
        settings = load(home)
    except SettingsError as error:
        yield _wrong("settings", str(error), "Correct that line.")
        return
    yield _settings(settings)
    yield _port(settings)
    folder = _home_folder(settings.home)
    yield folder
    if folder.state is not State.WRONG:
        yield _disk_space(settings.home)
        yield from _newsroom(settings)


def _python() -> Finding:
    says = f"Python {sys.version.split()[0]}"
    if sys.version_info < OLDEST_PYTHON:
        return _wrong("python", says, "Install Python 3.11 or newer.")
    return _fine("python", says)


def _sqlite() -> Finding:
    says = f"SQLite {sqlite3.sqlite_version}"
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        return _wrong("sqlite", says, "Use a Python whose SQLite is 3.37 or newer.")
    with closing(sqlite3.connect(":memory:")) as connection:
        options = {row[0] for row in connection.execute("PRAGMA compile_options")}
    if "THREADSAFE=0" in options:
        return _wrong("sqlite", f"{says}, built without threads", "Use a Python whose SQLite is built with threads.")
    return _fine("sqlite", says)


def _clock(now: datetime) -> Finding:
    says = f"{now:%Y-%m-%d %H:%M} UTC"
    return _fine("clock", says) if now >= WRITTEN else _wrong("clock", says, "Set this machine's clock.")


def _language_model() -> Finding:
    try:
        known = detect("The harbour bridge will be closed to all traffic until Sunday evening, the council said.")
    except (ImportError, OSError, ValueError, RuntimeError) as error:
        return _wrong("language model", f"it does not load ({error})", "Install Copytaster again.")
    if known != "en":
        return _wrong("language model", "it does not know plain English", "Install Copytaster again.")
    return _fine("language model", "bundled and working")


def _settings(settings: Settings) -> Finding:
    strays = unknown_variables(os.environ)
    if strays:
        return _note("settings", f"nothing is set by {', '.join(strays)}", "Check the spelling of these variables.")
    file = settings.home / FILE_NAME
    return _fine("settings", f"read from {file}" if file.exists() else f"all at their defaults; {file} may change them")


def _port(settings: Settings) -> Finding:
    with socket.socket(socket.AF_INET6 if ":" in settings.host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError as error:
            says = f"{settings.port} of {settings.host}: {(error.strerror or str(error)).lower()}"
            return _note("port", says, "Fine where Copytaster is running; if not, set another port.")
    return _fine("port", f"{settings.port} of {settings.host} is free")


def _home_folder(home: Path) -> Finding:
    if not home.exists():
        return _note("home folder", f"{home} is not there yet", "The first `copytaster run` makes it.")
    try:
        with tempfile.TemporaryFile(dir=home) as file:
            file.write(b"written and gone")
    except OSError as error:
        mend = "Give yourself the right to write there, or name another folder with --home."
        return _wrong("home folder", f"{home} cannot be written ({error.strerror})", mend)
    where = " (the platform's own)" if home == default_home() else ""
    return _fine("home folder", f"{home}{where}")


def _disk_space(home: Path) -> Finding:
    there = next(folder for folder in (home, *home.parents) if folder.exists())
    free = shutil.disk_usage(there).free
    says = f"{free / 1e9:.1f} GB free"
    if free < LEAST_FREE_BYTES:
        return _wrong("disk space", says, "Make room: the record stops when the disk is full (nothing is lost).")
    return _fine("disk space", says)


def _newsroom(settings: Settings) -> Iterator[Finding]:
    record = settings.home / RECORD_FILE
    if not record.exists():
        yield _note("record", "nothing is on file yet", "`copytaster demo`, or `copytaster add` and `copytaster run`.")
        return
    sound = _record_check(record)
    yield sound
    if sound.state is State.WRONG:
        return
    try:
        with open_newsroom(settings, workers=0) as newsroom:
            for check in (_captures, _index, _jobs):
                yield _tried(check, newsroom)
    except CopytasterError as error:
        yield _wrong("newsroom", str(error), "See the hint above.")


def _record_check(record: Path) -> Finding:
    mend = "Put a backup in its place, or move it away and read the captures again (`copytaster import`)."
    try:
        with closing(sqlite3.connect(f"{record.as_uri()}?mode=ro", uri=True)) as connection:
            said = [str(row[0]) for row in connection.execute("PRAGMA quick_check(3)")]
    except sqlite3.Error as error:
        return _wrong("record", f"{record} cannot be read ({error})", mend)
    if said != ["ok"]:
        return _wrong("record", f"{record} is damaged: {'; '.join(said)}", mend)
    return _fine("record", f"{record} is sound, {record.stat().st_size / 1e6:,.1f} MB")


def _tried(check: Callable[[Newsroom], Finding], newsroom: Newsroom) -> Finding:
    try:
        return check(newsroom)
    except CopytasterError as error:
        return _wrong(check.__name__.strip("_"), str(error), error.hint)


def _captures(newsroom: Newsroom) -> Finding:
    kept = [capture.id for capture in newsroom.captures.every()]
    if not kept:
        return _fine("captures", "none yet")
    newsroom.captures.find(kept[-1])
    return _fine("captures", f"{len(kept):,}, the newest can be read")


def _index(newsroom: Newsroom) -> Finding:
    behind = lag(newsroom.archive, newsroom.index)
    if behind:
        says = f"{behind:,} changes behind the record" if behind > 0 else "it belongs to another record"
        return _note("index", says, "`copytaster run` brings it up by itself.")
    return _fine("index", f"up to date, {newsroom.index.count():,} articles")


def _jobs(newsroom: Newsroom) -> Finding:
    counts = newsroom.jobs.counts()
    if counts.quarantined:
        newest = newsroom.jobs.quarantined(1)[0]
        says = f"{counts.quarantined:,} given up, the newest: {newest.errand.address}: {newest.reason}"
        return _note("jobs", says, "Nothing is lost by leaving them.")
    return _fine("jobs", f"{counts.waiting:,} waiting, none given up")


def _fine(check: str, says: str) -> Finding:
    return Finding(check=check, state=State.FINE, says=says)


def _note(check: str, says: str, mend: str) -> Finding:
    return Finding(check=check, state=State.NOTE, says=says, mend=mend)


def _wrong(check: str, says: str, mend: str) -> Finding:
    return Finding(check=check, state=State.WRONG, says=says, mend=mend)

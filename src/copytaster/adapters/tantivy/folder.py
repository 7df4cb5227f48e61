"""The folder of an index: opened, or begun anew where it is missing, damaged or of another make."""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import tantivy

from copytaster.errors import StoreError

from .queries import everything, the_cursor
from .schema import VERSION, build_schema

if sys.platform != "win32":
    import fcntl


def open_folder(folder: Path) -> tuple[tantivy.Index, str]:
    """Return the index of a folder, and why it was begun anew (empty where it was not).

    `StoreError` where the folder cannot be used, or must be begun anew while another process writes to it.
    """
    with speaking_of(f"The index {folder} cannot be opened"):
        folder.mkdir(parents=True, exist_ok=True)
        trouble = _trouble(folder)
        if trouble:
            _clear(folder)
        if not (folder / _STAMP).exists():
            (folder / _STAMP).write_text(VERSION)
        return tantivy.Index(build_schema(), path=str(folder)), trouble


def distrust(folder: Path) -> None:
    """Leave word that the index proved damaged: whoever opens it next begins it anew."""
    with suppress(OSError):
        (folder / _STAMP).write_text("damaged")


def _trouble(folder: Path) -> str:
    """Return what is wrong with the index in the folder; a folder without one is in order."""
    if not (folder / _META).exists():
        return ""
    stamp = (folder / _STAMP).read_text(errors="replace").strip() if (folder / _STAMP).exists() else "none"
    if stamp == "damaged":
        return "it was found damaged"
    if stamp != VERSION:
        return f"it was made by another version (format {stamp[:20]}, now {VERSION})"
    try:
        with speaking_of("it is damaged"):
            _try_out(tantivy.Index(build_schema(), path=str(folder)))
    except StoreError as error:
        return str(error)
    return ""


def _try_out(index: tantivy.Index) -> None:
    """Read a little from every file: Tantivy itself looks at some of them only when they are needed."""
    searcher = index.searcher()
    newest = searcher.search(everything(index.schema), 1, order_by_field="moment").hits
    for _, address in newest + searcher.search(the_cursor(index.schema), 1).hits:
        searcher.doc(address)


def _clear(folder: Path) -> None:
    """Remove Tantivy's own files, and no others, unless another process writes to them."""
    with _alone(folder):
        for path in sorted(folder.iterdir()):
            if path.name in _OWN or _SEGMENT.fullmatch(path.name):
                path.unlink(missing_ok=True)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold the lock that Tantivy's writers hold. (Where there is no flock, open files cannot be removed anyway.)"""
    if sys.platform == "win32":
        yield
        return
    with (folder / ".tantivy-writer.lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise StoreError("another process writes to it", hint="Stop the other Copytaster first.") from error
        yield


@contextmanager
def speaking_of(trouble: str) -> Iterator[None]:
    """Turn whatever Tantivy or the disk raises into a `StoreError`; a panic of Rust's is one of them too."""
    try:
        yield
    except StoreError:
        raise
    except BaseException as error:
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        reason = str(error).strip().split("\n", 1)[0][:200]
        raise StoreError(f"{trouble}: {reason}") from error


_STAMP, _META = "copytaster-index", "meta.json"
_OWN = frozenset({_STAMP, _META, ".managed.json"})
_SEGMENT = re.compile(r"[0-9a-f]{32}\.[a-z0-9.]+|\.tmp[A-Za-z0-9]+")

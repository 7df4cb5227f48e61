"""The folder of an index: opened, or begun anew where it is missing, damaged or of another make."""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import tantivy

from copytaster.errors import StoreError

from .queries import everything, the_cursor
from .schema import VERSION, build_schema
from .soundness import META, damage

if sys.platform != "win32":
    import fcntl


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """What is wrong with an index (empty where nothing is), up to which journal line it is right, what it holds."""

    trouble: str
    seq: int = 0
    articles: int = 0


def open_folder(folder: Path) -> tuple[tantivy.Index, str]:
    """Return the index of a folder, and why it was begun anew (empty where it was not).

    `StoreError` where the folder cannot be used, or must be begun anew while another process writes to it; that
    process is then left word.
    """
    with speaking_of(f"The index {folder} cannot be opened"):
        folder.mkdir(parents=True, exist_ok=True)
        trouble = _trouble(folder)
        if trouble:
            trouble = _begin_anew(folder)
        if not (folder / _STAMP).exists():
            (folder / _STAMP).write_text(VERSION)
        return tantivy.Index(build_schema(), path=str(folder)), trouble


def inspect_folder(folder: Path) -> Inspection:
    """Say how the index of a folder is, and change nothing; one that is not there yet is in order."""
    with speaking_of(f"The index {folder} cannot be opened"):
        trouble = _trouble(folder)
        if trouble or not (folder / META).exists():
            return Inspection(trouble=trouble)
        index = tantivy.Index(build_schema(), path=str(folder))
        return Inspection(trouble="", seq=seq_of(index), articles=count_of(index))


def seen_of(folder: Path) -> tuple[int, ...]:
    """Return marks that change with every commit, and with every word left that the index is damaged."""
    meta, stamp = (folder / META).stat(), (folder / _STAMP).stat()
    return meta.st_mtime_ns, meta.st_ino, meta.st_size, stamp.st_mtime_ns, stamp.st_ino


def is_distrusted(folder: Path) -> bool:
    """Return whether a process has left word that the index is damaged."""
    return (folder / _STAMP).read_text(errors="replace") == _DISTRUST


def seq_of(index: tantivy.Index) -> int:
    """Return the journal line up to which the index is right, 0 for an empty one."""
    searcher = index.searcher()
    hits = searcher.search(the_cursor(index.schema), 1, count=False).hits
    return int(searcher.doc(hits[0][1]).get_first("seq") or 0) if hits else 0


def count_of(index: tantivy.Index) -> int:
    """Return how many articles the index holds."""
    return max(index.searcher().num_docs - 1, 0)  # whatever was put, the cursor is there too


def _trouble(folder: Path) -> str:
    """Return what is wrong with the index in the folder; a folder without one is in order."""
    if not (folder / META).exists() and not any(_SEGMENT.fullmatch(path.name) for path in folder.glob("*")):
        return ""
    stamp = (folder / _STAMP).read_text(errors="replace").strip() if (folder / _STAMP).exists() else "none"
    if stamp == _DISTRUST:
        return "it was found damaged"
    if stamp != VERSION:
        return f"it was made by another version (format {stamp[:20]}, now {VERSION})"
    if damaged := damage(folder):
        return f"it is damaged: {damaged}"
    try:
        with speaking_of("it is damaged"):
            return _try_out(tantivy.Index(build_schema(), path=str(folder)))
    except StoreError as error:
        return str(error)


def _try_out(index: tantivy.Index) -> str:
    """Ask the index a little, and hold its list of contents, which has no checksum, against what is there."""
    searcher = index.searcher()
    articles = searcher.search(everything(index.schema), 1, order_by_field="moment")
    cursors = searcher.search(the_cursor(index.schema), 1)
    for _, address in articles.hits + cursors.hits:
        searcher.doc(address)
    is_whole = total(articles) + total(cursors) == searcher.num_docs
    return "" if is_whole else "it is damaged: it does not hold as much as it says"


def _begin_anew(folder: Path) -> str:
    """Remove Tantivy's own files, and no others, and return why; another process may have done so before us."""
    try:
        with _alone(folder):
            trouble = _trouble(folder)
            for path in _own(folder) if trouble else ():
                path.unlink(missing_ok=True)
            if trouble:
                tantivy.Index(build_schema(), path=str(folder))
                (folder / _STAMP).write_text(VERSION)
            return trouble
    except BlockingIOError as error:
        if "damaged" in _trouble(folder):
            (folder / _STAMP).write_text(_DISTRUST)
            raise StoreError("it is damaged", hint="Try again in a moment: Copytaster is making it anew.") from error
        raise StoreError("another process writes to it", hint="Stop the other Copytaster first.") from error


def _own(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.iterdir()) if path.name in _OWN or _SEGMENT.fullmatch(path.name)]


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold the lock that Tantivy's writers hold. (Where there is no flock, open files cannot be removed anyway.)"""
    if sys.platform == "win32":
        yield
        return
    with (folder / ".tantivy-writer.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield


def total(found: tantivy.SearchResult) -> int:
    """Return how many documents a search found."""
    return int(found.count or 0)  # type: ignore[attr-defined]  # the binding's stub leaves it out


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


_STAMP, _DISTRUST = "copytaster-index", "damaged"
_OWN = frozenset({_STAMP, META, ".managed.json"})
_SEGMENT = re.compile(r"[0-9a-f]{32}\.[a-z0-9.]+|\.tmp[A-Za-z0-9]+")

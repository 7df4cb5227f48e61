"""Put files and folders on the books, to be read one by one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from copytaster.model.job import Errand, ErrandKind

from .newsroom import Newsroom

ARCHIVE_ENDINGS = (".warc", ".warc.gz", ".wet", ".wet.gz")
PAGE_ENDINGS = (".html", ".htm", ".xhtml", ".shtml", ".txt", ".text", ".md")
BATCH = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Enlisted:
    """What was put on the books: files found, how many were not on them yet, and what was left out and why."""

    found: int
    new: int
    refused: tuple[tuple[str, str], ...]


def enlist(newsroom: Newsroom, paths: Sequence[Path], captured_at: datetime | None) -> Enlisted:
    """Put every file below `paths` on the books. Enlisting twice changes nothing."""
    found = new = 0
    refused: list[tuple[str, str]] = []
    batch: list[Errand] = []
    for path in paths:
        if not path.exists():
            refused.append((str(path), "there is no such file or folder; check the spelling"))
            continue
        if not path.is_file() and not path.is_dir():
            refused.append((str(path), "it is a pipe or a device; `copytaster read -` shows what comes through one"))
            continue
        for file in _files(path, refused):
            if not _is_text(str(file)):
                refused.append((repr(str(file)), "its name is not UTF-8; rename it to take it in"))
                continue
            found += 1
            batch.append(_errand(file, captured_at))
            if len(batch) >= BATCH:
                new += newsroom.jobs.enqueue(batch, newsroom.clock.now())
                batch = []
    new += newsroom.jobs.enqueue(batch, newsroom.clock.now())
    return Enlisted(found=found, new=new, refused=tuple(refused))


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _errand(file: Path, captured_at: datetime | None) -> Errand:
    archive = file.name.lower().endswith(ARCHIVE_ENDINGS)
    kind = ErrandKind.READ_ARCHIVE if archive else ErrandKind.READ_FILE
    return Errand(kind=kind, address=str(file.absolute()), captured_at=None if archive else captured_at)


def _files(path: Path, refused: list[tuple[str, str]]) -> Iterator[Path]:
    """Yield a named file as it is; of a folder the pages and archives in it, by name, hidden ones left out."""
    if path.is_file():
        yield path
        return
    for file in sorted(path.rglob("*")):
        below = file.relative_to(path)
        if not file.is_file() or any(part.startswith(".") for part in below.parts):
            continue
        name = file.name.lower()
        if name.endswith(ARCHIVE_ENDINGS + PAGE_ENDINGS) and not name.startswith("readme"):
            yield file
        else:
            refused.append((str(file), "left out: not a page or a web archive by its name"))

"""Put files and folders on the books, to be read one by one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from copytaster.model.batch import Batch
from copytaster.model.ids import SourceId, batch_id
from copytaster.model.job import Errand, ErrandKind

from .newsroom import Newsroom

ARCHIVE_ENDINGS = (".warc", ".warc.gz", ".wet", ".wet.gz")
PAGE_ENDINGS = (
    *(".html", ".htm", ".xhtml", ".shtml", ".txt", ".text", ".md"),
    *(".mht", ".mhtml", ".eml", ".pdf", ".json", ".jsonl", ".ninjs", ".xml", ".newsml", ".nitf"),
)
"""What a folder is asked for by name; what a file is, is seen from its bytes."""
AT_ONCE = 1000
NAMED = 3
LEFT_OUT = "left out: not a page or a web archive by its name"


@dataclass(frozen=True, slots=True, kw_only=True)
class Enlisted:
    """What was put on the books: files found, how many were not on them yet, and what was left out and why."""

    found: int
    new: int
    refused: tuple[tuple[str, str], ...]


def enlist(newsroom: Newsroom, paths: Sequence[Path], captured_at: datetime | None) -> Enlisted:
    """Put every file below `paths` on the books, as one batch. Enlisting twice changes nothing."""
    refused: list[tuple[str, str]] = []
    files = list(_found(paths, refused))
    if not files:
        return Enlisted(found=0, new=0, refused=tuple(refused))
    left_out = sum(why == LEFT_OUT for _, why in refused)
    note = f"{left_out:,} left out: not pages or web archives by their names" if left_out else ""
    batch = batch_of([path.name or str(path) for path in paths], newsroom.clock.now(), note)
    newsroom.jobs.begin(batch)
    new = 0
    for first in range(0, len(files), AT_ONCE):
        errands = [errand_for(file, captured_at) for file in files[first : first + AT_ONCE]]
        new += newsroom.jobs.enqueue(errands, newsroom.clock.now(), batch.id)
    return Enlisted(found=len(files), new=new, refused=tuple(refused))


def batch_of(names: Sequence[str], begun_at: datetime, note: str = "") -> Batch:
    """Return the batch of these files and folders."""
    more = len(names) - NAMED
    title = ", ".join(names[:NAMED]) + (f" and {more:,} more" if more > 0 else "")
    title = title.encode("utf-8", "replace").decode()  # names of files need not be UTF-8
    return Batch(id=batch_id(title, begun_at), title=title, begun_at=begun_at, note=note)


def _found(paths: Sequence[Path], refused: list[tuple[str, str]]) -> Iterator[Path]:
    for path in paths:
        if not path.exists():
            refused.append((str(path), "there is no such file or folder; check the spelling"))
            continue
        if not path.is_file() and not path.is_dir():
            refused.append((str(path), "it is a pipe or a device; `copytaster read -` shows what comes through one"))
            continue
        for file in files_in(path, refused):
            if is_text(str(file)):
                yield file
            else:
                refused.append((repr(str(file)), "its name is not UTF-8; rename it to take it in"))


def is_text(name: str) -> bool:
    """Whether a name is one that the record can hold; on some disks names are any bytes."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def errand_for(file: Path, captured_at: datetime | None, source: SourceId | None = None) -> Errand:
    """Return the errand of taking a file in."""
    archive = file.name.lower().endswith(ARCHIVE_ENDINGS)
    kind = ErrandKind.READ_ARCHIVE if archive else ErrandKind.READ_FILE
    captured_at = None if archive else captured_at
    return Errand(kind=kind, address=str(file.absolute()), source=source, captured_at=captured_at)


def files_in(path: Path, refused: list[tuple[str, str]]) -> Iterator[Path]:
    """Yield a named file as it is; of a folder the pages and archives in it, by name, hidden ones left out."""
    if path.is_file():
        yield path
        return
    for file in sorted(path.rglob("*")):
        below = file.relative_to(path)
        if not file.is_file() or any(part.startswith(".") for part in below.parts):
            continue
        name = file.name.lower()
        is_page = name.endswith(ARCHIVE_ENDINGS + PAGE_ENDINGS) and not name.startswith("readme")
        if is_page or _is_delivered(file):
            yield file
        else:
            refused.append((str(file), LEFT_OUT))


def _is_delivered(file: Path) -> bool:
    """Whether it is a mail in a Maildir, where names have no ending; what is still being delivered lies in `tmp`."""
    return file.parent.name in ("new", "cur") and (file.parent.parent / "tmp").is_dir()

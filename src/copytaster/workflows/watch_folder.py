"""Look into a folder that is watched, or a file that lists addresses: what is new there is put on the books."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from copytaster.errors import UnreadableCopyError
from copytaster.model.capture import Capture, Fetched
from copytaster.model.ids import digest
from copytaster.model.job import Errand
from copytaster.model.source import Feed, Source, SourceKind
from copytaster.reading.feeds.listings import recognised

from .enlist_entries import Enlisted, of_the_day
from .errands import LARGEST_FILE, file_capture
from .import_files import ARCHIVE_ENDINGS, errand_for, files_in, is_text
from .newsroom import Newsroom

QUIET = timedelta(seconds=30)
"""A file that was changed more lately than this may still be being written."""
AT_ONCE = 1000


def path_of(address: str) -> Path:
    """Return the path that a file: address stands for."""
    return Path(url2pathname(urlsplit(address).path))


def look_into(newsroom: Newsroom, source: Source) -> tuple[int, Enlisted]:
    """Put the files below a folder on the books that are new or were changed, each once; return how many lie there.

    Files that may still be being written are left for the next look. `UnreadableCopyError` where there is no folder.
    """
    folder, now = path_of(source.address), newsroom.clock.now()
    if not folder.is_dir():
        raise UnreadableCopyError(f"There is no folder {folder.name}", hint="Was it moved, or is its disk not mounted?")
    try:
        return _look_into(newsroom, source, folder, now)
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise UnreadableCopyError(f"{folder.name} cannot be looked into: {why}", hint="May you open it?") from error


def _look_into(newsroom: Newsroom, source: Source, folder: Path, now: datetime) -> tuple[int, Enlisted]:
    found = new = left = 0
    batch: list[tuple[str, Path]] = []
    for file, mark, is_quiet in _marked(folder, now):
        found += 1
        if is_quiet:
            batch.append((mark, file))
        else:
            left += 1
        if len(batch) >= AT_ONCE:
            new += _enlist(newsroom, source, batch, now)
            batch = []
    return found, Enlisted(new=new + _enlist(newsroom, source, batch, now), left=left)


def listed_in(source: Source) -> Fetched:
    """Return a file of this machine as if it had been fetched; `UnreadableCopyError` where it cannot be read."""
    return Fetched(capture=_read(path_of(source.address)), final_address=source.address)


def local_list(path: Path) -> tuple[Capture, Feed]:
    """Return a file of this machine with the addresses that it lists; `UnreadableCopyError` where it lists none."""
    capture = _read(path)
    if path.name.lower().endswith(ARCHIVE_ENDINGS):
        raise UnreadableCopyError(f"{path} is a web archive", hint="`copytaster import` takes it in.")
    listed = recognised(capture.body, "", str(path))
    if listed.kind is not SourceKind.LIST:
        raise UnreadableCopyError(f"{path} is a saved {listed.kind.value}", hint="Give the address it is read at.")
    return capture, listed


def _read(path: Path) -> Capture:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UnreadableCopyError(f"{path} is larger than {LARGEST_FILE // 2**20} MB")
        return file_capture(path)
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise UnreadableCopyError(f"{path} cannot be opened: {why}", hint="Was it moved? May you open it?") from error


def _marked(folder: Path, now: datetime) -> Iterator[tuple[Path, str, bool]]:
    """Each file with the mark of what it is now: one that is changed has another mark, however old it says it is."""
    for file in files_in(folder, []):
        try:
            state = file.stat()
        except OSError:
            continue  # it was taken away meanwhile
        if is_text(str(file)):
            age = now - datetime.fromtimestamp(state.st_mtime, UTC)
            mark = digest("file", str(file.relative_to(folder)), str(state.st_size), str(state.st_mtime_ns))
            yield file, mark, abs(age) >= QUIET


def _enlist(newsroom: Newsroom, source: Source, files: Sequence[tuple[str, Path]], now: datetime) -> int:
    """Put on the books first and mark as seen after, as with the entries of feeds."""
    unseen = set(newsroom.sources.unseen(source.id, [mark for mark, _ in files]))
    new = [(mark, file) for mark, file in files if mark in unseen]
    if new:
        errands: list[Errand] = [errand_for(file, None, source.id) for _, file in new]
        newsroom.jobs.enqueue(errands, now, of_the_day(newsroom, now))
        newsroom.sources.mark_seen(source.id, [mark for mark, _ in new], now)
    return len(new)

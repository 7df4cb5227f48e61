"""The WARC files of one folder: whose turn it is to write to which, and what a killed writer left behind."""

import fcntl
import mmap
import os
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from io import FileIO
from itertools import count
from pathlib import Path
from typing import Literal

from copytaster.ports import CaptureIndex

from .records import on_file

PATTERN = "copytaster-*.warc.gz"
_GZIP_MEMBER = b"\x1f\x8b\x08"
_CHUNK = 1 << 16


@dataclass(slots=True)
class OpenFile:
    """A WARC file that is ours alone to write to until it is closed."""

    name: str
    size: int
    handle: FileIO

    def append(self, member: bytes) -> tuple[int, int]:
        """Write one record behind the last, hand it to the system, and return where it begins and ends."""
        start, rest = self.size, memoryview(member)
        try:
            while rest:
                rest = rest[self.handle.write(rest) :]
        except OSError:
            os.ftruncate(self.handle.fileno(), start)
            raise
        self.size += len(member)
        return start, self.size

    def close(self) -> None:
        """Bring what was written to the disk and let others write to the file."""
        try:
            os.fsync(self.handle.fileno())
        finally:
            self.handle.close()


def open_for_writing(folder: Path, index: CaptureIndex, *, now: datetime, max_bytes: int) -> OpenFile:
    """Return a file with room that nobody else writes to: the oldest such one, or a new one.

    What a killed writer left behind its last note is put right first: whole records are noted, torn ones cut off.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(folder.glob(PATTERN)):
        file = _continued(path, index, max_bytes)
        if file:
            return file
    return _begun(folder, now)


def _continued(path: Path, index: CaptureIndex, max_bytes: int) -> OpenFile | None:
    handle = _ours_alone(path, "r+b")
    if handle is None:
        return None
    noted, size = index.end_of(path.name), os.fstat(handle.fileno()).st_size
    if size > noted:
        size = _put_right(handle, path.name, index, noted)
    # A file that is shorter than its notes has lost captures: it is left as it is, for a backup to mend.
    if noted <= size < max_bytes:
        handle.seek(size)
        return OpenFile(path.name, size, handle)
    handle.close()
    return None


def _begun(folder: Path, now: datetime) -> OpenFile:
    stamp = now.astimezone(UTC).strftime("%Y%m%d%H%M%S")
    for number in count():
        path = folder / f"copytaster-{stamp}-{number}.warc.gz"
        try:
            handle = _ours_alone(path, "x+b")
        except FileExistsError:
            continue
        if handle:
            return OpenFile(path.name, 0, handle)
    raise AssertionError("numbers do not end")


def _ours_alone(path: Path, mode: Literal["r+b", "x+b"]) -> FileIO | None:
    """Open a file and lock it; none where another writer has it, or it may not be written."""
    try:
        handle = path.open(mode, buffering=0)
    except PermissionError:
        if mode == "x+b":
            raise
        return None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        handle.close()
        return None
    return handle


def _put_right(handle: FileIO, name: str, index: CaptureIndex, noted: int) -> int:
    """Note whole records behind the last note, cut off what is torn behind them, and return the file's new size."""
    end = noted
    with mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ) as data:
        for offset, member in _members(data, noted):
            end = offset + len(member)
            try:
                index.add(on_file(member, file=name, offset=offset))
            except ValueError:
                continue  # somebody else's record: not ours to note, nor to cut off
    os.ftruncate(handle.fileno(), end)
    return end


def _members(data: mmap.mmap, start: int) -> Iterator[tuple[int, bytes]]:
    """Yield each whole gzip member with its offset, past whatever is damaged between them."""
    offset = start
    while (offset := data.find(_GZIP_MEMBER, offset)) >= 0:
        member = _member_at(data, offset)
        if member:
            yield offset, member
        offset += len(member) or 1


def _member_at(data: mmap.mmap, start: int) -> bytes:
    """Return the gzip member that begins there, empty where none does or its end is missing."""
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
    offset = start
    try:
        while not unpacker.eof and offset < len(data):
            unpacker.decompress(data[offset : offset + _CHUNK])
            offset += _CHUNK
    except zlib.error:
        return b""
    end = min(offset, len(data)) - len(unpacker.unused_data)
    return data[start:end] if unpacker.eof else b""

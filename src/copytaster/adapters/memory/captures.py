"""Captures in memory, and the index of where they lie."""

import hashlib
import threading
from base64 import b32encode
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

from copytaster.errors import NotOnFileError
from copytaster.model.capture import Capture, CaptureOnFile
from copytaster.model.ids import CaptureId
from copytaster.ports import CaptureIndex

FILE = "memory"


def _utc_now() -> datetime:
    return datetime.now(UTC)


class MemoryCaptureIndex:
    """A `CaptureIndex` in memory."""

    def __init__(self) -> None:
        self._notes: dict[CaptureId, CaptureOnFile] = {}
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._notes)

    def add(self, capture: CaptureOnFile) -> None:
        """Note a capture that has been written. Adding one that is on file changes nothing."""
        with self._lock:
            self._notes.setdefault(capture.id, capture)

    def get(self, capture: CaptureId) -> CaptureOnFile | None:
        """Return the note, or none."""
        return self._notes.get(capture)

    def first_of(self, address: str, digest: str) -> CaptureOnFile | None:
        """Return the note of the first capture with these bytes from this address, or none."""
        with self._lock:
            notes = list(self._notes.values())
        return next((note for note in notes if digest and note.digest == digest and note.address == address), None)

    def of_address(self, address: str, limit: int, *, until: datetime | None = None) -> tuple[CaptureOnFile, ...]:
        """Return the newest captures of an address, newest first; with `until` none that is newer than that."""
        with self._lock:
            notes = [note for note in self._notes.values() if note.address == address]
        asked = [note for note in notes if until is None or note.at <= until]
        return tuple(sorted(asked, key=lambda note: note.at)[::-1][:limit])

    def end_of(self, file: str) -> int:
        """Return the offset just behind the last noted capture of that file, 0 where none is noted."""
        with self._lock:
            return max((note.end for note in self._notes.values() if note.file == file), default=0)

    def every(self) -> Iterator[CaptureOnFile]:
        """Yield all notes, oldest kept first."""
        with self._lock:
            return iter(sorted(self._notes.values(), key=lambda note: note.kept_at))


class MemoryCaptures:
    """A `CaptureStore` in memory."""

    def __init__(self, index: CaptureIndex | None = None, *, now: Callable[[], datetime] = _utc_now) -> None:
        self._index = MemoryCaptureIndex() if index is None else index
        self._now = now
        self._captures: dict[CaptureId, Capture] = {}
        self._lock = threading.Lock()

    def keep(self, capture: Capture) -> CaptureOnFile:
        """Store the capture and return where it is. Keeping one that is on file changes nothing."""
        with self._lock:
            about = self._index.get(capture.id)
            if about is None:
                self._captures[capture.id] = replace(capture, request=())
                about = self._note(capture)
            return about

    def find(self, capture: CaptureId) -> Capture:
        """Return the capture with its bytes; `NotOnFileError` where there is none of that id."""
        found = self._captures.get(capture)
        if found is None:
            raise NotOnFileError(f"There is no capture {capture} on file")
        return found

    def about(self, capture: CaptureId) -> CaptureOnFile | None:
        """Return where a capture is kept, or none."""
        return self._index.get(capture)

    def of_address(self, address: str, limit: int, *, until: datetime | None = None) -> tuple[CaptureOnFile, ...]:
        """Return the newest captures of an address, newest first; with `until` none that is newer than that."""
        return self._index.of_address(address, limit, until=until)

    def every(self) -> Iterator[CaptureOnFile]:
        """Yield all captures, oldest kept first."""
        return self._index.every()

    def check(self) -> None:
        """Do nothing: in memory there is always room."""

    def close(self) -> None:
        """There is nothing to let go of."""

    def _note(self, capture: Capture) -> CaptureOnFile:
        offset = self._index.end_of(FILE)
        about = CaptureOnFile(
            id=capture.id,
            address=capture.address,
            captured_at=capture.captured_at,
            kept_at=self._now(),
            status=capture.status,
            content_type=capture.header("content-type"),
            size=len(capture.body),
            source=capture.source,
            file=FILE,
            offset=offset,
            end=offset + len(capture.body) + 1,
            digest=f"sha1:{b32encode(hashlib.sha1(capture.body, usedforsecurity=False).digest()).decode()}",
        )
        self._index.add(about)
        return about

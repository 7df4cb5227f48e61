"""Every capture in WARC files, each noted in the record once it is safely written."""

import os
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from copytaster.errors import NotOnFileError, StoreError
from copytaster.model.capture import Capture, CaptureOnFile
from copytaster.model.ids import CaptureId
from copytaster.ports import CaptureIndex

from .files import OpenFile, open_for_writing
from .members import deflated, digest, inflated
from .records import Found, capture_in, content_type, is_of_the_web, read_record, record_of, request_of

GIBIBYTE = 1 << 30


def _utc_now() -> datetime:
    return datetime.now(UTC)


class WarcStore:
    """A `CaptureStore` in one folder. Several stores may share a folder: each writes to a file of its own.

    A capture is written first and noted in the index then: what the index notes is never lost.
    """

    def __init__(
        self,
        folder: Path,
        index: CaptureIndex,
        *,
        now: Callable[[], datetime] = _utc_now,
        max_bytes: int = GIBIBYTE,
    ) -> None:
        self._folder = folder
        self._index = index
        self._now = now
        self._max_bytes = max_bytes
        self._lock = threading.Lock()
        self._file: OpenFile | None = None

    def keep(self, capture: Capture) -> CaptureOnFile:
        """Store the capture and return where it is. Keeping one that is on file changes nothing."""
        with self._lock:
            return self._index.get(capture.id) or self._write(capture)

    def find(self, capture: CaptureId) -> Capture:
        """Return the capture with its bytes; `NotOnFileError` where there is none of that id.

        `StoreError` where its file is missing or damaged.
        """
        about = self._index.get(capture)
        if about is None:
            raise NotOnFileError(f"There is no capture {capture} on file")
        found = self._found(about)
        return capture_in(found, self._body(found))

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
        """Raise `StoreError` where no capture could be kept now, as far as can be told without keeping one."""
        there = next(folder for folder in (self._folder, *self._folder.parents) if folder.exists())
        if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
            raise StoreError(
                f"Captures cannot be written to {self._folder}", hint="Give yourself the right to write in that folder."
            )

    def close(self) -> None:
        """Finish writing and let go of the file. A capture kept later opens one anew."""
        with self._lock:
            self._let_go()

    def _write(self, capture: Capture) -> CaptureOnFile:
        now = self._now()
        told = digest(capture.body)
        member = deflated(record_of(capture, kept_at=now, same_as=self._same(capture, told)))
        asked = deflated(request_of(capture, kept_at=now)) if capture.request else b""
        try:
            file = self._file_for_more(now)
            # In one go, the answer first: what a kill leaves of both is the answer, or nothing of either.
            offset, end = file.append(member + asked)
        except OSError as error:
            self._let_go()
            raise StoreError(
                f"Capture {capture.address} could not be written to {self._folder}: {error.strerror or error}",
                hint="Is there room on the disk, and may you write in that folder?",
            ) from error
        self._index.add(
            CaptureOnFile(
                id=capture.id,
                address=capture.address,
                captured_at=capture.captured_at,
                kept_at=now,
                status=capture.status,
                content_type=content_type(capture.headers),
                size=len(capture.body),
                source=capture.source,
                file=file.name,
                offset=offset,
                end=end - len(asked),
                digest=told,
            )
        )
        # Another process may have kept the same capture meanwhile: its note stands, our bytes lie unnoted.
        about = self._index.get(capture.id)
        assert about is not None  # noqa: S101  it was added above, and notes are never taken away
        return about

    def _same(self, capture: Capture, told: str) -> CaptureOnFile | None:
        """A capture that holds the very bytes that this one would hold again; read, for a digest proves nothing."""
        if not capture.body or not is_of_the_web(capture):
            return None
        first = self._index.first_of(capture.address, told)
        try:
            return first if first and self._found(first).body == capture.body else None
        except StoreError:
            return None

    def _found(self, about: CaptureOnFile) -> Found:
        path = self._folder / about.file
        try:
            with path.open("rb") as file:
                file.seek(about.offset)
                found = read_record(inflated(file.read(about.end - about.offset)))
            if found.notes.id != about.id or found.notes.size != about.size:
                raise ValueError("another record lies there")
        except FileNotFoundError as error:
            hint = "Put the file back from a backup; the articles read from it are still on file."
            raise StoreError(f"The capture file {path} is missing", hint=hint) from error
        except (OSError, ValueError) as error:
            hint = "Put the file back from a backup; its other captures can still be read."
            raise StoreError(f"Capture {about.id} in {path} is damaged: {error}", hint=hint) from error
        return found

    def _body(self, found: Found) -> bytes:
        """The bytes of a record, its own or those of the one that it refers to."""
        if found.body is not None:
            return found.body
        first = self._index.get(found.notes.same_as) if found.notes.same_as else None
        body = self._found(first).body if first else None
        if body is None:
            raise StoreError(
                f"Capture {found.notes.id} has the bytes of capture {found.notes.same_as}, which is not on file",
                hint="Put its file back from a backup.",
            )
        return body

    def _file_for_more(self, now: datetime) -> OpenFile:
        if self._file and self._file.size >= self._max_bytes:
            self._let_go()
        if self._file is None:
            self._file = open_for_writing(self._folder, self._index, now=now, max_bytes=self._max_bytes)
        return self._file

    def _let_go(self) -> None:
        if self._file:
            self._file.close()
            self._file = None

"""Captures: their bytes, and where each lies."""

from collections.abc import Iterator
from datetime import datetime
from typing import Protocol

from copytaster.model.capture import Capture, CaptureOnFile
from copytaster.model.ids import CaptureId


class CaptureStore(Protocol):
    """Every capture, as it came, for ever.

    Bytes that an address gave before are not stored a second time; what is found is the same.
    """

    def keep(self, capture: Capture) -> CaptureOnFile:
        """Store the capture and return where it is. Keeping one that is on file changes nothing."""
        ...

    def find(self, capture: CaptureId) -> Capture:
        """Return the capture with its bytes; `NotOnFileError` where there is none of that id."""
        ...

    def about(self, capture: CaptureId) -> CaptureOnFile | None:
        """Return where a capture is kept, or none."""
        ...

    def of_address(self, address: str, limit: int, *, until: datetime | None = None) -> tuple[CaptureOnFile, ...]:
        """Return the newest captures of an address, newest first; with `until` none that is newer than that."""
        ...

    def every(self) -> Iterator[CaptureOnFile]:
        """Yield all captures, oldest kept first."""
        ...

    def check(self) -> None:
        """Raise `StoreError` where no capture could be kept now, as far as can be told without keeping one."""
        ...

    def close(self) -> None:
        """Finish writing and let go of the files."""
        ...


class CaptureIndex(Protocol):
    """Where each capture lies in which file; kept in the record."""

    def add(self, capture: CaptureOnFile) -> None:
        """Note a capture that has been written. Adding one that is on file changes nothing."""
        ...

    def get(self, capture: CaptureId) -> CaptureOnFile | None:
        """Return the note, or none."""
        ...

    def first_of(self, address: str, digest: str) -> CaptureOnFile | None:
        """Return the note of the first capture with these bytes from this address, or none."""
        ...

    def of_address(self, address: str, limit: int, *, until: datetime | None = None) -> tuple[CaptureOnFile, ...]:
        """Return the newest captures of an address, newest first; with `until` none that is newer than that.

        The time of a capture is when it was taken; where nobody knows that, when it was kept.
        """
        ...

    def end_of(self, file: str) -> int:
        """Return the offset just behind the last noted capture of that file, 0 where none is noted."""
        ...

    def every(self) -> Iterator[CaptureOnFile]:
        """Yield all notes, oldest kept first."""
        ...

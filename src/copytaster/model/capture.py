"""A capture: the bytes of one fetch or imported file, as they came."""

from dataclasses import dataclass
from datetime import datetime

from .ids import CaptureId, SourceId


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """What one fetch brought. `captured_at` is none where nobody knows when the bytes were taken.

    `address` is where they came from: an http(s) address, or the file: address of an imported file.
    `status` is 200 for imported files. `headers` keep their order and spelling. `file_name` is the
    name of an imported file without its folders, else empty.
    """

    id: CaptureId
    address: str
    captured_at: datetime | None
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    source: SourceId | None = None
    file_name: str = ""

    def header(self, name: str) -> str:
        """Return the first header of that name (any case), or an empty string."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureOnFile:
    """Where a capture is kept, without its bytes: its record lies from `offset` to `end` (excluded) of `file`."""

    id: CaptureId
    address: str
    captured_at: datetime | None
    kept_at: datetime
    status: int
    content_type: str
    size: int
    source: SourceId | None
    file: str
    offset: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What a fetch brought: a capture, or none where the server says that nothing changed (304).

    `final_address` is where redirects led; `moved` is true where they were all permanent.
    """

    capture: Capture | None
    final_address: str
    moved: bool = False

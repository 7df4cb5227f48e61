"""A capture: the bytes of one fetch or imported file, as they came."""

from dataclasses import dataclass
from datetime import datetime

from .ids import CaptureId, SourceId


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """What one fetch brought. `captured_at` is none where nobody knows when the bytes were taken.

    `address` is where they came from: an http(s) address, or the file: address of an imported file.
    `status` is 200 for imported files. `headers` keep their order and spelling. `file_name` is the
    name of an imported file without its folders, else empty. `request` are the headers that it was asked for with, as
    far as they are nobody's secret; they are kept beside it, for the record, and not read back.
    """

    id: CaptureId
    address: str
    captured_at: datetime | None
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    source: SourceId | None = None
    file_name: str = ""
    request: tuple[tuple[str, str], ...] = ()

    def header(self, name: str) -> str:
        """Return the first header of that name (any case), or an empty string."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureOnFile:
    """Where a capture is kept, without its bytes: its record lies from `offset` to `end` (excluded) of `file`.

    `digest` is that of its bytes, empty where it was not noted.
    """

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
    digest: str = ""

    @property
    def at(self) -> datetime:
        """When it was taken; where nobody knows that, when it was kept."""
        return self.captured_at or self.kept_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """An address to be fetched, for which source, and the entity tag and date of what we have of it."""

    address: str
    source: SourceId | None = None
    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What a fetch brought: a capture, or none where the server says that nothing changed (304).

    `final_address` is where redirects led; `moved` is true where they were all permanent. `fresh_seconds` is for how
    long the server promises the same answer (Cache-Control, Expires). `answers` are those that came besides,
    to be kept: redirects that led there, and the one that says that nothing changed.
    """

    capture: Capture | None
    final_address: str
    moved: bool = False
    fresh_seconds: float = 0.0
    answers: tuple[Capture, ...] = ()

"""WARC and WET files to captures, our own capture files among them."""

import json
import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from io import SEEK_CUR
from pathlib import PurePosixPath
from typing import Any, BinaryIO
from urllib.parse import unquote, urlsplit

from warcio.archiveiterator import ArchiveIterator
from warcio.bufferedreaders import DecompressingBufferedReader
from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeadersParserException

from copytaster.errors import UnreadableCopyError
from copytaster.model.capture import Capture
from copytaster.model.ids import CaptureId, capture_id
from copytaster.reading.web.times import moment

READABLE = re.compile(r"text/(?:html|plain|xml)|application/(?:(?:xhtml|rss|atom)\+xml|xml|feed\+json)", re.IGNORECASE)
UNDONE = frozenset({"content-encoding", "transfer-encoding", "content-length"})
UNKNOWN_TYPE = "application/octet-stream"
NOTES = "Copytaster-Capture"
"""The field in which our own files keep a capture's particulars, as JSON."""
CAPTURE_TIME = "Copytaster-Capture-Time"
# Longer pages are cut here; that is beyond what is read as a page, so they are turned away as too large.
MOST_BYTES = 16_000_000
CHUNK = 65_536
GZIP = b"\x1f\x8b"
# What torn or foreign bytes make the library raise; a mistake of ours raises something else, or elsewhere.
TORN = (
    ArchiveLoadFailed,
    StatusAndHeadersParserException,
    EOFError,
    OSError,
    ValueError,
    zlib.error,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Record:
    """One record as the library gives it: its kind, its own fields, its HTTP head if any, its payload."""

    kind: str
    fields: dict[str, str]
    http: tuple[str, tuple[tuple[str, str], ...]] | None
    body: bytes
    end: int


Earlier = Callable[[CaptureId], bytes | None]
"""Gives the bytes of a capture that was yielded before, for another one has the same."""


def captures(stream: BinaryIO, file_name: str, earlier: Earlier | None = None) -> Iterator[Capture]:
    """Yield the pages and texts of a WARC or WET file (gzip or plain), decoded, in its order.

    Responses that are no success or no text are passed over. Captures that our own store wrote come back with the
    identity, time, headers and file name they had; those whose bytes are another one's, where `earlier` gives them.
    Where the file is torn or no such file at all, what was good is yielded first, then `UnreadableCopyError` says up
    to which byte it could be read.
    """
    return (capture for capture, _ in located(stream, file_name, earlier))


def located(
    stream: BinaryIO, file_name: str, earlier: Earlier | None = None, *, resumed: bool = False
) -> Iterator[tuple[Capture, int]]:
    """Yield each of the captures with the byte behind its record, where a stream may be placed to go on from there.

    Where it was `resumed` so, there need be nothing left.
    """
    good_until, seen = _next_begins(stream) if resumed else 0, 0
    records = _Records(stream)
    while True:
        try:
            record = _next(records)
        except TORN as error:
            hint = (
                "What came before was read; the rest of the file is torn."
                if seen or resumed
                else "Is this a WARC file?"
            )
            if isinstance(error, _OldArchiveError):
                hint = f"It is an old ARC file: `warcio recompress {file_name} NEW.warc.gz` makes a WARC file of it."
            raise UnreadableCopyError(f"{file_name} cannot be read beyond byte {good_until}", hint=hint) from error
        if record is None:
            break
        seen += 1
        good_until = record.end
        if capture := _capture(record, earlier):
            yield capture, record.end
    if records.ends_early:
        raise UnreadableCopyError(f"{file_name} ends within its last record", hint="It was read; more may be missing.")
    if not seen and not resumed:
        raise UnreadableCopyError(f"{file_name} holds no record", hint="Is this a WARC file?")


def _next_begins(stream: BinaryIO) -> int:
    """Pass over the line breaks that close a record of a plain file, and return where the next begins."""
    while (one := stream.read(1)) in (b"\r", b"\n"):
        pass
    return stream.seek(-len(one), SEEK_CUR)


class _OldArchiveError(ArchiveLoadFailed):  # type: ignore[misc]  # the library has no types
    """The file is of the format that was in use before WARC."""


class _Members(DecompressingBufferedReader):  # type: ignore[misc]  # the library has no types
    """The library's reader of gzip members and plain files, but a damaged or torn member is an error, never an end."""

    decompressor: Any

    def __init__(self, stream: BinaryIO) -> None:
        super().__init__(stream)
        self._is_gzip: bool | None = None
        self._begun = False

    def read_next_member(self) -> bool:
        self._begun = False
        return bool(super().read_next_member())

    def _process_read(self, data: bytes) -> None:
        if not data and self._begun and self.decompressor and not self.decompressor.eof:
            raise ArchiveLoadFailed("the file ends within a gzip member")
        self._begun = self._begun or bool(data)
        super()._process_read(data)

    def _decompress(self, data: bytes) -> bytes:
        if self._is_gzip is None:
            self._is_gzip = data.startswith(GZIP[: len(data)])
            if not self._is_gzip:
                self.decompressor = None
        return bytes(self.decompressor.decompress(data)) if self.decompressor else data


class _Records(ArchiveIterator):  # type: ignore[misc]  # the library has no types
    """The library's iterator, but text behind a record's end is an error, not a line on standard error.

    `ends_early` is true where a plain file ends before the two line breaks that close its last record.
    """

    def __init__(self, stream: BinaryIO) -> None:
        super().__init__(stream)
        self.reader = _Members(self.fh)
        self.ends_early = False

    def _consume_blanklines(self) -> tuple[bytes | None, int]:
        size = breaks = 0
        while line := self.reader.readline():
            if line.strip():
                if not size:
                    raise ArchiveLoadFailed("a record is longer than it says")
                return line, size
            size += len(line)
            breaks += line.endswith(b"\n")
        self.ends_early = breaks < 2 and not self.reader.decompressor
        return None, size


def _next(records: _Records) -> _Record | None:
    """Everything that is read through the library, so that nothing of ours can fail among it."""
    try:
        record = next(records, None)
    except (AttributeError, TypeError, LookupError) as error:  # the library trips over fields that are missing
        raise ArchiveLoadFailed(str(error)) from error
    if record is None:
        return None
    if record.format != "warc":  # the library takes any line of words for an old ARC record
        address = record.rec_headers.get_header("uri") or ""
        raise _OldArchiveError("ARC") if address.startswith("filedesc:") else ArchiveLoadFailed("no WARC record")
    if record.length is None:
        raise ArchiveLoadFailed("a record that does not say how long it is")
    head = record.http_headers
    body = _payload(record) if record.rec_type in ("response", "resource", "conversion") else b""
    while record.raw_stream.read(CHUNK):
        pass
    if record.raw_stream.limit > 0:
        raise ArchiveLoadFailed("the record is cut off")
    return _Record(
        kind=record.rec_type,
        fields={str(name).lower(): str(value) for name, value in reversed(record.rec_headers.headers)},
        http=None if head is None else (head.get_statuscode() or "", tuple((str(k), str(v)) for k, v in head.headers)),
        body=body,
        end=records.get_record_offset() + records.get_record_length(),
    )


def _payload(record: Any) -> bytes:
    """The payload with its encodings undone, as much of it as is read."""
    stream, parts, size = record.content_stream(), [], 0
    while size < MOST_BYTES and (chunk := stream.read(min(CHUNK, MOST_BYTES - size))):
        parts.append(chunk)
        size += len(chunk)
    return b"".join(parts)


def _capture(record: _Record, earlier: Earlier | None) -> Capture | None:
    notes = _notes(record)
    if record.kind == "revisit" and earlier and isinstance(same_as := notes.get("same_as"), str):
        body = earlier(CaptureId(same_as))
        record = record if body is None else replace(record, kind="response", body=body)
    if record.kind not in ("response", "resource", "conversion"):
        return None
    status, headers = _head(record)
    address = record.fields.get("warc-target-uri", "").strip("<>")
    is_file = address.startswith("file:")
    content_type = next((value for name, value in headers if name.lower() == "content-type"), "")
    if not 200 <= status < 300 or (content_type and not is_file and not READABLE.match(content_type.strip())):
        return None
    is_known = record.fields.get(CAPTURE_TIME.lower()) != "unknown"
    captured_at = moment(record.fields.get("warc-date", "")) if is_known else None
    file_name = PurePosixPath(unquote(urlsplit(address).path)).name if is_file else ""
    if notes:
        address = _text(notes.get("address"), address)
        captured_at = _exactly(notes.get("captured_at")) or captured_at
        headers = _pairs(notes.get("headers"), headers)
        file_name = _text(notes.get("file_name"), file_name)
    return Capture(
        id=capture_id(address, captured_at, record.body),
        address=address,
        captured_at=captured_at,
        status=status,
        headers=headers,
        body=record.body,
        file_name=file_name,
    )


def _head(record: _Record) -> tuple[int, tuple[tuple[str, str], ...]]:
    if record.http is None:
        content_type = record.fields.get("content-type", "")
        # A response record without HTTP in it (dns:, ftp:) is no page.
        status = 0 if record.kind == "response" else 200
        return status, (("Content-Type", content_type),) if content_type not in ("", UNKNOWN_TYPE) else ()
    code, headers = record.http
    return int(code) if code.isdecimal() else 0, tuple(pair for pair in headers if pair[0].lower() not in UNDONE)


def _notes(record: _Record) -> dict[str, Any]:
    """What our own store noted of a capture, empty where another program wrote the record."""
    try:
        notes = json.loads(record.fields.get(NOTES.lower(), "{}"))
    except (ValueError, RecursionError):
        return {}
    return notes if isinstance(notes, dict) else {}


def _text(told: object, otherwise: str) -> str:
    return told if isinstance(told, str) else otherwise


def _exactly(told: object) -> datetime | None:
    """A time to the microsecond: `WARC-Date` is often read, and written, to the second."""
    try:
        at = datetime.fromisoformat(told) if isinstance(told, str) else None
    except ValueError:
        return None
    return at if at is not None and at.tzinfo is not None else None


def _pairs(told: object, otherwise: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    if not isinstance(told, list) or not all(isinstance(pair, list) and len(pair) == 2 for pair in told):
        return otherwise
    return tuple((str(name), str(value)) for name, value in told)

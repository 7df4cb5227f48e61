"""A capture as one WARC record, and back."""

import hashlib
import json
import zlib
from base64 import b32encode
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from uuid import NAMESPACE_URL, uuid5

import msgspec

from copytaster.model.capture import Capture, CaptureOnFile
from copytaster.model.ids import CaptureId, SourceId

NOTES = "Copytaster-Capture"
"""Our own field: the capture's particulars as JSON, which the standard fields have no exact place for."""

_WEB = ("http://", "https://")
# The body is kept as it came out of these; under their own names they would make other readers undo them again.
_UNDONE = frozenset({"content-encoding", "transfer-encoding", "content-length"})
_UNKNOWN_TYPE = "application/octet-stream"
_LEVEL = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """What the record itself says of its capture, so that a lost index can be made again."""

    id: CaptureId
    address: str
    captured_at: datetime | None
    kept_at: datetime
    status: int
    headers: tuple[tuple[str, str], ...]
    source: SourceId | None
    file_name: str


def record_of(capture: Capture, *, kept_at: datetime) -> bytes:
    """Return the WARC/1.1 record of a capture: a response where it came over the web, else a resource."""
    web = capture.address.startswith(_WEB)
    block = _response(capture) if web else capture.body
    date = (capture.captured_at or kept_at).astimezone(UTC)
    fields = [
        ("WARC-Type", "response" if web else "resource"),
        ("WARC-Record-ID", f"<urn:uuid:{uuid5(NAMESPACE_URL, f'copytaster:{capture.id}')}>"),
        ("WARC-Date", date.strftime("%Y-%m-%dT%H:%M:%S.%fZ")),
        ("WARC-Target-URI", _one_line(capture.address)),
        ("WARC-Payload-Digest", _digest(capture.body)),
        ("WARC-Block-Digest", _digest(block)),
        (
            "Content-Type",
            "application/http; msgtype=response" if web else content_type(capture.headers) or _UNKNOWN_TYPE,
        ),
        (NOTES, _notes(capture, kept_at)),
        ("Content-Length", str(len(block))),
    ]
    if capture.captured_at is None:
        fields.insert(3, ("Copytaster-Capture-Time", "unknown"))
    return _head("WARC/1.1", fields) + block + b"\r\n\r\n"


def deflated(record: bytes) -> bytes:
    """Return a record as one gzip member of its own."""
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    return packer.compress(record) + packer.flush()


def capture_in(member: bytes, about: CaptureOnFile) -> Capture:
    """Return the capture that lies in a gzip member; `ValueError` where it is not the one noted, or damaged."""
    notes, body = read_record(inflated(member))
    if notes.id != about.id or len(body) != about.size:
        raise ValueError("another record lies there")
    return Capture(
        id=notes.id,
        address=notes.address,
        captured_at=notes.captured_at,
        status=notes.status,
        headers=notes.headers,
        body=body,
        source=notes.source,
        file_name=notes.file_name,
    )


def on_file(member: bytes, *, file: str, offset: int) -> CaptureOnFile:
    """Return the note that belongs to a record of ours found in a file; `ValueError` where it is none."""
    notes, body = read_record(inflated(member))
    return CaptureOnFile(
        id=notes.id,
        address=notes.address,
        captured_at=notes.captured_at,
        kept_at=notes.kept_at,
        status=notes.status,
        content_type=content_type(notes.headers),
        size=len(body),
        source=notes.source,
        file=file,
        offset=offset,
        end=offset + len(member),
    )


def content_type(headers: tuple[tuple[str, str], ...]) -> str:
    """Return the first content type among headers, or an empty string, with undecodable bytes replaced."""
    found = next((value for name, value in headers if name.lower() == "content-type"), "")
    return found.encode("utf-8", "replace").decode("utf-8")


def read_record(record: bytes) -> tuple[Notes, bytes]:
    """Return the notes and the body of one of our records; `ValueError` where it is none, or its digest is wrong."""
    head, _, rest = record.partition(b"\r\n\r\n")
    version, *lines = head.decode("utf-8", "replace").split("\r\n")
    fields = dict(line.split(": ", 1) for line in lines if ": " in line)
    if not version.startswith("WARC/1.") or NOTES not in fields:
        raise ValueError("it is not a record of Copytaster's")
    block = rest[: int(fields["Content-Length"])]
    body = block.partition(b"\r\n\r\n")[2] if fields["WARC-Type"] == "response" else block
    if fields["WARC-Payload-Digest"] != _digest(body):
        raise ValueError("its bytes do not match their digest")
    return msgspec.convert(json.loads(fields[NOTES]), Notes), body


def inflated(member: bytes) -> bytes:
    """Return the record in a gzip member; `ValueError` where the member is not whole."""
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        record = unpacker.decompress(member)
    except zlib.error as error:
        raise ValueError(str(error)) from error
    if not unpacker.eof:
        raise ValueError("its end is missing")
    return record


def _response(capture: Capture) -> bytes:
    try:
        phrase = HTTPStatus(capture.status).phrase
    except ValueError:
        phrase = ""
    headers = [
        (f"X-Archive-Orig-{name}" if name.lower() in _UNDONE else name, value) for name, value in capture.headers
    ]
    return _head(f"HTTP/1.1 {capture.status} {phrase}".rstrip(), headers) + capture.body


def _head(first: str, fields: list[tuple[str, str]]) -> bytes:
    lines = [first, *(f"{_one_line(name)}: {_one_line(value)}" for name, value in fields)]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8", "replace")


def _one_line(text: str) -> str:
    return text.replace("\r", " ").replace("\n", " ")


def _notes(capture: Capture, kept_at: datetime) -> str:
    notes = Notes(
        id=capture.id,
        address=capture.address,
        captured_at=capture.captured_at,
        kept_at=kept_at,
        status=capture.status,
        headers=capture.headers,
        source=capture.source,
        file_name=capture.file_name,
    )
    # The standard library's JSON escapes the lone surrogates that stand for undecodable bytes in headers.
    return json.dumps(msgspec.to_builtins(notes))


def _digest(data: bytes) -> str:
    # SHA-1 in base 32 is what other WARC programs write and check; it guards against damage, not against forgers.
    return f"sha1:{b32encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode()}"

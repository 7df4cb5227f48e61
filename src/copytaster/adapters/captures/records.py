"""A capture as WARC records, and back: a response, a resource or a revisit, and beside it what was asked."""

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from http import HTTPStatus
from urllib.parse import urlsplit
from uuid import NAMESPACE_URL, uuid5

import msgspec

from copytaster.model.capture import Capture, CaptureOnFile
from copytaster.model.ids import CaptureId, SourceId

from .members import digest, head, inflated

NOTES = "Copytaster-Capture"
"""Our own field: the capture's particulars as JSON, which the standard fields have no exact place for."""
SAME_BYTES = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
NOT_MODIFIED = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"

_WEB = ("http://", "https://")
# The body is kept as it came out of these; under their own names they would make other readers undo them again.
_UNDONE = frozenset({"content-encoding", "transfer-encoding", "content-length"})
_UNKNOWN_TYPE = "application/octet-stream"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """What the record itself says of its capture, so that a lost index can be made again.

    `same_as` is the capture whose record holds the bytes, where this one does not.
    """

    id: CaptureId
    address: str
    captured_at: datetime | None
    kept_at: datetime
    status: int
    headers: tuple[tuple[str, str], ...]
    source: SourceId | None
    file_name: str
    size: int = 0
    same_as: CaptureId | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What lies in a record: its notes, its digest, and its bytes, or none where another record holds them."""

    notes: Notes
    digest: str
    body: bytes | None


def is_of_the_web(capture: Capture) -> bool:
    """Whether it was fetched, so that its record is that of an HTTP exchange."""
    return capture.address.startswith(_WEB)


def record_of(capture: Capture, *, kept_at: datetime, same_as: CaptureOnFile | None = None) -> bytes:
    """Return the WARC/1.1 record of a capture: a response where it came over the web, else a resource.

    With `same_as` it is a revisit: the head of the answer alone, for that capture holds the same bytes. So is an
    answer that nothing changed, which brings none.
    """
    web = is_of_the_web(capture)
    unchanged = web and capture.status == HTTPStatus.NOT_MODIFIED
    block = _response(capture, with_body=same_as is None) if web else capture.body
    kind = "revisit" if same_as or unchanged else "response" if web else "resource"
    fields = [
        *_common(kind, capture, kept_at, _record_id(capture.id)),
        *(_referring_to(same_as) if same_as else [("WARC-Profile", NOT_MODIFIED)] if unchanged else ()),
        ("WARC-Payload-Digest", digest(capture.body)),
        ("WARC-Block-Digest", digest(block)),
        (
            "Content-Type",
            "application/http; msgtype=response" if web else content_type(capture.headers) or _UNKNOWN_TYPE,
        ),
        (NOTES, _notes(capture, kept_at, same_as)),
        ("Content-Length", str(len(block))),
    ]
    if capture.captured_at is None:
        fields.insert(3, ("Copytaster-Capture-Time", "unknown"))
    return head("WARC/1.1", fields) + block + b"\r\n\r\n"


def request_of(capture: Capture, *, kept_at: datetime) -> bytes:
    """Return the WARC/1.1 record of what was asked for a capture."""
    asked = urlsplit(capture.address)
    target = (asked.path or "/") + (f"?{asked.query}" if asked.query else "")
    block = head(f"GET {target} HTTP/1.1", list(capture.request))
    fields = [
        *_common("request", capture, kept_at, _record_id(capture.id, "request")),
        ("WARC-Concurrent-To", _record_id(capture.id)),
        ("WARC-Block-Digest", digest(block)),
        ("Content-Type", "application/http; msgtype=request"),
        ("Content-Length", str(len(block))),
    ]
    return head("WARC/1.1", fields) + block + b"\r\n\r\n"


def capture_in(found: Found, body: bytes) -> Capture:
    """Return the capture of a record, with its bytes."""
    notes = found.notes
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
    found = read_record(inflated(member))
    notes = found.notes
    return CaptureOnFile(
        id=notes.id,
        address=notes.address,
        captured_at=notes.captured_at,
        kept_at=notes.kept_at,
        status=notes.status,
        content_type=content_type(notes.headers),
        size=notes.size,
        source=notes.source,
        file=file,
        offset=offset,
        end=offset + len(member),
        digest=found.digest,
    )


def content_type(headers: tuple[tuple[str, str], ...]) -> str:
    """Return the first content type among headers, or an empty string, with undecodable bytes replaced."""
    found = next((value for name, value in headers if name.lower() == "content-type"), "")
    return found.encode("utf-8", "replace").decode("utf-8")


def read_record(record: bytes) -> Found:
    """Return what lies in one of our records; `ValueError` where it is none, or its digest is wrong."""
    first, _, rest = record.partition(b"\r\n\r\n")
    version, *lines = first.decode("utf-8", "replace").split("\r\n")
    fields = dict(line.split(": ", 1) for line in lines if ": " in line)
    if not version.startswith("WARC/1.") or NOTES not in fields:
        raise ValueError("it is not a record of Copytaster's")
    notes = msgspec.convert(json.loads(fields[NOTES]), Notes)
    block = rest[: int(fields["Content-Length"])]
    told = fields["WARC-Payload-Digest"]
    if fields["WARC-Type"] == "revisit":
        if fields["WARC-Block-Digest"] != digest(block):
            raise ValueError("its bytes do not match their digest")
        return Found(notes, told, None if notes.same_as else b"")
    body = block.partition(b"\r\n\r\n")[2] if fields["WARC-Type"] == "response" else block
    if told != digest(body):
        raise ValueError("its bytes do not match their digest")
    return Found(replace(notes, size=len(body)), told, body)


def _common(kind: str, capture: Capture, kept_at: datetime, record_id: str) -> list[tuple[str, str]]:
    return [
        ("WARC-Type", kind),
        ("WARC-Record-ID", record_id),
        ("WARC-Date", _date(capture.captured_at or kept_at)),
        ("WARC-Target-URI", capture.address),
    ]


def _referring_to(same_as: CaptureOnFile) -> list[tuple[str, str]]:
    return [
        ("WARC-Profile", SAME_BYTES),
        ("WARC-Refers-To", _record_id(same_as.id)),
        ("WARC-Refers-To-Target-URI", same_as.address),
        ("WARC-Refers-To-Date", _date(same_as.at)),
    ]


def _record_id(capture: CaptureId, part: str = "") -> str:
    return f"<urn:uuid:{uuid5(NAMESPACE_URL, f'copytaster:{capture}' + (f':{part}' if part else ''))}>"


def _date(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _response(capture: Capture, *, with_body: bool) -> bytes:
    try:
        phrase = HTTPStatus(capture.status).phrase
    except ValueError:
        phrase = ""
    headers = [
        (f"X-Archive-Orig-{name}" if name.lower() in _UNDONE else name, value) for name, value in capture.headers
    ]
    return head(f"HTTP/1.1 {capture.status} {phrase}".rstrip(), headers) + (capture.body if with_body else b"")


def _notes(capture: Capture, kept_at: datetime, same_as: CaptureOnFile | None) -> str:
    notes = Notes(
        id=capture.id,
        address=capture.address,
        captured_at=capture.captured_at,
        kept_at=kept_at,
        status=capture.status,
        headers=capture.headers,
        source=capture.source,
        file_name=capture.file_name,
        size=len(capture.body),
        same_as=same_as.id if same_as else None,
    )
    # The standard library's JSON escapes the lone surrogates that stand for undecodable bytes in headers.
    return json.dumps(msgspec.to_builtins(notes))

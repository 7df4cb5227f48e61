"""WARC and WET files to captures."""

import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from copytaster.errors import UnreadableCopyError
from copytaster.model.capture import Capture
from copytaster.model.ids import capture_id

from .times import moment

READABLE = re.compile(r"text/(?:html|plain|xml)|application/(?:(?:xhtml|rss|atom)\+xml|xml|feed\+json)", re.IGNORECASE)
UNDONE = frozenset({"content-encoding", "transfer-encoding", "content-length"})
# Longer pages are cut here; that is beyond what is read as a page, so they are turned away as too large.
MOST_BYTES = 16_000_000
CHUNK = 65_536


def captures(stream: BinaryIO, file_name: str) -> Iterator[Capture]:
    """Yield the pages and texts of a WARC or WET file (gzip or plain), decoded, in its order.

    Responses that are no success or no text are passed over. Where the file is torn or no such file at all,
    what was good is yielded first, then `UnreadableCopyError` says up to which byte it could be read.
    """
    records = _Records(stream)
    good_until, seen = 0, 0
    while True:
        try:
            record = next(records, None)
            if record is None:
                break
            if record.format != "warc":  # the library takes any line of words for an old ARC record
                raise ArchiveLoadFailed("no WARC record")
            capture = _capture(record)
            good_until = records.get_record_offset() + records.get_record_length()
        except Exception as error:
            # Whatever torn bytes do to the library, it is this file that cannot be read.
            hint = "What came before was read; the rest of the file is torn." if seen else "Is this a WARC file?"
            raise UnreadableCopyError(f"{file_name} cannot be read beyond byte {good_until}", hint=hint) from error
        seen += 1
        if capture is not None:
            yield capture
    if not seen:
        raise UnreadableCopyError(f"{file_name} holds no record", hint="Is this a WARC file?")


class _Records(ArchiveIterator):  # type: ignore[misc]  # the library has no types
    """The library's iterator, but text behind a record's end is an error, not a line on standard error."""

    def _consume_blanklines(self) -> tuple[bytes | None, int]:
        size = 0
        while line := self.reader.readline():
            if line.strip():
                if not size:
                    raise ArchiveLoadFailed("a record is longer than it says")
                return line, size
            size += len(line)
        return None, size


def _capture(record: Any) -> Capture | None:
    if record.rec_type not in ("response", "resource", "conversion"):
        return None
    status, headers = _head(record)
    content_type = next((value for key, value in headers if key.lower() == "content-type"), "")
    if not 200 <= status < 300 or (content_type and not READABLE.match(content_type.strip())):
        return None
    body = _body(record)
    address = (record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")
    captured_at = moment(record.rec_headers.get_header("WARC-Date") or "")
    return Capture(
        id=capture_id(address, captured_at, body),
        address=address,
        captured_at=captured_at,
        status=status,
        headers=headers,
        body=body,
    )


def _head(record: Any) -> tuple[int, tuple[tuple[str, str], ...]]:
    if record.http_headers is None:
        content_type = record.rec_headers.get_header("Content-Type") or ""
        # A response record without HTTP in it (dns:, ftp:) is no page.
        return (0 if record.rec_type == "response" else 200), (("Content-Type", content_type),)
    code = record.http_headers.get_statuscode() or ""
    headers = tuple((str(key), str(value)) for key, value in record.http_headers.headers if key.lower() not in UNDONE)
    return int(code) if code.isdigit() else 0, headers


def _body(record: Any) -> bytes:
    """The payload with its encodings undone; `ArchiveLoadFailed` where the record ends before its time."""
    stream, parts, size = record.content_stream(), [], 0
    while size < MOST_BYTES and (chunk := stream.read(min(CHUNK, MOST_BYTES - size))):
        parts.append(chunk)
        size += len(chunk)
    while record.raw_stream.read(CHUNK):
        pass
    if getattr(record.raw_stream, "limit", 0) > 0:
        raise ArchiveLoadFailed("the record is cut off")
    return b"".join(parts)

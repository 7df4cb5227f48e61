"""Files of rows, one JSON object a line, plain or compressed: opened, and their lines numbered."""

import gzip
import lzma
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import BinaryIO, cast

from copytaster.errors import UnreadableCopyError

LONGEST = 64 * 2**20
"""Bytes: a page that is read has at most 10 MB, and JSON writes a byte with six at most."""
KEPT = 4096
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Line:
    """One line and where it stands. Of one that is too long only both ends are kept."""

    file: str
    number: int
    text: bytes
    too_long: bool = False

    @property
    def name(self) -> str:
        """Its place, for people."""
        return f"{self.file}, line {self.number:,}"


def lines(file: str, on_bytes: Callable[[int], object]) -> Iterator[Line]:
    """Yield the lines of a file that hold anything; `-` is stdin. `on_bytes` hears how far the file was read.

    `UnreadableCopyError` where it cannot be opened, or is damaged after some lines.
    """
    try:
        with _opened(file) as raw:
            stream = _unpacked(raw)
            number = 0
            while text := stream.readline(LONGEST):
                number += 1
                too_long = len(text) == LONGEST and not text.endswith(b"\n")
                text = text[:KEPT] + _rest(stream) if too_long else text
                text = text.removeprefix(BYTE_ORDER_MARK) if number == 1 else text
                if text.strip():
                    yield Line(file, number, text, too_long)
                on_bytes(raw.tell() if raw.seekable() else 0)
    except (EOFError, lzma.LZMAError, zlib.error, gzip.BadGzipFile) as error:
        raise UnreadableCopyError(f"it is cut off or damaged ({error})", hint="Copy it again.") from error
    except OSError as error:
        raise UnreadableCopyError(error.strerror or str(error), hint="Is it there, and may you open it?") from error


def size(file: str) -> int | None:
    """Return how many bytes a file holds, none where nobody knows before its end."""
    path = Path(file)
    return path.stat().st_size if file != "-" and path.is_file() else None


@contextmanager
def _opened(file: str) -> Iterator[BufferedReader]:
    if file == "-":
        stdin = sys.stdin.buffer
        yield stdin if isinstance(stdin, BufferedReader) else BufferedReader(cast(RawIOBase, stdin))
    else:
        with Path(file).open("rb") as raw:
            yield raw


def _unpacked(raw: BufferedReader) -> BinaryIO:
    """By what it begins with: names are often wrong, and stdin has none."""
    begins = raw.peek(6)
    if begins.startswith(b"\x1f\x8b"):
        return cast(BinaryIO, gzip.GzipFile(fileobj=raw))
    return cast(BinaryIO, lzma.LZMAFile(raw)) if begins.startswith(b"\xfd7zXZ\x00") else raw


def _rest(stream: BinaryIO) -> bytes:
    """Pass over the rest of a line; return its end."""
    end = b""
    while piece := stream.readline(LONGEST):
        end = (end + piece)[-KEPT:]
        if end.endswith(b"\n"):
            break
    return end

"""The plain matter of WARC files: gzip members, heads of fields, digests."""

import hashlib
import zlib
from base64 import b32encode

_LEVEL = 6


def deflated(record: bytes) -> bytes:
    """Return a record as one gzip member of its own."""
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    return packer.compress(record) + packer.flush()


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


def head(first: str, fields: list[tuple[str, str]]) -> bytes:
    """Return a first line and fields as they stand before a block, with the empty line behind them."""
    lines = [first, *(f"{_one_line(name)}: {_one_line(value)}" for name, value in fields)]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8", "replace")


def digest(data: bytes) -> str:
    """Return the digest of bytes as WARC files have it."""
    # SHA-1 in base 32 is what other WARC programs write and check; it guards against damage, not against forgers.
    return f"sha1:{b32encode(hashlib.sha1(data, usedforsecurity=False).digest()).decode()}"


def _one_line(text: str) -> str:
    return text.replace("\r", " ").replace("\n", " ")

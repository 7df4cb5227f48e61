"""gzip around a feed or sitemap that was served as a file, undone within bounds."""

import zlib

from copytaster.errors import UnreadableCopyError

MOST_BYTES = 60_000_000
"""The largest sitemap that the standard allows has 50 MB."""
GZIP = b"\x1f\x8b"


def unpacked(body: bytes, address: str) -> bytes:
    """Return the bytes without gzip around them; of a torn file as much as there is.

    `UnreadableCopyError` where it is more than is read, or no gzip after all.
    """
    if not body.startswith(GZIP):
        return body
    stream = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        plain = stream.decompress(body, MOST_BYTES + 1)
    except zlib.error as error:
        raise UnreadableCopyError(f"{address} is a damaged gzip file: {error}") from error
    if len(plain) > MOST_BYTES:
        raise UnreadableCopyError(f"{address} is larger than Copytaster reads once it is unpacked")
    return plain

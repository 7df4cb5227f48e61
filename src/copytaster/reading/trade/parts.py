"""Messages in MIME, as mail and saved web pages are kept: their headers and parts, decoded whatever they claim."""

import binascii
import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from urllib.parse import unquote

from copytaster.text.encodings import decode
from copytaster.text.markup import one_line

MOST_PARTS = 500
ENCODED = re.compile(r"=\?[^?\s]+\?[bqBQ]\?")


def message_in(body: bytes) -> Message:
    """Return the message; whatever bytes give one, broken parts are left as they are."""
    return message_from_bytes(body.lstrip(b"\r\n\xef\xbb\xbf"), policy=policy.compat32)


def header(message: Message, name: str) -> str:
    """Return the first header of that name as one line, its encoded words decoded; empty where there is none."""
    told = next((value for key, value in message.raw_items() if key.lower() == name.lower()), "")
    text = decode(str(told).encode("ascii", "surrogateescape")) if not str(told).isascii() else str(told)
    if not ENCODED.search(text):
        return one_line(text)
    try:
        return one_line(str(make_header(decode_header(text))))
    except (HeaderParseError, LookupError, ValueError):
        return one_line(text)


def leaves(message: Message) -> Iterator[Message]:
    """Yield every part that holds something itself, in order; a message inside a part is one such thing."""
    waiting, seen = [message], 0
    while waiting and seen < MOST_PARTS:
        part = waiting.pop(0)
        seen += 1
        inner = part.get_payload()
        if isinstance(inner, list) and part.get_content_maintype() == "multipart":
            waiting[:0] = [each for each in inner if isinstance(each, Message)]
        else:
            yield part


def payload(part: Message) -> bytes:
    """Return the bytes of a part, its transfer encoding undone; those of a message inside are its own."""
    inner = part.get_payload()
    if isinstance(inner, list):
        return inner[0].as_bytes() if inner and isinstance(inner[0], Message) else b""
    try:
        held = part.get_payload(decode=True)
    except (binascii.Error, LookupError, ValueError):
        held = None
    return held if isinstance(held, bytes) else str(inner or "").encode("utf-8", "surrogateescape")


def text_in(part: Message) -> str:
    """Return the text of a part, decoded as it says, or as its bytes show where it says it wrongly."""
    charset = one_line(str(part.get_param("charset") or ""))
    return decode(payload(part), f"{part.get_content_type()}; charset={charset}")


def file_name(part: Message) -> str:
    """Return the name that a part was attached under, without folders; empty where it has none."""
    told = part.get_param("filename", header="content-disposition") or part.get_param("name") or ""
    name = unquote(told[2] or "") if isinstance(told, tuple) else str(told)
    return one_line(name).replace("\\", "/").rpartition("/")[2]


def is_attached(part: Message) -> bool:
    """Tell whether a part is a file that came along rather than the text of the message."""
    told = header(part, "content-disposition").lower()
    return told.startswith("attachment") or bool(file_name(part)) or part.get_content_maintype() == "message"

"""Forms that people send: read with a limit, and the secret mark of the browser that sent them."""

import hashlib
import secrets
from collections.abc import Mapping
from urllib.parse import parse_qsl

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from .site import base_of

LARGEST = 64 * 1024
"""Bytes; a comment of 4,000 characters takes up to 48,000 when it is escaped for a form."""
MOST_FIELDS = 20
WRITER = "copytaster_writer"
A_YEAR = 365 * 24 * 3600


async def read_form(request: Request) -> Mapping[str, str]:
    """Return the fields of a form; HTTP 413 where it is too large, 400 where it is no form."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip()
    if kind != "application/x-www-form-urlencoded":
        raise HTTPException(400, "This is not a form that Copytaster wrote")
    body = bytearray()
    async for piece in request.stream():
        body.extend(piece)
        if len(body) > LARGEST:
            raise HTTPException(413, "That is more than this form takes")
    try:
        return dict(
            parse_qsl(bytes(body).decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=MOST_FIELDS)
        )
    except ValueError as error:
        raise HTTPException(400, "This is not a form that Copytaster wrote") from error


def writer_of(request: Request) -> str:
    """Return the stored form of the browser's mark, empty where it has none."""
    return _hashed(request.cookies.get(WRITER, ""))


def writer_marked(request: Request) -> tuple[str, str]:
    """Return the browser's mark, a new one where it has none, and its stored form."""
    mark = request.cookies.get(WRITER, "") or secrets.token_urlsafe(24)
    return mark, _hashed(mark)


def give_mark(response: Response, request: Request, mark: str) -> None:
    """Let the browser keep its mark for a year."""
    secure = base_of(request).startswith("https:")
    response.set_cookie(WRITER, mark, max_age=A_YEAR, httponly=True, samesite="lax", secure=secure)


def _hashed(mark: str) -> str:
    return hashlib.sha256(mark.encode()).hexdigest()[:40] if mark else ""

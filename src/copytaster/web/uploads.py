"""Files that a form sends: taken in as they come, with a limit, and held on disk rather than in memory."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath

from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from copytaster.workflows.take_upload import Sent

MEGABYTES = 256
"""Of all files of one form together."""
MOST_FILES = 2000
MOST_FIELDS = 20


@dataclass(frozen=True, slots=True)
class Upload:
    """The files of a form, without fields for files that were left empty, and what else it holds."""

    files: tuple[Sent, ...]
    fields: dict[str, str]


class _TooMuchError(MultiPartException):
    """Raised where the parser hears it, so that it lets go of the files it has begun to hold."""


@asynccontextmanager
async def read_upload(request: Request) -> AsyncIterator[Upload]:
    """Lend the files of a form; HTTP 413 where they are too much together, 400 where it is no such form."""
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        raise HTTPException(400, "This is not a form that Copytaster wrote")
    said = request.headers.get("content-length", "")
    if said.isdigit() and int(said) > MEGABYTES * 2**20:
        raise _too_much()
    parser = MultiPartParser(request.headers, _counted(request), max_files=MOST_FILES, max_fields=MOST_FIELDS)
    try:
        form = await parser.parse()
    except _TooMuchError as error:
        raise _too_much() from error
    except MultiPartException as error:
        raise HTTPException(400, f"The form came broken: {error.message}") from error
    try:
        yield _upload(form)
    finally:
        await form.close()


async def _counted(request: Request) -> AsyncGenerator[bytes, None]:
    size = 0
    async for piece in request.stream():
        size += len(piece)
        if size > MEGABYTES * 2**20:
            raise _TooMuchError("too much")
        yield piece


def _too_much() -> HTTPException:
    return HTTPException(
        413, f"These files are more than {MEGABYTES} MB together. Send fewer, or use `copytaster import`"
    )


def _upload(form: FormData) -> Upload:
    sent = [value for _, value in form.multi_items() if isinstance(value, UploadFile) and value.filename]
    fields = {name: value for name, value in form.multi_items() if isinstance(value, str)}
    return Upload(tuple(Sent(_bare(file.filename or ""), file.file) for file in sent), fields)


def _bare(name: str) -> str:
    """The name without folders, whichever way the sender's machine writes them, and without what is not printable."""
    last = PurePosixPath(PureWindowsPath(name).name).name
    return "".join(mark for mark in last if mark.isprintable())[:200] or "unnamed"

"""Take files in that somebody sends: each page is kept as a capture at once, then put on the books to be read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import BinaryIO
from urllib.parse import quote

from copytaster.errors import UnreadableCopyError
from copytaster.model.capture import Capture
from copytaster.model.ids import BatchId, capture_id
from copytaster.model.job import Errand, ErrandKind
from copytaster.reading.warc import captures as captures_in

from .errands import ARCHIVE_BATCH, LARGEST_FILE
from .import_files import ARCHIVE_ENDINGS, batch_of
from .newsroom import Newsroom

MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Sent:
    """A file as it was sent: its name without folders, and its bytes."""

    name: str
    stream: BinaryIO


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """How many pages were put on the books, and the files that were not taken in, with why."""

    pages: int
    refused: tuple[tuple[str, str], ...]


def take(newsroom: Newsroom, files: Sequence[Sent], captured_at: datetime | None = None) -> Taken:
    """Keep every page of these files and put it on the books, as one batch. Sending a file again changes nothing."""
    batch = batch_of([file.name for file in files], newsroom.clock.now())
    newsroom.jobs.begin(batch)
    refused: list[tuple[str, str]] = []
    pages = 0
    for file in files:
        try:
            pages += _take_one(newsroom, file, captured_at, batch.id)
        except UnreadableCopyError as error:
            refused.append((file.name, str(error)))
    if refused:
        note = "; ".join(f"{name} was not taken in: {why}" for name, why in refused[:MOST_NAMED])
        newsroom.jobs.begin(replace(batch, note=note))
    return Taken(pages=pages, refused=tuple(refused))


def _take_one(newsroom: Newsroom, file: Sent, captured_at: datetime | None, batch: BatchId) -> int:
    """What was good before the torn end of an archive is read all the same."""
    errands: list[Errand] = []
    pages = 0
    try:
        for errand in _kept(newsroom, file, captured_at):
            errands.append(errand)
            pages += 1
            if len(errands) >= ARCHIVE_BATCH:
                newsroom.jobs.enqueue(errands, newsroom.clock.now(), batch)
                errands = []
    finally:
        newsroom.jobs.enqueue(errands, newsroom.clock.now(), batch)
    if not pages:
        raise UnreadableCopyError("the archive holds no pages", hint="Is it whole, and of the web?")
    return pages


def _kept(newsroom: Newsroom, file: Sent, captured_at: datetime | None) -> Iterator[Errand]:
    if not file.name.lower().endswith(ARCHIVE_ENDINGS):
        capture = _page(file, captured_at)
        newsroom.captures.keep(capture)
        yield Errand(kind=ErrandKind.READ_CAPTURE, address=capture.id, called=file.name)
        return
    for number, capture in enumerate(captures_in(file.stream, file.name), start=1):
        newsroom.captures.keep(capture)
        called = f"{capture.address} (page {number} of {file.name})"
        yield Errand(kind=ErrandKind.READ_CAPTURE, address=capture.id, called=called)


def _page(file: Sent, captured_at: datetime | None) -> Capture:
    """The capture of a page. In which folder it lay on the sender's machine is not told and no matter."""
    body = file.stream.read(LARGEST_FILE + 1)
    if len(body) > LARGEST_FILE:
        megabytes = LARGEST_FILE // 2**20
        raise UnreadableCopyError(f"it is larger than {megabytes} MB", hint="A page of news is far smaller.")
    address = f"file:///{quote(file.name)}"
    return Capture(
        id=capture_id(address, captured_at, body),
        address=address,
        captured_at=captured_at,
        status=200,
        headers=(),
        body=body,
        file_name=file.name,
    )

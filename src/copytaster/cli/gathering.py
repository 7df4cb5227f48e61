"""Gathers what `copytaster read` is given: files, addresses, the pages of web archives, what comes through a pipe."""

import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from copytaster.adapters.clock import SystemClock
from copytaster.assembly import fetcher_for
from copytaster.errors import CopytasterError, UnreadableCopyError
from copytaster.model.capture import Capture
from copytaster.model.ids import capture_id
from copytaster.model.job import Errand, ErrandKind
from copytaster.reading.warc import captures
from copytaster.settings import Settings
from copytaster.workflows.errands import LARGEST_FILE, file_capture
from copytaster.workflows.import_files import ARCHIVE_ENDINGS

Gathered = tuple[str, Capture | CopytasterError]


class Gatherer:
    """Yields a capture, or what is wrong, for each target; a context manager that lets go of connections."""

    def __init__(self, settings: Settings, captured_at: datetime | None) -> None:
        self._captured_at = captured_at
        self._fetcher = fetcher_for(settings, SystemClock())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._fetcher.close()

    def gather(self, targets: Sequence[str]) -> Iterator[Gathered]:
        """Yield (name, capture or what is wrong) in the order of the targets; an archive gives one a record."""
        for target in targets:
            try:
                yield from self._gather_one(target)
            except CopytasterError as error:
                yield target, error
            except OSError as error:
                yield target, UnreadableCopyError(error.strerror or str(error), hint="May you open it?")

    def _gather_one(self, target: str) -> Iterator[Gathered]:
        if target.startswith(("http://", "https://")):
            fetched = self._fetcher.fetch(target)
            if fetched.capture is not None:
                yield target, fetched.capture
        elif target == "-":
            yield "stdin", self._from_stdin()
        elif target.lower().endswith(ARCHIVE_ENDINGS):
            yield from _from_archive(Path(target))
        else:
            yield target, self._from_file(Path(target))

    def _from_file(self, path: Path) -> Capture:
        if not path.exists():
            raise UnreadableCopyError("there is no such file", hint="Check the spelling.")
        if path.is_dir():
            raise UnreadableCopyError("this is a folder", hint="`copytaster import` takes folders in.")
        if path.stat().st_size > LARGEST_FILE:
            raise UnreadableCopyError(
                f"it is larger than {LARGEST_FILE // 2**20} MB", hint="A page of news is far smaller."
            )
        return file_capture(path, Errand(kind=ErrandKind.READ_FILE, address=str(path), captured_at=self._captured_at))

    def _from_stdin(self) -> Capture:
        body = sys.stdin.buffer.read()
        return Capture(
            id=capture_id("stdin:", self._captured_at, body),
            address="stdin:",
            captured_at=self._captured_at,
            status=200,
            headers=(),
            body=body,
            file_name="stdin",
        )


def _from_archive(path: Path) -> Iterator[Gathered]:
    empty = True
    with path.open("rb") as stream:
        for capture in captures(stream, path.name):
            empty = False
            yield capture.address, capture
    if empty:
        raise UnreadableCopyError("there are no pages in this archive", hint="Is it whole, and of the web?")

"""Writes lines where a person asked: a file whole or not at all, into a pipe or a device straight."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import copymode
from typing import TextIO

from copytaster.errors import CopytasterError


def write_lines(out: Path, lines: Iterator[str]) -> int:
    """Write each line and return how many there were.

    A regular file, also one at the end of a symbolic link, takes its name and its content when the last line is
    written; whatever goes wrong before leaves everything as it was. `-` is stdout. `CopytasterError` where the file
    cannot be written.
    """
    try:
        with _opened(out) as file:
            written = 0
            for line in lines:
                file.write(line + "\n")
                written += 1
    except OSError as error:
        if is_stdout(out):
            raise
        raise CopytasterError(f"{out} could not be written: {error.strerror}", hint="Name another file.") from error
    return written


def is_stdout(out: Path) -> bool:
    """Return whether a name stands for stdout: `-`, or /dev/stdout and whatever else is the same file."""
    if str(out) == "-":
        return True
    with suppress(OSError, ValueError):
        return os.path.samestat(out.stat(), os.fstat(sys.stdout.fileno()))
    return False


@contextmanager
def _opened(out: Path) -> Iterator[TextIO]:
    if is_stdout(out):
        yield sys.stdout
    elif out.exists() and not out.is_file():
        with out.open("w", encoding="utf-8", errors="backslashreplace") as file:
            yield file
    else:
        target = Path(os.path.realpath(out))
        if target.is_symlink():
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
        with _whole_or_not_at_all(target) as file:
            yield file


@contextmanager
def _whole_or_not_at_all(target: Path) -> Iterator[TextIO]:
    """Yield a file beside the target that takes its place, and its rights, at the end."""
    unfinished = target.with_name(f".copytaster-{os.getpid()}.unfinished")
    try:
        with unfinished.open("w", encoding="utf-8", errors="backslashreplace") as file:
            if target.exists():
                copymode(target, unfinished)
            yield file
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(target)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)

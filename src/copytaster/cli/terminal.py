"""What commands say to people and to programs: text and JSON lines on stdout, complaints on stderr."""

import json
import sys
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import msgspec
import typer
from rich.console import Console
from rich.text import Text

from copytaster.finding.highlights import Piece


def console(*, quiet: bool = False, stderr: bool = False) -> Console:
    """Return a console that is silent when asked to be. Text given to it is never taken for markup."""
    return Console(quiet=quiet, stderr=stderr, markup=False, highlight=False, emoji=False, soft_wrap=not stderr)


def emit(row: Any) -> None:
    """Write one JSON line. Times, dates and dataclasses are written as msgspec writes them."""
    typer.echo(json_line(row))


def json_line(row: Any) -> str:
    """Return one JSON line, without its end."""
    return json.dumps(msgspec.to_builtins(row), ensure_ascii=False)


def complain(name: str, what: str) -> None:
    """Write one line to stderr: what is wrong with what."""
    typer.echo(f"{name}: {' '.join(what.split())}", err=True)


def highlighted(pieces: Sequence[Piece]) -> Text:
    """Return text whose matches stand out."""
    text = Text()
    for piece in pieces:
        text.append(piece.text, style="bold yellow" if piece.hit else "")
    return text


def clock_time(at: datetime | None) -> str:
    """Return a time as a person at this machine reads it, or a dash where there is none."""
    return f"{at.astimezone():%Y-%m-%d %H:%M}" if at else "–"


def is_terminal() -> bool:
    """Say whether a person looks at stderr, where progress is shown."""
    return sys.stderr.isatty()

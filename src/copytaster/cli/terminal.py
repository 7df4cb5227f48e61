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

UNSEEN_WIDTH = 160
"""Columns of tables that go into a file or another program."""


def console(*, quiet: bool = False, stderr: bool = False) -> Console:
    """Return a console that is silent when asked to be. Text given to it is never taken for markup.

    Lines are broken at words for people, and not at all where no terminal shows them.
    """
    stream = sys.stderr if stderr else sys.stdout
    seen = stream.isatty()
    return Console(
        file=stream,
        quiet=quiet,
        markup=False,
        highlight=False,
        emoji=False,
        soft_wrap=not seen,
        width=None if seen else UNSEEN_WIDTH,
    )


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
        text.append(piece.text.replace("\n", " "), style="bold yellow" if piece.hit else "")
    return text


def clock_time(at: datetime | None) -> str:
    """Return a time as a person at this machine reads it, or a dash where there is none."""
    return f"{at.astimezone():%Y-%m-%d %H:%M}" if at else "–"

"""What commands say to people and to programs: text and JSON lines on stdout, complaints on stderr."""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
import typer
from rich.console import Console, ConsoleOptions, ConsoleRenderable, RenderHook, RenderResult
from rich.control import Control
from rich.segment import Segment
from rich.text import Text

from copytaster.finding.highlights import Piece

from .visible import visible

UNSEEN_WIDTH = 160
"""Columns of tables that go into a file or another program."""
_WRITTEN_AS_NUMBERS = {code: f"\\u{code:04x}" for code in (*range(0x7F, 0xA0), *range(0xD800, 0xE000))}
"""JSON leaves them as they are; terminals obey some controls of 8 bits, and halves of surrogate pairs have no UTF-8."""


def console(*, quiet: bool = False, stderr: bool = False) -> Console:
    """Return a console that is silent when asked to be. Text given to it is never taken for markup, nor for commands
    to the terminal: control characters are shown.

    Lines are broken at words for people, and not at all where no terminal shows them.
    """
    stream = sys.stderr if stderr else sys.stdout
    seen = stream.isatty()
    out = Console(
        file=stream,
        quiet=quiet,
        markup=False,
        highlight=False,
        emoji=False,
        soft_wrap=not seen,
        width=None if seen else UNSEEN_WIDTH,
    )
    out.push_render_hook(_ShowControls())
    return out


class _ShowControls(RenderHook):
    def process_renderables(self, renderables: list[ConsoleRenderable]) -> list[ConsoleRenderable]:
        """Put each thing that is printed behind glass."""
        return [one if isinstance(one, Control) else _BehindGlass(one) for one in renderables]


@dataclass(frozen=True, slots=True)
class _BehindGlass:
    inside: ConsoleRenderable

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for segment in console.render(self.inside, options):
            is_text = isinstance(segment, Segment) and not segment.control
            yield Segment(visible(segment.text), segment.style) if is_text else segment


def emit(row: Any) -> None:
    """Write one JSON line, control characters escaped. Times, dates and dataclasses are as msgspec writes them."""
    typer.echo(json_line(row))


def json_line(row: Any) -> str:
    """Return one JSON line, without its end."""
    return json.dumps(msgspec.to_builtins(row), ensure_ascii=False).translate(_WRITTEN_AS_NUMBERS)


def complain(name: str, what: str) -> None:
    """Write one line to stderr: what is wrong with what."""
    typer.echo(visible(" ".join(f"{name}: {what}".split())), err=True)


def highlighted(pieces: Sequence[Piece]) -> Text:
    """Return text whose matches stand out."""
    text = Text()
    for piece in pieces:
        text.append(piece.text.replace("\n", " "), style="bold yellow" if piece.hit else "")
    return text


def clock_time(at: datetime | None) -> str:
    """Return a time as a person at this machine reads it, or a dash where there is none."""
    return f"{at.astimezone():%Y-%m-%d %H:%M}" if at else "–"

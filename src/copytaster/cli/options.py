"""Options that several commands share, spelt and explained once."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer


def moment(text: str) -> datetime:
    """Return the aware time that a person wrote; `typer.BadParameter` where it is none."""
    try:
        told = datetime.fromisoformat(text.strip())
    except ValueError:
        raise typer.BadParameter(f"{text!r} is not a time; write it as 2024-05-31T18:00+02:00") from None
    return told if told.tzinfo else told.replace(tzinfo=UTC)


Home = Annotated[
    Path | None,
    typer.Option("--home", metavar="DIR", help="Folder that holds everything. [default: the platform's data folder]"),
]
AsJson = Annotated[bool, typer.Option("--json", help="Write JSON, for programs.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors.")]
Host = Annotated[str | None, typer.Option("--host", help="Address to listen on. [default: 127.0.0.1]")]
Port = Annotated[int | None, typer.Option("--port", min=1, max=65535, help="Port to listen on. [default: 8765]")]
Captured = Annotated[
    datetime | None,
    typer.Option(
        "--captured",
        metavar="TIME",
        parser=moment,
        help="When the files were taken from the web, as 2024-05-31 or 2024-05-31T18:00+02:00 (UTC where no zone is "
        'given). Anchors "8 hours ago"; a file\'s own time is never used.',
    ),
]

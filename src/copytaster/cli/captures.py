"""`copytaster captures`: lists what is kept of an address."""

from datetime import datetime
from typing import Annotated

import typer
from rich.table import Table

from copytaster.assembly import open_newsroom
from copytaster.errors import NotOnFileError
from copytaster.observing import set_up_logging
from copytaster.settings import load
from copytaster.workflows.look.captures import CapturesScreen, captures

from .options import AsJson, Home, moment
from .terminal import clock_time, console, emit

Address = Annotated[str, typer.Argument(metavar="ADDRESS", help="What was fetched, or the file: address of a file.")]
Until = Annotated[
    datetime | None,
    typer.Option("--until", metavar="TIME", parser=moment, help="None that is newer, as 2024-05-31T18:00+02:00."),
]


def command(
    address: Address,
    until: Until = None,
    limit: Annotated[int, typer.Option(min=1, max=100_000, help="Most captures to list.")] = 100,
    home: Home = None,
    as_json: AsJson = False,
) -> None:
    """List what is kept of an address, newest first.

    Of each capture: when it was taken, what the server answered, its size and the digest of its bytes. Redirects and
    refusals are kept too. The file and the byte say where the WARC record lies.
    """
    settings = load(home)
    set_up_logging("error", as_json=settings.log_json)
    with open_newsroom(settings, workers=0) as newsroom:
        found = captures(newsroom, address, until, limit)
    if not found.captures:
        raise NotOnFileError(f"Nothing is kept of {address}", hint="Is it spelt as the source spells it?")
    if as_json:
        _emit(found)
    else:
        console().print(_table(found))


def _emit(found: CapturesScreen) -> None:
    for one in found.captures:
        emit(
            {
                "capture": one.id,
                "address": one.address,
                "captured_at": one.captured_at,
                "kept_at": one.kept_at,
                "status": one.status,
                "content_type": one.content_type,
                "size": one.size,
                "digest": one.digest,
                "file": one.file,
                "offset": one.offset,
            }
        )


def _table(found: CapturesScreen) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold", title=found.address, title_justify="left")
    table.add_column("taken", no_wrap=True)
    table.add_column("status", justify="right")
    table.add_column("bytes", justify="right")
    table.add_column("digest", overflow="fold")
    table.add_column("capture", no_wrap=True)
    table.add_column("lies in", overflow="fold")
    for place, one in enumerate(found.captures):
        digest = "as before" if found.is_as_before(place) else one.digest or "not noted"
        taken = clock_time(one.captured_at) if one.captured_at else f"kept {clock_time(one.kept_at)}"
        table.add_row(taken, str(one.status), f"{one.size:,}", digest, one.id, f"{one.file} {one.offset:,}")
    return table

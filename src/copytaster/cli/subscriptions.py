"""Takes subscriptions in from OPML, and hands all sources out as OPML."""

import sys
from pathlib import Path

from copytaster.errors import UnreadableCopyError
from copytaster.workflows.exchange_subscriptions import Subscribed, hand_out, take_in
from copytaster.workflows.newsroom import Newsroom

from .output_file import is_stdout, write_lines
from .terminal import complain, console, emit


def take_in_file(newsroom: Newsroom, name: str, *, as_json: bool) -> int:
    """Add the sources that an OPML file names (`-` is standard input), say what became of each, and return how many
    were refused.

    `UnreadableCopyError` where it cannot be read.
    """
    taken = take_in(newsroom, _bytes(name), name, local=True)
    for title, why in taken.refused:
        complain(title, f"{why}.")
    if as_json:
        for source in taken.added:
            emit({"source": source.id, "title": source.title, "address": source.address, "folders": source.folders})
        emit({"added": len(taken.added), "on_list": taken.on_list, "doubles": taken.doubles})
    else:
        _tell(taken)
    return len(taken.refused)


def hand_out_to(newsroom: Newsroom, name: str) -> None:
    """Write all sources as OPML into a file, whole or not at all; `-` is standard output."""
    write_lines(Path(name), iter(hand_out(newsroom).splitlines()))
    if not is_stdout(Path(name)):
        console(stderr=True).print(f"{len(newsroom.sources.every()):,} sources written to {name}")


def _bytes(name: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).expanduser().read_bytes()
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise UnreadableCopyError(f"{name} cannot be opened: {why}", hint="Check the spelling.") from error


def _tell(taken: Subscribed) -> None:
    out = console()
    on_list = f", {taken.on_list:,} on the list already" if taken.on_list else ""
    doubles = f", {len(taken.doubles):,} named twice in the file" if taken.doubles else ""
    out.print(f"{len(taken.added):,} sources added{on_list}{doubles}.")
    for title in taken.doubles:
        out.print(f"  named twice: {title}")
    if taken.added:
        out.print("`copytaster run` reads them and shows what they bring.")

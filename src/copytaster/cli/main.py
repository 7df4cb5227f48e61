"""The command line's front door."""

import os
import signal
import sys
from types import FrameType

from .version import shown


def main() -> None:
    """Run the command line and leave with its exit code."""
    # Text may hold half characters from broken pages; written like this they are still good JSON.
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    if sys.argv[1:] in (["version"], ["--version"]):
        sys.stdout.write(f"{shown()}\n")  # answered before typer is imported, which takes half a second
        return
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _stop_at_once)
    from .commands import app

    app(prog_name="copytaster")


def _stop_at_once(_number: int, _frame: FrameType | None) -> None:
    """End the program while it is still being loaded; a command that begins hears of Ctrl-C itself."""
    os.write(2, b"copytaster: stopped before anything was done.\n")
    os._exit(130)

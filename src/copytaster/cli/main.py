"""The command line's front door."""

import sys

from .version import shown


def main() -> None:
    """Run the command line and leave with its exit code."""
    # Text may hold half characters from broken pages; written like this they are still good JSON.
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    if sys.argv[1:] in (["version"], ["--version"]):
        sys.stdout.write(f"{shown()}\n")  # answered before typer is imported, which takes half a second
        return
    try:
        from .commands import app

        app(prog_name="copytaster")
    except KeyboardInterrupt:
        sys.exit(130)

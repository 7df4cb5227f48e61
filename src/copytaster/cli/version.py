"""`copytaster version`: shows the version."""

import platform

import typer

from copytaster import __version__


def command() -> None:
    """Show the version."""
    typer.echo(shown())


def shown() -> str:
    """Return the version as people are shown it."""
    return f"copytaster {__version__} (Python {platform.python_version()})"

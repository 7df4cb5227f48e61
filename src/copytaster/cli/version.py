"""`copytaster version`: shows the version."""

import platform
import sys

from copytaster import __version__


def command() -> None:
    """Show the version."""
    sys.stdout.write(f"{shown()}\n")


def shown() -> str:
    """Return the version as people are shown it."""
    return f"copytaster {__version__} (Python {platform.python_version()})"

"""The sample press: pages of fictional outlets about a world that never was, for the demo and for tests."""

from datetime import UTC, datetime
from importlib.resources import files
from importlib.resources.abc import Traversable

CAPTURED_AT = datetime(2026, 11, 22, 13, 0, tzinfo=UTC)
"""When these pages were saved, in their own world: a Sunday in November 2026."""


def pages() -> list[Traversable]:
    """Return the packaged pages (HTML pages and plain-text dumps), sorted by file name."""
    folder = files(__name__) / "pages"
    return sorted(
        (page for page in folder.iterdir() if page.name.endswith((".html", ".txt"))), key=lambda page: page.name
    )

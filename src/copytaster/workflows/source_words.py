"""The state of a source in words: what is the matter with it, since when nothing came, where it moved."""

from datetime import UTC, datetime, timedelta

from copytaster.errors import CopytasterError, FetchError, UnreadableCopyError
from copytaster.model.source import Source


def trouble(error: FetchError | UnreadableCopyError, now: datetime) -> str:
    """Return what is the matter, shortly, and what to do."""
    if isinstance(error, FetchError) and error.wait_seconds:
        return f"asked us to wait until {moment(now + timedelta(seconds=error.wait_seconds))}"
    if isinstance(error, FetchError) and error.gone:
        return f"taken down for good by its server (410) on {moment(now)}: it is asked for no more"
    said = error.state or _message(error)
    return f"{said}. {error.hint}" if error.hint else said


def unchanged(source: Source) -> str:
    """Return since when nothing has come."""
    return f"unchanged since {moment(source.changed_at or source.added_at)}"


def moved(detail: str, address: str, *, listed: bool) -> str:
    """Return what came, and where the source is read from now on, or that it is on the list there already."""
    return f"{detail}; moved for good to {address}" + (", which is on the list already" if listed else "")


def moment(at: datetime) -> str:
    """Return `23 Nov 2026, 06:14 UTC`."""
    at = at.astimezone(UTC)
    return f"{at.day} {at:%b %Y, %H:%M} UTC"


def _message(error: CopytasterError) -> str:
    return str(error.args[0])

"""What can be done with one source in the terminal: look now, pause, resume, change its pace."""

from datetime import timedelta

from copytaster.model.source import Source
from copytaster.workflows import pause_source
from copytaster.workflows.change_pace import change_pace
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.refresh_sources import look_now

from .source_list import row
from .terminal import console, emit


def look(newsroom: Newsroom, source: Source, *, as_json: bool) -> bool:
    """Look at a source now and say what came of it; return whether that went well."""
    ok = look_now(newsroom, source.id).ok
    _tell(newsroom, source, as_json=as_json)
    return ok


def pause(newsroom: Newsroom, source: Source, *, as_json: bool) -> None:
    """Look at a source no more."""
    pause_source.pause(newsroom, source.id)
    _tell(newsroom, source, as_json=as_json)


def resume(newsroom: Newsroom, source: Source, *, as_json: bool) -> None:
    """Look at a source again."""
    pause_source.resume(newsroom, source.id)
    _tell(newsroom, source, as_json=as_json)


def set_pace(newsroom: Newsroom, source: Source, minutes: float, *, as_json: bool) -> None:
    """Look at a source every so many minutes, or with 0 as what it brings asks."""
    change_pace(newsroom, source.id, timedelta(minutes=minutes) if minutes else None)
    _tell(newsroom, source, as_json=as_json)


def _tell(newsroom: Newsroom, source: Source, *, as_json: bool) -> None:
    now = newsroom.sources.get(source.id) or source
    if as_json:
        emit(row(now))
        return
    pace = f", every {now.pace / timedelta(minutes=1):g} minutes" if now.pace else ""
    detail = f": {now.detail}" if now.detail else ""
    console().print(f"{now.title} ({now.address}) is {now.state.value}{pace}{detail}")

"""Stop looking at a source for a while, and begin again."""

from dataclasses import replace

from copytaster.errors import NotOnFileError
from copytaster.model.ids import SourceId
from copytaster.model.source import Source, SourceState

from .newsroom import Newsroom


def pause(newsroom: Newsroom, source: SourceId) -> Source:
    """Look at this source no more until it is resumed; `NotOnFileError` where there is no such source."""
    paused = replace(_found(newsroom, source), state=SourceState.PAUSED, detail="", next_look=None)
    newsroom.sources.change(paused)
    return paused


def resume(newsroom: Newsroom, source: SourceId) -> Source:
    """Look at this source again, at the next turn; `NotOnFileError` where there is no such source."""
    found = _found(newsroom, source)
    state = SourceState.FINE if found.last_look and not found.failures else SourceState.NEW
    resumed = replace(found, state=state, detail="", next_look=newsroom.clock.now())
    newsroom.sources.change(resumed)
    return resumed


def _found(newsroom: Newsroom, source: SourceId) -> Source:
    found = newsroom.sources.get(source)
    if found is None:
        raise NotOnFileError(f"There is no source {source}", hint="See the list of sources.")
    return found

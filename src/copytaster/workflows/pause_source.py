"""Stop looking at a source for a while, and begin again."""

from datetime import datetime

from copytaster.errors import NotOnFileError
from copytaster.model.ids import SourceId
from copytaster.model.source import SourceState

from .newsroom import Newsroom


def pause(newsroom: Newsroom, source: SourceId) -> None:
    """Look at this source no more until it is resumed; `NotOnFileError` where there is no such source.

    A look that is under way is finished, and changes nothing about it.
    """
    _set_state(newsroom, source, SourceState.PAUSED, None)


def resume(newsroom: Newsroom, source: SourceId) -> None:
    """Look at this source again, at the next turn; `NotOnFileError` where there is no such source."""
    found = newsroom.sources.get(source)
    went_well = found is not None and found.last_look and not found.failures
    _set_state(newsroom, source, SourceState.FINE if went_well else SourceState.NEW, newsroom.clock.now())


def _set_state(newsroom: Newsroom, source: SourceId, state: SourceState, next_look: datetime | None) -> None:
    if not newsroom.sources.set_state(source, state, next_look):
        raise NotOnFileError(f"There is no source {source}", hint="See the list of sources.")

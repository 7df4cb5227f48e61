"""Change how often a source is looked at, or leave it to what comes of it."""

from datetime import timedelta

from copytaster.errors import NotOnFileError
from copytaster.model.ids import SourceId

from .newsroom import Newsroom

FASTEST, SLOWEST = timedelta(minutes=1), timedelta(days=7)


def change_pace(newsroom: Newsroom, source: SourceId, pace: timedelta | None) -> None:
    """Look at a source at this pace from now on, held between a minute and a week; with none, as what it brings asks.

    `NotOnFileError` where there is no such source.
    """
    known = newsroom.sources.get(source)
    held = min(max(pace, FASTEST), SLOWEST) if pace else None
    now = newsroom.clock.now()
    due = max(now, (known.last_look or now) + (held or newsroom.pace.usual)) if known else None
    next_look = None if known and known.state.is_at_rest else due
    if not newsroom.sources.set_pace(source, held, next_look):
        raise NotOnFileError(f"There is no source {source}", hint="See the list of sources.")

"""When to look at a source again: at the usual pace, seldom where little comes, later where its server asks for it."""

from datetime import datetime, timedelta

from copytaster.model.source import Pace, Source, SourceKind

PACE_OF_FOLDERS = timedelta(minutes=2)
SHARE_OF_SILENCE = 10
"""A source that has brought nothing new for ten hours is looked at every hour."""
LONGEST_WAIT = timedelta(days=1)


def next_look(source: Source, pace: Pace, now: datetime, *, fresh_seconds: float = 0.0) -> datetime:
    """Return when to look again after a look that went well.

    What a person set holds. Else the waits grow with the time that nothing new has come, from the usual pace to the
    slowest, and no look comes before the server has promised something new, within the same bounds.
    """
    if source.pace:
        return now + source.pace
    if source.kind is SourceKind.FOLDER:
        return now + min(pace.usual, PACE_OF_FOLDERS)
    silence = now - (source.changed_at or source.added_at)
    promised = timedelta(seconds=min(fresh_seconds, pace.slowest.total_seconds()))
    return now + min(max(pace.usual, silence / SHARE_OF_SILENCE, promised), max(pace.usual, pace.slowest))


def next_try(source: Source, pace: Pace, now: datetime, *, wait_seconds: float = 0.0) -> datetime:
    """Return when to look again after `source.failures` looks in a row that failed.

    Twice the pace, four times and so on, up to a day; and never before the server wants to be asked again.
    """
    doubled: int = 2 ** min(source.failures, 10)
    wait = min((source.pace or pace.usual) * doubled, LONGEST_WAIT)
    return now + max(wait, timedelta(seconds=wait_seconds))

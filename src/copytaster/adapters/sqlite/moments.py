"""Times as the record keeps them: whole microseconds since 1970, UTC."""

from datetime import UTC, datetime, timedelta

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
MICROSECONDS_A_DAY = 86_400_000_000
EVER = 2**62
"""Later than every time, as its negative is earlier."""


def to_micros(at: datetime) -> int:
    """Return an aware time as microseconds since 1970."""
    return (at - EPOCH) // MICROSECOND


def from_micros(micros: int) -> datetime:
    """Return the aware time, in UTC."""
    return EPOCH + timedelta(microseconds=micros)


def to_micros_or_none(at: datetime | None) -> int | None:
    """Return a time that may be missing as microseconds since 1970."""
    return None if at is None else to_micros(at)


def from_micros_or_none(micros: int | None) -> datetime | None:
    """Return the aware time, in UTC, or none."""
    return None if micros is None else from_micros(micros)


def day_of(micros: int) -> int:
    """Return the UTC day of a time, as days since 1970."""
    return micros // MICROSECONDS_A_DAY


def day_name(day: int) -> str:
    """Return a day as YYYY-MM-DD."""
    return (EPOCH + timedelta(days=day)).date().isoformat()

"""How long an answer stays good, and how long a server asks us to stay away, by the headers of its answer."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

Headers = Sequence[tuple[str, str]]

MAX_AGE = re.compile(r"(?<![\w-])max-age\s*=\s*\"?(\d{1,10})", re.IGNORECASE)
NOT_KEPT = re.compile(r"(?<![\w-])no-(?:store|cache)(?![\w-])", re.IGNORECASE)


def fresh_seconds(headers: Headers, now: datetime) -> float:
    """Return for how long the server promises the same answer (RFC 9111, 4.2.1), 0 where it promises nothing."""
    control = ", ".join(value for name, value in headers if name.lower() == "cache-control")
    if NOT_KEPT.search(control):
        return 0.0
    if told := MAX_AGE.search(control):
        age = header(headers, "age").strip()
        return max(0.0, float(told[1]) - (float(age) if age.isdecimal() and len(age) < 11 else 0.0))
    expires = _moment(header(headers, "expires"))
    if expires is None:
        return 0.0
    # Counted from the server's own clock, which may go wrong.
    return max(0.0, (expires - (_moment(header(headers, "date")) or now)).total_seconds())


def retry_seconds(headers: Headers, now: datetime) -> float:
    """Return how long the server asks us to stay away (Retry-After, in seconds or as a date), 0 where it does not."""
    after = header(headers, "retry-after").strip()
    if after.isascii() and after.isdecimal() and len(after) < 11:
        return float(after)
    until = _moment(after)
    return max(0.0, (until - now).total_seconds()) if until else 0.0


def header(headers: Headers, wanted: str) -> str:
    """Return the first header of that (lower-case) name, or an empty string."""
    return next((value for name, value in headers if name.lower() == wanted), "")


def _moment(written: str) -> datetime | None:
    try:
        at = parsedate_to_datetime(written)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)

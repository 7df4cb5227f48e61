"""What an agency's copy tells of itself by custom: which take it is, that it corrects or withdraws, an embargo."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Take(StrEnum):
    """Which piece of a running story a piece of copy is."""

    FLASH = "flash"
    BULLETIN = "bulletin"
    ALERT = "alert"
    URGENT = "urgent"
    LEAD = "lead"
    UPDATE = "update"
    ADDS = "adds"
    RECAST = "recast"
    ROUND_UP = "round-up"
    REPEAT = "repeat"


class NoticeKind(StrEnum):
    """What a notice to editors or readers does."""

    CORRECTION = "correction"
    CHANGE = "change"
    WITHHELD = "withheld"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A notice about copy, with the words that say so; headline, slug and address of that copy where they are said."""

    kind: NoticeKind
    evidence: str
    headline: str | None = None
    slug: str | None = None
    address: str | None = None

    @property
    def stops(self) -> bool:
        """Whether it stops copy: such a piece is no news."""
        return self.kind in (NoticeKind.WITHHELD, NoticeKind.WITHDRAWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Embargo:
    """Copy that may not be published before a day, or the aware minute `at`, as far as the line says them in full."""

    evidence: str
    day: date | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wire:
    """What copy tells of itself. `number` counts the take ("2nd lead": 2), `marks` are its marks as printed.

    `agencies` are all those credited, where they are several; `writers` and `editors` those that a credit at the end
    names.
    """

    take: Take | None = None
    number: int | None = None
    urgent: bool = False
    marks: tuple[str, ...] = ()
    notice: Notice | None = None
    embargo: Embargo | None = None
    agencies: tuple[str, ...] = ()
    writers: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()

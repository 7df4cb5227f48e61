"""What a check of `copytaster doctor` found."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How a check went; `note` is worth knowing and nothing to mend."""

    FINE = "fine"
    NOTE = "note"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one check found, and what a person can do about it."""

    check: str
    state: State
    says: str
    mend: str = ""


def fine(check: str, says: str) -> Finding:
    """Return that all is well."""
    return Finding(check=check, state=State.FINE, says=says)


def note(check: str, says: str, mend: str) -> Finding:
    """Return what is worth knowing."""
    return Finding(check=check, state=State.NOTE, says=says, mend=mend)


def wrong(check: str, says: str, mend: str) -> Finding:
    """Return what must be mended."""
    return Finding(check=check, state=State.WRONG, says=says, mend=mend)

"""What differs from language to language in composing a report: who is named how, and how a line is mended."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from random import Random
from typing import Protocol

from copytaster_press.pieces import Affair, Fact

from .cast import Cast, HeadlineCast
from .foreign import ForeignCast
from .manners import ARABIC, KOREAN, SPANISH, Manner
from .tidying import tidy, tidy_arabic, tidy_headline, tidy_korean, tidy_spanish
from .voices import Voice
from .wordings import is_written


class Speaking(Protocol):
    """What composing asks of a cast, whatever the language."""

    extra: dict[str, str]

    def about(self, fact: Fact) -> None:
        """Take the particulars from that fact from now on."""

    def has(self, role: str) -> bool:
        """Say whether somebody plays that part."""

    def fill(self, name: str, form: str) -> str:
        """Return the particular of that name; raises KeyError where the affair has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """How one language introduces its cast, in a body and in a headline, and tidies a line; `stop` ends a sentence."""

    cast: Callable[[Affair, Voice, Random, datetime], Speaking]
    headline_cast: Callable[[Affair, Voice, Random, datetime], Speaking]
    tidy: Callable[[str], str]
    tidy_headline: Callable[[str], str]
    stop: str = "."


def _foreign(manner: Manner, tidied: Callable[[str], str]) -> Tongue:
    cast = partial(ForeignCast, manner)
    return Tongue(cast=cast, headline_cast=cast, tidy=tidied, tidy_headline=tidied)


TONGUES = {
    "en": Tongue(cast=Cast, headline_cast=HeadlineCast, tidy=tidy, tidy_headline=tidy_headline),
    "es": _foreign(SPANISH, tidy_spanish),
    "ar": _foreign(ARABIC, tidy_arabic),
    "ko": _foreign(KOREAN, tidy_korean),
}


def can_tell(affair: Affair, language: str) -> bool:
    """Say whether the affair can be told in that language at all."""
    return is_written(affair.kind, language)

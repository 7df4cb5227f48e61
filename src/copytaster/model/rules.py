"""The rules of a publisher: what people said of its pages, where reading them went wrong."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import assert_never

from .ids import CaptureId


class Wanted(StrEnum):
    """What a person says that a block is."""

    TEXT = "text"
    NOT_TEXT = "not text"
    HEADLINE = "headline"
    DECK = "deck"
    BYLINE = "byline"
    DATE = "date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What is text on the pages of a site and what is not, and where fields stand, each as a selector of elements.

    A selector names elements by tag, classes and id, one inside the other: `main > article div.box > p:nth-of-type(2)`.
    """

    site: str
    keep: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    headline: str = ""
    deck: str = ""
    byline: str = ""
    date: str = ""

    @property
    def selectors(self) -> tuple[str, ...]:
        """All its selectors."""
        return tuple(filter(None, (*self.keep, *self.drop, self.headline, self.deck, self.byline, self.date)))

    def with_rule(self, wanted: Wanted, selector: str) -> "Rules":
        """Return the rules with one more, which goes before what they said of the same elements."""
        keep, drop = (tuple(one for one in each if one != selector) for each in (self.keep, self.drop))
        match wanted:
            case Wanted.TEXT:
                return replace(self, keep=(*keep, selector), drop=drop)
            case Wanted.NOT_TEXT:
                return replace(self, keep=keep, drop=(*drop, selector))
            case Wanted.HEADLINE:
                return replace(self, headline=selector)
            case Wanted.DECK:
                return replace(self, deck=selector)
            case Wanted.BYLINE:
                return replace(self, byline=selector)
            case Wanted.DATE:
                return replace(self, date=selector)
            case _:
                assert_never(wanted)


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldenPage:
    """A capture that was read right, as a person said, and what was read: each later reading is held against it."""

    site: str
    capture: CaptureId
    headline: str
    deck: str | None
    bylines: tuple[str, ...]
    published: date | None
    paragraphs: tuple[str, ...]

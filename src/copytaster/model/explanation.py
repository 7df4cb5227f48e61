"""How a page was read: where each field of its article came from, and what each block was taken for, and why."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from .outcome import TurnedAway
from .page import Page


class Label(StrEnum):
    """What a block of a page was taken for; the value is what a person reads."""

    HEADLINE = "headline"
    DECK = "deck"
    BYLINE = "byline"
    DATELINE = "dateline"
    BODY = "body"
    SUBHEAD = "subhead"
    QUOTE = "quote"
    LIST = "list"
    TABLE = "table"
    CAPTION = "caption"
    CREDIT = "credit"
    FACT_BOX = "fact box"
    RELATED = "related"
    COMMENT = "comment"
    PINGBACK = "pingback"
    SHARE = "share"
    AD = "ad"
    NAVIGATION = "navigation"
    CONSENT = "consent"
    PAYWALL = "paywall"
    FOOTER = "footer"
    OTHER = "other"


FIELD_LABELS = frozenset({Label.HEADLINE, Label.DECK, Label.BYLINE, Label.DATELINE, Label.CAPTION, Label.CREDIT})
"""What belongs to the article beside its text."""


class Sureness(StrEnum):
    """How sure a field is, by how it was come by."""

    AGREED = "told and printed"
    TOLD = "told, not printed"
    PRINTED = "printed"
    INFERRED = "inferred"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedField:
    """A field of an article in words, where it was read, and how sure it is."""

    field: str
    value: str
    where: str
    sureness: Sureness


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedBlock:
    """A block of a page: where it is `at` among them, from 0, and the `probability` that it is text of the article.

    It was `picked` if it is. `reasons` are the strongest ones in plain words, `place` says where it stands, in the
    manner of CSS.
    """

    at: int
    text: str
    label: Label
    probability: float
    picked: bool
    reasons: tuple[str, ...]
    place: str

    @property
    def is_of_article(self) -> bool:
        """Whether it is text of the article, or one of its fields."""
        return self.picked or self.label in FIELD_LABELS


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """A page as it was read, the fields of its own article, and its blocks; what is no web page has no blocks."""

    page: Page | TurnedAway
    fields: tuple[ExplainedField, ...] = ()
    blocks: tuple[ExplainedBlock, ...] = ()


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring blocks that are shown together: those of the article one by one, the rest `folded`."""

    blocks: tuple[ExplainedBlock, ...]
    folded: bool

    @property
    def labels(self) -> tuple[Label, ...]:
        """What its blocks were taken for, the most frequent first."""
        return tuple(label for label, _ in Counter(block.label for block in self.blocks).most_common())

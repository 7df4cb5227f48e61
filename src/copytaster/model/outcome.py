"""What became of a capture."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .ids import ArticleId, StoryId, VersionId


class Reason(StrEnum):
    """Why a capture gave no article; the value is what a person reads."""

    EMPTY = "the file is empty"
    NOT_A_PAGE = "this is not a page of text"
    NO_ARTICLE = "the page holds no article"
    TOO_SHORT = "the page holds too little text for an article"
    TOO_LARGE = "the page is larger than Copytaster reads"
    IS_A_FEED = "this is a feed; add it as a source instead"
    BROKEN = "the page could not be read"
    TOO_SLOW = "reading the page took too long"
    TOO_MUCH_MEMORY = "reading the page took too much memory"


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnedAway:
    """A page without an article: daily business, with its reason and what else is known."""

    reason: Reason
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """An article was filed: as new, or as a new version of one on file."""

    article: ArticleId
    version: VersionId
    story: StoryId
    new: bool
    headline: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unchanged:
    """The article was on file with these very words."""

    article: ArticleId
    since: datetime
    headline: str


Outcome = Filed | Unchanged | TurnedAway

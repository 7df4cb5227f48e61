"""A watch: an article that is looked at again where it stands, and what became of it there."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .ids import ArticleId, CaptureId, SourceId
from .job import Errand


class Because(StrEnum):
    """Why an article counts as withdrawn; the value is what a person reads."""

    GONE = "its address holds no page any more"
    FRONT_PAGE = "its address leads to the front page"
    NOTICE = "a notice withdraws it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """An article under watch: `since` it was first seen or last edited. `errand` is how its page was first asked for.

    There is no next look after the last, nor while one is on the books. `edits` are the looks that found it edited,
    `said` why the last one could not be had. `etag` and `last_modified` are those of its page as it was last seen.
    """

    article: ArticleId
    source: SourceId | None
    errand: Errand
    since: datetime
    next_look: datetime | None
    last_look: datetime | None = None
    looks: int = 0
    edits: int = 0
    etag: str = ""
    last_modified: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """That an article was taken down, as a capture proves. `until` it stood again; none where it does not."""

    article: ArticleId
    at: datetime
    because: Because
    capture: CaptureId
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceEdits:
    """How often articles of a source were looked at again, and how often one had been edited."""

    looks: int = 0
    edits: int = 0

    @property
    def share(self) -> float:
        """The share of looks that found an edit."""
        return self.edits / self.looks if self.looks else 0.0

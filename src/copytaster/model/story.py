"""A story: articles about one happening."""

from dataclasses import dataclass
from datetime import datetime

from .ids import ArticleId, StoryId


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """The weighted terms by which an article is held against others: (term, weight), heaviest first, unit length."""

    terms: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """An article on file that shares rare terms with a new one, and the story it is in."""

    article: ArticleId
    story: StoryId
    at: datetime
    headline: str
    likeness: Likeness


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """The story an article belongs to, how sure (0 to 1), and why in words."""

    story: StoryId
    new: bool
    likeness: float
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryOnFile:
    """A story as lists show it: its headline is that of its leading article."""

    id: StoryId
    headline: str
    first_at: datetime
    last_at: datetime
    articles: int
    publishers: int
    origins: int
    languages: int

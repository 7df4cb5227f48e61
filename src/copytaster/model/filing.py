"""A filing: all that is stored of one reading of one article, in one transaction."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from .annotations import Annotations
from .article import Article
from .ids import ArticleId, CaptureId, SourceId, StoryId, VersionId
from .page import ForeignComment
from .story import Likeness, Placement
from .wire import NoticeKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Filing:
    """One reading of one article, ready to be stored. `at` is the time it is sorted by in lists."""

    id: ArticleId
    version: VersionId
    article: Article
    capture: CaptureId
    source: SourceId | None
    read_at: datetime
    at: datetime
    annotations: Annotations
    placement: Placement
    likeness: Likeness
    comments: tuple[ForeignComment, ...] = ()
    pingbacks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """An article as lists show it; made without opening the whole article. `at` sorts it; `lead` opens its text.

    `notice` says that it is no news but a notice that stops copy, `embargo` is the line that lays one on it. `read` and
    `saved` are the reader's own marks.
    """

    id: ArticleId
    story: StoryId
    headline: str
    lead: str
    publisher: str
    agency: str | None
    host: str | None
    language: str | None
    category: str | None
    address: str | None
    at: datetime
    dated: bool
    inferred: bool
    words: int
    versions: int
    notice: NoticeKind | None = None
    embargo: str | None = None
    read: bool = False
    saved: bool = False


class Appearance(NamedTuple):
    """An article at the moment it appeared in its story; `news` is false for notices that stop copy.

    (A tuple, because drawings of stories have very many.)
    """

    article: ArticleId
    at: datetime
    dated: bool
    publisher: str
    agency: str | None
    versions: int
    news: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionOnFile:
    """One version of an article: when it was read, and from which capture."""

    id: VersionId
    read_at: datetime
    capture: CaptureId
    headline: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleOnFile:
    """An article as it now stands, with its history, its tags and what others wrote beneath it."""

    id: ArticleId
    version: VersionId
    article: Article
    story: StoryId
    at: datetime
    first_seen: datetime
    last_seen: datetime
    captures: tuple[CaptureId, ...]
    sources: tuple[SourceId, ...]
    versions: tuple[VersionOnFile, ...]
    annotations: Annotations
    comments: tuple[ForeignComment, ...] = ()
    pingbacks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicOnFile:
    """A hashtag with how many articles carry it. `label` is its commonest spelling."""

    key: str
    label: str
    kind: str
    articles: int
    last_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalEntry:
    """The record's note that an article was filed or changed; `seq` only ever grows."""

    seq: int
    article: ArticleId


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What is on file."""

    articles: int
    stories: int
    topics: int
    captures: int
    publishers: int

"""A search: the question as understood, what the index holds, and what it found."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from .ids import ArticleId, SourceId, StoryId


@dataclass(frozen=True, slots=True)
class Words:
    """All of these folded words, in any order."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """These folded words, one right after the other."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Prefix:
    """Any word that begins with this folded stem (`sail*`)."""

    stem: str


class FilterField(StrEnum):
    """What a search can be narrowed to."""

    PUBLISHER = "publisher"
    AGENCY = "agency"
    LANGUAGE = "language"
    TOPIC = "topic"
    SOURCE = "source"
    STORY = "story"
    COPY_KIND = "copy_kind"


class CopyKind(StrEnum):
    """Whose copy an article is, as far as its own credit says."""

    OWN = "own"
    WIRE = "wire"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class Only:
    """Only articles whose field has this value (as typed; compared folded)."""

    field: FilterField
    value: str


@dataclass(frozen=True, slots=True)
class Between:
    """Only articles of these days, both included; none is open."""

    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class FiledAfter:
    """Only articles that came on file after this line of the journal."""

    line: int


@dataclass(frozen=True, slots=True)
class Among:
    """Only these articles."""

    articles: tuple[ArticleId, ...]


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part must hold."""

    parts: tuple["Query", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One part must hold."""

    parts: tuple["Query", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part must not hold."""

    part: "Query"


Query = Words | Phrase | Prefix | Only | Between | FiledAfter | Among | AllOf | AnyOf | Not
"""What was asked, as a tree. An `AllOf` without parts asks for everything."""


class Order(StrEnum):
    """How results are sorted."""

    RELEVANCE = "relevance"
    TIME = "time"


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexEntry:
    """What the index holds of one article; texts are as printed and folded by the index itself.

    `filed` is the line of the journal with which the article came on file.
    """

    id: ArticleId
    story: StoryId
    headline: str
    deck: str
    body: str
    names: str
    publisher: str
    agency: str
    language: str
    at: datetime
    topics: tuple[str, ...]
    sources: tuple[SourceId, ...]
    filed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One article found, with its score (higher is better; only comparable within one search)."""

    article: ArticleId
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One page of hits, and how many there are in all."""

    hits: tuple[Hit, ...]
    total: int

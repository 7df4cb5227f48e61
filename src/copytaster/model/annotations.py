"""What enrichers say of an article, each claim with the spans that bear it out."""

from dataclasses import dataclass
from enum import StrEnum

from .span import Span


class TagKind(StrEnum):
    """What a hashtag stands for."""

    GIVEN = "given"
    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    NAME = "name"
    PHRASE = "phrase"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A hashtag of an article: `key` is folded (letters and digits alone), `label` is as printed.

    `spans` point into `Article.text` (none for tags the page gives); `by` names the enricher and its version.
    """

    key: str
    label: str
    kind: TagKind
    spans: tuple[Span, ...] = ()
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotations:
    """All tags of one article, one per key, and the names of enrichers that failed."""

    tags: tuple[Tag, ...] = ()
    failed: tuple[str, ...] = ()

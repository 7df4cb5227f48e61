"""Coverage: what kind of copy each article of a story is, and when it appeared."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from copytaster.model.filing import Appearance
from copytaster.model.ids import ArticleId
from copytaster.text.words import tag_key


class CopyKind(StrEnum):
    """Whose copy an article is, as far as its own credit says."""

    OWN = "own"
    WIRE = "wire"
    COPY = "copy"


class Mark(NamedTuple):
    """One article at the moment it appeared."""

    article: ArticleId
    kind: CopyKind
    at: datetime
    edited: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """The marks of a story, oldest first, and how many there are of each kind, and edited."""

    marks: tuple[Mark, ...]
    own: int
    wire: int
    copy: int
    edited: int


@lru_cache(maxsize=4096)
def copy_kind(publisher: str | None, agency: str | None) -> CopyKind:
    """Return own without an agency's credit, wire where the publisher is that agency, else copy.

    `Yonhap` and `Yonhap News Agency` are one: a name that begins with the other counts as the same.
    """
    credited, published = tag_key(agency or ""), tag_key(publisher or "")
    if not credited:
        return CopyKind.OWN
    if published and (published.startswith(credited) or credited.startswith(published)):
        return CopyKind.WIRE
    return CopyKind.COPY


def coverage(appearances: Iterable[Appearance]) -> Coverage:
    """Return the coverage that these articles make up."""
    marks = [_mark(one) for one in sorted(appearances, key=lambda one: (one.at, one.article))]
    kinds = [mark.kind for mark in marks]
    return Coverage(
        marks=tuple(marks),
        own=kinds.count(CopyKind.OWN),
        wire=kinds.count(CopyKind.WIRE),
        copy=kinds.count(CopyKind.COPY),
        edited=sum(mark.edited for mark in marks),
    )


def _mark(one: Appearance) -> Mark:
    return Mark(one.article, copy_kind(one.publisher, one.agency), one.at, one.versions > 1)

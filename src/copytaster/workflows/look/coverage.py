"""Coverage: what kind of copy each article of a story is, and when it appeared."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from copytaster.finding.credits import copy_kind
from copytaster.model.filing import Appearance
from copytaster.model.ids import ArticleId
from copytaster.model.search import CopyKind


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

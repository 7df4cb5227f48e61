"""Who reports what: quotations, figures and names that some of a story's outlets carry, and where each has them."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from copytaster.model.annotations import TagKind
from copytaster.model.filing import ArticleOnFile
from copytaster.model.ids import ArticleId
from copytaster.text.words import tag_key

from .figures import figures
from .quotations import Quotations, quotations

_OUTLETS = 8
_ROWS = {"quotation": 4, "figure": 4, "name": 6}
_ALONE = 4
"""Rows that one outlet alone carries."""
_NAMES = (TagKind.PERSON, TagKind.ORGANISATION, TagKind.PLACE, TagKind.NAME)


class StatementKind(StrEnum):
    """What can be told to be the same in two texts by its form alone."""

    QUOTATION = "quotation"
    FIGURE = "figure"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Carried:
    """Where an outlet has a statement; paragraphs count from 1. `origin` says whose copy the article is."""

    article: ArticleId
    paragraph: int
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A row: what is stated, as first printed, and where each outlet carries it; none where it does not."""

    kind: StatementKind
    label: str
    language: str | None
    carried: tuple[Carried | None, ...]

    @property
    def outlets(self) -> int:
        """How many of the outlets carry it."""
        return sum(one is not None for one in self.carried)

    @property
    def origins(self) -> int:
        """How many origins those have, by their credit lines."""
        return len({one.origin for one in self.carried if one})


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Outlets, in the order in which they began to report, and what some of them carry and others do not."""

    outlets: tuple[str, ...] = ()
    statements: tuple[Statement, ...] = ()


@dataclass(slots=True)
class _Row:
    kind: StatementKind
    label: str
    language: str | None
    by_outlet: dict[str, Carried]
    mentions: int = 0


def compare(articles: Iterable[ArticleOnFile]) -> Comparison:
    """Compare up to eight outlets by what stands in these articles; nothing where they are fewer than two.

    A quotation is the same where five words in a row are, a figure where number and unit are, a name where its hashtag
    is. What all outlets carry is left out, and what a single one mentions in passing. Rows that more outlets carry come
    first; the same articles give the same rows in whatever order they are given.
    """
    told = sorted(articles, key=lambda filed: (filed.at, filed.id))
    rows = _rows(told)
    outlets = _columns(told, rows)
    if len(outlets) < 2:
        return Comparison()
    made = (_statement(row, outlets) for row in rows if _tells_apart(row, outlets))
    ranked = sorted(made, key=lambda one: -one.outlets)
    return Comparison(outlets=tuple(map(_outlet, _named(told, outlets))), statements=tuple(_chosen(ranked)))


def _outlet(filed: ArticleOnFile) -> str:
    return filed.article.publisher or filed.article.host or ""


def _named(told: Sequence[ArticleOnFile], outlets: Sequence[str]) -> Iterator[ArticleOnFile]:
    """Yield the first article of each of these outlets, which says how the outlet is spelt."""
    first = {tag_key(_outlet(filed)): filed for filed in reversed(told)}
    return (first[outlet] for outlet in outlets)


def _rows(told: Sequence[ArticleOnFile]) -> list[_Row]:
    rows: dict[tuple[StatementKind, str], _Row] = {}
    said = Quotations()
    for filed in told:
        outlet = tag_key(_outlet(filed))
        own = tag_key(filed.article.agency or _outlet(filed))
        starts = list(accumulate((len(one.text) + 1 for one in filed.article.paragraphs), initial=0))
        for kind, key, label, start in _found(filed, said):
            row = rows.get((kind, key))
            if row is None:
                row = rows[kind, key] = _Row(kind, label, filed.article.language, {})
            if outlet not in row.by_outlet:
                row.by_outlet[outlet] = Carried(filed.id, bisect_right(starts, start), own)
            row.mentions += 1
    return list(rows.values())


def _found(filed: ArticleOnFile, said: Quotations) -> Iterator[tuple[StatementKind, str, str, int]]:
    """Yield (kind, what makes it the same, as printed, where in the text) of each statement."""
    text = filed.article.text
    for start, words in quotations(text):
        yield StatementKind.QUOTATION, said.key(words), words, start
    for start, key, printed in figures(text):
        yield StatementKind.FIGURE, key, printed, start
    outlets = {tag_key(_outlet(filed)), tag_key(filed.article.agency or "")}
    for tag in filed.annotations.tags:
        if tag.kind in _NAMES and tag.key not in outlets:
            for span in tag.spans[:2]:
                yield StatementKind.NAME, tag.key, tag.label, span.start


def _columns(told: Sequence[ArticleOnFile], rows: Iterable[_Row]) -> list[str]:
    """The outlets that share most with others, in the order in which they began to report."""
    every = list(dict.fromkeys(tag_key(_outlet(filed)) for filed in told if _outlet(filed)))
    shared = Counter(outlet for row in rows if len(row.by_outlet) > 1 for outlet in row.by_outlet)
    widest = set(sorted(every, key=lambda outlet: -shared[outlet])[:_OUTLETS])
    return [outlet for outlet in every if outlet in widest]


def _tells_apart(row: _Row, outlets: Sequence[str]) -> bool:
    carried = sum(outlet in row.by_outlet for outlet in outlets)
    if carried == 1:
        return row.kind is StatementKind.QUOTATION or row.mentions > 1
    return 1 < carried < len(outlets)


def _statement(row: _Row, outlets: Sequence[str]) -> Statement:
    carried = tuple(row.by_outlet.get(outlet) for outlet in outlets)
    return Statement(kind=row.kind, label=row.label, language=row.language, carried=carried)


def _chosen(ranked: Iterable[Statement]) -> Iterator[Statement]:
    """Take the first of each kind, as many as there is room for."""
    left = dict(_ROWS)
    alone = _ALONE
    for one in ranked:
        if left[one.kind] and (one.outlets > 1 or alone):
            left[one.kind] -= 1
            alone -= one.outlets == 1
            yield one

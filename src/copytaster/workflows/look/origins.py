"""Whose copy a story's outlets print, as far as their credit lines say."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from copytaster.model.filing import Appearance
from copytaster.model.ids import ArticleId
from copytaster.text.words import tag_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """An agency or an outlet, and how many articles each outlet made of its copy, most first, itself left out.

    `own` counts the origin's own articles.
    """

    name: str
    agency: bool
    own: int
    takers: tuple[tuple[str, int], ...]

    @property
    def articles(self) -> int:
        """How many articles have this origin."""
        return self.own + sum(articles for _, articles in self.takers)


def origins(appearances: Iterable[Appearance]) -> tuple[Origin, ...]:
    """Return the origins of these articles, those of most articles first."""
    by_origin: dict[str, list[Appearance]] = {}
    for one in sorted(appearances, key=lambda one: (one.at, one.article)):
        by_origin.setdefault(tag_key(one.agency or one.publisher), []).append(one)
    found = (_origin(key, taken) for key, taken in by_origin.items())
    return tuple(sorted(found, key=lambda origin: (-len(origin.takers), -origin.articles, origin.name)))


def opened(appearances: Iterable[Appearance], most: int) -> tuple[ArticleId, ...]:
    """Choose the articles by which a story is told, oldest first.

    The first of each outlet, then the first of each day, then the newest: who began, what came when, and how it stands.
    """
    told = sorted(appearances, key=lambda one: (one.at, one.article))
    chosen = dict.fromkeys(_firsts(told, lambda one: tag_key(one.publisher))[: 4 * most // 5])
    for one in (*_firsts(told, lambda one: one.at.date()), *reversed(told)):
        if len(chosen) == most:
            break
        chosen.setdefault(one)
    return tuple(one.article for one in told if one in chosen)


def _origin(key: str, taken: Sequence[Appearance]) -> Origin:
    takers = Counter(one.publisher for one in taken if tag_key(one.publisher) != key)
    agency = any(one.agency for one in taken)
    name = next(one.agency or one.publisher for one in taken)
    return Origin(name=name, agency=agency, own=len(taken) - takers.total(), takers=tuple(takers.most_common()))


def _firsts(told: Iterable[Appearance], key: Callable[[Appearance], object]) -> list[Appearance]:
    first: dict[object, Appearance] = {}
    for one in told:
        first.setdefault(key(one), one)
    return list(first.values())

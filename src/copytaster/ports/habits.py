"""The habits of sites: what each prints on many of its pages."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from copytaster.model.habits import ArticleSeen, HabitsOnFile, TemplateLine


class SourceHabits(Protocol):
    """What sites repeat. It can be learnt again from the captures, except what a person spared."""

    def note(self, seen: Sequence[ArticleSeen], *, of_each: int, in_all: int) -> None:
        """Hold these articles beside the newest `of_each` of their sites, and the newest `in_all` of all, from before.

        An article that is held already is held as it is now, in its old place.
        """
        ...

    def seen(self, site: str) -> tuple[ArticleSeen, ...]:
        """Return the articles of a site that are held, in the order in which they first came."""
        ...

    def of(self, sites: Iterable[str]) -> Mapping[str, HabitsOnFile]:
        """Return what has been learnt of these sites; those of which nothing is known are left out."""
        ...

    def learn(self, site: str, lines: Sequence[TemplateLine], at: datetime) -> None:
        """Store the lines that are template on a site, in place of the earlier ones; spared ones are left out."""
        ...

    def spare(self, site: str, marks: Iterable[str], at: datetime) -> int:
        """Take lines off a site's template for good, and return how many of them were on it."""
        ...

"""The habits of sites: what each prints on many of its pages."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from copytaster.model.habits import ArticleSeen, HabitsOnFile, TemplateLine


class SourceHabits(Protocol):
    """What sites repeat. It can be learnt again from the captures, except what a person spared."""

    def note(self, seen: ArticleSeen) -> None:
        """Hold an article. One that its site holds already is held as it is now, in its old place."""
        ...

    def let_go(self, sites: Iterable[str], *, of_each: int, in_all: int) -> None:
        """Let go of all but the newest `of_each` articles of these sites, and of all but `in_all` of all, or more."""
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

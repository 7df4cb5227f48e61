"""Watches: articles that are looked at again where they stand, and those that were withdrawn."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from copytaster.model.ids import ArticleId, CaptureId, SourceId
from copytaster.model.watch import SourceEdits, Watch, Withdrawal


class Watches(Protocol):
    """What is looked at again, and what was found to be withdrawn. Withdrawals cannot be found out again."""

    def begin(self, watch: Watch) -> None:
        """Watch an article. One that is watched already stays as it is."""
        ...

    def of(self, article: ArticleId) -> Watch | None:
        """Return the watch over an article, or none."""
        ...

    def due(self, now: datetime, limit: int) -> tuple[Watch, ...]:
        """Return watches whose next look is not in the future, longest waiting first."""
        ...

    def on_books(self, articles: Sequence[ArticleId]) -> None:
        """Note that the next look at these articles is on the books: they are due no more until it was had."""
        ...

    def looked(self, watch: Watch, *, edited: bool) -> None:
        """Store what a look has learnt, and count it for its source. One that is not watched changes nothing."""
        ...

    def edits_of(self, source: SourceId) -> SourceEdits:
        """Return how often articles of a source were found edited."""
        ...

    def withdraw(self, withdrawal: Withdrawal) -> None:
        """Note that an article is withdrawn. Where that is noted already, and has not ended, nothing changes."""
        ...

    def stands(self, article: ArticleId, at: datetime, capture: CaptureId) -> None:
        """Note that an article stands (again), as that capture shows; where it was not withdrawn nothing changes.

        A withdrawal that rests on that very capture does not end by it.
        """
        ...

    def withdrawals(self, article: ArticleId) -> tuple[Withdrawal, ...]:
        """Return when an article was withdrawn, oldest first."""
        ...

"""How a source stands: what the last 30 days brought, how often it publishes, and how much could be read whole."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from copytaster.model.source import Source, SourceDay, SourceState
from copytaster.workflows.newsroom import Newsroom

DAYS = 30
QUIET = timedelta(days=7)
"""A source that has published nothing for so long is quiet, and for ten times as long as it usually pauses."""
ENOUGH = 8
"""Pages; of fewer no share is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A source with what is known of its last 30 days: `first` to `last`. `articles` are all it has brought."""

    source: Source
    articles: int
    recent: int
    newest: datetime | None
    first: date
    last: date
    days: tuple[SourceDay, ...]

    @property
    def a_day(self) -> float:
        """Articles published a day, over the 30 days."""
        return self.recent / DAYS

    @property
    def whole(self) -> int:
        """Pages behind its entries that were read."""
        return sum(day.whole for day in self.days)

    @property
    def entries(self) -> int:
        """Entries of which the feed's own text alone is kept."""
        return sum(day.entries for day in self.days)

    @property
    def turned_away(self) -> int:
        """Pages behind its entries that held no article."""
        return sum(day.turned_away for day in self.days)

    @property
    def pages(self) -> int:
        """All pages behind its entries, whatever came of them."""
        return self.whole + self.entries + self.turned_away

    @property
    def share(self) -> float | None:
        """The share of its pages that were read whole; none where they are too few to tell."""
        return self.whole / self.pages if self.pages >= ENOUGH else None

    def is_quiet(self, now: datetime) -> bool:
        """Whether its feed can be read and yet brings nothing new, for far longer than is usual for it."""
        if self.source.state is not SourceState.FINE or self.newest is None:
            return False
        usual = timedelta(days=DAYS) / self.recent if self.recent else QUIET
        return now - self.newest > max(QUIET, 10 * usual)


def standings(newsroom: Newsroom, sources: Sequence[Source], now: datetime) -> tuple[Standing, ...]:
    """Return how these sources stand, in their order."""
    ids = [source.id for source in sources]
    last = now.date()
    first = last - timedelta(days=DAYS - 1)
    articles = newsroom.sources.article_counts()
    days = newsroom.sources.days(ids, first)
    brought = newsroom.sources.brought(ids, now - timedelta(days=DAYS))
    return tuple(
        Standing(
            source=source,
            articles=articles.get(source.id, 0),
            recent=brought[source.id].recent,
            newest=brought[source.id].newest,
            first=first,
            last=last,
            days=days.get(source.id, ()),
        )
        for source in sources
    )

"""What we read and how it is doing: the list of sources."""

from dataclasses import dataclass

from copytaster.model.source import Source
from copytaster.workflows.newsroom import Newsroom


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """One source with the number of articles it has brought."""

    source: Source
    articles: int


def sources(newsroom: Newsroom) -> tuple[SourceRow, ...]:
    """Return all sources, those in trouble first, then by title."""
    counts = newsroom.sources.article_counts()
    return tuple(SourceRow(source=source, articles=counts.get(source.id, 0)) for source in newsroom.sources.every())

"""The frame around every screen: how much there is to search, how the sources are, and what is being read."""

from dataclasses import dataclass
from datetime import datetime

from copytaster.workflows.newsroom import Newsroom


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What masthead and footer say. `last_look` is the newest look at any source, `reading` counts pages under way."""

    articles: int
    sources: int
    in_trouble: int
    last_look: datetime | None
    reading: int


def frame(newsroom: Newsroom) -> Frame:
    """Return what masthead and footer say now."""
    sources = newsroom.sources.counts()
    return Frame(
        articles=newsroom.index.count(),
        sources=sources.sources,
        in_trouble=sources.in_trouble,
        last_look=sources.last_look,
        reading=newsroom.jobs.counts().under_way,
    )

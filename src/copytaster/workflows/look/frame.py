"""The frame around every screen: how much there is to search, and how the sources are."""

from dataclasses import dataclass
from datetime import datetime

from copytaster.model.source import SourceState
from copytaster.workflows.newsroom import Newsroom


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What masthead and footer say. `last_look` is the newest look at any source."""

    articles: int
    sources: int
    in_trouble: int
    last_look: datetime | None


def frame(newsroom: Newsroom) -> Frame:
    """Return what masthead and footer say now."""
    sources = newsroom.sources.every()
    looks = [source.last_look for source in sources if source.last_look]
    return Frame(
        articles=newsroom.index.count(),
        sources=len(sources),
        in_trouble=sum(source.state is SourceState.TROUBLE for source in sources),
        last_look=max(looks, default=None),
    )

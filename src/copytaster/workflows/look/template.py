"""What is taken for template on the pages of a source."""

from dataclasses import dataclass
from datetime import datetime

from copytaster.model.source import Source
from copytaster.reading.habits import times_seen
from copytaster.text.urls import site
from copytaster.workflows.newsroom import Newsroom


@dataclass(frozen=True, slots=True, kw_only=True)
class RepeatedLine:
    """A line taken for template, and on how many of the site's newest articles it stands."""

    mark: str
    text: str
    articles: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """The lines that a source's site repeats, the most frequent first, and how many of its articles were counted."""

    site: str
    lines: tuple[RepeatedLine, ...]
    counted: int
    changed_at: datetime | None = None


def site_of_source(source: Source) -> str:
    """Return the site whose pages a source leads to, as far as it says."""
    return site(source.site or source.address)


def template(newsroom: Newsroom, source: Source) -> Template:
    """Return what is taken for template on a source's pages. Sources of one site share it."""
    where = site_of_source(source)
    known = newsroom.habits.of([where]).get(where)
    if known is None or not known.lines:
        return Template(site=where, lines=(), counted=0, changed_at=known.changed_at if known else None)
    times, counted = times_seen(newsroom.habits.seen(where))
    lines = (RepeatedLine(mark=one.mark, text=one.text, articles=times.get(one.mark, 0)) for one in known.lines)
    ordered = tuple(sorted(lines, key=lambda line: (-line.articles, line.text)))
    return Template(site=where, lines=ordered, counted=counted, changed_at=known.changed_at)

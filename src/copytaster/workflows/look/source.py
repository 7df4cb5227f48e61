"""One source: how it is doing, the looks of the last 30 days, and its articles."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from copytaster.model.ids import SourceId
from copytaster.model.rules import Rules
from copytaster.model.source import Look, Pace, Source
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.site_rules import rules_of

from .days import Cursor, DayPage, day_page
from .standing import Standing, standings
from .template import Template, site_of_source, template

A_PAGE = 40
LOOKS_OF = timedelta(days=30)
LOOKS_SHOWN = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceScreen:
    """A source's page. `looks` are its last ones, newest first.

    `template` is what its site repeats, `rules` what people said of its pages, `pace` how often sources are looked at.
    """

    source: Source
    standing: Standing
    now: datetime
    looks: tuple[Look, ...]
    page: DayPage
    template: Template
    rules: Rules | None
    pace: Pace


def source(newsroom: Newsroom, asked: SourceId, before: Cursor | None = None) -> SourceScreen | None:
    """Return the source's page, or none where there is no such source."""
    found = newsroom.sources.get(asked)
    if found is None:
        return None
    now = newsroom.clock.now()
    return SourceScreen(
        source=found,
        standing=standings(newsroom, [found], now)[0],
        now=now,
        looks=newsroom.sources.looks(asked, now - LOOKS_OF)[: -LOOKS_SHOWN - 1 : -1],
        page=day_page(newsroom.archive.latest(A_PAGE + 1, before=before, source=asked), A_PAGE),
        template=template(newsroom, found),
        rules=rules_of(newsroom, site_of_source(found)),
        pace=newsroom.pace,
    )

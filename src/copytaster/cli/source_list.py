"""The list of sources in the terminal: what is said of each, how much it brings, and its last 30 days."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from rich.table import Table
from rich.text import Text

from copytaster.model.ids import SourceId
from copytaster.model.source import Source, SourceDay, SourceState
from copytaster.workflows.look.standing import Standing, standings
from copytaster.workflows.look.template import site_of_source
from copytaster.workflows.newsroom import Newsroom

from .repeated import repeated_lines
from .terminal import clock_time, console, emit

STYLES = {
    SourceState.TROUBLE: "red",
    SourceState.GONE: "red",
    SourceState.PAUSED: "dim",
    SourceState.NEW: "cyan",
    SourceState.FINE: "green",
}
BARS = " ▁▂▃▄▅▆▇█"
FAILED = "×"


def list_sources(newsroom: Newsroom, *, as_json: bool) -> None:
    """List all sources, problems first."""
    sources = newsroom.sources.every()
    standing = standings(newsroom, sources, newsroom.clock.now())
    lines = _template_lines(newsroom, sources)
    if as_json:
        for one in standing:
            counts = {"articles": one.articles, "a_day": round(one.a_day, 2), "read_whole": one.share}
            emit({**row(one.source), **counts, "template_lines": lines[one.source.id]})
    elif sources:
        console().print(_table(standing, lines))
    else:
        console().print("No sources yet. Add one: copytaster add https://news.example/feed")


def row(source: Source) -> dict[str, object]:
    """Return what is told of one source as JSON."""
    return {
        "source": source.id,
        "title": source.title,
        "address": source.address,
        "kind": source.kind.value,
        "folders": list(source.folders),
        "state": source.state.value,
        "detail": source.detail,
        "last_look": source.last_look,
        "next_look": source.next_look,
        "failures": source.failures,
        "pace_minutes": source.pace / timedelta(minutes=1) if source.pace else None,
        "changed_at": source.changed_at,
        "last_capture": source.last_capture,
    }


def strip(days: Sequence[SourceDay], first: date, last: date) -> str:
    """Return a sign for each day: as high as its new articles are many, a cross where all looks failed."""
    most = max((day.new for day in days), default=0) or 1
    known = {day.day: day for day in days}
    return "".join(_sign(known.get(first + timedelta(days=n)), most) for n in range((last - first).days + 1))


def _sign(day: SourceDay | None, most: int) -> str:
    if day is None or not day.looks:
        return BARS[0]
    if day.failed == day.looks:
        return FAILED
    return BARS[1 + round((len(BARS) - 2) * day.new / most)]


def _template_lines(newsroom: Newsroom, sources: Sequence[Source]) -> dict[SourceId, int]:
    sites = {source.id: site_of_source(source) for source in sources}
    repeated = {site: len(habits.lines) for site, habits in newsroom.habits.of(sites.values()).items()}
    return {source: repeated.get(site, 0) for source, site in sites.items()}


def _table(standing: Sequence[Standing], lines: Mapping[SourceId, int]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("source", overflow="fold", max_width=40)
    table.add_column("state")
    table.add_column("articles", justify="right")
    table.add_column("a day", justify="right")
    table.add_column("last look", no_wrap=True)
    table.add_column("next look", no_wrap=True)
    table.add_column("what is said of it", overflow="fold")
    for one in standing:
        source = one.source
        said = (source.detail, strip(one.days, one.first, one.last).strip(), repeated_lines(lines[source.id]))
        table.add_row(
            f"{source.title}\n{source.address}",
            Text(source.state.value, style=STYLES[source.state]),
            f"{one.articles:,}",
            f"{one.a_day:.1f}",
            clock_time(source.last_look),
            clock_time(None if source.state.is_at_rest else source.next_look),
            "\n".join(filter(None, said)),
        )
    return table

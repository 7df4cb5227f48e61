"""`copytaster sources`: lists the sources, how they are doing and what they repeat, and takes them off the list."""

from collections.abc import Mapping, Sequence
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from copytaster.assembly import open_newsroom
from copytaster.errors import NotOnFileError
from copytaster.model.ids import SourceId
from copytaster.model.source import Source, SourceState
from copytaster.observing import set_up_logging
from copytaster.settings import load
from copytaster.text.urls import canonical_url
from copytaster.workflows import remove_source
from copytaster.workflows.look.template import site_of_source
from copytaster.workflows.newsroom import Newsroom

from .options import AsJson, Home
from .repeated import forget_lines, repeated_lines, show_template
from .subscriptions import hand_out_to, take_in_file
from .terminal import clock_time, console, emit

STYLES = {SourceState.TROUBLE: "red", SourceState.PAUSED: "dim", SourceState.NEW: "cyan", SourceState.FINE: "green"}


Remove = Annotated[
    str, typer.Option("--remove", metavar="ADDRESS|ID", help="Take a source off the list; what it brought stays.")
]
Shown = Annotated[
    str, typer.Option("--template", metavar="ADDRESS|ID", help="List the lines that a source's site repeats.")
]
Forget = Annotated[
    str,
    typer.Option("--forget", metavar="ADDRESS|ID", help="Let the lines that a source's site repeats be text again."),
]
TakeIn = Annotated[
    str, typer.Option("--import", metavar="FILE", help="Add the sources that an OPML file names; - is stdin.")
]
HandOut = Annotated[str, typer.Option("--export", metavar="FILE", help="Write all sources as OPML; - is stdout.")]


def command(
    remove: Remove = "",
    template: Shown = "",
    forget: Forget = "",
    take_in: TakeIn = "",
    hand_out: HandOut = "",
    home: Home = None,
    as_json: AsJson = False,
) -> None:
    """List your sources and how they are doing, problems first.

    With --remove one of them is taken off the list: it is looked at no more. Its articles and captures stay, and
    `copytaster add` brings it back. With --template one is asked what its site prints on many pages, which is left
    out of its articles; with --forget those lines are text again, for good. With --import and --export subscriptions
    come from other feed readers and go to them, as OPML with its folders.
    """
    settings = load(home)
    set_up_logging("error", as_json=settings.log_json)
    with open_newsroom(settings, workers=0) as newsroom:
        if remove:
            removed = remove_source.remove(newsroom, _meant(newsroom, remove).id)
            told = f"{removed.title} ({removed.address}) is off the list. Its articles and captures stay."
            emit({**_row(removed), "removed": True}) if as_json else console().print(told)
        elif template:
            show_template(newsroom, _meant(newsroom, template), as_json=as_json)
        elif forget:
            forget_lines(newsroom, _meant(newsroom, forget), as_json=as_json)
        elif take_in:
            raise typer.Exit(1 if take_in_file(newsroom, take_in, as_json=as_json) else 0)
        elif hand_out:
            hand_out_to(newsroom, hand_out)
        else:
            _list(newsroom, as_json=as_json)


def _list(newsroom: Newsroom, *, as_json: bool) -> None:
    sources = newsroom.sources.every()
    articles = newsroom.sources.article_counts()
    sites = {source.id: site_of_source(source) for source in sources}
    repeated = {site: len(habits.lines) for site, habits in newsroom.habits.of(sites.values()).items()}
    lines = {source: repeated.get(site, 0) for source, site in sites.items()}
    if as_json:
        for source in sources:
            emit({**_row(source), "articles": articles.get(source.id, 0), "template_lines": lines[source.id]})
    elif sources:
        console().print(_table(sources, articles, lines))
    else:
        console().print("No sources yet. Add one: copytaster add https://news.example/feed")


def _meant(newsroom: Newsroom, asked: str) -> Source:
    """Return the source of that id, feed or site; `NotOnFileError` where there is not just one."""
    sources = newsroom.sources.every()
    address = canonical_url(asked if "://" in asked else f"https://{asked}")
    exact = [source for source in sources if asked == source.id or address == source.address]
    found = exact or [source for source in sources if source.site and _is_same_site(address, source.site)]
    if len(found) != 1:
        several = f"{len(found)} sources are" if found else "No source is"
        raise NotOnFileError(f"{several} called {asked}", hint="`copytaster sources` lists their addresses.")
    return found[0]


def _is_same_site(address: str, site: str) -> bool:
    """Sites are asked for without a scheme, and some are named with http."""
    return address.partition("://")[2] == canonical_url(site).partition("://")[2]


def _table(sources: Sequence[Source], articles: Mapping[SourceId, int], lines: Mapping[SourceId, int]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("source", overflow="fold", max_width=40)
    table.add_column("state")
    table.add_column("articles", justify="right")
    table.add_column("last look", no_wrap=True)
    table.add_column("next look", no_wrap=True)
    table.add_column("what it says", overflow="fold")
    for source in sources:
        table.add_row(
            f"{source.title}\n{source.address}",
            Text(source.state.value, style=STYLES[source.state]),
            f"{articles.get(source.id, 0):,}",
            clock_time(source.last_look),
            clock_time(source.next_look),
            "\n".join(filter(None, (source.detail, repeated_lines(lines[source.id])))),
        )
    return table


def _row(source: Source) -> dict[str, object]:
    return {
        "source": source.id,
        "title": source.title,
        "address": source.address,
        "kind": source.kind.value,
        "folders": source.folders,
        "state": source.state.value,
        "detail": source.detail,
        "last_look": source.last_look,
        "next_look": source.next_look,
        "failures": source.failures,
    }

"""`copytaster versions`: lists how an article stood at which time, with its words."""

from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from copytaster.assembly import open_newsroom
from copytaster.errors import NotOnFileError
from copytaster.observing import set_up_logging
from copytaster.settings import load
from copytaster.workflows.look.versions import ArticleOverTime, over_time

from .options import AsJson, Home
from .terminal import clock_time, console, emit

Address = Annotated[str, typer.Argument(metavar="ADDRESS|ID", help="The article's own address, or its id.")]
Words = Annotated[bool, typer.Option("--text", help="Show the words of each version.")]


def command(address: Address, text: Words = False, home: Home = None, as_json: AsJson = False) -> None:
    """List the versions of an article, and when it was taken down.

    The oldest comes first, with when it was seen and at which capture. With --text the words of each are shown.
    `copytaster captures` lists what is kept of its address.
    """
    settings = load(home)
    set_up_logging("error", as_json=settings.log_json)
    with open_newsroom(settings, workers=0) as newsroom:
        found = over_time(newsroom, address)
    if not found:
        raise NotOnFileError(f"No article is on file at {address}", hint="`copytaster search` shows addresses and ids.")
    for one in found:
        _emit(one) if as_json else _print(one, text=text)


def _emit(found: ArticleOverTime) -> None:
    for version, words in found.versions:
        emit(
            {
                "article": found.article,
                "version": version.id,
                "seen": version.read_at,
                "capture": version.capture,
                "headline": words.headline,
                "deck": words.deck,
                "text": words.text,
            }
        )
    for one in found.withdrawals:
        emit(
            {
                "article": found.article,
                "withdrawn": one.at,
                "because": one.because.value,
                "capture": one.capture,
                "until": one.until,
            }
        )


def _print(found: ArticleOverTime, *, text: bool) -> None:
    out = console()
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("seen", no_wrap=True)
    table.add_column("words", justify="right")
    table.add_column("capture", no_wrap=True)
    table.add_column("headline", overflow="fold")
    for version, words in found.versions:
        length = len(words.text.split())
        table.add_row(clock_time(version.read_at), f"{length:,}", version.capture, words.headline)
    out.print(table)
    for one in found.withdrawals:
        again = f"; it stood again {clock_time(one.until)}" if one.until else ""
        out.print(Text(f"Withdrawn {clock_time(one.at)}: {one.because.value} (capture {one.capture}){again}", "red"))
    for version, words in found.versions if text else ():
        out.print(f"\n== {clock_time(version.read_at)}\n{words.headline}\n")
        out.print("\n\n".join(filter(None, (words.deck, *(paragraph.text for paragraph in words.paragraphs)))))

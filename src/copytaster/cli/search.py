"""`copytaster search`: searches the articles on file."""

from typing import Annotated, Any

import typer
from rich.text import Text

from copytaster.assembly import open_newsroom
from copytaster.finding.query import no_word
from copytaster.model.search import Order
from copytaster.observing import set_up_logging
from copytaster.settings import load
from copytaster.workflows.search import SearchAnswer, SearchHit, search

from .commands import Command
from .following import catch_up
from .options import AsJson, Home
from .terminal import clock_time, console, emit, highlighted

MINUS = "\u2212"
"""The sign of subtraction: the same to a query, and never the beginning of an option."""


class TakesNegations(Command):
    """Takes a word after one minus, as `-grain`, for what must not be found; options of ours have two."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read options and words from the command line."""
        options = {name for parameter in self.params for name in parameter.opts} | set(ctx.help_option_names)
        end = args.index("--") if "--" in args else len(args)
        told = [MINUS + word[1:] if _is_negation(word) and word not in options else word for word in args[:end]]
        return super().parse_args(ctx, told + args[end:])


def _is_negation(word: str) -> bool:
    return len(word) > 1 and word.startswith("-") and not word.startswith("--")


SHAPE = TakesNegations

Words = Annotated[
    list[str],
    typer.Argument(metavar="WORDS…", help='Words, "phrases", stem*, OR, -not, publisher:name, after:2024-01-31.'),
]


def command(
    words: Words,
    order: Annotated[Order, typer.Option(help="Best match first, or newest first.")] = Order.RELEVANCE,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="Most articles to show.")] = 10,
    home: Home = None,
    as_json: AsJson = False,
) -> None:
    """Search the articles on file."""
    asked = " ".join(words)
    if not asked.strip():
        raise no_word(at=0)
    settings = load(home)
    set_up_logging("error", as_json=settings.log_json)
    with open_newsroom(settings, workers=0) as newsroom:
        catch_up(newsroom)
        answer = search(newsroom, asked, order=order, limit=limit)
    if as_json:
        for hit in answer.hits:
            emit({**_row(hit), "total": answer.total})
    else:
        _show(answer)


def _show(answer: SearchAnswer) -> None:
    out = console()
    if not answer.total:
        out.print(f"Nothing on file matches {answer.understood}.")
        return
    for hit in answer.hits:
        card = hit.card
        headline = highlighted(hit.headline)
        headline.stylize("bold")
        out.print(headline)
        at = clock_time(card.at) if card.dated else f"no date, seen {clock_time(card.at)}"
        where = (card.publisher, at, card.address or "")
        out.print(Text("  " + "  ".join(part for part in where if part), style="dim"))
        out.print(Text("  ") + highlighted(hit.snippet))
        out.print()
    shown = len(answer.hits)
    more = f", the first {shown:,} shown (--limit shows more)" if shown < answer.total else ""
    out.print(f"{answer.total:,} {'article' if answer.total == 1 else 'articles'}{more}")


def _row(hit: SearchHit) -> dict[str, object]:
    card = hit.card
    return {
        "article": card.id,
        "story": card.story,
        "headline": card.headline,
        "publisher": card.publisher,
        "agency": card.agency,
        "language": card.language,
        "address": card.address,
        "at": card.at,
        "dated": card.dated,
        "snippet": "".join(piece.text for piece in hit.snippet),
    }

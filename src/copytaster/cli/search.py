"""`copytaster search`: searches the articles on file."""

from typing import Annotated

import typer
from rich.text import Text

from copytaster.assembly import open_newsroom
from copytaster.model.search import Order
from copytaster.observing import set_up_logging
from copytaster.settings import load
from copytaster.workflows.search import SearchAnswer, SearchHit, search

from .following import catch_up
from .options import AsJson, Home
from .terminal import clock_time, console, emit, highlighted

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
    settings = load(home)
    set_up_logging("error", as_json=settings.log_json)
    with open_newsroom(settings, workers=0) as newsroom:
        catch_up(newsroom)
        answer = search(newsroom, " ".join(words), order=order, limit=limit)
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
        where = (card.publisher, clock_time(card.at), card.address or "")
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
        "snippet": "".join(piece.text for piece in hit.snippet),
    }

"""`copytaster add`: adds feeds, or the feeds of web pages, to the sources."""

from datetime import timedelta
from typing import Annotated

import typer

from copytaster.assembly import open_newsroom
from copytaster.errors import FetchError, UnreadableCopyError
from copytaster.observing import set_up_logging
from copytaster.settings import load
from copytaster.workflows.add_source import add

from .options import AsJson, Home
from .terminal import complain, console, emit

Addresses = Annotated[list[str], typer.Argument(metavar="URL…", help="Feeds, or web pages that offer feeds.")]


def command(addresses: Addresses, home: Home = None, as_json: AsJson = False) -> None:
    """Add feeds, or the feeds of web pages, to your sources.

    A web page's own feed is found for you. Adding a source twice changes nothing.
    """
    settings = load(home)
    set_up_logging("error", as_json=settings.log_json)
    added = 0
    with open_newsroom(settings, workers=0) as newsroom:
        for address in addresses:
            try:
                source = add(newsroom, address, pace=timedelta(minutes=settings.look_minutes))
            except (FetchError, UnreadableCopyError) as error:
                complain(address, str(error))
                continue
            added += 1
            if as_json:
                emit({"source": source.id, "title": source.title, "address": source.address, "detail": source.detail})
            else:
                console().print(f"{source.title} ({source.address}): {source.detail}")
    if added and not as_json:
        console().print("`copytaster run` reads them and shows what they bring.")
    raise typer.Exit(0 if added == len(addresses) else 1)

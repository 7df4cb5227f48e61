"""`copytaster add`: finds out what an address or folder is, shows what it would bring, and adds it to the sources."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from copytaster.assembly import open_newsroom
from copytaster.errors import FetchError, UnreadableCopyError
from copytaster.model.source import Source, SourceKind
from copytaster.observing import set_up_logging
from copytaster.settings import load
from copytaster.workflows.add_source import add, add_local
from copytaster.workflows.newsroom import Newsroom
from copytaster.workflows.preview_source import Offer, preview, preview_local
from copytaster.workflows.watch_folder import path_of

from .offered import row, show_offer
from .options import AsJson, Home
from .terminal import complain, console, emit

Targets = Annotated[
    list[str],
    typer.Argument(
        metavar="ADDRESS|FOLDER…",
        help="Feeds, sitemaps, pages that offer feeds or link to articles, lists of addresses, folders to watch.",
    ),
]
Preview = Annotated[bool, typer.Option("--preview", help="Show what it would bring, and add nothing.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask before a page without a feed is added.")]
PATH_SIGNS = ("/", "./", "../", "~", "file:")


def command(
    targets: Targets, only_preview: Preview = False, yes: Yes = False, home: Home = None, as_json: AsJson = False
) -> None:
    """Add feeds, sites, sitemaps, lists of addresses and folders to your sources.

    What each is, is found out: a feed, a sitemap or a page with a feed of its own; a page that links to articles; a
    text with one address a line; a folder, which is watched for new files. You see what it would bring, and why
    not where it cannot be read. Adding a source twice changes nothing.
    """
    settings = load(home)
    set_up_logging("error", as_json=settings.log_json)
    failed = added = 0
    with open_newsroom(settings, workers=0) as newsroom:
        for target in targets:
            try:
                offer = _offer(newsroom, target)
                if not as_json:
                    show_offer(offer)
                if only_preview:
                    if as_json:
                        emit(row(offer))
                    continue
                if not _agreed(offer, yes=yes or as_json):
                    continue
                source = _add(newsroom, offer)
            except (FetchError, UnreadableCopyError) as error:
                complain(target, str(error))
                failed += 1
                continue
            added += 1
            _tell(source, as_json=as_json)
    if added and not as_json:
        console().print("`copytaster run` reads them and shows what they bring.")
    raise typer.Exit(1 if failed else 0)


def _offer(newsroom: Newsroom, target: str) -> Offer:
    if target.startswith(PATH_SIGNS) or Path(target).exists():
        path = path_of(target) if target.startswith("file:") else Path(target)
        return preview_local(newsroom, path).offers[0]
    found = preview(newsroom, target, all_offers=False)
    if not found.offers:
        raise found.broken[0].trouble
    return found.offers[0]


def _agreed(offer: Offer, *, yes: bool) -> bool:
    """Links of a page are judged by their looks, so a person is asked whether they are what was meant."""
    if yes or offer.on_list or offer.kind is not SourceKind.PAGE or not sys.stdin.isatty():
        return True
    return typer.confirm("Add this page, and read what it links to from now on?", default=True)


def _add(newsroom: Newsroom, offer: Offer) -> Source:
    if offer.address.startswith("file:"):
        return add_local(newsroom, path_of(offer.address))
    return add(newsroom, offer.address, kind=offer.kind, seen=offer.seen)


def _tell(source: Source, *, as_json: bool) -> None:
    if as_json:
        emit(
            {
                "source": source.id,
                "title": source.title,
                "address": source.address,
                "kind": source.kind.value,
                "detail": source.detail,
            }
        )
    else:
        console().print(f"{source.title} ({source.address}): {source.detail}")

"""`copytaster sources`: lists the sources and how they are doing, and does what one asks with one of them."""

from typing import Annotated

import typer

from copytaster.assembly import open_newsroom
from copytaster.errors import NotOnFileError
from copytaster.model.source import Source
from copytaster.observing import set_up_logging
from copytaster.settings import load
from copytaster.text.urls import canonical_url
from copytaster.workflows import remove_source
from copytaster.workflows.newsroom import Newsroom

from . import source_controls as controls
from .options import AsJson, Home
from .repeated import forget_lines, show_template
from .source_list import list_sources, row
from .subscriptions import hand_out_to, take_in_file
from .terminal import console, emit

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
Look = Annotated[str, typer.Option("--look", metavar="ADDRESS|ID", help="Look at a source now.")]
Pause = Annotated[str, typer.Option("--pause", metavar="ADDRESS|ID", help="Look at a source no more.")]
Resume = Annotated[str, typer.Option("--resume", metavar="ADDRESS|ID", help="Look at a source again.")]
ItsPace = Annotated[str, typer.Option("--pace", metavar="ADDRESS|ID", help="Change how often a source is looked at.")]
Minutes = Annotated[
    float, typer.Option("--minutes", min=0, max=10080, help="The pace; 0 goes by what the source brings.")
]


def command(
    look: Look = "",
    pause: Pause = "",
    resume: Resume = "",
    pace: ItsPace = "",
    minutes: Minutes = 0,
    remove: Remove = "",
    template: Shown = "",
    forget: Forget = "",
    take_in: TakeIn = "",
    hand_out: HandOut = "",
    home: Home = None,
    as_json: AsJson = False,
) -> None:
    """List your sources and how they are doing, problems first.

    With --look one of them is looked at now, with --pause no more until --resume, and with --pace and --minutes as
    often as you like; with 0 minutes it goes by what the source brings. With --remove one is taken off the list: it is
    looked at no more. Its articles and captures stay, and `copytaster add` brings it back. With --template one is
    asked what its site prints on many pages, which is left out of its articles; with --forget those lines are text
    again, for good. With --import and --export subscriptions come from other feed readers and go to them, as OPML with
    its folders.
    """
    settings = load(home)
    set_up_logging("error", as_json=settings.log_json)
    with open_newsroom(settings, workers=0) as newsroom:
        if look:
            raise typer.Exit(0 if controls.look(newsroom, _meant(newsroom, look), as_json=as_json) else 1)
        if pause:
            controls.pause(newsroom, _meant(newsroom, pause), as_json=as_json)
        elif resume:
            controls.resume(newsroom, _meant(newsroom, resume), as_json=as_json)
        elif pace:
            controls.set_pace(newsroom, _meant(newsroom, pace), minutes, as_json=as_json)
        elif remove:
            removed = remove_source.remove(newsroom, _meant(newsroom, remove).id)
            told = f"{removed.title} ({removed.address}) is off the list. Its articles and captures stay."
            emit({**row(removed), "removed": True}) if as_json else console().print(told)
        elif template:
            show_template(newsroom, _meant(newsroom, template), as_json=as_json)
        elif forget:
            forget_lines(newsroom, _meant(newsroom, forget), as_json=as_json)
        elif take_in:
            raise typer.Exit(1 if take_in_file(newsroom, take_in, as_json=as_json) else 0)
        elif hand_out:
            hand_out_to(newsroom, hand_out)
        else:
            list_sources(newsroom, as_json=as_json)


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

"""`copytaster comments`: lists what readers wrote, and lets the newsroom's owner take it down."""

from collections.abc import Callable, Sequence
from typing import Annotated

import typer
from rich.table import Table

from copytaster.assembly import open_newsroom
from copytaster.model.ids import CommentId
from copytaster.model.people import Comment
from copytaster.observing import set_up_logging
from copytaster.settings import load
from copytaster.workflows.comment import put_back, take_down
from copytaster.workflows.newsroom import Newsroom

from .options import AsJson, Home
from .terminal import clock_time, console, emit

Ids = Annotated[list[str] | None, typer.Option("--remove", metavar="ID", help="Take this comment down; repeatable.")]
BackIds = Annotated[list[str] | None, typer.Option("--restore", metavar="ID", help="Show it again; repeatable.")]


def command(
    remove: Ids = None,
    restore: BackIds = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="Most comments to list.")] = 20,
    home: Home = None,
    as_json: AsJson = False,
) -> None:
    """List what readers wrote, and take comments down.

    Works on any comment, whoever wrote it. What you take down, its writer cannot bring back; nothing is deleted.
    """
    settings = load(home)
    set_up_logging("error", as_json=settings.log_json)
    with open_newsroom(settings, workers=0) as newsroom:
        changed = [*_each(newsroom, take_down, remove), *_each(newsroom, put_back, restore)]
        shown = changed or newsroom.people.latest_comments(limit)
    if as_json:
        for comment in shown:
            emit(_row(comment))
    elif shown:
        console().print(_table(shown))
    else:
        console().print("Nobody has written a comment yet.")


def _each(
    newsroom: Newsroom, change: Callable[[Newsroom, CommentId], Comment], asked: Sequence[str] | None
) -> list[Comment]:
    return [change(newsroom, CommentId(comment)) for comment in asked or ()]


def _table(comments: Sequence[Comment]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("id", no_wrap=True)
    table.add_column("written", no_wrap=True)
    table.add_column("state", no_wrap=True)
    table.add_column("article", no_wrap=True)
    table.add_column("by", overflow="fold", max_width=24)
    table.add_column("says", overflow="fold")
    for one in comments:
        table.add_row(one.id, clock_time(one.at), _state(one), one.article, one.name, " ".join(one.text.split()))
    return table


def _row(comment: Comment) -> dict[str, object]:
    return {
        "comment": comment.id,
        "article": comment.article,
        "at": comment.at,
        "name": comment.name,
        "text": comment.text,
        "state": _state(comment),
    }


def _state(comment: Comment) -> str:
    if comment.by_owner:
        return "taken down"
    return "withdrawn" if comment.removed else "shown"

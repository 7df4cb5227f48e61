"""An article's page, and the comments made on it."""

from contextlib import suppress
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from copytaster.errors import BadCommentError, StoreError, TooManyCommentsError
from copytaster.model.ids import ArticleId, CommentId
from copytaster.web.addresses import on_the_web
from copytaster.web.forms import give_mark, read_form, writer_marked, writer_of
from copytaster.web.pace import client_of
from copytaster.web.paragraphs import blocks
from copytaster.web.site import newsroom_of, show, site_of
from copytaster.web.visits import opened_by_a_person
from copytaster.workflows import comment as comments
from copytaster.workflows.look.article import article as look_at_article
from copytaster.workflows.mark import opened


@dataclass(frozen=True, slots=True)
class Draft:
    """What the comment form holds, and what is wrong with it."""

    name: str = ""
    text: str = ""
    trouble: str = ""


def article(request: Request) -> Response:
    """Show an article; opening its page marks it as read."""
    if opened_by_a_person(request) and request.query_params.get("opened") != "no":
        with suppress(StoreError):  # an article that cannot be marked can be read all the same
            opened(newsroom_of(request), ArticleId(request.path_params["article"]))
    return _show(request)


async def add_comment(request: Request) -> Response:
    """Store a comment and go back to the article; show the form again with what is wrong with it."""
    form = await read_form(request)
    return await run_in_threadpool(_add, request, form.get("name", ""), form.get("text", ""))


def remove_comment(request: Request) -> Response:
    """Take away a comment that this browser wrote, and offer to bring it back."""
    asked = CommentId(request.path_params["comment"])
    removed = comments.remove(newsroom_of(request), asked, writer=writer_of(request))
    return RedirectResponse(f"/articles/{removed.article}?removed={removed.id}#comments", 303)


def restore_comment(request: Request) -> Response:
    """Bring back a comment that this browser took away."""
    asked = CommentId(request.path_params["comment"])
    restored = comments.restore(newsroom_of(request), asked, writer=writer_of(request))
    return RedirectResponse(f"/articles/{restored.article}#c{restored.id}", 303)


def _add(request: Request, name: str, text: str) -> Response:
    mark, writer = writer_marked(request)
    asked = ArticleId(request.path_params["article"])
    newsroom, pace, client = newsroom_of(request), site_of(request).comment_pace, client_of(request)
    now = newsroom.clock.now()
    try:
        if not pace.allows(client, now):
            raise TooManyCommentsError(
                "Many comments have come from your address within a minute",
                hint="Your words are kept below; wait a minute.",
            )
        added = comments.add(newsroom, asked, name=name, text=text, writer=writer)
    except BadCommentError as error:
        status = 429 if isinstance(error, TooManyCommentsError) else 400
        return _show(request, Draft(name, text, str(error)), status)
    pace.note(client, now)
    answer = RedirectResponse(f"/articles/{asked}#c{added.id}", 303)
    give_mark(answer, request, mark)
    return answer


def _show(request: Request, draft: Draft | None = None, status: int = 200) -> Response:
    removed = CommentId(request.query_params.get("removed", ""))
    screen = look_at_article(newsroom_of(request), ArticleId(request.path_params["article"]), removed)
    if screen is None:
        raise HTTPException(404, "There is no such article here")
    return show(
        request,
        "article.html",
        status=status,
        screen=screen,
        blocks=blocks(screen.filed, screen.writing.paragraphs),
        original=on_the_web(screen.filed.article.address),
        further=on_the_web(screen.filed.article.next_address),
        draft=draft or Draft(),
        writer=writer_of(request),
    )


routes = (
    Route("/articles/{article}", article),
    Route("/articles/{article}/comments", add_comment, methods=["POST"]),
    Route("/comments/{comment}/remove", remove_comment, methods=["POST"]),
    Route("/comments/{comment}/restore", restore_comment, methods=["POST"]),
)

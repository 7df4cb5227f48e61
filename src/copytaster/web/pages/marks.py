"""What the reader marks: an article as read or unread, saved or not."""

from collections.abc import Callable
from urllib.parse import urlencode, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from copytaster.model.ids import ArticleId
from copytaster.web import cursors
from copytaster.web.forms import read_form
from copytaster.web.site import newsroom_of
from copytaster.workflows import mark
from copytaster.workflows.newsroom import Newsroom


def read(request: Request) -> Response:
    """Mark an article as read."""
    return _marked(request, mark.read)


def unread(request: Request) -> Response:
    """Mark an article as not read yet."""
    return _marked(request, mark.unread)


async def save(request: Request) -> Response:
    """Save an article; the form that takes a removal back says since when it was saved."""
    since = cursors.read((await read_form(request)).get("since")) if request.headers.get("content-type") else None

    def saved(newsroom: Newsroom, article: ArticleId) -> None:
        mark.save(newsroom, article, since[0] if since else None)

    return await run_in_threadpool(_marked, request, saved)


def unsave(request: Request) -> Response:
    """Take an article off the saved ones."""
    return _marked(request, mark.unsave)


def remove(request: Request) -> Response:
    """Take an article off the list of saved ones, and offer to put it back."""
    asked = _asked(request)
    since = mark.unsave(newsroom_of(request), asked)
    query = f"?{urlencode({'removed': cursors.written((since, asked))})}" if since else ""
    return RedirectResponse(f"/saved{query}", 303)


def _marked(request: Request, change: Callable[[Newsroom, ArticleId], object]) -> Response:
    """Change a mark; script is told that it is done, a form goes back to where it was sent from."""
    change(newsroom_of(request), _asked(request))
    if request.headers.get("accept") == "application/json":
        return Response(status_code=204)
    return RedirectResponse(_back(request), 303)


def _back(request: Request) -> str:
    """The page of this site that the form stood on; an article's page is told not to mark it as read again."""
    article = f"/articles/{_asked(request)}"
    came_from = urlsplit(request.headers.get("referer", ""))
    if came_from.netloc.lower() != request.headers.get("host", "").lower() or came_from.path == article:
        return f"{article}?opened=no"
    query = f"?{came_from.query}" if came_from.query else ""
    # An address with two slashes at its beginning would lead to another site.
    return f"/{came_from.path.lstrip('/')}{query}"


def _asked(request: Request) -> ArticleId:
    return ArticleId(request.path_params["article"])


routes = (
    Route("/articles/{article}/read", read, methods=["POST"]),
    Route("/articles/{article}/unread", unread, methods=["POST"]),
    Route("/articles/{article}/save", save, methods=["POST"]),
    Route("/articles/{article}/unsave", unsave, methods=["POST"]),
    Route("/saved/{article}/remove", remove, methods=["POST"]),
)

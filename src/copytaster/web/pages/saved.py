"""The articles that the reader saved."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from copytaster.errors import BadQueryError
from copytaster.web import cursors
from copytaster.web.site import newsroom_of, show
from copytaster.workflows.look.saved_articles import saved_articles


def saved(request: Request) -> Response:
    """Show one page of what is saved, or what matches a search within it."""
    asked = " ".join(request.query_params.get("within", "").split())
    before = cursors.read(request.query_params.get("before"))
    removed = cursors.read(request.query_params.get("removed"))
    newsroom, trouble = newsroom_of(request), ""
    try:
        screen = saved_articles(newsroom, asked, before=before, removed=removed)
    except BadQueryError as error:
        trouble = f"{error.args[0]}. {error.hint}" if error.hint else str(error.args[0])
        screen = saved_articles(newsroom)
    return show(
        request,
        "saved.html",
        status=400 if trouble else 200,
        feeds="/saved",
        screen=screen,
        within=asked,
        trouble=trouble,
        older_page=before is not None,
    )


routes = (Route("/saved", saved),)

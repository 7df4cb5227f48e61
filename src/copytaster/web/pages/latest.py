"""The latest articles, page by page."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from copytaster.web import cursors
from copytaster.web.site import newsroom_of, show
from copytaster.workflows.look.latest import latest as look_at_latest


def latest(request: Request) -> Response:
    """Show one page of all articles, newest first."""
    before = cursors.read(request.query_params.get("before"))
    page = look_at_latest(newsroom_of(request), before)
    return show(request, "latest.html", page=page, older_page=before is not None)


routes = (Route("/latest", latest),)

"""The front page."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from copytaster.web.site import newsroom_of, show
from copytaster.workflows.look.front import front as look_at_front


def front(request: Request) -> Response:
    """Show the front page."""
    return show(request, "front.html", front=look_at_front(newsroom_of(request)))


routes = (Route("/", front),)

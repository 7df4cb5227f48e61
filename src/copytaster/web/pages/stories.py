"""A story's page."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from copytaster.model.ids import StoryId
from copytaster.web.site import newsroom_of, show
from copytaster.workflows.look.story import story as look_at_story


def story(request: Request) -> Response:
    """Show a story."""
    screen = look_at_story(newsroom_of(request), StoryId(request.path_params["story"]))
    if screen is None:
        raise HTTPException(404, "There is no such story here")
    return show(request, "story.html", screen=screen, feeds=f"/stories/{screen.story.id}")


routes = (Route("/stories/{story}", story),)

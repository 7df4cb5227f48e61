"""The list of sources, each source's page, and what can be done with them."""

from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from copytaster.errors import CopytasterError
from copytaster.model.ids import SourceId
from copytaster.model.source import Source
from copytaster.web import cursors
from copytaster.web.forms import read_form
from copytaster.web.site import newsroom_of, show
from copytaster.workflows import add_source, pause_source, refresh_sources, remove_source
from copytaster.workflows.look.source import source as look_at_source
from copytaster.workflows.look.sources import sources as look_at_sources

LONGEST_ADDRESS = 2000


@dataclass(frozen=True, slots=True)
class Draft:
    """What the form holds, and what is wrong with it."""

    address: str = ""
    trouble: str = ""


def sources(request: Request) -> Response:
    """Show the list of sources."""
    return _show_list(request, Draft())


async def add(request: Request) -> Response:
    """Add a source and go to its page; show the form again with what is wrong with it."""
    form = await read_form(request)
    return await run_in_threadpool(_add, request, form.get("address", "").strip())


def source(request: Request) -> Response:
    """Show one source."""
    before = cursors.read(request.query_params.get("before"))
    screen = look_at_source(newsroom_of(request), _asked(request), before)
    if screen is None:
        raise HTTPException(404, "There is no such source on the list")
    feeds = f"/sources/{screen.source.id}"
    return show(request, "source.html", feeds=feeds, screen=screen, older_page=before is not None)


def look_now(request: Request) -> Response:
    """Look at a source at once; what came of it is on its page."""
    refresh_sources.look_now(newsroom_of(request), _asked(request))
    return _back(request)


def pause(request: Request) -> Response:
    """Stop looking at a source."""
    pause_source.pause(newsroom_of(request), _asked(request))
    return _back(request)


def resume(request: Request) -> Response:
    """Begin to look at a source again."""
    pause_source.resume(newsroom_of(request), _asked(request))
    return _back(request)


def ask_to_remove(request: Request) -> Response:
    """Ask whether the source shall really be removed."""
    newsroom, asked = newsroom_of(request), _asked(request)
    found = newsroom.sources.get(asked)
    if found is None:
        raise HTTPException(404, "There is no such source on the list")
    articles = newsroom.sources.article_counts().get(asked, 0)
    return show(request, "remove_source.html", source=found, articles=articles)


def remove(request: Request) -> Response:
    """Take a source off the list, and offer to add it again."""
    return _show_list(request, Draft(), removed=remove_source.remove(newsroom_of(request), _asked(request)))


def _add(request: Request, address: str) -> Response:
    if not address or len(address) > LONGEST_ADDRESS:
        return _show_list(request, Draft(address, "Give the address of a feed or a site."), 400)
    try:
        added = add_source.add(newsroom_of(request), address)
    except (CopytasterError, ValueError) as error:
        return _show_list(request, Draft(address, str(error)), 400)
    return RedirectResponse(f"/sources/{added.id}", 303)


def _show_list(request: Request, draft: Draft, status: int = 200, removed: Source | None = None) -> Response:
    listed = look_at_sources(newsroom_of(request))
    return show(request, "sources.html", status=status, listed=listed, draft=draft, removed=removed)


def _asked(request: Request) -> SourceId:
    return SourceId(request.path_params["source"])


def _back(request: Request) -> Response:
    return RedirectResponse(f"/sources/{_asked(request)}", 303)


routes = (
    Route("/sources", sources),
    Route("/sources", add, methods=["POST"]),
    Route("/sources/{source}", source),
    Route("/sources/{source}/look", look_now, methods=["POST"]),
    Route("/sources/{source}/pause", pause, methods=["POST"]),
    Route("/sources/{source}/resume", resume, methods=["POST"]),
    Route("/sources/{source}/remove", ask_to_remove),
    Route("/sources/{source}/remove", remove, methods=["POST"]),
)

"""The list of sources, each source's page, and what can be done with them."""

from datetime import timedelta

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from copytaster.model.ids import SourceId
from copytaster.model.source import Source, SourceState
from copytaster.web import cursors
from copytaster.web.forms import read_form
from copytaster.web.site import newsroom_of, show
from copytaster.workflows import (
    change_pace,
    correct_reading,
    forget_template,
    pause_source,
    refresh_sources,
    remove_source,
)
from copytaster.workflows.look.source import source as look_at_source
from copytaster.workflows.look.sources import SourceOrder
from copytaster.workflows.look.sources import sources as look_at_sources
from copytaster.workflows.look.template import site_of_source

MOST_ASKED = 200
LONGEST_NUMBER = 8
PACES = (
    (0, "by how much comes"),
    (5, "every 5 minutes"),
    (15, "every 15 minutes"),
    (30, "every 30 minutes"),
    (60, "every hour"),
    (360, "every 6 hours"),
    (1440, "every day"),
    (10080, "every week"),
)
ORDERS = (
    (SourceOrder.STATE, "Problems first"),
    (SourceOrder.TITLE, "Name"),
    (SourceOrder.ARTICLES, "Most articles"),
    (SourceOrder.NEWEST, "Newest article"),
    (SourceOrder.NEXT_LOOK, "Next look"),
)


def sources(request: Request) -> Response:
    """Show one page of the list of sources, as it is asked for."""
    return _show_list(request)


def source(request: Request) -> Response:
    """Show one source."""
    before = cursors.read(request.query_params.get("before"))
    screen = look_at_source(newsroom_of(request), _asked(request), before)
    if screen is None:
        raise HTTPException(404, "There is no such source on the list")
    feeds, set_pace = f"/sources/{screen.source.id}", screen.source.pace
    return show(
        request,
        "source.html",
        feeds=feeds,
        screen=screen,
        older_page=before is not None,
        paces=PACES if set_pace is None or _minutes(set_pace) in dict(PACES) else (*PACES, _of_its_own(set_pace)),
        chosen_pace=_minutes(set_pace) if set_pace else 0,
    )


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


async def pace(request: Request) -> Response:
    """Look at a source as often as is asked for; with 0 minutes, as what it brings asks."""
    asked = (await read_form(request)).get("minutes", "")
    if not (asked.isascii() and asked.isdecimal() and len(asked) < LONGEST_NUMBER):
        raise HTTPException(400, "A pace is a number of minutes")
    minutes = timedelta(minutes=int(asked))
    await run_in_threadpool(change_pace.change_pace, newsroom_of(request), _asked(request), minutes or None)
    return _back(request)


async def forget(request: Request) -> Response:
    """Let a line that was taken for template be text again, or all where the form names none."""
    line = (await read_form(request)).get("line", "")
    return await run_in_threadpool(_forget, request, [line] if line else None)


def remove_rules(request: Request) -> Response:
    """Read the pages of a source's site as if nobody had said anything of them."""
    found = newsroom_of(request).sources.get(_asked(request))
    if found is None:
        raise HTTPException(404, "There is no such source on the list")
    correct_reading.take_back(newsroom_of(request), site_of_source(found))
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
    return _show_list(request, removed=remove_source.remove(newsroom_of(request), _asked(request)))


def _show_list(request: Request, removed: Source | None = None) -> Response:
    asked = " ".join(request.query_params.get("q", "").split())[:MOST_ASKED]
    state, order, page = (request.query_params.get(name, "") for name in ("state", "sort", "page"))
    screen = look_at_sources(
        newsroom_of(request),
        asked=asked,
        state=SourceState(state) if state in set(SourceState) else None,
        order=SourceOrder(order) if order in set(SourceOrder) else SourceOrder.STATE,
        page=int(page) if page.isascii() and page.isdigit() else 1,
    )
    chosen = {"q": asked, "state": state, "sort": order}
    return show(request, "sources.html", screen=screen, chosen=chosen, orders=ORDERS, removed=removed)


def _forget(request: Request, marks: list[str] | None) -> Response:
    newsroom = newsroom_of(request)
    found = newsroom.sources.get(_asked(request))
    if found is None:
        raise HTTPException(404, "There is no such source on the list")
    forget_template.forget(newsroom, site_of_source(found), marks)
    return _back(request)


def _minutes(pace: timedelta) -> int:
    return round(pace / timedelta(minutes=1))


def _of_its_own(pace: timedelta) -> tuple[int, str]:
    """A pace that was set on the command line."""
    return _minutes(pace), f"every {_minutes(pace)} minutes"


def _asked(request: Request) -> SourceId:
    return SourceId(request.path_params["source"])


def _back(request: Request) -> Response:
    return RedirectResponse(f"/sources/{_asked(request)}", 303)


routes = (
    Route("/sources", sources),
    Route("/sources/{source}", source),
    Route("/sources/{source}/look", look_now, methods=["POST"]),
    Route("/sources/{source}/pause", pause, methods=["POST"]),
    Route("/sources/{source}/resume", resume, methods=["POST"]),
    Route("/sources/{source}/pace", pace, methods=["POST"]),
    Route("/sources/{source}/forget", forget, methods=["POST"]),
    Route("/sources/{source}/rules/remove", remove_rules, methods=["POST"]),
    Route("/sources/{source}/remove", ask_to_remove),
    Route("/sources/{source}/remove", remove, methods=["POST"]),
)

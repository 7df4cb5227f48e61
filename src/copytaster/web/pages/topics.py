"""The list of topics, and each topic's page."""

from functools import partial
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from copytaster.text.words import tag_key
from copytaster.web import cursors
from copytaster.web.histograms import bars
from copytaster.web.site import newsroom_of, show
from copytaster.web.wording import day
from copytaster.workflows.look.topic import Period, period
from copytaster.workflows.look.topic import topic as look_at_topic
from copytaster.workflows.look.topics import topics as look_at_topics


def topics(request: Request) -> Response:
    """Show the list of topics."""
    return show(request, "topics.html", screen=look_at_topics(newsroom_of(request)))


def topic(request: Request) -> Response:
    """Show a topic; another spelling of its key leads to its own address."""
    asked = request.path_params["key"]
    key = tag_key(asked)
    if key and key != asked:
        return RedirectResponse(f"/topics/{quote(key, safe='')}", 308)
    chosen = _period(request)
    before = cursors.read(request.query_params.get("before"))
    screen = look_at_topic(newsroom_of(request), key, period=chosen, before=before) if key else None
    if screen is None:
        raise HTTPException(404, "No article here carries this topic")
    return show(
        request,
        "topic.html",
        feeds=f"/topics/{quote(key, safe='')}",
        screen=screen,
        bars=bars(screen.by_day, chosen),
        period_title=_title(chosen) if chosen else "",
        address=f"/topics/{quote(key, safe='')}?on=",
        narrowed=partial(_narrowed, key),
    )


def _period(request: Request) -> Period | None:
    written = request.query_params.get("on")
    if not written:
        return None
    chosen = period(written)
    if chosen is None:
        raise HTTPException(400, "This is no day, month or year: write 2026-11-22, 2026-11 or 2026")
    return chosen


def _title(chosen: Period) -> str:
    match len(chosen.written):
        case 4:
            return chosen.written
        case 7:
            return f"{chosen.first:%B %Y}"
        case _:
            return day(chosen.first)


def _narrowed(key: str, field: str, value: str) -> str:
    """The search for a topic's articles with a field of this value."""
    return f'topic:{key} {field}:"{value.replace(chr(34), "")}"'


routes = (Route("/topics", topics), Route("/topics/{key}", topic))

"""The latest articles, page by page, and how many have come since a page was made."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from copytaster.finding.query import parse
from copytaster.model.ids import SourceId
from copytaster.web import cursors
from copytaster.web.site import newsroom_of, show
from copytaster.workflows.look.latest import MOST_NEW, newer
from copytaster.workflows.look.latest import latest as look_at_latest


def latest(request: Request) -> Response:
    """Show one page of all articles, newest first, or of those in a language or from a source."""
    before = cursors.read(request.query_params.get("before"))
    language, source = _narrowed(request)
    page = look_at_latest(
        newsroom_of(request), before, language=language, source=source, notices=_with_notices(request)
    )
    if source and page.source is None:
        raise HTTPException(404, "There is no such source on the list")
    narrowing = {"lang": language, "source": source}
    asked = " ".join(f"{name}:{value}" for name, value in narrowing.items() if value)
    return show(
        request,
        "latest.html",
        feeds="/search" if asked else "",
        feed_query=f"?q={asked.replace(':', '%3A').replace(' ', '+')}" if asked else "",
        page=page,
        narrowing={**narrowing, "notices": "yes" if page.notices else None},
        older_page=before is not None,
    )


def count_newer(request: Request) -> Response:
    """Answer how many articles stand above a place of the list by now; unchanged while nothing has come."""
    after = cursors.read(request.query_params.get("after"))
    if after is None:
        raise HTTPException(400, "Say after which place of the list: after=")
    language, source = _narrowed(request)
    new = newer(newsroom_of(request), after, language=language, source=source, notices=_with_notices(request))
    return JSONResponse({"new": min(new, MOST_NEW), "more": new > MOST_NEW})


def _narrowed(request: Request) -> tuple[str | None, SourceId | None]:
    """The language and the source that the address names; HTTP 400 by way of `BadQueryError` for no language."""
    language = request.query_params.get("lang", "").strip() or None
    if language is not None:
        only = parse(f'lang:"{language.replace(chr(34), "")}"')
        language = getattr(only, "value", None)
    source = request.query_params.get("source", "").strip()
    return language, SourceId(source) if source else None


def _with_notices(request: Request) -> bool:
    return request.query_params.get("notices") == "yes"


routes = (Route("/latest", latest), Route("/latest/new", count_newer))

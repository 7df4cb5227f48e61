"""The web app: screens, feeds and API over one newsroom."""

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from prometheus_client import CollectorRegistry
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from copytaster import __version__
from copytaster.errors import CopytasterError
from copytaster.workflows.newsroom import Newsroom

from . import assets, offline, troubles
from .api import articles as api_articles
from .api import search as api_search
from .api import sources as api_sources
from .api import stories as api_stories
from .api import topics as api_topics
from .delivery import Delivery
from .metrics import OnFile, Requests
from .names import LOOPBACK, KnownNames
from .pace import Pace
from .pages import (
    add_source,
    articles,
    captures,
    feeds,
    front,
    importing,
    latest,
    marks,
    saved,
    search,
    searches,
    sources,
    stories,
    subscriptions,
    topics,
    watch,
)
from .security import SameOrigin, SecurityHeaders
from .site import Site, environment, show

COMMENTS_A_MINUTE = 10
"""From one address; each browser has a limit of its own besides."""


def create_app(
    newsroom: Newsroom,
    *,
    base_address: str | None = None,
    names: Iterable[str] = (),
    registry: CollectorRegistry | None = None,
    folders: bool = False,
) -> FastAPI:
    """Return the app. `base_address` begins the links of feeds where the server is reached by another name.

    It answers to IP addresses, to localhost, to the name in `base_address` and to `names`, and to no other. What it
    counts goes to `registry`, which must be a new one for each app. With `folders` people at this machine may
    name folders of its disk to import: not where a proxy stands in front of it, for then everybody seems to be here.
    """
    registry = registry or CollectorRegistry()
    public_name = urlsplit(base_address or "").hostname or LOOPBACK
    registry.register(OnFile(newsroom))
    app = FastAPI(
        title="Copytaster",
        version=__version__,
        openapi_url="/api/openapi.json",
        # Their pages load script from elsewhere; ours lists the endpoints itself.
        docs_url=None,
        redoc_url=None,
        routes=list(_routes()),
        middleware=[
            Middleware(Requests, registry=registry),
            Middleware(SecurityHeaders),
            Middleware(KnownNames, names=(public_name, *names), refused=troubles.misdirected),
            Middleware(SameOrigin, refused=troubles.refused),
            Middleware(Delivery),
        ],
        exception_handlers=_handlers(),
    )
    for part in (api_articles, api_search, api_sources, api_stories, api_topics):
        app.include_router(part.router, prefix="/api")
    app.state.site = Site(
        newsroom=newsroom,
        assets=assets.load(),
        templates=environment(),
        base_address=(base_address or "").rstrip("/"),
        registry=registry,
        comment_pace=Pace(COMMENTS_A_MINUTE),
        folders=folders,
    )
    return app


def api_guide(request: Request) -> Response:
    """List the API's endpoints."""
    described: dict[str, Any] = request.app.openapi()
    operations = [(path, one["get"]) for path, one in described["paths"].items() if "get" in one]
    return show(request, "api.html", operations=operations)


def _routes() -> tuple[BaseRoute, ...]:
    lists = (front, latest, feeds, articles, captures, stories, topics, search, searches, saved, marks)
    # A source is called by what those before it leave over.
    desks = (add_source, subscriptions, sources, importing, watch, offline)
    return (
        *(route for screen in (*lists, *desks) for route in screen.routes),
        Route("/api/docs", api_guide),
        Route("/static/{name:path}", assets.static),
    )


def _handlers() -> dict[Any, Any]:
    return {
        HTTPException: troubles.on_http,
        CopytasterError: troubles.on_ours,
        RequestValidationError: troubles.on_bad_question,
        Exception: troubles.on_broken,
    }

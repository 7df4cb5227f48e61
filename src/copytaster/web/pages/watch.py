"""For whoever watches the server: is it up, is it ready, what does it count."""

from prometheus_client import generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from copytaster.web.site import newsroom_of, site_of
from copytaster.workflows.look.health import health


def healthz(request: Request) -> Response:  # noqa: ARG001 - the form of every route
    """Answer that the process is up."""
    return PlainTextResponse("ok\n", headers={"cache-control": "no-store"})


def readyz(request: Request) -> Response:
    """Answer 200 where record and index can be asked, else 503 with what is wrong."""
    found = health(newsroom_of(request))
    status = 200 if found.ready else 503
    shown = {"ready": found.ready, "index_behind": found.behind, "trouble": found.trouble}
    return JSONResponse(shown, status, headers={"cache-control": "no-store"})


def metrics(request: Request) -> Response:
    """Show all counters in the text format of Prometheus."""
    counted = generate_latest(site_of(request).registry)
    return Response(counted, headers={"cache-control": "no-store"}, media_type=CONTENT_TYPE_LATEST)


routes = (Route("/healthz", healthz), Route("/readyz", readyz), Route("/metrics", metrics))

"""The part of the app that stays in the browser: the service worker with the list of files it needs, and its page."""

import hashlib
import json
from functools import cache

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from . import assets
from .assets import Assets
from .site import show, site_of

WORKER = "service_worker.js"
FONTS = (
    "fonts/source-serif-4-latin-opsz-normal.woff2",
    "fonts/ibm-plex-sans-latin-400-normal.woff2",
    "fonts/ibm-plex-sans-latin-600-normal.woff2",
)
"""What pages in English need, asked for by plain addresses as the style sheet does; others are kept as they come."""


def service_worker(request: Request) -> Response:
    """Serve the worker; its bytes change whenever a file does, which is when browsers put the new one in its place."""
    body = _written(site_of(request).assets)
    return Response(body, headers={"cache-control": "no-cache"}, media_type="text/javascript; charset=utf-8")


def offline(request: Request) -> Response:
    """Show what this browser keeps for reading without a connection."""
    return show(request, "offline.html")


def _written(held: Assets) -> bytes:
    named = [name for name in held if name.endswith((".css", ".js")) and name != WORKER]
    shell = ["/offline", *(assets.address(held, name) for name in [*named, "icon.svg"])]
    shell += [f"/static/{name}" for name in FONTS]
    return _joined(json.dumps(shell), held[WORKER].body)


@cache
def _joined(shell: str, worker: bytes) -> bytes:
    version = hashlib.blake2b(shell.encode() + worker, digest_size=6).hexdigest()
    return f'const VERSION = "{version}";\nconst SHELL = {shell};\n'.encode() + worker


routes = (Route("/service-worker.js", service_worker), Route("/offline", offline))

"""The site: what every screen is made with, and how a screen becomes an answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from functools import cache, partial
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote, urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from prometheus_client import CollectorRegistry
from starlette.requests import Request
from starlette.responses import HTMLResponse

from copytaster import __version__
from copytaster.finding.credits import copy_kind
from copytaster.workflows.look.frame import frame
from copytaster.workflows.newsroom import Newsroom

from . import (
    addresses,
    assets,
    capture_wording,
    charts,
    cursors,
    histograms,
    looks,
    matrices,
    source_wording,
    wire_wording,
    wording,
    work_wording,
)
from .pace import Pace

TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The newsroom behind the screens, and what the screens are made with."""

    newsroom: Newsroom
    assets: assets.Assets
    templates: Environment
    base_address: str
    registry: CollectorRegistry
    comment_pace: Pace
    folders: bool


def site_of(request: Request) -> Site:
    """Return the site that a request was sent to."""
    return cast(Site, request.app.state.site)


def newsroom_of(request: Request) -> Newsroom:
    """Return the newsroom behind the site."""
    return site_of(request).newsroom


def base_of(request: Request) -> str:
    """Return the address that links to this site begin with, without a slash at its end."""
    return site_of(request).base_address or f"{request.url.scheme}://{request.url.netloc}"


def show(
    request: Request, template: str, *, status: int = 200, feeds: str = "", feed_query: str = "", **shown: Any
) -> HTMLResponse:
    """Return a screen. `feeds` is the path below which its feeds lie, `feed_query` what they are asked with."""
    site = site_of(request)
    html = site.templates.get_template(template).render(
        frame=frame(site.newsroom), path=request.url.path, feeds=feeds, feed_query=feed_query, **shown
    )
    return HTMLResponse(html, status)


def fragment(request: Request, template: str, **shown: Any) -> HTMLResponse:
    """Return a piece of a screen, for scripts that put it in the place of the one shown."""
    return HTMLResponse(site_of(request).templates.get_template(template).render(**shown))


@cache
def environment() -> Environment:
    """Return the templates, each compiled once in a process; whatever is not marked as safe is escaped."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    for words in (wording, wire_wording, work_wording, source_wording, capture_wording):
        made.filters.update(words.FILTERS)
    made.filters.update(
        cursor=cursors.written,
        segment=partial(quote, safe=""),
        named=addresses.named,
        on_the_web=addresses.on_the_web,
    )
    made.tests.update(wording.TESTS)
    made.globals.update(
        asset=partial(assets.address, assets.load()),
        charts=charts,
        histograms=histograms,
        matrices=matrices,
        midnight=time(),
        looks_strip=looks.looks_strip,
        small_strip=looks.small_strip,
        copy_kind=copy_kind,
        tongue=wording.tongue,
        query=_query,
        version=__version__,
    )
    return made


def _query(asked: Mapping[str, Any] | None = None, /, **fields: Any) -> str:
    """Return `?a=1&b=2` of what is not empty, or nothing."""
    given = {name: value for name, value in {**(asked or {}), **fields}.items() if value not in (None, "")}
    return f"?{urlencode(given)}" if given else ""

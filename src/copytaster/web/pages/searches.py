"""Saved searches: opened, saved, renamed, removed and brought back."""

from urllib.parse import urlencode

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from copytaster.model.ids import SearchId
from copytaster.model.saved_search import SavedSearch
from copytaster.model.search import Order
from copytaster.web.forms import read_form
from copytaster.web.site import newsroom_of
from copytaster.workflows import save_search

from .search import show_results


def open_search(request: Request) -> Response:
    """Show what a saved search finds now, and what of it is new since it was last opened."""
    newsroom, asked = newsroom_of(request), _asked(request)
    # A browser that loads a page ahead has not shown it to anybody.
    ahead = "prefetch" in request.headers.get("sec-purpose", "")
    saved = save_search.find(newsroom, asked) if ahead else save_search.open_again(newsroom, asked)
    return show_results(request, saved.asked, saved.order, saved)


async def save(request: Request) -> Response:
    """Save a search and show it again."""
    form = await read_form(request)
    order = Order.TIME if form.get("sort") == Order.TIME else Order.RELEVANCE
    asked, name = form.get("asked", ""), form.get("name", "")
    saved = await run_in_threadpool(save_search.save, newsroom_of(request), asked, name=name, order=order)
    return _shown(saved)


async def rename(request: Request) -> Response:
    """Give a saved search another name."""
    form = await read_form(request)
    await run_in_threadpool(save_search.rename, newsroom_of(request), _asked(request), form.get("name", ""))
    return RedirectResponse("/search", 303)


def remove(request: Request) -> Response:
    """Take a saved search off the list, and offer to bring it back."""
    removed = save_search.remove(newsroom_of(request), _asked(request))
    return RedirectResponse(f"/search?{urlencode({'removed': removed.id})}", 303)


def restore(request: Request) -> Response:
    """Bring a removed search back."""
    save_search.restore(newsroom_of(request), _asked(request))
    return RedirectResponse("/search", 303)


def _shown(saved: SavedSearch) -> Response:
    sort = {"sort": saved.order.value} if saved.order is Order.TIME else {}
    return RedirectResponse(f"/search?{urlencode({**sort, 'q': saved.asked})}", 303)


def _asked(request: Request) -> SearchId:
    return SearchId(request.path_params["search"])


routes = (
    Route("/searches", save, methods=["POST"]),
    Route("/searches/{search}", open_search),
    Route("/searches/{search}/rename", rename, methods=["POST"]),
    Route("/searches/{search}/remove", remove, methods=["POST"]),
    Route("/searches/{search}/restore", restore, methods=["POST"]),
)

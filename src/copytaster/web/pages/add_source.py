"""Adding a source in two steps: see what an address is and would bring, then add it."""

from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from copytaster.errors import FetchError, UnreadableCopyError
from copytaster.model.ids import CaptureId
from copytaster.model.source import SourceKind
from copytaster.web.forms import read_form
from copytaster.web.locality import from_this_machine
from copytaster.web.site import newsroom_of, show, site_of
from copytaster.workflows.add_source import add as add_to_list
from copytaster.workflows.add_source import add_local
from copytaster.workflows.preview_source import Preview, preview, preview_local
from copytaster.workflows.watch_folder import path_of

LONGEST_ADDRESS = 2000
NO_ADDRESS = UnreadableCopyError("Give the address of a feed or a site")


def ask(request: Request) -> Response:
    """Show the form; nothing is fetched, whatever address it is called with."""
    return _show(request, request.query_params.get("address", "")[:LONGEST_ADDRESS])


async def look_at(request: Request) -> Response:
    """Show what is at an address."""
    form = await read_form(request)
    return await run_in_threadpool(_look_at, request, form.get("address", "").strip())


async def add(request: Request) -> Response:
    """Add a source and go to its page; show the form again with what is wrong with it."""
    form = await read_form(request)
    seen = CaptureId(form["seen"]) if form.get("seen") else None
    kind = SourceKind(form["kind"]) if form.get("kind") in set(SourceKind) else None
    return await run_in_threadpool(_add, request, form.get("address", "").strip(), kind, seen)


def _look_at(request: Request, address: str) -> Response:
    if not address or len(address) > LONGEST_ADDRESS:
        return _show(request, address, trouble=NO_ADDRESS)
    try:
        path = _path(request, address)
        found = preview_local(newsroom_of(request), path) if path else preview(newsroom_of(request), address)
        return _show(request, address, found=found)
    except (FetchError, UnreadableCopyError) as error:
        return _show(request, address, trouble=error)


def _add(request: Request, address: str, kind: SourceKind | None, seen: CaptureId | None) -> Response:
    if not address or len(address) > LONGEST_ADDRESS:
        return _show(request, address, trouble=NO_ADDRESS)
    try:
        newsroom, path = newsroom_of(request), _path(request, address)
        added = add_local(newsroom, path) if path else add_to_list(newsroom, address, kind=kind, seen=seen)
    except (FetchError, UnreadableCopyError) as error:
        return _show(request, address, trouble=error)
    return RedirectResponse(f"/sources/{added.id}", 303)


def _path(request: Request, written: str) -> Path | None:
    """The folder or file of this machine that is meant, where whoever asks may name one; none for web addresses."""
    if not written.startswith(("/", "~", "file:")) or "\0" in written or not _is_local(request):
        return None
    return path_of(written) if written.startswith("file:") else Path(written).expanduser()


def _is_local(request: Request) -> bool:
    return site_of(request).folders and from_this_machine(request)


def _show(
    request: Request,
    address: str,
    *,
    found: Preview | None = None,
    trouble: FetchError | UnreadableCopyError | None = None,
) -> Response:
    status = 400 if trouble else 200
    return show(
        request,
        "add_source.html",
        status=status,
        address=address,
        found=found,
        trouble=trouble,
        local=_is_local(request),
        now=newsroom_of(request).clock.now(),
    )


routes = (
    Route("/sources/add", ask),
    Route("/sources/add", look_at, methods=["POST"]),
    Route("/sources", add, methods=["POST"]),
)

"""Subscriptions in and out, as the OPML of feed readers."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from copytaster.errors import UnreadableCopyError
from copytaster.web.locality import from_this_machine
from copytaster.web.site import newsroom_of, show, site_of
from copytaster.web.uploads import Upload, read_upload
from copytaster.workflows.exchange_subscriptions import Subscribed, hand_out, take_in

LARGEST = 16 * 2**20
NOTHING_CHOSEN = UnreadableCopyError("Choose the file to send first")
TOO_LARGE = UnreadableCopyError(f"The file is larger than {LARGEST // 2**20} MB", hint="Is it OPML?")


def ask(request: Request) -> Response:
    """Show the form, and the link that hands out what is on the list."""
    return _show(request)


async def send(request: Request) -> Response:
    """Add the sources that a file names, and say what became of each."""
    async with read_upload(request) as upload:
        return await run_in_threadpool(_take_in, request, upload)


def opml(request: Request) -> Response:
    """Hand out all sources as OPML; folders and files of this machine only to whoever is at it."""
    text = hand_out(newsroom_of(request), local=_is_local(request))
    headers = {"Content-Disposition": 'attachment; filename="copytaster.opml"'}
    return Response(text, media_type="text/x-opml", headers=headers)


def _take_in(request: Request, upload: Upload) -> Response:
    if not upload.files:
        return _show(request, trouble=NOTHING_CHOSEN)
    file = upload.files[0]
    body = file.stream.read(LARGEST + 1)
    if len(body) > LARGEST:
        return _show(request, trouble=TOO_LARGE)
    try:
        taken = take_in(newsroom_of(request), body, file.name, local=_is_local(request))
    except UnreadableCopyError as error:
        return _show(request, trouble=error)
    return _show(request, taken=taken)


def _is_local(request: Request) -> bool:
    return site_of(request).folders and from_this_machine(request)


def _show(request: Request, *, taken: Subscribed | None = None, trouble: UnreadableCopyError | None = None) -> Response:
    return show(request, "subscriptions.html", status=400 if trouble else 200, taken=taken, trouble=trouble)


routes = (
    Route("/sources/subscriptions", ask),
    Route("/sources/subscriptions", send, methods=["POST"]),
    Route("/sources.opml", opml),
)

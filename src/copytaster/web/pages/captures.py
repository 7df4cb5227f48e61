"""The screens of captures: those of an address, the page as it was kept, how it was read, and corrections."""

from datetime import datetime

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from copytaster.model.ids import CaptureId
from copytaster.model.outcome import TurnedAway
from copytaster.model.rules import Wanted
from copytaster.web.addresses import on_the_web
from copytaster.web.forms import read_form
from copytaster.web.harmless import harmless_page, harmless_text
from copytaster.web.site import newsroom_of, show
from copytaster.workflows import correct_reading
from copytaster.workflows.look.captures import KeptPage, kept_page
from copytaster.workflows.look.captures import captures as look_at_captures
from copytaster.workflows.look.reading import ReadingScreen
from copytaster.workflows.look.reading import reading as look_at_reading

LONGEST_ADDRESS = 4000


def captures(request: Request) -> Response:
    """List what is kept of an address of the web, newest first; in which folders files lay is not told."""
    asked = request.query_params.get("address", "").strip()[:LONGEST_ADDRESS]
    asked = "" if asked.lower().startswith("file:") else asked
    screen = look_at_captures(newsroom_of(request), asked, _until(request.query_params.get("until", "")))
    return show(request, "captures.html", screen=screen)


def kept(request: Request) -> Response:
    """Show a page as it was kept, in a frame that can do nothing."""
    screen = _kept(request)
    original = on_the_web(screen.capture.address)
    return show(request, "kept.html", screen=screen, original=original)


def page(request: Request) -> Response:
    """Answer with the page of a capture alone, made harmless."""
    screen = _kept(request)
    if screen.html is None:
        return harmless_text(screen.text or "")
    return harmless_page(screen.html)


def reading(request: Request) -> Response:
    """Show how a capture is read: its fields with their sources, its blocks with what each was taken for."""
    screen = _screen(request)
    page = screen.explanation.page if screen.explanation else None
    turned_away = page if isinstance(page, TurnedAway) else None
    article = page.articles[0] if page and not isinstance(page, TurnedAway) else None
    original = on_the_web(screen.capture.address)
    return show(request, "reading.html", screen=screen, turned_away=turned_away, read=article, original=original)


def ask_to_correct(request: Request) -> Response:
    """Ask what a block is; once that is said, show what it would change."""
    screen = _screen(request)
    blocks = screen.explanation.blocks if screen.explanation else ()
    at, wanted = _place(request.query_params.get("block", "")), _wanted(request.query_params.get("as", ""))
    if not 0 <= at < len(blocks):
        raise HTTPException(404, "There is no such block on this page")
    found = correct_reading.preview(newsroom_of(request), screen.capture.id, at, wanted) if wanted else None
    return show(
        request, "correct.html", screen=screen, block=blocks[at], at=at, wanted=wanted, choices=Wanted, preview=found
    )


async def correct(request: Request) -> Response:
    """Keep a correction as a rule for the publisher, and go back to how the page is read now."""
    form = await read_form(request)
    return await run_in_threadpool(_correct, request, _place(form.get("block", "")), _wanted(form.get("as", "")))


def _correct(request: Request, at: int, wanted: Wanted | None) -> Response:
    asked = CaptureId(request.path_params["capture"])
    if wanted is None or newsroom_of(request).captures.about(asked) is None:
        raise HTTPException(404, "There is no such capture here")
    correct_reading.correct(newsroom_of(request), asked, at, wanted)
    return RedirectResponse(f"/captures/{asked}/reading", 303)


def _kept(request: Request) -> KeptPage:
    screen = kept_page(newsroom_of(request), CaptureId(request.path_params["capture"]))
    if screen is None:
        raise HTTPException(404, "There is no such capture here")
    return screen


def _until(written: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(written) if written else None
    except ValueError:
        return None
    return at if at and at.tzinfo else None


def _screen(request: Request) -> ReadingScreen:
    screen = look_at_reading(newsroom_of(request), CaptureId(request.path_params["capture"]))
    if screen is None:
        raise HTTPException(404, "There is no such capture here")
    return screen


def _place(written: str) -> int:
    return int(written) if written.isascii() and written.isdigit() and len(written) < 7 else -1


def _wanted(written: str) -> Wanted | None:
    return Wanted(written) if written in set(Wanted) else None


routes = (
    Route("/captures", captures),
    Route("/captures/{capture}/kept", kept),
    Route("/captures/{capture}/page", page),
    Route("/captures/{capture}/reading", reading),
    Route("/captures/{capture}/correct", ask_to_correct),
    Route("/captures/{capture}/correct", correct, methods=["POST"]),
)

"""When something goes wrong: a page in the same hand, or JSON below /api, that says what to do."""

from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from copytaster.errors import (
    BadCommentError,
    BadQueryError,
    CopytasterError,
    NotOnFileError,
    NotSavedError,
    RuleError,
    StoreError,
)

from .security import HEADERS
from .site import show

LONGEST_NAME = 100
TITLES = {
    400: "That cannot be answered",
    403: "Refused",
    404: "Not found",
    405: "Not possible here",
    413: "Too much at once",
    500: "Something broke",
    503: "Not at this moment",
}
HINTS = {
    400: "Go back and try it another way.",
    403: "Go back to the page with the form, copy what you wrote, load the page again and send it from there.",
    404: "It may have been an old address. Search for words of the headline instead.",
    405: "Follow a link or send a form instead.",
    413: "Go back: what you wrote is still in the form. Then send less.",
    421: "If readers are to reach it by that name, add the name to the setting host_names, or set base_address.",
    500: "The error is in the server's log. Try again; if it stays, copytaster doctor says what is wrong.",
    503: "Try again in a moment; copytaster doctor says what is wrong.",
}


def answer(request: Request, status: int, what: str, hint: str = "") -> Response:
    """Return the answer that says what is wrong, in the form that was asked for."""
    hint = hint or HINTS.get(status, "")
    if request.url.path.startswith("/api/"):
        return JSONResponse({"error": what, "hint": hint}, status)
    title = TITLES.get(status, "That did not work")
    try:
        return show(request, "error.html", status=status, title=title, what=what, hint=hint)
    except StoreError:
        # The frame of the page asks the record, which may be what is broken.
        return Response(f"{title}\n\n{what}\n{hint}\n", status, media_type="text/plain")


def refused(request: Request) -> Response:
    """Answer a form that was sent from elsewhere."""
    return answer(request, 403, "This form was not sent from a page of this site.")


def misdirected(request: Request) -> Response:
    """Answer a request that was sent to a name which is not this server's; nothing of the newsroom is told."""
    asked = request.headers.get("host", "")[:LONGEST_NAME]
    what = f"This server does not answer to the name {asked}."
    if request.url.path.startswith("/api/"):
        return JSONResponse({"error": what, "hint": HINTS[421]}, 421)
    return PlainTextResponse(f"{what}\n{HINTS[421]}\n", 421)


def on_http(request: Request, error: Exception) -> Response:
    """Answer what a screen or the router turned down."""
    assert isinstance(error, HTTPException)  # noqa: S101 - the handler is registered for it alone
    said = error.detail if error.detail not in ("Not Found", "Method Not Allowed") else ""
    what = said or {404: "There is no page at this address", 405: "This address takes no such request"}.get(
        error.status_code, "The request cannot be answered"
    )
    found = answer(request, error.status_code, _sentence(what))
    found.headers.update(error.headers or {})
    return found


def on_ours(request: Request, error: Exception) -> Response:
    """Answer an error that was raised on purpose."""
    assert isinstance(error, CopytasterError)  # noqa: S101 - the handler is registered for it alone
    match error:
        case NotOnFileError():
            status = 404
        case BadQueryError() | NotSavedError() | BadCommentError() | RuleError():
            status = 400
        case _:
            status = 503
    return answer(request, status, _sentence(str(error.args[0])), error.hint)


def on_bad_question(request: Request, error: Exception) -> Response:
    """Answer an API request whose parameters are wrong."""
    assert isinstance(error, RequestValidationError)  # noqa: S101 - the handler is registered for it alone
    first = error.errors()[0]
    return answer(request, 400, _sentence(f"{first['loc'][-1]}: {first['msg']}"), "See /api/docs.")


def on_broken(request: Request, error: Exception) -> Response:  # noqa: ARG001 - the form of every handler
    """Answer a mistake of ours."""
    broken = answer(request, 500, "This page could not be made.")
    # This answer is made outside of all middleware.
    broken.headers.update(HEADERS)
    return broken


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."

"""Who asks for a page: a person who opens it, or a program that only fetches it."""

from starlette.datastructures import Headers
from starlette.requests import Request

AHEAD = ("sec-purpose", "purpose", "x-moz")
"""In one of these a browser says that it fetches a page ahead of time."""


def opened_by_a_person(request: Request) -> bool:
    """Whether the answer is going to be shown as a page.

    Browsers that say what a request is for are believed. Of the others (over plain http they say nothing) those
    that ask for HTML first are showing a page: pictures, scripts and programs ask for other things, or for anything.
    """
    headers = request.headers
    if request.method != "GET" or _is_ahead_of_time(headers):
        return False
    if headers.get("sec-fetch-mode", "navigate") != "navigate":
        return False
    return headers.get("accept", "").startswith("text/html")


def _is_ahead_of_time(headers: Headers) -> bool:
    return any("prefetch" in headers.get(name, "") for name in AHEAD)

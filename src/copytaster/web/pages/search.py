"""The search page."""

from dataclasses import dataclass
from functools import partial
from unicodedata import east_asian_width
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from copytaster.errors import BadQueryError
from copytaster.model.search import Order
from copytaster.web.histograms import bars
from copytaster.web.site import newsroom_of, show
from copytaster.workflows.look.results import results

GUIDE = (
    ("bow door", "both words, anywhere in headline, deck, text or names"),
    ('"bow door"', "the words one right after the other"),
    ("ferry OR boat", "one of the words or both"),
    ("ferry -train", "without a word"),
    ("sail*", "any word that begins so"),
    ("#harbours", "with this hashtag"),
    ('publisher:"Averell Courier"', "of this outlet; likewise agency:"),
    ("lang:ko", "in this language"),
    ("after:2026-01-01 before:2026-07", "in this time; a year or a month will do"),
)


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with a question, what to do, and the line that points at the place."""

    message: str
    hint: str
    caret: str


def search(request: Request) -> Response:
    """Show what matches the question, or how to ask."""
    asked = " ".join(request.query_params.get("q", "").split())
    sort = request.query_params.get("sort", "")
    order = Order.TIME if sort == Order.TIME else Order.RELEVANCE
    page = request.query_params.get("page", "1")
    screen, trouble = None, None
    try:
        if asked:
            screen = results(
                newsroom_of(request), asked, order=order, page=int(page) if page.isascii() and page.isdigit() else 1
            )
    except BadQueryError as error:
        trouble = Trouble(error.args[0], error.hint, _caret(asked, error.at))
    return show(
        request,
        "search.html",
        status=400 if trouble else 200,
        feeds="/search" if screen else "",
        feed_query=f"?{urlencode({'q': asked})}" if screen else "",
        asked=asked,
        sort=sort if sort == Order.TIME else "",
        order=order,
        screen=screen,
        bars=bars(screen.by_day) if screen else (),
        trouble=trouble,
        guide_lines=GUIDE,
        narrowed=partial(_narrowed, asked),
        address=_address(asked),
    )


def _caret(asked: str, at: int) -> str:
    """A line with a caret below character `at`; wide characters are passed with a wide space."""
    wide = ("　" if east_asian_width(mark) in "WF" else " " for mark in asked[:at])
    return f"{''.join(wide)}^"


def _narrowed(asked: str, field: str, value: str) -> str:
    """The same question for one value of a field alone."""
    return f'({asked}) {field}:"{value.replace(chr(34), "")}"'


def _address(asked: str) -> str:
    """The same question for a day, month or year that is to be written behind it."""
    return f"/search?{urlencode({'sort': 'time', 'q': f'({asked}) on:'})}"


routes = (Route("/search", search),)

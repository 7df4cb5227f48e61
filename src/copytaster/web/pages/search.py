"""The search page: results, what they are narrowed to, and where a question goes wrong."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from unicodedata import bidirectional, east_asian_width
from urllib.parse import urlencode

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from copytaster.errors import BadQueryError
from copytaster.finding.narrowing import on_days, question
from copytaster.model.ids import SearchId
from copytaster.model.saved_search import SavedSearch
from copytaster.model.search import Between, Order
from copytaster.web.histograms import around
from copytaster.web.site import newsroom_of, show
from copytaster.workflows.look.results import ResultsScreen, results
from copytaster.workflows.look.saved_searches import saved_searches
from copytaster.workflows.look.topic import Period

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
    ("ferry copies:no", "without what outlets took over from an agency, as far as they say so"),
)


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with a question, what to do, and the question cut at the place."""

    message: str
    hint: str
    at: int
    before: str
    wrong: str
    behind: str
    caret: str


def search(request: Request) -> Response:
    """Show what matches the question, or how to ask."""
    asked = " ".join(request.query_params.get("q", "").split())
    order = Order.TIME if request.query_params.get("sort") == Order.TIME else Order.RELEVANCE
    if request.query_params.get("from") or request.query_params.get("to"):
        return _chosen_days(request, asked, order)
    if not asked:
        return _start(request)
    return show_results(request, asked, order)


def show_results(request: Request, asked: str, order: Order, opened: SavedSearch | None = None) -> Response:
    """Show the results of a question; of a saved search that is opened, with what is new to it."""
    page = request.query_params.get("page", "1")
    new_since = opened.seen if opened else None
    try:
        screen = results(
            newsroom_of(request),
            asked,
            order=order,
            page=int(page) if page.isascii() and page.isdigit() else 1,
            new_since=new_since,
        )
    except BadQueryError as error:
        return _show(request, status=400, asked=asked, trouble=_trouble(asked, error))
    link = partial(_link, order)
    return _show(
        request,
        feeds=f"/searches/{screen.saved.id}" if screen.saved else "/search",
        feed_query="" if screen.saved else f"?{urlencode({'q': asked})}",
        asked=asked,
        order=order,
        screen=screen,
        opened=opened,
        bars=around(screen.by_day, screen.days),
        period=_period(screen),
        on=link(f"{screen.question.without_days().asked} on:".lstrip()),
        link=link,
    )


def _start(request: Request) -> Response:
    newsroom = newsroom_of(request)
    removed = next((one for one in request.query_params.getlist("removed")), "")
    gone = newsroom.searches.get(SearchId(removed)) if removed else None
    return _show(request, saved=saved_searches(newsroom), removed=gone if gone and gone.removed else None)


def _show(request: Request, *, status: int = 200, **shown: object) -> Response:
    nothing = {"asked": "", "order": Order.RELEVANCE, "screen": None, "trouble": None, "opened": None}
    lists = {"saved": (), "removed": None, "guide_lines": GUIDE}
    return show(request, "search.html", status=status, **{**nothing, **lists, **shown})  # type: ignore[arg-type]


def _link(order: Order, asked: str, *, page: int = 1, sort: Order | None = None) -> str:
    """The address of a question, in the order that is chosen now or another."""
    given = {"sort": Order.TIME.value} if (sort or order) is Order.TIME else {}
    pages = {"page": page} if page > 1 else {}
    return f"/search?{urlencode({**given, **pages, 'q': asked})}"


def _chosen_days(request: Request, asked: str, order: Order) -> Response:
    """Write the days that the form gives into the question."""
    try:
        first, last = (_day(request.query_params.get(name, "")) for name in ("from", "to"))
        rest = question(asked).without_days().asked
    except BadQueryError:
        return show_results(request, asked, order)
    ends = sorted(day for day in (first, last) if day)
    written = on_days(*ends) if len(ends) == 2 else f"date:{first or ''}..{last or ''}"
    return RedirectResponse(_link(order, f"{rest} {written}".strip()), 303)


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError as error:
        raise HTTPException(400, "This is no day: write 2026-11-22") from error


def _period(screen: ResultsScreen) -> Period | None:
    """The chosen days as the drawing marks them."""
    match screen.days:
        case Between(first=first, last=last) if first or last:
            end = (last or date.max) + timedelta(days=last is not None and last < date.max)
            return Period(written="", first=first or date.min, last=end)
        case _:
            return None


def _trouble(asked: str, error: BadQueryError) -> Trouble:
    end = next((place for place in range(error.at, len(asked)) if asked[place].isspace()), len(asked))
    return Trouble(
        message=error.args[0],
        hint=error.hint,
        at=error.at,
        before=asked[: error.at],
        wrong=asked[error.at : end],
        behind=asked[end:],
        caret=_caret(asked, error.at),
    )


def _caret(asked: str, at: int) -> str:
    """A line with a caret below character `at`; wide characters are passed with a wide space.

    Empty where part of the question runs from right to left: there no counting of spaces leads below a character.
    """
    if any(bidirectional(mark) in ("R", "AL") for mark in asked):
        return ""
    wide = ("　" if east_asian_width(mark) in "WF" else " " for mark in asked[:at])
    return f"{''.join(wide)}^"


routes = (Route("/search", search),)

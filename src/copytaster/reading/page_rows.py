"""One page given as a JSON object, read into a row: what `copytaster read --rows` takes and writes."""

import json
import re
from collections.abc import Iterable, Iterator
from datetime import datetime

from copytaster.errors import UnreadableCopyError
from copytaster.model.article import Article
from copytaster.model.capture import Capture
from copytaster.model.ids import capture_id
from copytaster.model.outcome import TurnedAway
from copytaster.model.page import Page

from .pages import read

NAMES = {
    "paragraphs": ("body",),
    "headline": ("title",),
    "deck": ("deck",),
    "bylines": ("authors",),
    "published": ("date", "published"),
    "language": ("language",),
}
"""The fields of an article that a row tells, and what they are called there."""
SHOWN = 40
ID = re.compile(rb'(?<!\\)"id"\s*:\s*("(?:[^"\\]|\\.){0,1000}"|-?\d{1,30})')

Row = dict[str, object]


def read_row(line: bytes, *, captured_at: datetime | None = None) -> Row:
    """Return what the page on a line holds; `UnreadableCopyError` where the line gives no page."""
    given = _given(line)
    url = given.get("url")
    return row(given["id"], str(given["html"]), url if isinstance(url, str) else "", captured_at=captured_at)


def row(page_id: object, html: str, url: str = "", *, captured_at: datetime | None = None) -> Row:
    """Return what a page holds, or why it holds no article, under the id as it was given."""
    try:
        body = html.encode()
    except UnicodeEncodeError:  # half a pair of surrogates, of which JSON can tell
        body = html.encode("utf-8", "replace")
    capture = Capture(
        id=capture_id(url, captured_at, body),
        address=url,
        captured_at=captured_at,
        status=200,
        headers=(("content-type", "text/html; charset=utf-8"),),
        body=body,
    )
    page = read(capture)
    return row_without_article(page_id, page) if isinstance(page, TurnedAway) else _row(page_id, page)


def row_without_article(page_id: object, turned_away: TurnedAway) -> Row:
    """Return the row of a page without an article: all is null but its id and the reason."""
    why = f"{turned_away.reason.value} ({turned_away.detail})" if turned_away.detail else turned_away.reason.value
    nothing = dict.fromkeys(name for names in NAMES.values() for name in names)
    return {"id": page_id, **nothing, "authors": [], "sources": {}, "reason": why}


def id_on(line: bytes) -> object:
    """Return the id that stands on a line, whole or not, without reading the rest; none where none is seen."""
    found = ID.search(line)
    try:
        return json.loads(found[1]) if found else None
    except ValueError:
        return None


def _row(page_id: object, page: Page) -> Row:
    """The text is that of all its articles, as a page of many tells them; all else is that of the first."""
    article, *others = page.articles
    published = article.published
    sources = {name: source.where for source in article.sources for name in NAMES.get(source.field, ())}
    return {
        "id": page_id,
        "body": "\n".join(filter(None, (article.deck, article.text, *_texts(others)))),
        "title": article.headline,
        "deck": article.deck,
        "authors": list(article.bylines),
        "date": published.day.isoformat() if published else None,
        "published": (published.at or published.day).isoformat() if published else None,
        "language": article.language,
        "sources": sources,
        "reason": None,
    }


def _texts(articles: Iterable[Article]) -> Iterator[str | None]:
    for article in articles:
        yield from (article.headline, article.deck, article.text)


def _given(line: bytes) -> dict[str, object]:
    try:
        given = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UnreadableCopyError(f"this is no JSON ({_explained(error)})") from error
    if not isinstance(given, dict):
        raise UnreadableCopyError("this is JSON, and no object with an id and html")
    if not isinstance(given.get("id"), str | int) or isinstance(given["id"], bool):
        raise UnreadableCopyError("the page has no id", hint="An id is a text or a whole number.")
    if not isinstance(given.get("html"), str):
        what = "its html is no text" if given.get("html") is not None else "it has no html"
        raise UnreadableCopyError(f"page {str(given['id'])[:SHOWN]}: {what}")
    return given


def _explained(error: Exception) -> str:
    match error:
        case json.JSONDecodeError():
            return f"{error.msg} at character {error.pos + 1:,}"
        case UnicodeDecodeError():
            return f"byte {error.start + 1:,} is not UTF-8"
        case _:
            return "it is nested too deep"

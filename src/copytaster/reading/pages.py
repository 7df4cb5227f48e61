"""A capture to a page with its articles: the front door of this folder."""

from datetime import datetime
from functools import partial

from copytaster.errors import UnreadableCopyError
from copytaster.model.capture import Capture
from copytaster.model.habits import Habits
from copytaster.model.ids import CaptureId
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.model.page import Page
from copytaster.model.rules import Rules
from copytaster.model.source import FeedEntry
from copytaster.reading.dumps import reader as dumps
from copytaster.reading.feeds.entries import named
from copytaster.reading.trade import eml, mhtml, newsml, ninjs, nitf, pdf
from copytaster.reading.web import reader as html_pages
from copytaster.text.encodings import decode

from .machine_text import what_machines_read
from .reservations import with_reservation
from .sniffing import Kind, sniff
from .template_lines import page_without_template

MOST_BYTES = 10_000_000
MOST_BYTES_OF_PARCELS = 64 * 1024 * 1024
"""Of files that carry pictures along; what is read as one page in them is held to the same size as pages are."""
PARCELS = (Kind.MHTML, Kind.MAIL, Kind.PDF)
DEEPEST = 3
"""How far a mail may lie within others."""


def read(
    capture: Capture,
    *,
    entry: FeedEntry | None = None,
    feed_title: str = "",
    habits: Habits | None = None,
    rules: Rules | None = None,
) -> Page | TurnedAway:
    """Return what a capture holds, or why it holds no article. Bad input never raises.

    What the page itself lacks is filled from the feed entry that led to it, and from the title of the site's own feed.
    Lines that are template by the habits of its site are left out of its text. The rules of a publisher, for web pages
    alone, go before what would be read else; `RuleError` where they hold no selectors.
    """
    page = _read(capture, entry, feed_title, habits, rules)
    return with_reservation(page, capture) if isinstance(page, Page) else page


def _read(
    capture: Capture, entry: FeedEntry | None, feed_title: str, habits: Habits | None, rules: Rules | None
) -> Page | TurnedAway:
    kind, what = sniff(capture.body, capture.header("content-type"), capture.file_name or capture.address)
    content_type, captured_at = capture.header("content-type"), capture.captured_at
    if away := _turned_away(kind, what, capture.body):
        return away
    try:
        if kind in PARCELS:
            return _parcel(kind, capture.body, captured_at, DEEPEST)
        text = decode(capture.body, content_type)
        if kind not in (Kind.HTML, Kind.TEXT):
            return _item(kind, text, captured_at)
        # Programs and data may hold markup; a page begins with it.
        if not text.lstrip().startswith("<") and (what := what_machines_read(text)):
            return TurnedAway(reason=Reason.NOT_A_PAGE, detail=what)
        address = capture.address if capture.address.startswith(("http:", "https:")) else None
        if kind is Kind.TEXT:
            dump = dumps.read(text, captured_at=captured_at, address=address)
            return page_without_template(dump, habits) if isinstance(dump, Page) else dump
        page = html_pages.read(text, captured_at=captured_at, address=address, entry=entry, habits=habits, rules=rules)
        return named(page, feed_title) if isinstance(page, Page) else page
    except (UnreadableCopyError, RecursionError) as error:
        return TurnedAway(reason=Reason.BROKEN, detail=str(error)[:200])


def _turned_away(kind: Kind, what: str, body: bytes) -> TurnedAway | None:
    if kind is Kind.EMPTY:
        return TurnedAway(reason=Reason.EMPTY, detail=what)
    if kind is Kind.FEED:
        return TurnedAway(reason=Reason.IS_A_FEED, detail=what)
    if kind in (Kind.OTHER, Kind.SITEMAP, Kind.OPML):
        return TurnedAway(reason=Reason.NOT_A_PAGE, detail=what)
    most = MOST_BYTES_OF_PARCELS if kind in PARCELS else MOST_BYTES
    return (
        TurnedAway(reason=Reason.TOO_LARGE, detail=f"{len(body):,} bytes, of at most {most:,}")
        if len(body) > most
        else None
    )


def _parcel(kind: Kind, body: bytes, captured_at: datetime | None, deepest: int) -> Page | TurnedAway:
    if kind is Kind.PDF:
        return pdf.read(body, captured_at=captured_at)
    if kind is Kind.MHTML:
        return mhtml.read(body, captured_at=captured_at)
    return eml.read(body, captured_at=captured_at, inner=partial(_inner, captured_at, deepest - 1))


def _item(kind: Kind, text: str, captured_at: datetime | None) -> Page | TurnedAway:
    if kind is Kind.NINJS:
        return ninjs.read(text, captured_at=captured_at)
    if kind is Kind.NITF:
        return nitf.read(text, captured_at=captured_at)
    return newsml.read(text, captured_at=captured_at)


def _inner(captured_at: datetime | None, deepest: int, body: bytes, content_type: str, name: str) -> Page | TurnedAway:
    """Read what is attached to a mail, as if it had been given by itself."""
    kind, _ = sniff(body, content_type, name)
    if kind is Kind.MAIL and deepest:
        return _parcel(kind, body, captured_at, deepest)
    if kind is Kind.MAIL:
        return TurnedAway(reason=Reason.NOT_A_PAGE, detail="a mail within mails")
    return read(
        Capture(
            id=CaptureId(""),
            address="",
            captured_at=captured_at,
            status=200,
            headers=(("Content-Type", content_type),),
            body=body,
            file_name=name,
        )
    )

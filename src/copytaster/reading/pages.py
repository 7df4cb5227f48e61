"""A capture to a page with its articles: the front door of this folder."""

from copytaster.errors import UnreadableCopyError
from copytaster.model.capture import Capture
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.model.page import Page
from copytaster.model.source import FeedEntry
from copytaster.reading.dumps import reader as dumps
from copytaster.reading.feeds.entries import named
from copytaster.reading.web import reader as html_pages
from copytaster.text.encodings import decode

from .machine_text import what_machines_read
from .sniffing import Kind, sniff

MOST_BYTES = 10_000_000


def read(capture: Capture, *, entry: FeedEntry | None = None, feed_title: str = "") -> Page | TurnedAway:
    """Return what a capture holds, or why it holds no article. Bad input never raises.

    What the page itself lacks is filled from the feed entry that led to it, and from the title of the site's own feed.
    """
    kind, what = sniff(capture.body, capture.header("content-type"), capture.file_name or capture.address)
    if kind is Kind.EMPTY:
        return TurnedAway(reason=Reason.EMPTY, detail=what)
    if kind is Kind.FEED:
        return TurnedAway(reason=Reason.IS_A_FEED, detail=what)
    if kind is Kind.OTHER:
        return TurnedAway(reason=Reason.NOT_A_PAGE, detail=what)
    if len(capture.body) > MOST_BYTES:
        return TurnedAway(reason=Reason.TOO_LARGE, detail=f"{len(capture.body):,} bytes, of at most {MOST_BYTES:,}")
    text = decode(capture.body, capture.header("content-type"))
    # Programs and data may hold markup; a page begins with it.
    if not text.lstrip().startswith("<") and (what := what_machines_read(text)):
        return TurnedAway(reason=Reason.NOT_A_PAGE, detail=what)
    address = capture.address if capture.address.startswith(("http:", "https:")) else None
    try:
        if kind is Kind.TEXT:
            return dumps.read(text, captured_at=capture.captured_at, address=address)
        page = html_pages.read(text, captured_at=capture.captured_at, address=address, entry=entry)
        return named(page, feed_title) if isinstance(page, Page) else page
    except (UnreadableCopyError, RecursionError) as error:
        return TurnedAway(reason=Reason.BROKEN, detail=str(error)[:200])

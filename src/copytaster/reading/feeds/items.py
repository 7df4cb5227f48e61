"""One item of a feed, as the library gives it, to an entry."""

import html
import re
from calendar import timegm
from collections.abc import Iterator
from datetime import UTC, datetime, time
from typing import Any
from urllib.parse import parse_qs, urlsplit

from copytaster.model.source import FeedEntry
from copytaster.reading.web.times import moment
from copytaster.reading.web.writer_names import clean_names
from copytaster.text.markup import plain
from copytaster.text.urls import web_address

ORIGINAL = ("feedburner_origlink", "pheedo_origlink")
"""Where feeds that lead through a tracking host keep the real address."""
WRAPPERS = {"www.google.com/url": ("url", "q"), "www.bing.com/news/apiclick.aspx": ("url",)}
MAIL = re.compile(r"[<(]?[^\s<>()]+@[^\s<>()]+[>)]?")


def entry_of(item: Any, *, base: str, text: str, is_rss: bool) -> FeedEntry:
    """Return the entry of one item, still without its identity. `text` is the whole feed.

    In RSS there is but one date: that of Dublin Core is the time of publication there, in Atom it is that of a change.
    """
    updated = _time(item, "updated")
    published = _time(item, "published") or _time(item, "created")
    return FeedEntry(
        key="",
        address=web_address(_link(item, text), base) or None,
        title=plain(str(item.get("title") or "")),
        html=max((_as_html(part) for part in item.get("content") or ()), key=len, default=""),
        summary=_as_html(item.get("summary_detail") or {"value": item.get("summary")}),
        authors=clean_names(_authors(item)),
        published=published or (updated if is_rss else None),
        updated=updated,
        tags=tuple(dict.fromkeys(tag for tag in _tags(item) if tag)),
        image=_image(item, base),
    )


def guid_of(item: Any) -> str:
    """Return what the feed says is the item's identity; empty where it says nothing."""
    return str(item.get("id") or "")


def _link(item: Any, text: str) -> str:
    """The article's address: the original one where links are wrapped, and a guid where that is an address."""
    original = next((found for name in ORIGINAL if (found := item.get(name))), "")
    link, guid = str(original or item.get("link") or ""), guid_of(item)
    if item.get("guidislink") and link == guid and not _stands_in(guid, text):
        return ""
    return _unwrapped(link or (guid if guid.startswith(("http:", "https:")) else ""))


def _stands_in(address: str, text: str) -> bool:
    """Whether an address, or its path, was written; the library makes an address of any guid that does not deny it."""
    path = address.partition("://")[2].partition("/")[2]
    return any(written in text for written in (address, html.escape(address), f">/{path}", f">/{html.escape(path)}"))


def _unwrapped(link: str) -> str:
    """The address inside those that search engines wrap around the results of an alert."""
    parts = urlsplit(link) if "url" in link else None
    names = WRAPPERS.get(f"{parts.netloc}{parts.path}", ()) if parts else ()
    inner = parse_qs(parts.query) if parts and names else {}
    return next((inner[name][0] for name in names if inner.get(name, [""])[0].startswith("http")), link)


def _as_html(part: Any) -> str:
    """A text that is said to be plain is escaped, so that no sign in it is taken for a tag."""
    value = str(part.get("value") or "")
    return html.escape(value, quote=False) if part.get("type") == "text/plain" else value


def _authors(item: Any) -> Iterator[str]:
    """The names of the writers; in RSS they stand with a mail address, which the library cuts at odd places."""
    authors, written = item.get("authors") or (), str(item.get("author") or "")
    if len(authors) < 2 and "@" in written:
        yield MAIL.sub(" ", written).strip(" ()<>")
        return
    for author in authors:
        yield str(author.get("name") or "")
    if not authors:
        yield written


def _time(item: Any, name: str) -> datetime | None:
    """Our own reading first, for the library drops times without a zone, which feeds mean in UTC; but it reads more."""
    # Past the library's own `get`, which gives one time for the other and warns of it.
    told = moment(str(dict.get(item, name) or ""))
    if told and told.time() != time():
        return told
    parts = dict.get(item, f"{name}_parsed")
    try:
        found = datetime.fromtimestamp(timegm(parts), UTC) if parts else None
    except (ValueError, OverflowError, OSError):
        found = None
    return found if found and (told is None or told.date() == found.date()) else told


def _tags(item: Any) -> Iterator[str]:
    for tag in item.get("tags") or ():
        yield plain(str(tag.get("label") or tag.get("term") or ""))[:60]


def _image(item: Any, base: str) -> str | None:
    media = [*(item.get("media_content") or ()), *(item.get("media_thumbnail") or ())]
    for one in [*media, *(item.get("enclosures") or ())]:
        kind = str(one.get("type") or one.get("medium") or "image")
        if kind.startswith("image") and (address := web_address(str(one.get("url") or one.get("href") or ""), base)):
            return address
    return None

"""What the press's hosts answer to an address at a time: pages, lists, feeds, sitemaps, pictures."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from urllib.parse import unquote, urlsplit

from copytaster_press import layouts
from copytaster_press.feeds.atom import atom
from copytaster_press.feeds.json_feed import json_feed
from copytaster_press.feeds.rss import rss
from copytaster_press.feeds.sitemaps import MOST_ADDRESSES, news_sitemap, robots, sitemap
from copytaster_press.library import Library, edits_by
from copytaster_press.pieces import Outlet
from copytaster_press.printing.sheet import Addresses

IN_FEED, _ON_FRONT, _ON_TAG = 30, 40, 20
_NEWS_AGE = timedelta(days=2)
_HTML = "text/html; charset=utf-8"
_XML = "application/xml; charset=utf-8"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer, with the time of its last change where that is known."""

    status: int
    content_type: str
    body: bytes
    modified: datetime | None = None

    @property
    def etag(self) -> str:
        """The strong validator of these bytes."""
        return f'"{sha256(self.body).hexdigest()[:32]}"'


NOT_FOUND = Answer(status=404, content_type=_HTML, body=b"<!DOCTYPE html><title>Not found</title><h1>Not found</h1>")


class Desk:
    """Answers for all outlets, each under its host."""

    def __init__(self, library: Library, addresses: Addresses) -> None:
        self._library, self._addresses = library, addresses
        self.hosts = {one.host: one for one in library.outlets.values()}

    def answer(self, host: str, target: str, now: datetime) -> Answer:
        """Return what an outlet's host answers to a request target (path and query) at that time."""
        outlet = self.hosts.get(host) or self.hosts.get(f"{host}.example")
        if outlet is None:
            return NOT_FOUND
        listed = self._listed(outlet, urlsplit(target).path, now)
        return listed or self._article(outlet, target, now)

    def root(self, now: datetime) -> Answer:
        """Return the list of outlets, for whoever opens the server's own address."""
        lines = "".join(
            f'<li><a href="{self._addresses.of(one, "/")}">{one.name}</a> '
            f"({len(self._library.newest(one.key, now, 1000))} articles)</li>"
            for one in self._library.outlets.values()
        )
        page = (
            '<!DOCTYPE html><meta charset="utf-8"><title>The sample press</title><h1>The sample press</h1>'
            f"<ul>{lines}</ul>"
        )
        return Answer(status=200, content_type=_HTML, body=page.encode())

    def robots(self) -> Answer:
        """Return robots.txt of the server's own address, which speaks for all outlets."""
        return _text(robots(self._library.outlets.values(), self._addresses), "text/plain; charset=utf-8")

    def _article(self, outlet: Outlet, target: str, now: datetime) -> Answer:
        bound = self._library.found(outlet.key, target, now)
        if bound is None:
            return NOT_FOUND
        sheet = self._library.sheet(bound, self._addresses, now)
        edits = edits_by(bound.piece, now)
        changed = bound.piece.versions[edits - 1].at if edits else bound.piece.published
        return Answer(status=200, content_type=_HTML, body=layouts.page(sheet), modified=changed)

    def _listed(self, outlet: Outlet, path: str, now: datetime) -> Answer | None:
        """Return a front page, section, tag, feed, sitemap or picture; None where the address is none of them."""
        made = self._fixed(outlet, now).get(path)
        if made is not None and (outlet.has_feed or ("feed" not in path and path != "/atom.xml")):
            return made()
        if path.startswith("/img/") or path in {"/logo.svg", "/mast.gif", "/i.png", "/teal.png"}:
            return _picture(path)
        first, _, rest = path.strip("/").partition("/")
        if first == "section" and rest.isdigit() and int(rest) < len(outlet.sections):
            return self._front(outlet, now, outlet.sections[int(rest)])
        if first == "tag" and outlet.kind == "aggregator":
            tag = unquote(rest)
            pieces = self._library.newest(outlet.key, now, _ON_TAG, tag=tag)
            if not pieces:
                return NOT_FOUND
            page = layouts.fronts.hashtag(outlet, tag, pieces, self._addresses, self._library.outlets)
            return _text(page, _HTML, pieces[0].published)
        return None

    def _fixed(self, outlet: Outlet, now: datetime) -> dict[str, Callable[[], Answer]]:
        def feed(write: Callable[..., str], kind: str, most: int = IN_FEED) -> Answer:
            pieces = self._library.newest(outlet.key, now, most)
            return _text(write(outlet, pieces, self._addresses), kind, pieces[0].published if pieces else None)

        def news() -> Answer:
            pieces = [one for one in self._library.newest(outlet.key, now, 1000) if one.published > now - _NEWS_AGE]
            return _text(news_sitemap(outlet, pieces, self._addresses), _XML)

        return {
            "/": lambda: self._front(outlet, now),
            "/feed.xml": lambda: feed(rss, "application/rss+xml; charset=utf-8"),
            "/atom.xml": lambda: feed(atom, "application/atom+xml; charset=utf-8"),
            "/feed.json": lambda: feed(json_feed, "application/feed+json"),
            "/sitemap.xml": lambda: feed(sitemap, _XML, MOST_ADDRESSES),
            "/news-sitemap.xml": news,
            "/robots.txt": lambda: _text(robots([outlet], self._addresses), "text/plain; charset=utf-8"),
        }

    def _front(self, outlet: Outlet, now: datetime, section: str = "") -> Answer:
        pieces = self._library.newest(outlet.key, now, _ON_FRONT, section=section)
        page = layouts.fronts.front(outlet, pieces, self._addresses, section=section)
        return _text(page, _HTML, pieces[0].published if pieces else None)


def _text(text: str, content_type: str, modified: datetime | None = None) -> Answer:
    return Answer(status=200, content_type=content_type, body=text.encode(), modified=modified)


def _picture(path: str) -> Answer:
    """Return a picture that is like no other: two hills under a sky, coloured by the address."""
    one, two, three, height = sha256(path.encode()).digest()[:4]
    drawn = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400" width="640" height="400">'
        f'<rect width="640" height="400" fill="hsl({one * 360 // 256} 35% 78%)"/>'
        f'<path d="M0 {180 + height // 3} Q160 {90 + two // 3} 330 250 T640 {170 + three // 3} V400 H0Z" '
        f'fill="hsl({two * 360 // 256} 28% 46%)"/>'
        f'<path d="M0 330 Q{200 + three} {240 + one // 4} 640 340 V400 H0Z" fill="hsl({three * 360 // 256} '
        '30% 30%)"/></svg>'
    )
    return Answer(status=200, content_type="image/svg+xml", body=drawn.encode())

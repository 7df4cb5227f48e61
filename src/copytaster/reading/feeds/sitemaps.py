"""Sitemaps and news sitemaps to entries, and the sitemaps that an index leads on to (sitemaps.org, 0.9)."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import lru_cache
from itertools import islice

from lxml import etree

from copytaster.errors import UnreadableCopyError
from copytaster.model.source import Feed, FeedEntry, SourceKind
from copytaster.reading.sniffing import Kind, sniff
from copytaster.reading.web.times import moment
from copytaster.text.encodings import decode
from copytaster.text.languages import normal
from copytaster.text.markup import CONTROLS, plain
from copytaster.text.urls import site, web_address

from .identity import entry_key
from .packed import unpacked

DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
IN_ROBOTS = re.compile(r"^[ \t]*sitemap[ \t]*:[ \t]*(\S+)", re.IGNORECASE | re.MULTILINE)
WHOLE = re.compile(r".*</(?:[\w.-]+:)?(?:url|sitemap|urlset|sitemapindex)\s*>", re.IGNORECASE | re.DOTALL)
"""Up to the last entry that is closed: half an address is none."""
OF_NEWS = re.compile(r"news|latest|recent|today", re.IGNORECASE)
NUMBERS = re.compile(r"\d+")
MOST_ENTRIES = 50_000
"""The standard's own limit for one file."""
LONGEST_DAY = 10
LONG_AGO = datetime.min.replace(tzinfo=UTC)

Child = tuple[str, datetime | None]
Parts = dict[str, etree._Element]


def read_sitemap(body: bytes, content_type: str, address: str) -> Feed:
    """Return a sitemap's addresses as entries, newest first by what it says of them, and the sitemaps it leads on to.

    gzip is undone, and of a torn file what is whole is read. That a page was changed is no date of its article, and is
    used for the order alone. `UnreadableCopyError` where the bytes are no sitemap.
    """
    body = unpacked(body, address)
    kind, what = sniff(body, content_type, address)
    if kind is not Kind.SITEMAP:
        raise UnreadableCopyError(f"{address} is not a sitemap: it is {what or kind.name.lower()}")
    root = _root(decode(body, content_type), address)
    children = [(loc, _time(one, "lastmod")) for one in _named(root, "sitemap") if (loc := _loc(one, address))]
    dated = [_entry(one, loc) for one in islice(_named(root, "url"), MOST_ENTRIES) if (loc := _loc(one, address))]
    entries = [entry for _, entry in sorted(dated, key=lambda one: one[0] or LONG_AGO, reverse=True)]
    publication = _publication(root)
    return Feed(
        title=plain(_text(publication, "name")),
        site=web_address("/", address) or None,
        language=normal(plain(_text(publication, "language"))),
        entries=tuple({entry.key: entry for entry in reversed(entries)}.values())[::-1],
        kind=SourceKind.SITEMAP,
        sitemaps=promising(children),
    )


def sitemaps_named(robots: str, address: str) -> tuple[str, ...]:
    """Return the sitemaps that a robots.txt names for its own site, those of news first, each once."""
    found = dict.fromkeys(link for told in IN_ROBOTS.findall(robots) if (link := web_address(told, address)))
    own = [link for link in found if site(link) == site(address)]
    return tuple(sorted(own, key=lambda link: not OF_NEWS.search(link)))


def promising(children: Iterable[Child]) -> tuple[Child, ...]:
    """Return sitemaps in the order in which news is looked for: those of news, the latest changed, the highest number.

    Many an index says no times, and numbers its files by days or in the order in which they were begun.
    """

    def order(child: Child) -> tuple[bool, datetime, tuple[int, ...]]:
        address, changed = child
        numbers = tuple(int(digits[:18]) for digits in NUMBERS.findall(address.partition("://")[2].partition("/")[2]))
        return bool(OF_NEWS.search(address)), changed or LONG_AGO, numbers

    once = {address: (address, changed) for address, changed in children}
    return tuple(sorted(once.values(), key=order, reverse=True))


def _root(text: str, address: str) -> etree._Element:
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False)
    bare = CONTROLS.sub("", DECLARATION.sub("", text.lstrip("\ufeff \t\r\n"), count=1))
    whole = WHOLE.match(bare)
    try:
        root = etree.fromstring((whole[0] if whole else bare).encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableCopyError(f"{address} is a broken sitemap: {error}"[:300]) from error
    if root is None:
        raise UnreadableCopyError(f"{address} is a sitemap of which nothing can be read")
    return root


def _publication(root: etree._Element) -> Parts:
    """What the first entry of news says of who publishes it."""
    news = next((one["news"] for one in _named(root, "url") if "news" in one), None)
    publication = _parts(news).get("publication") if news is not None else None
    return _parts(publication) if publication is not None else {}


def _loc(told: Parts, base: str) -> str:
    """The address of a page or sitemap; that of its pictures lies deeper."""
    return web_address(_text(told, "loc"), base)


def _entry(told: Parts, address: str) -> tuple[datetime | None, FeedEntry]:
    news = _parts(told["news"]) if "news" in told else {}
    image = _parts(told["image"]) if "image" in told else {}
    published = _time(news, "publication_date")
    entry = FeedEntry(
        key=entry_key("", address, ""),
        address=address,
        title=plain(_text(news, "title")),
        published=published,
        tags=tuple(dict.fromkeys(word for one in _text(news, "keywords").split(",") if (word := plain(one)[:60]))),
        image=web_address(_text(image, "loc"), address) or None,
    )
    return published or _time(told, "lastmod"), entry


def _time(told: Parts, name: str) -> datetime | None:
    """A time as machines write it; the standard's own form is read without a second look, for there are many."""
    text = _text(told, name).strip()
    try:
        at = datetime.fromisoformat(text) if len(text) > LONGEST_DAY else None
    except ValueError:
        at = None
    return at.astimezone(UTC) if at and at.tzinfo else moment(text) if text else None


def _text(told: Parts, name: str) -> str:
    found = told.get(name)
    return "".join(map(str, found.itertext())) if found is not None else ""


def _parts(node: etree._Element) -> Parts:
    """What lies right inside, each by its name; of several the first."""
    told: Parts = {}
    for child in node:
        if isinstance(child.tag, str):
            told.setdefault(_bare(child.tag), child)
    return told


def _named(root: etree._Element, name: str) -> Iterator[Parts]:
    return (_parts(child) for child in root if isinstance(child.tag, str) and _bare(child.tag) == name)


@lru_cache(maxsize=256)
def _bare(tag: str) -> str:
    """The name without its namespace or prefix: prefixes differ, and are at times not declared."""
    return tag.rpartition("}")[2].rpartition(":")[2]

"""What a feed says of an article: to fill what its page lacks, or to stand for the page."""

import re
from dataclasses import replace

import nh3

from copytaster.model.article import Article, FieldSource, Paragraph, Photo, When
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.model.page import Page, PageKind
from copytaster.model.source import FeedEntry
from copytaster.reading.conventions.wire import read_wire
from copytaster.reading.web.origins import TITLE_PARTS, is_name_of
from copytaster.reading.web.paragraphs import split
from copytaster.text.languages import detect
from copytaster.text.markup import parse, plain
from copytaster.text.urls import site, web_address

KEPT = {
    *("p", "div", "br", "section", "article", "blockquote", "h2", "h3", "h4"),
    *("ul", "ol", "li", "table", "tr", "td", "th", "a"),
}

LONGEST_NAME = 60
OF_FEEDS = re.compile(
    r"^(?:rss(?: feed)?|feed)\s*(?:of|for|:|-)\s+|\s*\b(?:rss(?:[ -]?feed)?|feed|atom)$", re.IGNORECASE
)


def filled(article: Article, entry: FeedEntry) -> Article:
    """Return the article with what its page lacks taken from the feed's entry."""
    moment = entry.published or entry.updated
    given: dict[str, object] = {
        "headline": plain(entry.title),
        "bylines": entry.authors,
        "published": When(day=moment.date(), at=moment, evidence=moment.isoformat()) if moment else None,
        "tags": entry.tags,
        "address": web_address(entry.address or "") or None,
        "deck": _short_summary(article, entry),
    }
    lacking = {field: value for field, value in given.items() if value and not getattr(article, field)}
    sources = tuple(FieldSource(field=field, where="feed") for field in lacking)
    return replace(article, **lacking, sources=(*article.sources, *sources))  # type: ignore[arg-type]


def named(page: Page, feed_title: str) -> Page:
    """Return the page with the name of its feed for a publisher, where else only an address would name it."""
    return replace(page, articles=tuple(_named(article, feed_title) for article in page.articles))


def entry_page(entry: FeedEntry, *, address: str, feed_title: str = "") -> Page | TurnedAway:
    """Return the article as the feed itself gives it, for pages that cannot be had.

    `address` is the feed's or the entry's; the entry's own text is cleaned of everything but its words.
    """
    base = web_address(entry.address or "", address) or web_address(address) or None
    whole = _paragraphs(entry.html, base)
    summary = _paragraphs(entry.summary, base)
    text = whole or summary
    if not entry.title.strip() or not text:
        return TurnedAway(reason=Reason.TOO_SHORT, detail="the feed gives no text for this entry")
    own = web_address(entry.address or "", address) or None
    article = Article(
        headline=plain(entry.title),
        paragraphs=text,
        host=site(own or address) or None,
        publisher=publisher_in(feed_title, own or address) or site(own or address) or None,
        language=detect("\n".join(paragraph.text for paragraph in text)),
        photos=(Photo(address=entry.image),) if entry.image else (),
        partial=None if _is_whole(whole, summary) else "only the feed's own text",
        wire=read_wire(plain(entry.title), [paragraph.text for paragraph in text]),
        sources=tuple(FieldSource(field=field, where="feed") for field in ("headline", "paragraphs", "publisher")),
    )
    return Page(kind=PageKind.ARTICLE, articles=(filled(article, entry),), host=article.host)


def publisher_in(feed_title: str, address: str) -> str:
    """Return the publisher's part of a feed's title ("Harbour Times - World news"); empty where it holds none."""
    parts = [part.strip() for part in TITLE_PARTS.split(OF_FEEDS.sub("", plain(feed_title))) if part.strip()]
    by_address = (part for part in parts if is_name_of(part, address))
    name = next(by_address, parts[0] if parts else "")
    return name if len(name) <= LONGEST_NAME else ""


def _named(article: Article, feed_title: str) -> Article:
    by_address = any(source.field == "publisher" and source.where == "address" for source in article.sources)
    name = publisher_in(feed_title, article.address or "") if by_address else ""
    if not name:
        return article
    sources = (source for source in article.sources if source.field != "publisher")
    return replace(article, publisher=name, sources=(*sources, FieldSource(field="publisher", where="feed")))


def _is_whole(whole: tuple[Paragraph, ...], summary: tuple[Paragraph, ...]) -> bool:
    length = sum(len(paragraph.text) for paragraph in whole)
    return len(whole) > 1 and length > 600 and length > 1.5 * sum(len(paragraph.text) for paragraph in summary)


def _short_summary(article: Article, entry: FeedEntry) -> str | None:
    summary = plain(entry.summary)
    start = article.text[: len(summary)]
    if not 20 <= len(summary) <= 400 or summary.rstrip(" .…[]")[:60] in start or not article.text:
        return None
    return None if summary.endswith(("…", "...", "[…]", "[...]")) else summary


def _paragraphs(html: str, base: str | None) -> tuple[Paragraph, ...]:
    clean = nh3.clean(html, tags=KEPT, attributes={"a": {"href"}}, link_rel=None)
    tree = parse(f"<div>{clean}</div>") if clean.strip() else None
    return split(tree, base) if tree is not None else ()

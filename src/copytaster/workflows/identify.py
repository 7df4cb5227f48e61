"""Which article this is, and which version of it."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from copytaster.model.article import Article, When
from copytaster.model.ids import ArticleId, VersionId, article_id, digest
from copytaster.text.words import tag_key

OPENING = 200
DAYS_APART = timedelta(days=2)
LATEST = timedelta(days=1)
"""Clocks and zones are wrong by hours; what is dated later still was dated by mistake, or for another day."""


def identify(article: Article, *, apart: bool = False) -> ArticleId:
    """Return the article's identity: publisher and own address, or headline where it has no address of its own.

    Readers give an article an address only where it is the article's own, never that of an aggregator's
    page about it; so the same article found on two hosts is one article. `apart` takes the day in, for
    headlines that a publisher prints again and again; text opens the identity of what has no headline.
    """
    publisher = tag_key(article.publisher or article.host or "")
    if article.address:
        return article_id(publisher, article.address, article.place)
    title = tag_key(article.headline) or tag_key(article.text[:OPENING])
    day = f":{article.published.day.isoformat()}" if apart and article.published else ""
    return article_id(publisher, f"headline:{title}{day}")


def is_another(article: Article, known: Article) -> bool:
    """Say whether an article known by its headline alone is another of the same headline, as columns have.

    Hosts round and shift days, so two days must lie between.
    """
    if article.address or not article.published or not known.published:
        return False
    return abs(article.published.day - known.published.day) > DAYS_APART


def version_of(article: Article) -> VersionId:
    """Return the identity of the words read: headline, deck and body, whatever their line breaks.

    Fields around the words (times, section, ages) may be read better later without making a new version.
    """
    words = " ".join(" ".join([article.headline, article.deck or "", article.text]).split())
    return VersionId(digest("version", words))


def marked_ahead(article: Article, seen: datetime) -> Article:
    """Return the article with its date marked where it lies more than a day after the article was first seen."""
    when = article.published
    if when is None:
        return article
    return replace(article, published=replace(when, ahead=_moment(when) > seen + LATEST))


def sorted_by(article: Article, seen: datetime) -> datetime:
    """Return the time the article is listed under: published where that is known, else seen; never after `seen`."""
    when = article.published
    return seen if when is None or when.ahead else min(_moment(when), seen)


def _moment(when: When) -> datetime:
    return when.at or datetime.combine(when.day, time(), tzinfo=UTC)

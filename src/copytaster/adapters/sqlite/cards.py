"""Lists of articles, made from the article rows alone."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from copytaster.model.filing import Appearance, Card
from copytaster.model.ids import ArticleId, SourceId, StoryId
from copytaster.model.wire import NoticeKind

from .marks import marked
from .moments import EVER, MICROSECONDS_A_DAY, day_name, from_micros, to_micros
from .packing import json_list

_AT_ONCE = 1000

# One statement for each index that can lead; what narrows further is tested row by row.
_LATEST = """
    SELECT a.* FROM articles AS a
    WHERE (a.at, a.id) < (:at, :id) AND (:notices OR a.notice IS NULL)
    ORDER BY a.at DESC, a.id DESC LIMIT :limit
"""
_LATEST_IN_LANGUAGE = """
    SELECT a.* FROM articles AS a
    WHERE a.language = :language AND (a.at, a.id) < (:at, :id) AND (:notices OR a.notice IS NULL)
    ORDER BY a.at DESC, a.id DESC LIMIT :limit
"""
_LATEST_OF_SOURCE = """
    SELECT a.* FROM article_sources AS s JOIN articles AS a ON a.nr = s.article
    WHERE s.source = :source AND (s.at, s.id) < (:at, :id) AND (:notices OR a.notice IS NULL)
      AND (:language IS NULL OR a.language = :language)
    ORDER BY s.at DESC, s.id DESC LIMIT :limit
"""
_LATEST_OF_TOPIC = """
    SELECT a.* FROM article_tags AS t JOIN articles AS a ON a.nr = t.article
    WHERE t.key = :topic AND (t.at, t.id) < (:at, :id) AND (:notices OR a.notice IS NULL)
      AND (:language IS NULL OR a.language = :language)
      AND (:source IS NULL OR EXISTS (SELECT 1 FROM article_sources WHERE article = a.nr AND source = :source))
    ORDER BY t.at DESC, t.id DESC LIMIT :limit
"""
_LATEST_OF_STORY = """
    SELECT a.* FROM articles AS a
    WHERE a.story = :story AND (a.at, a.id) < (:at, :id)
      AND (:language IS NULL OR a.language = :language)
      AND (:source IS NULL OR EXISTS (SELECT 1 FROM article_sources WHERE article = a.nr AND source = :source))
      AND (:topic IS NULL OR EXISTS (SELECT 1 FROM article_tags WHERE article = a.nr AND key = :topic))
    ORDER BY a.at DESC, a.id DESC LIMIT :limit
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowing:
    """What a list of the newest articles is narrowed to; none of a kind narrows nothing. A story has its notices."""

    source: SourceId | None
    topic: str | None
    story: StoryId | None
    language: str | None
    notices: bool


def cards(connection: sqlite3.Connection, articles: Sequence[ArticleId]) -> tuple[Card, ...]:
    """Return cards in the order asked for; those not on file are left out."""
    rows = connection.execute(
        "SELECT a.* FROM json_each(?) AS asked JOIN articles AS a ON a.id = asked.value ORDER BY asked.key",
        (json_list(articles),),
    )
    return _marked_cards(connection, rows)


def latest(
    connection: sqlite3.Connection, limit: int, before: tuple[datetime, ArticleId] | None, narrowing: Narrowing
) -> tuple[Card, ...]:
    """Return the newest articles, sorted by (at, id) descending, below `before`, narrowed as asked."""
    at, id_ = (to_micros(before[0]), before[1]) if before else (EVER, "")
    asked = {"at": at, "id": id_, "limit": limit, **asdict(narrowing)}
    return _marked_cards(connection, connection.execute(_leading(narrowing), asked))


def _leading(narrowing: Narrowing) -> str:
    if narrowing.story is not None:
        return _LATEST_OF_STORY
    if narrowing.topic is not None:
        return _LATEST_OF_TOPIC
    if narrowing.source is not None:
        return _LATEST_OF_SOURCE
    return _LATEST if narrowing.language is None else _LATEST_IN_LANGUAGE


def appearances(connection: sqlite3.Connection, story: StoryId, limit: int) -> tuple[Appearance, ...]:
    """Return the newest articles of a story, sorted by (at, article) descending."""
    rows = connection.execute(
        """
        SELECT id, at, dated, publisher, agency, versions, notice IS NULL FROM articles
        WHERE story = ? ORDER BY at DESC, id DESC LIMIT ?
        """,
        (story, limit),
    )
    return tuple(
        Appearance(ArticleId(id_), from_micros(at), bool(dated), publisher, agency, versions, bool(news))
        for id_, at, dated, publisher, agency, versions, news in rows
    )


def by_day(connection: sqlite3.Connection, topic: str | None) -> tuple[tuple[str, int], ...]:
    """Return (YYYY-MM-DD, articles) for each day that has any, oldest first."""
    if topic is None:
        rows = connection.execute("SELECT day, articles FROM days ORDER BY day").fetchall()
    else:
        # SQLite divides towards zero; days before 1970 must round down.
        rows = connection.execute(
            """
            SELECT (at - (at < 0) * (:day - 1)) / :day AS day, count(*) AS articles
            FROM article_tags WHERE key = :topic GROUP BY 1 ORDER BY 1
            """,
            {"topic": topic, "day": MICROSECONDS_A_DAY},
        ).fetchall()
    return tuple((day_name(row["day"]), row["articles"]) for row in rows)


def numbered(connection: sqlite3.Connection, after: int) -> Sequence[tuple[int, ArticleId]]:
    """Return the next articles, in the order of their numbers, beyond `after`."""
    rows = connection.execute("SELECT nr, id FROM articles WHERE nr > ? ORDER BY nr LIMIT ?", (after, _AT_ONCE))
    return [(row["nr"], ArticleId(row["id"])) for row in rows]


def _marked_cards(connection: sqlite3.Connection, found: Iterable[sqlite3.Row]) -> tuple[Card, ...]:
    rows = list(found)
    marks = marked(connection, [row["id"] for row in rows])
    return tuple(_card(row, *marks.get(row["id"], (False, False))) for row in rows)


def _card(row: sqlite3.Row, read: bool, saved: bool) -> Card:
    return Card(
        id=ArticleId(row["id"]),
        story=StoryId(row["story"]),
        headline=row["headline"],
        lead=row["lead"],
        publisher=row["publisher"],
        agency=row["agency"],
        host=row["host"],
        language=row["language"],
        category=row["category"],
        address=row["address"],
        at=from_micros(row["at"]),
        dated=bool(row["dated"]),
        inferred=bool(row["inferred"]),
        words=row["words"],
        versions=row["versions"],
        notice=NoticeKind(row["notice"]) if row["notice"] else None,
        embargo=row["embargo"],
        read=read,
        saved=saved,
    )

"""One article as it stands, with its readings and its history."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from copytaster.adapters.dossier import Reading, once, runs
from copytaster.model.annotations import Annotations
from copytaster.model.article import Article
from copytaster.model.filing import ArticleOnFile, VersionOnFile
from copytaster.model.ids import ArticleId, CaptureId, SourceId, StoryId, VersionId
from copytaster.model.page import ForeignComment

from .moments import from_micros
from .packing import unpack


@dataclass(frozen=True, slots=True)
class Beneath:
    """What others wrote beneath an article, as one capture has it."""

    comments: tuple[ForeignComment, ...] = ()
    pingbacks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """What a filing must know of an article on file. Readings are oldest first."""

    nr: int
    story: StoryId
    version: VersionId
    at: datetime
    dated: bool
    readings: tuple[Reading, ...]


def dossier(connection: sqlite3.Connection, article: ArticleId) -> Dossier | None:
    """Return the article's dossier, or none."""
    row = connection.execute("SELECT nr, story, version, at, dated FROM articles WHERE id = ?", (article,)).fetchone()
    if row is None:
        return None
    return Dossier(
        nr=row["nr"],
        story=StoryId(row["story"]),
        version=VersionId(row["version"]),
        at=from_micros(row["at"]),
        dated=bool(row["dated"]),
        readings=tuple(map(_reading, _reading_rows(connection, row["nr"]))),
    )


def known(connection: sqlite3.Connection, article: ArticleId) -> ArticleOnFile | None:
    """Return the article as it stands, or none."""
    row = connection.execute(
        """
        SELECT a.nr, a.story, a.version, a.at, v.annotations, v.body FROM articles AS a
        JOIN versions AS v ON v.article = a.nr AND v.id = a.version
        WHERE a.id = ?
        """,
        (article,),
    ).fetchone()
    if row is None:
        return None
    rows = _reading_rows(connection, row["nr"])
    readings = tuple(map(_reading, rows))
    beneath = [unpack(one["beneath"], Beneath) for one in rows if one["beneath"]]
    return ArticleOnFile(
        id=article,
        version=VersionId(row["version"]),
        article=unpack(row["body"], Article),
        story=StoryId(row["story"]),
        at=from_micros(row["at"]),
        first_seen=min(reading.read_at for reading in readings),
        last_seen=max(reading.read_at for reading in readings),
        captures=tuple(reading.capture for reading in readings),
        sources=_sources(connection, row["nr"]),
        versions=_versions(connection, row["nr"], readings),
        annotations=unpack(row["annotations"], Annotations),
        comments=once(comment for one in beneath for comment in one.comments),
        pingbacks=once(pingback for one in beneath for pingback in one.pingbacks),
    )


def as_read(connection: sqlite3.Connection, article: ArticleId) -> Mapping[VersionId, Article]:
    """Return each version of an article with its words."""
    rows = connection.execute(
        "SELECT v.id, v.body FROM versions AS v JOIN articles AS a ON a.nr = v.article WHERE a.id = ?", (article,)
    )
    return {VersionId(row["id"]): unpack(row["body"], Article) for row in rows}


def at_address(connection: sqlite3.Connection, address: str) -> tuple[ArticleId, ...]:
    """Return the articles whose own address this is, the latest first."""
    rows = connection.execute("SELECT id FROM articles WHERE address = ? ORDER BY at DESC, id DESC", (address,))
    return tuple(ArticleId(row["id"]) for row in rows)


def headed(connection: sqlite3.Connection, headline: str) -> tuple[ArticleId, ...]:
    """Return the articles with this very headline as they stand, the latest first."""
    rows = connection.execute("SELECT id FROM articles WHERE headline = ? ORDER BY at DESC, id DESC", (headline,))
    return tuple(ArticleId(row["id"]) for row in rows)


def _reading_rows(connection: sqlite3.Connection, nr: int) -> list[sqlite3.Row]:
    return connection.execute("SELECT * FROM readings WHERE article = ? ORDER BY read_at, nr", (nr,)).fetchall()


def _reading(row: sqlite3.Row) -> Reading:
    return Reading(
        capture=CaptureId(row["capture"]),
        version=VersionId(row["version"]),
        read_at=from_micros(row["read_at"]),
        at=from_micros(row["at"]),
    )


def _sources(connection: sqlite3.Connection, nr: int) -> tuple[SourceId, ...]:
    rows = connection.execute("SELECT source FROM article_sources WHERE article = ? ORDER BY source", (nr,))
    return tuple(SourceId(row["source"]) for row in rows)


def _versions(connection: sqlite3.Connection, nr: int, readings: tuple[Reading, ...]) -> tuple[VersionOnFile, ...]:
    headlines = dict(connection.execute("SELECT id, headline FROM versions WHERE article = ?", (nr,)).fetchall())
    return tuple(
        VersionOnFile(
            id=reading.version, read_at=reading.read_at, capture=reading.capture, headline=headlines[reading.version]
        )
        for reading in runs(readings)
    )

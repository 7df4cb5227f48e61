"""The record's journal, and what the search index should hold of the articles it names."""

import sqlite3
from collections.abc import Mapping, Sequence

from copytaster.adapters.dossier import index_entry
from copytaster.model.annotations import Annotations
from copytaster.model.article import Article
from copytaster.model.filing import JournalEntry
from copytaster.model.ids import ArticleId, SourceId, StoryId
from copytaster.model.search import IndexEntry

from .moments import from_micros
from .packing import json_list, unpack


def lines(connection: sqlite3.Connection, after: int, limit: int) -> tuple[JournalEntry, ...]:
    """Return journal lines with `seq` above `after`, in order."""
    rows = connection.execute("SELECT seq, article FROM journal WHERE seq > ? ORDER BY seq LIMIT ?", (after, limit))
    return tuple(JournalEntry(seq=row["seq"], article=ArticleId(row["article"])) for row in rows)


def end(connection: sqlite3.Connection) -> int:
    """Return the last line's `seq`, 0 for an empty journal."""
    last: int | None = connection.execute("SELECT max(seq) FROM journal").fetchone()[0]
    return last or 0


def index_entries(connection: sqlite3.Connection, articles: Sequence[ArticleId]) -> tuple[IndexEntry, ...]:
    """Return what the index should hold of these articles; those not on file are left out."""
    rows = connection.execute(
        """
        SELECT a.id, a.story, a.at, a.filed, v.annotations, v.body,
               (SELECT json_group_array(source) FROM article_sources WHERE article = a.nr) AS sources
        FROM json_each(?) AS asked
        JOIN articles AS a ON a.id = asked.value
        JOIN versions AS v ON v.article = a.nr AND v.id = a.version
        ORDER BY asked.key
        """,
        (json_list(articles),),
    )
    return tuple(map(_entry, rows))


def texts(connection: sqlite3.Connection, articles: Sequence[ArticleId]) -> Mapping[ArticleId, str]:
    """Return the text of each of these articles that is on file."""
    rows = connection.execute(
        """
        SELECT a.id, v.body FROM articles AS a
        JOIN versions AS v ON v.article = a.nr AND v.id = a.version
        WHERE a.id IN (SELECT value FROM json_each(?))
        """,
        (json_list(articles),),
    )
    return {ArticleId(row["id"]): unpack(row["body"], Article).text for row in rows}


def _entry(row: sqlite3.Row) -> IndexEntry:
    return index_entry(
        unpack(row["body"], Article),
        unpack(row["annotations"], Annotations),
        id_=ArticleId(row["id"]),
        story=StoryId(row["story"]),
        at=from_micros(row["at"]),
        sources=tuple(SourceId(source) for source in unpack(row["sources"].encode(), list[str])),
        filed=row["filed"],
    )

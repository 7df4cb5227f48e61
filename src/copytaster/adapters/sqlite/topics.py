"""Hashtags: which are carried most, now or ever, and which stand beside each other."""

import sqlite3
from bisect import insort
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import chain

from copytaster.model.filing import TopicOnFile

from .moments import from_micros, to_micros
from .packing import json_list

# Up to about this many articles it is quicker to count the tags of each than to ask each tag for its newest
# articles (measured with 20,000 articles on file: 3 ms against 5 ms and more; with 3,000, 28 ms against 3 ms).
_FEW_ARTICLES = 400
# Enough to tell what stands beside a hashtag now; a common one has thousands of articles.
_BESIDE_ARTICLES = 300

_DETAILS = """
    SELECT asked.key AS place, t.key, t.articles,
           (SELECT label FROM tag_spellings WHERE key = t.key
            GROUP BY label ORDER BY sum(articles) DESC, label LIMIT 1) AS label,
           (SELECT kind FROM tag_spellings WHERE key = t.key
            GROUP BY kind ORDER BY sum(articles) DESC, kind LIMIT 1) AS kind,
           (SELECT max(at) FROM article_tags WHERE key = t.key) AS last_at
    FROM json_each(?) AS asked JOIN tags AS t ON t.key = asked.value
    ORDER BY place
"""


def topics(connection: sqlite3.Connection, limit: int, since: datetime | None, least: int) -> tuple[TopicOnFile, ...]:
    """Return hashtags carried by `least` articles or more (given ones always), most carried first."""
    if since is None:
        return _details(connection, _carried_ever(connection, limit, least))
    after = to_micros(since)
    newer = connection.execute(
        "SELECT count(*) FROM (SELECT 1 FROM articles WHERE at > ? LIMIT ?)", (after, _FEW_ARTICLES)
    ).fetchone()[0]
    if newer < _FEW_ARTICLES:
        return _details(connection, _carried_by_few(connection, after, limit, least))
    return _details(connection, _carried_since(connection, after, limit, least))


def topic(connection: sqlite3.Connection, key: str) -> TopicOnFile | None:
    """Return one hashtag by its folded key, or none."""
    found = _details(connection, [(key, None)])
    return found[0] if found else None


def beside(connection: sqlite3.Connection, key: str, limit: int) -> tuple[TopicOnFile, ...]:
    """Return the hashtags most often in the same articles (the newest few hundred), with how many they share."""
    rows = connection.execute(
        """
        WITH newest AS MATERIALIZED (
            SELECT article FROM article_tags WHERE key = :key ORDER BY at DESC, id DESC LIMIT :newest
        )
        SELECT t.key, count(*) AS articles FROM newest CROSS JOIN article_tags AS t ON t.article = newest.article
        WHERE t.key <> :key
        GROUP BY t.key ORDER BY articles DESC, t.key LIMIT :limit
        """,
        {"key": key, "newest": _BESIDE_ARTICLES, "limit": limit},
    )
    return _details(connection, [(row["key"], row["articles"]) for row in rows])


def sizes(connection: sqlite3.Connection, keys: Sequence[str]) -> Mapping[str, int]:
    """Return how many articles carry each of these hashtags, 0 where none does."""
    rows = connection.execute(
        "SELECT key, articles FROM tags WHERE key IN (SELECT value FROM json_each(?))", (json_list(keys),)
    )
    return dict.fromkeys(keys, 0) | {row["key"]: row["articles"] for row in rows}


def _carried_ever(connection: sqlite3.Connection, limit: int, least: int) -> list[tuple[str, int]]:
    rows = connection.execute(
        "SELECT key, articles FROM tags WHERE articles >= ? ORDER BY articles DESC, key LIMIT ?", (least, limit)
    ).fetchall()
    rows += connection.execute(
        "SELECT key, articles FROM tags WHERE given > 0 AND articles < ? ORDER BY articles DESC, key LIMIT ?",
        (least, limit - len(rows)),
    )
    return [(row["key"], row["articles"]) for row in rows]


def _carried_by_few(connection: sqlite3.Connection, after: int, limit: int, least: int) -> list[tuple[str, int]]:
    rows = connection.execute(
        """
        WITH newer AS MATERIALIZED (SELECT nr FROM articles WHERE at > ?)
        SELECT t.key, count(*) AS carried FROM newer CROSS JOIN article_tags AS t ON t.article = newer.nr
        GROUP BY t.key HAVING carried >= ? OR max(t.kind = 'given')
        ORDER BY carried DESC, t.key LIMIT ?
        """,
        (after, least, limit),
    )
    return [(row["key"], row["carried"]) for row in rows]


def _carried_since(connection: sqlite3.Connection, after: int, limit: int, least: int) -> list[tuple[str, int]]:
    """Ask the tags carried most ever, in that order, until no other can have been carried more since."""
    best: list[tuple[int, str]] = []  # (minus the articles, key): a heap would save nothing at this size
    for row in chain(_by_size(connection, after, least), _given_below(connection, after, least)):
        if len(best) == limit and row["articles"] < -best[-1][0]:
            break
        if row["newer"] >= least or (row["newer"] and row["given"] and _given_since(connection, row["key"], after)):
            insort(best, (-row["newer"], row["key"]))
            del best[limit:]
    return [(key, -carried) for carried, key in best]


def _by_size(connection: sqlite3.Connection, after: int, least: int) -> Iterator[sqlite3.Row]:
    yield from connection.execute(
        """
        SELECT key, articles, given, (SELECT count(*) FROM article_tags WHERE key = t.key AND at > :after) AS newer
        FROM tags AS t WHERE articles >= :least ORDER BY articles DESC, key
        """,
        {"after": after, "least": least},
    )


def _given_below(connection: sqlite3.Connection, after: int, least: int) -> Iterator[sqlite3.Row]:
    yield from connection.execute(
        """
        SELECT key, articles, given, (SELECT count(*) FROM article_tags WHERE key = t.key AND at > :after) AS newer
        FROM tags AS t WHERE given > 0 AND articles < :least ORDER BY articles DESC, key
        """,
        {"after": after, "least": least},
    )


def _given_since(connection: sqlite3.Connection, key: str, after: int) -> bool:
    statement = "SELECT 1 FROM article_tags WHERE key = ? AND at > ? AND kind = 'given'"
    return connection.execute(statement, (key, after)).fetchone() is not None


def _details(connection: sqlite3.Connection, found: Iterable[tuple[str, int | None]]) -> tuple[TopicOnFile, ...]:
    """Return whole topics; `articles` is the number found, or where there is none, of all that carry the tag."""
    counted = dict(found)
    rows = connection.execute(_DETAILS, (json_list(counted),))
    return tuple(
        TopicOnFile(
            key=row["key"],
            label=row["label"],
            kind=row["kind"],
            articles=counted[row["key"]] or row["articles"],
            last_at=from_micros(row["last_at"]),
        )
        for row in rows
    )

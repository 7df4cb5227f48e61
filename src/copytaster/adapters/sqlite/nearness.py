"""Which articles share rare terms with a new one, and how rare each term is."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from copytaster.model.ids import ArticleId, StoryId
from copytaster.model.story import Neighbour

from .moments import from_micros, to_micros
from .packing import json_list, unpack_likeness

# A term that heads thousands of articles says little: only those nearest in time are looked at, on either side.
_HOLDERS_LOOKED_AT = 200


def term_counts(connection: sqlite3.Connection, terms: Iterable[str]) -> tuple[Mapping[str, int], int]:
    """Return in how many articles each term stands (absent terms are left out), and the number of articles."""
    rows = connection.execute(
        "SELECT term, articles FROM terms WHERE term IN (SELECT value FROM json_each(?))", (json_list(terms),)
    )
    counts: dict[str, int] = {row["term"]: row["articles"] for row in rows}
    total: int = connection.execute("SELECT articles FROM totals").fetchone()["articles"]
    return counts, total


def near(
    connection: sqlite3.Connection, terms: Sequence[str], at: datetime, within: timedelta, limit: int
) -> tuple[Neighbour, ...]:
    """Return articles within that time of `at` that share most of `terms`: most shared, then nearest in time, first."""
    moment, first, last = to_micros(at), to_micros(at - within), to_micros(at + within)
    shared: Counter[int] = Counter()
    distance: dict[int, int] = {}
    for term in dict.fromkeys(terms):
        for row in _holders(connection, term, first, moment, last):
            shared[row["article"]] += 1
            distance[row["article"]] = abs(row["at"] - moment)
    best = sorted(shared, key=lambda nr: (-shared[nr], distance[nr], nr))[:limit]
    rows = connection.execute(
        """
        SELECT a.nr, a.id, a.story, a.at, a.headline, v.likeness FROM articles AS a
        JOIN versions AS v ON v.article = a.nr AND v.id = a.version
        WHERE a.nr IN (SELECT value FROM json_each(?))
        """,
        (json_list(best),),
    )
    neighbours = {row["nr"]: _neighbour(row) for row in rows}
    return tuple(neighbours[nr] for nr in best)


def _holders(connection: sqlite3.Connection, term: str, first: int, at: int, last: int) -> list[sqlite3.Row]:
    earlier = connection.execute(
        "SELECT article, at FROM near_terms WHERE term = ? AND at BETWEEN ? AND ? ORDER BY at DESC LIMIT ?",
        (term, first, at, _HOLDERS_LOOKED_AT),
    ).fetchall()
    later = connection.execute(
        "SELECT article, at FROM near_terms WHERE term = ? AND at > ? AND at <= ? ORDER BY at LIMIT ?",
        (term, at, last, _HOLDERS_LOOKED_AT),
    ).fetchall()
    return earlier + later


def _neighbour(row: sqlite3.Row) -> Neighbour:
    return Neighbour(
        article=ArticleId(row["id"]),
        story=StoryId(row["story"]),
        at=from_micros(row["at"]),
        headline=row["headline"],
        likeness=unpack_likeness(row["likeness"]),
    )

"""Stories as lists show them, and how much is on file."""

import sqlite3
from datetime import datetime

from copytaster.model.filing import Counts
from copytaster.model.ids import StoryId
from copytaster.model.story import StoryOnFile

from .moments import EVER, from_micros, to_micros


def stories(connection: sqlite3.Connection, limit: int, since: datetime | None) -> tuple[StoryOnFile, ...]:
    """Return stories with an article after `since` (all where none), most publishers, then newest, first."""
    after = to_micros(since) if since else -EVER
    found: list[sqlite3.Row] = []
    breadth = EVER
    # One step down the index for each number of publishers there is: no story outside the answer is read.
    while len(found) < limit:
        row = connection.execute("SELECT max(publishers) FROM stories WHERE publishers < ?", (breadth,)).fetchone()
        if row[0] is None:
            break
        breadth = row[0]
        found += connection.execute(
            "SELECT * FROM stories WHERE publishers = ? AND last_at > ? ORDER BY last_at DESC, id DESC LIMIT ?",
            (breadth, after, limit - len(found)),
        )
    return tuple(map(_story, found))


def story(connection: sqlite3.Connection, asked: StoryId) -> StoryOnFile | None:
    """Return one story, or none."""
    row = connection.execute("SELECT * FROM stories WHERE id = ?", (asked,)).fetchone()
    return _story(row) if row else None


def counts(connection: sqlite3.Connection, since: datetime | None) -> Counts:
    """Return what is on file; with `since`, articles and stories count only what is newer."""
    totals = connection.execute("SELECT * FROM totals").fetchone()
    articles, stories_ = totals["articles"], totals["stories"]
    if since:
        after = to_micros(since)
        articles = connection.execute("SELECT count(*) FROM articles WHERE at > ?", (after,)).fetchone()[0]
        stories_ = connection.execute("SELECT count(*) FROM stories WHERE last_at > ?", (after,)).fetchone()[0]
    return Counts(
        articles=articles,
        stories=stories_,
        topics=totals["topics"],
        captures=totals["captures"],
        publishers=totals["publishers"],
    )


def _story(row: sqlite3.Row) -> StoryOnFile:
    return StoryOnFile(
        id=StoryId(row["id"]),
        headline=row["headline"],
        first_at=from_micros(row["first_at"]),
        last_at=from_micros(row["last_at"]),
        articles=row["articles"],
        publishers=row["publishers"],
        origins=row["origins"],
        languages=row["languages"],
    )

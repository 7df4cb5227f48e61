"""The sources we read, and what each look at them brought."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from copytaster.model.ids import CaptureId, SourceId
from copytaster.model.source import Brought, Look, Source, SourceCounts, SourceDay, SourceKind, SourceState

from .connection import Database
from .moments import EPOCH, day_of, from_micros, from_micros_or_none, to_micros, to_micros_or_none
from .packing import json_list


class SqliteSources:
    """`Sources` in the record."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, source: Source) -> bool:
        """Store a source; false where its id is on file (nothing changes then)."""
        with self._database.writing() as connection:
            added = connection.execute(
                """
                INSERT INTO sources (id, address, kind, title, publisher, site, added_at, state, detail, next_look,
                                     last_look, failures, etag, last_modified, folders, pace, changed_at, last_capture)
                VALUES (:id, :address, :kind, :title, :publisher, :site, :added_at, :state, :detail, :next_look,
                        :last_look, :failures, :etag, :last_modified, :folders, :pace, :changed_at, :last_capture)
                ON CONFLICT (id) DO NOTHING
                """,
                _columns(source),
            ).rowcount
        return added == 1

    def get(self, source: SourceId) -> Source | None:
        """Return a source, or none."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT * FROM sources WHERE id = ?", (source,)).fetchone()
        return _source(row) if row else None

    def at(self, address: str) -> Source | None:
        """Return the source that is read at this address now, or none."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT * FROM sources WHERE address = ? ORDER BY id", (address,)).fetchone()
        return _source(row) if row else None

    def every(self) -> tuple[Source, ...]:
        """Return all sources: those with problems first, then by title."""
        with self._database.reading() as connection:
            found = [_source(row) for row in connection.execute("SELECT * FROM sources")]
        # Sorted here: SQLite folds the case of ASCII letters alone.
        found.sort(key=lambda source: (not source.state.is_problem, source.title.casefold(), source.id))
        return tuple(found)

    def due(self, now: datetime, limit: int) -> tuple[Source, ...]:
        """Return sources (not at rest) whose next look is not in the future, longest waiting first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                """
                SELECT * FROM sources
                WHERE state NOT IN (?, ?) AND (next_look IS NULL OR next_look <= ?)
                ORDER BY next_look NULLS FIRST, added_at, id
                LIMIT ?
                """,
                (SourceState.PAUSED, SourceState.GONE, to_micros(now), limit),
            ).fetchall()
        return tuple(map(_source, rows))

    def set_state(self, source: SourceId, state: SourceState, next_look: datetime | None) -> bool:
        """Store what a person decided, and clear what the last look said; false where there is no such source."""
        with self._database.writing() as connection:
            changed = connection.execute(
                "UPDATE sources SET state = ?, detail = '', next_look = ? WHERE id = ?",
                (state, to_micros_or_none(next_look), source),
            ).rowcount
        return changed == 1

    def set_pace(self, source: SourceId, pace: timedelta | None, next_look: datetime | None) -> bool:
        """Store the pace that a person set, or none, and when to look next; false where there is no such source."""
        with self._database.writing() as connection:
            changed = connection.execute(
                "UPDATE sources SET pace = ?, next_look = ? WHERE id = ?",
                (pace.total_seconds() if pace else None, to_micros_or_none(next_look), source),
            ).rowcount
        return changed == 1

    def learn(self, source: Source) -> bool:
        """Store what a look has learnt of a source; false where it was taken off the list meanwhile."""
        with self._database.writing() as connection:
            return _learn(connection, source)

    def note(self, looks: Sequence[tuple[Source, Look]]) -> None:
        """Store what each look has learnt, and the look, in one transaction."""
        with self._database.writing() as connection:
            for source, look in looks:
                if _learn(connection, source):
                    _note(connection, look)

    def remove(self, source: SourceId) -> bool:
        """Take a source off the list (its articles stay); false where it was not on it."""
        with self._database.writing() as connection:
            removed = connection.execute("DELETE FROM sources WHERE id = ?", (source,)).rowcount
            connection.execute("DELETE FROM looks WHERE source = ?", (source,))
            connection.execute("DELETE FROM source_days WHERE source = ?", (source,))
            connection.execute("DELETE FROM seen_entries WHERE source = ?", (source,))
        return removed == 1

    def looked(self, look: Look) -> None:
        """Note one look."""
        with self._database.writing() as connection:
            _note(connection, look)

    def looks(self, source: SourceId, since: datetime) -> tuple[Look, ...]:
        """Return the looks after `since`, oldest first."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT * FROM looks WHERE source = ? AND at > ? ORDER BY at, nr", (source, to_micros(since))
            ).fetchall()
        return tuple(map(_look, rows))

    def unseen(self, source: SourceId, keys: Sequence[str]) -> tuple[str, ...]:
        """Return those entry keys that were never marked seen for this source, in their order."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT key FROM seen_entries WHERE source = ? AND key IN (SELECT value FROM json_each(?))",
                (source, json_list(keys)),
            )
            seen = {row["key"] for row in rows}
        return tuple(key for key in keys if key not in seen)

    def mark_seen(self, source: SourceId, keys: Sequence[str], at: datetime) -> None:
        """Remember entry keys; doing it twice changes nothing."""
        with self._database.writing() as connection:
            connection.executemany(
                "INSERT INTO seen_entries VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                [(source, key, to_micros(at)) for key in keys],
            )

    def article_counts(self) -> Mapping[SourceId, int]:
        """Return how many articles each source has brought."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT source, articles FROM source_articles").fetchall()
        return {SourceId(row["source"]): row["articles"] for row in rows}

    def counts(self) -> SourceCounts:
        """Return how many sources there are and how they are."""
        with self._database.reading() as connection:
            sources, in_trouble, last_look = connection.execute(
                "SELECT count(*), coalesce(sum(state IN (?, ?)), 0), max(last_look) FROM sources",
                (SourceState.TROUBLE, SourceState.GONE),
            ).fetchone()
        return SourceCounts(sources=sources, in_trouble=in_trouble, last_look=from_micros_or_none(last_look))

    def days(self, sources: Sequence[SourceId], since: date) -> Mapping[SourceId, tuple[SourceDay, ...]]:
        """Return what each day from `since` on brought, oldest first; days of which nothing is known are left out."""
        with self._database.reading() as connection:
            rows = connection.execute(
                """
                SELECT * FROM source_days
                WHERE source IN (SELECT value FROM json_each(?)) AND day >= ? ORDER BY source, day
                """,
                (json_list(sources), (since - EPOCH.date()).days),
            ).fetchall()
        found: dict[SourceId, list[SourceDay]] = {}
        for row in rows:
            found.setdefault(SourceId(row["source"]), []).append(_day(row))
        return {source: tuple(days) for source, days in found.items()}

    def brought(self, sources: Sequence[SourceId], since: datetime) -> Mapping[SourceId, Brought]:
        """Return for each of these sources how many of its articles are newer than `since`, and its newest."""
        with self._database.reading() as connection:
            rows = connection.execute(
                """
                SELECT value AS source,
                       (SELECT count(*) FROM article_sources WHERE source = value AND at > ?) AS recent,
                       (SELECT max(at) FROM article_sources WHERE source = value) AS newest
                FROM json_each(?)
                """,
                (to_micros(since), json_list(sources)),
            ).fetchall()
        return {
            SourceId(row["source"]): Brought(recent=row["recent"], newest=from_micros_or_none(row["newest"]))
            for row in rows
        }


def _learn(connection: sqlite3.Connection, source: Source) -> bool:
    changed = connection.execute(
        """
        UPDATE sources
        SET address = :address, title = :title, site = :site, detail = :detail, last_look = :last_look,
            failures = :failures, etag = :etag, last_modified = :last_modified, changed_at = :changed_at,
            last_capture = :last_capture,
            state = CASE state WHEN :paused THEN state ELSE :state END,
            next_look = CASE state WHEN :paused THEN NULL ELSE :next_look END
        WHERE id = :id
        """,
        {**_columns(source), "paused": SourceState.PAUSED},
    ).rowcount
    return changed == 1


def _note(connection: sqlite3.Connection, look: Look) -> None:
    connection.execute(
        "INSERT INTO looks (source, at, ok, items, new, detail) VALUES (?, ?, ?, ?, ?, ?)",
        (look.source, to_micros(look.at), look.ok, look.items, look.new, look.detail),
    )
    connection.execute(
        """
        INSERT INTO source_days (source, day, looks, failed, new) VALUES (:source, :day, 1, :failed, :new)
        ON CONFLICT (source, day) DO UPDATE
        SET looks = looks + 1, failed = failed + excluded.failed, new = new + excluded.new
        """,
        {"source": look.source, "day": day_of(to_micros(look.at)), "failed": not look.ok, "new": look.new},
    )


def _columns(source: Source) -> dict[str, object]:
    return {
        "id": source.id,
        "address": source.address,
        "kind": source.kind,
        "title": source.title,
        "publisher": source.publisher,
        "site": source.site,
        "added_at": to_micros(source.added_at),
        "state": source.state,
        "detail": source.detail,
        "next_look": to_micros_or_none(source.next_look),
        "last_look": to_micros_or_none(source.last_look),
        "failures": source.failures,
        "etag": source.etag,
        "last_modified": source.last_modified,
        "folders": json_list(source.folders),
        "pace": source.pace.total_seconds() if source.pace else None,
        "changed_at": to_micros_or_none(source.changed_at),
        "last_capture": source.last_capture,
    }


def _source(row: sqlite3.Row) -> Source:
    return Source(
        id=SourceId(row["id"]),
        address=row["address"],
        kind=SourceKind(row["kind"]),
        title=row["title"],
        publisher=row["publisher"],
        site=row["site"],
        added_at=from_micros(row["added_at"]),
        state=SourceState(row["state"]),
        detail=row["detail"],
        next_look=from_micros_or_none(row["next_look"]),
        last_look=from_micros_or_none(row["last_look"]),
        failures=row["failures"],
        etag=row["etag"],
        last_modified=row["last_modified"],
        folders=tuple(json.loads(row["folders"])),
        pace=timedelta(seconds=row["pace"]) if row["pace"] else None,
        changed_at=from_micros_or_none(row["changed_at"]),
        last_capture=CaptureId(row["last_capture"]) if row["last_capture"] else None,
    )


def _look(row: sqlite3.Row) -> Look:
    return Look(
        source=SourceId(row["source"]),
        at=from_micros(row["at"]),
        ok=bool(row["ok"]),
        items=row["items"],
        new=row["new"],
        detail=row["detail"],
    )


def _day(row: sqlite3.Row) -> SourceDay:
    return SourceDay(
        day=EPOCH.date() + timedelta(days=row["day"]),
        looks=row["looks"],
        failed=row["failed"],
        new=row["new"],
        whole=row["whole"],
        entries=row["entries"],
        turned_away=row["turned_away"],
    )

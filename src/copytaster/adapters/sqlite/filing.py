"""File one reading of one article: all that follows from it, in one transaction."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from copytaster.adapters.dossier import Reading, card, note, runs, sorted_at
from copytaster.model.annotations import Annotations
from copytaster.model.article import Article
from copytaster.model.filing import Filing
from copytaster.model.ids import StoryId
from copytaster.model.outcome import Filed, Unchanged

from .known import Beneath, Dossier, dossier
from .moments import to_micros
from .packing import pack, pack_likeness, unpack, unpack_likeness
from .shelves import put_up, take_down


def file(connection: sqlite3.Connection, filing: Filing) -> Filed | Unchanged:
    """Store a reading, keep all lists and counts right, and add a line to the journal where anything changed."""
    on_file = dossier(connection, filing.id)
    return _open(connection, filing) if on_file is None else _add(connection, on_file, filing)


def _open(connection: sqlite3.Connection, filing: Filing) -> Filed:
    shown = card(filing.article, id_=filing.id, story=filing.placement.story, at=filing.at, versions=1)
    nr = put_up(connection, shown, filing.version, filing.annotations, filing.likeness)
    _write_version(connection, nr, filing)
    _write_reading(connection, nr, note((), filing)[0], filing)
    _write_source(connection, nr, filing)
    line = _write_journal(connection, filing)
    connection.execute("UPDATE articles SET filed = ? WHERE nr = ?", (line, nr))
    return _filed(filing, filing.placement.story, new=True)


def _add(connection: sqlite3.Connection, on_file: Dossier, filing: Filing) -> Filed | Unchanged:
    readings = note(on_file.readings, filing)
    held = _held(connection, on_file.nr, filing)
    moved = readings[-1].version != on_file.version
    restands = moved or _shows_otherwise(on_file, readings) or (held.revised and filing.version == on_file.version)
    if restands:
        take_down(connection, on_file.nr)
    if not held.there:
        _write_version(connection, on_file.nr, filing)
    elif held.revised:
        _revise_version(connection, on_file.nr, filing)
    noted = next(reading for reading in readings if reading.capture == filing.capture)
    _write_reading(connection, on_file.nr, noted, filing)
    _drop_unread(connection, on_file, readings)
    if restands:
        _stand(connection, on_file, filing, readings)
    # The order matters: a statement that comes after an `or` that holds is not run.
    new_source = _write_source(connection, on_file.nr, filing)
    if new_source or restands or not held.there:
        _write_journal(connection, filing)
    if moved or not held.there:
        return _filed(filing, on_file.story, new=False)
    since = min(reading.read_at for reading in readings if reading.version == filing.version)
    return Unchanged(article=filing.id, since=since, headline=filing.article.headline)


@dataclass(frozen=True, slots=True)
class _Held:
    """Whether the filing's version is there, and whether the same capture now gives it other fields or tags."""

    there: bool
    revised: bool


def _held(connection: sqlite3.Connection, nr: int, filing: Filing) -> _Held:
    row = connection.execute(
        "SELECT capture, annotations, body FROM versions WHERE article = ? AND id = ?", (nr, filing.version)
    ).fetchone()
    if row is None:
        return _Held(there=False, revised=False)
    # Another capture of the same words may date or credit them otherwise; the first one to be filed speaks.
    ours = row["capture"] == filing.capture
    retagged = not filing.annotations.failed and row["annotations"] != pack(filing.annotations)
    return _Held(there=True, revised=ours and (retagged or row["body"] != pack(filing.article)))


def _shows_otherwise(on_file: Dossier, readings: Sequence[Reading]) -> bool:
    if readings == on_file.readings:
        return False
    at = sorted_at(readings, dated=on_file.dated)
    return at != on_file.at or len(runs(readings)) != len(runs(on_file.readings))


def _stand(connection: sqlite3.Connection, on_file: Dossier, filing: Filing, readings: Sequence[Reading]) -> None:
    """Show the article as its newest capture has it."""
    version = readings[-1].version
    row = connection.execute(
        "SELECT likeness, annotations, body FROM versions WHERE article = ? AND id = ?", (on_file.nr, version)
    ).fetchone()
    article = unpack(row["body"], Article)
    at = sorted_at(readings, dated=article.is_dated)
    shown = card(article, id_=filing.id, story=on_file.story, at=at, versions=len(runs(readings)))
    put_up(connection, shown, version, unpack(row["annotations"], Annotations), unpack_likeness(row["likeness"]))


def _write_version(connection: sqlite3.Connection, nr: int, filing: Filing) -> None:
    connection.execute(
        """
        INSERT INTO versions (article, id, capture, headline, likeness, annotations, body)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        (
            nr,
            filing.version,
            filing.capture,
            filing.article.headline,
            pack_likeness(filing.likeness),
            pack(filing.annotations),
            pack(filing.article),
        ),
    )


def _revise_version(connection: sqlite3.Connection, nr: int, filing: Filing) -> None:
    annotations = None if filing.annotations.failed else pack(filing.annotations)
    connection.execute(
        """
        UPDATE versions SET headline = ?, body = ?, annotations = coalesce(?, annotations)
        WHERE article = ? AND id = ?
        """,
        (filing.article.headline, pack(filing.article), annotations, nr, filing.version),
    )


def _write_reading(connection: sqlite3.Connection, nr: int, reading: Reading, filing: Filing) -> None:
    beneath = Beneath(filing.comments, filing.pingbacks) if filing.comments or filing.pingbacks else None
    connection.execute(
        """
        INSERT INTO readings (article, capture, version, read_at, at, beneath) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (article, capture)
        DO UPDATE SET version = excluded.version, at = excluded.at, beneath = excluded.beneath
        """,
        (
            nr,
            reading.capture,
            reading.version,
            to_micros(reading.read_at),
            to_micros(reading.at),
            pack(beneath) if beneath else None,
        ),
    )


def _drop_unread(connection: sqlite3.Connection, on_file: Dossier, readings: Sequence[Reading]) -> None:
    """Drop versions that no capture bears out any more: better rules read something else there."""
    unread = {reading.version for reading in on_file.readings} - {reading.version for reading in readings}
    connection.executemany(
        "DELETE FROM versions WHERE article = ? AND id = ?", [(on_file.nr, version) for version in unread]
    )


def _write_source(connection: sqlite3.Connection, nr: int, filing: Filing) -> bool:
    if filing.source is None:
        return False
    added = connection.execute(
        """
        INSERT INTO article_sources (article, source, at, id) SELECT nr, ?, at, id FROM articles WHERE nr = ?
        ON CONFLICT DO NOTHING
        """,
        (filing.source, nr),
    ).rowcount
    if added:
        connection.execute(
            "INSERT INTO source_articles VALUES (?, 1) ON CONFLICT (source) DO UPDATE SET articles = articles + 1",
            (filing.source,),
        )
    return added == 1


def _write_journal(connection: sqlite3.Connection, filing: Filing) -> int | None:
    return connection.execute("INSERT INTO journal (article) VALUES (?)", (filing.id,)).lastrowid


def _filed(filing: Filing, story: StoryId, *, new: bool) -> Filed:
    return Filed(article=filing.id, version=filing.version, story=story, new=new, headline=filing.article.headline)

"""What lists, counts and lookups hold of an article: put up when it is filed, taken down before it changes."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from copytaster.adapters.dossier import NEAR_TERMS, once, origin_key, publisher_key
from copytaster.model.annotations import Annotations, Tag, TagKind
from copytaster.model.filing import Card
from copytaster.model.ids import VersionId
from copytaster.model.story import Likeness

from .moments import day_of, to_micros
from .packing import unpack_likeness


@dataclass(frozen=True, slots=True, kw_only=True)
class _Counted:
    """What one article adds to the counts. Tags are (key, label, kind)."""

    at: int
    publisher: str
    tags: Sequence[tuple[str, str, str]]
    terms: Sequence[str]


def put_up(
    connection: sqlite3.Connection, card: Card, version: VersionId, annotations: Annotations, likeness: Likeness
) -> int:
    """Show an article (not up before) as it stands now, and return its number."""
    at = to_micros(card.at)
    nr = _write_row(connection, card, version, at)
    tags = {tag.key: tag for tag in reversed(annotations.tags)}.values()
    terms = _terms(likeness)
    connection.executemany(
        "INSERT INTO article_tags (article, key, label, kind, at, id) VALUES (?, ?, ?, ?, ?, ?)",
        [(nr, tag.key, tag.label, tag.kind, at, card.id) for tag in tags],
    )
    connection.executemany("INSERT INTO near_terms VALUES (?, ?, ?)", [(term, at, nr) for term in terms[:NEAR_TERMS]])
    connection.execute("UPDATE article_sources SET at = ? WHERE article = ?", (at, nr))
    counted = _Counted(at=at, publisher=publisher_key(card), tags=[_spelling(tag) for tag in tags], terms=terms)
    _count(connection, counted, 1)
    _refresh_story(connection, card.story)
    return nr


def take_down(connection: sqlite3.Connection, nr: int) -> None:
    """Take an article off all lists and counts but its story's, which `put_up` makes anew."""
    row = connection.execute(
        """
        SELECT a.at, a.publisher_key, v.likeness FROM articles AS a
        JOIN versions AS v ON v.article = a.nr AND v.id = a.version
        WHERE a.nr = ?
        """,
        (nr,),
    ).fetchone()
    tags = connection.execute("SELECT key, label, kind FROM article_tags WHERE article = ?", (nr,)).fetchall()
    terms = _terms(unpack_likeness(row["likeness"]))
    connection.execute("DELETE FROM article_tags WHERE article = ?", (nr,))
    connection.executemany(
        "DELETE FROM near_terms WHERE term = ? AND at = ? AND article = ?",
        [(term, row["at"], nr) for term in terms[:NEAR_TERMS]],
    )
    spellings = [(tag["key"], tag["label"], tag["kind"]) for tag in tags]
    counted = _Counted(at=row["at"], publisher=row["publisher_key"], tags=spellings, terms=terms)
    _count(connection, counted, -1)


def _write_row(connection: sqlite3.Connection, card: Card, version: VersionId, at: int) -> int:
    row = connection.execute(
        """
        INSERT INTO articles (id, story, version, at, headline, lead, publisher, agency, host, language, category,
                              address, dated, inferred, words, versions, notice, embargo, publisher_key, origin_key)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
            version = excluded.version, at = excluded.at, headline = excluded.headline, lead = excluded.lead,
            publisher = excluded.publisher, agency = excluded.agency, host = excluded.host,
            language = excluded.language, category = excluded.category, address = excluded.address,
            dated = excluded.dated, inferred = excluded.inferred, words = excluded.words,
            versions = excluded.versions, notice = excluded.notice, embargo = excluded.embargo,
            publisher_key = excluded.publisher_key, origin_key = excluded.origin_key
        RETURNING nr
        """,
        (
            card.id,
            card.story,
            version,
            at,
            card.headline,
            card.lead,
            card.publisher,
            card.agency,
            card.host,
            card.language,
            card.category,
            card.address,
            card.dated,
            card.inferred,
            card.words,
            card.versions,
            card.notice,
            card.embargo,
            publisher_key(card),
            origin_key(card),
        ),
    ).fetchone()
    nr: int = row["nr"]
    return nr


def _count(connection: sqlite3.Connection, counted: _Counted, step: int) -> None:
    """Add an article to all counts (step 1), or take it off them (step -1)."""
    topics = sum(_count_tag(connection, key, kind, step) for key, _, kind in counted.tags)
    publishers = _count_publisher(connection, counted.publisher, step)
    connection.execute(
        "UPDATE totals SET articles = articles + ?, topics = topics + ?, publishers = publishers + ?",
        (step, topics, publishers),
    )
    connection.execute(
        "INSERT INTO days VALUES (?, ?) ON CONFLICT (day) DO UPDATE SET articles = articles + excluded.articles",
        (day_of(counted.at), step),
    )
    connection.executemany(
        """
        INSERT INTO tag_spellings VALUES (?, ?, ?, ?)
        ON CONFLICT (key, label, kind) DO UPDATE SET articles = articles + excluded.articles
        """,
        [(*spelling, step) for spelling in counted.tags],
    )
    connection.executemany(
        "INSERT INTO terms VALUES (?, ?) ON CONFLICT (term) DO UPDATE SET articles = articles + excluded.articles",
        [(term, step) for term in counted.terms],
    )
    if step < 0:
        _sweep(connection, counted)


def _count_tag(connection: sqlite3.Connection, key: str, kind: str, step: int) -> int:
    """Count a tag, and return by how much the number of topics that lists show has grown."""
    given = step if kind == TagKind.GIVEN else 0
    row = connection.execute(
        """
        INSERT INTO tags VALUES (?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET articles = articles + excluded.articles, given = given + excluded.given
        RETURNING articles, given
        """,
        (key, step, given),
    ).fetchone()
    return _listed(row["articles"], row["given"]) - _listed(row["articles"] - step, row["given"] - given)


def _listed(articles: int, given: int) -> bool:
    return articles > 1 or given > 0


def _count_publisher(connection: sqlite3.Connection, key: str, step: int) -> int:
    """Count a publisher's article, and return by how much the number of publishers has grown."""
    if not key:
        return 0
    row = connection.execute(
        """
        INSERT INTO publishers VALUES (?, ?)
        ON CONFLICT (key) DO UPDATE SET articles = articles + excluded.articles
        RETURNING articles
        """,
        (key, step),
    ).fetchone()
    return int(row["articles"] > 0) - int(row["articles"] - step > 0)


def _sweep(connection: sqlite3.Connection, counted: _Counted) -> None:
    """Drop the rows of counts that have come down to nothing."""
    connection.executemany(
        "DELETE FROM tag_spellings WHERE key = ? AND label = ? AND kind = ? AND articles = 0", counted.tags
    )
    connection.executemany("DELETE FROM tags WHERE key = ? AND articles = 0", [(key,) for key, _, _ in counted.tags])
    connection.executemany("DELETE FROM terms WHERE term = ? AND articles = 0", [(term,) for term in counted.terms])
    connection.execute("DELETE FROM publishers WHERE key = ? AND articles = 0", (counted.publisher,))
    connection.execute("DELETE FROM days WHERE day = ? AND articles = 0", (day_of(counted.at),))


def _refresh_story(connection: sqlite3.Connection, story: str) -> None:
    """Make a story's row anew from its articles; what holds nothing but notices has none."""
    known = connection.execute("SELECT 1 FROM stories WHERE id = ?", (story,)).fetchone()
    news = connection.execute("SELECT 1 FROM articles WHERE story = ? AND notice IS NULL LIMIT 1", (story,)).fetchone()
    if news is None:
        connection.execute("DELETE FROM stories WHERE id = ?", (story,))
        connection.execute("UPDATE totals SET stories = stories - ?", (int(known is not None),))
        return
    connection.execute(
        """
        INSERT OR REPLACE INTO stories
        SELECT story,
               (SELECT headline FROM articles WHERE story = :story
                ORDER BY notice IS NULL DESC, dated DESC, at DESC, id DESC LIMIT 1),
               min(at), max(at), count(*),
               count(DISTINCT publisher_key), count(DISTINCT origin_key), count(DISTINCT language)
        FROM articles WHERE story = :story
        """,
        {"story": story},
    )
    if known is None:
        connection.execute("UPDATE totals SET stories = stories + 1")


def _terms(likeness: Likeness) -> tuple[str, ...]:
    return once(term for term, _ in likeness.terms)


def _spelling(tag: Tag) -> tuple[str, str, str]:
    return (tag.key, tag.label, tag.kind)

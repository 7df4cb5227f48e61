"""The record as a file: opened by many, brought up to date, and plain about what is wrong with it."""

import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path

import pytest

from copytaster.adapters.sqlite.connection import Database
from copytaster.adapters.sqlite.record import Record
from copytaster.errors import StoreError

from .crew import claim_all, file_some, open_record
from .samples import DAY, NOON, article, filing, tag
from .test_jobs import errand


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "record.sqlite3"


@pytest.fixture(scope="module")
def crew() -> Iterator[ProcessPoolExecutor]:
    with ProcessPoolExecutor(3, mp_context=get_context("spawn")) as pool:
        yield pool


# --- opening --------------------------------------------------------------------------------------------


def test_a_record_is_made_with_its_folder_and_keeps_what_was_filed(tmp_path: Path) -> None:
    path = tmp_path / "home" / "news" / "record.sqlite3"
    with closing(Record(path)) as record:
        record.archive.file(filing())
    with closing(Record(path)) as record:
        assert [card.id for card in record.archive.latest(9)] == ["ferry"]


def test_opening_changes_nothing_the_second_time(path: Path) -> None:
    Record(path).close()
    tables = _schema(path)
    Record(path).close()
    assert _schema(path) == tables
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def _schema(path: Path) -> list[tuple[str]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT sql FROM sqlite_schema ORDER BY name").fetchall()


def test_a_file_that_is_no_database_is_refused_and_left_alone(path: Path) -> None:
    path.write_text("Ferry sails again\n" * 100)
    with pytest.raises(StoreError, match="it is not a database") as caught:
        Record(path)
    assert str(path) in str(caught.value)
    assert "Move that file away" in caught.value.hint
    assert path.read_text().startswith("Ferry")


def test_another_programs_database_is_refused_and_left_alone(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="another program's database"):
        Record(path)
    assert path.read_bytes() == before


def test_a_record_of_a_newer_copytaster_is_refused(path: Path) -> None:
    Record(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 999")
    with pytest.raises(StoreError, match=r"newer Copytaster.*999") as caught:
        Record(path)
    assert "Install the newer" in caught.value.hint


def test_a_path_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be opened"):
        Record(tmp_path)
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match=r"folder .*file cannot be made"):
        Record(tmp_path / "file" / "record.sqlite3")


def test_a_closed_record_says_so(path: Path) -> None:
    record = Record(path)
    record.close()
    record.close()
    with pytest.raises(StoreError, match="has been closed"):
        record.archive.latest(1)


# --- what goes wrong ------------------------------------------------------------------------------------


def test_a_full_disk_stores_nothing_of_a_filing_and_what_was_there_stays(path: Path) -> None:
    with closing(Record(path)) as record:
        record.archive.file(filing("a", tags=[tag("Hollin")]))
        with closing(Database(path)) as database, pytest.raises(StoreError, match="its disk is full") as caught:
            _write_too_much(database)
        assert isinstance(caught.value.__cause__, sqlite3.Error)
        assert "Make room" in caught.value.hint
        assert record.archive.journal_end() == 1
        record.archive.file(filing("b"))
        assert record.archive.counts().articles == 2


def _write_too_much(database: Database) -> None:
    with database.writing() as connection:
        connection.execute("PRAGMA max_page_count = 1")  # SQLite makes it the number of pages in use
        connection.execute("INSERT INTO journal (article) VALUES ('half')")
        connection.execute("CREATE TABLE more AS SELECT randomblob(1000000)")


def test_a_record_that_another_program_holds_is_said_to_be_held(path: Path) -> None:
    Record(path).close()
    impatient = Database(path, patience_seconds=0.05)
    with closing(impatient) as database, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="another program holds it"), database.writing():
            pass
        other.execute("ROLLBACK")
        with database.writing():
            pass


def test_a_damaged_record_is_said_to_be_damaged(path: Path) -> None:
    with closing(Record(path)) as record:
        for number in range(50):
            record.archive.file(filing(f"a{number}", says=article(text="word " * 500 + str(number))))
    with path.open("r+b") as file:
        for offset in range(8192, path.stat().st_size - 4096, 4096):
            file.seek(offset)
            file.write(b"\xa5" * 4096)
    with pytest.raises(StoreError, match="damaged"), closing(Record(path)) as record:
        record.archive.latest(50)


def test_a_transaction_that_fails_stores_nothing(path: Path) -> None:
    Record(path).close()
    with closing(Database(path)) as database:
        with pytest.raises(KeyError):
            _write_and_fail(database)
        with database.reading() as connection:
            assert connection.execute("SELECT count(*) FROM journal").fetchone()[0] == 0


def _write_and_fail(database: Database) -> None:
    with database.writing() as connection:
        connection.execute("INSERT INTO journal (article) VALUES ('half')")
        raise KeyError


# --- many at once ---------------------------------------------------------------------------------------


def test_threads_file_and_read_at_once(path: Path) -> None:
    with closing(Record(path)) as record:

        def work(worker: int) -> None:
            for number in range(10):
                record.archive.file(filing(f"{worker}-{number}", tags=[tag("Hollin")], terms=["ferry"]))
                counts = record.archive.counts()
                assert counts.articles >= number + 1
                assert record.archive.articles_by_day()[0][1] >= number + 1

        threads = [threading.Thread(target=work, args=(worker,)) for worker in range(5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert record.archive.counts().articles == 50
        assert record.archive.topic_sizes(["hollin"]) == {"hollin": 50}
        assert record.archive.term_counts(["ferry"]) == ({"ferry": 50}, 50)


def test_processes_open_a_new_record_at_once(path: Path, crew: ProcessPoolExecutor) -> None:
    assert list(crew.map(open_record, [path] * 6)) == [0] * 6


def test_processes_that_claim_at_once_share_every_job_out(path: Path, crew: ProcessPoolExecutor) -> None:
    names = [f"job {number}" for number in range(300)]
    with closing(Record(path)) as record:
        record.jobs.enqueue(map(errand, names), NOON)
        claimed = list(crew.map(claim_all, [path] * 3))
        assert sorted(name for share in claimed for name in share) == sorted(names)
        assert record.jobs.counts().leased == 300


def test_processes_that_file_at_once_lose_nothing_and_count_right(path: Path, crew: ProcessPoolExecutor) -> None:
    with closing(Record(path)) as record:
        assert sum(crew.map(file_some, [path] * 3, range(3))) == 3 * 40 - 2 * 20
        counts = record.archive.counts()
        assert (counts.articles, counts.stories, counts.publishers) == (80, 80, 1)
        assert record.archive.journal_end() == 80
        assert record.archive.topic_sizes(["hollin"]) == {"hollin": 80}


# --- what is left over ----------------------------------------------------------------------------------


def test_counts_that_come_down_to_nothing_leave_no_rows(path: Path) -> None:
    with closing(Record(path)) as record:
        record.archive.file(filing(tags=[tag("Hollin")], terms=["ferry"]))
        record.archive.file(filing(version="v2", says=article(publisher="Gazette", published=NOON - DAY)))
    with closing(sqlite3.connect(path)) as connection:
        left = {
            table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in (
                "tags",
                "tag_spellings",
                "article_tags",
                "terms",
                "near_terms",
                "days",
                "publishers",
                "versions",
            )
        }
    assert left == dict.fromkeys(left, 0) | {"days": 1, "publishers": 1, "versions": 1}

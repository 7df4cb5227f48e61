"""A record of an older Copytaster, brought up step by step: nothing is lost, and what is derived is right."""

from contextlib import closing
from pathlib import Path

from copytaster.adapters.sqlite.record import Record
from copytaster.model.ids import ArticleId

from .older import make_older
from .samples import article, filing


def test_articles_of_the_first_tables_keep_the_journal_line_they_came_with(tmp_path: Path) -> None:
    path, newer = tmp_path / "old.sqlite3", tmp_path / "new.sqlite3"
    with closing(Record(newer)) as record:
        for name in ("a", "b"):
            record.archive.file(filing(name))
        record.archive.file(filing("a", version="v2", capture="c2", says=article("Corrected")))
        entries = record.archive.index_entries([ArticleId("a"), ArticleId("b")])
    make_older(newer, path, steps=1)
    with closing(Record(path)) as record:
        assert record.archive.index_entries([ArticleId("a"), ArticleId("b")]) == entries
        assert [entry.filed for entry in entries] == [1, 2]
        assert record.searches.every() == ()

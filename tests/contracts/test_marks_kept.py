"""What the reader marked: read once, saved in order, shown on cards, kept whatever becomes of the article."""

from contextlib import closing
from pathlib import Path

from copytaster.adapters.memory import MemoryRecord
from copytaster.adapters.sqlite.record import Record
from copytaster.model.ids import ArticleId

from .samples import HOUR, NOON, filing

AnyRecord = Record | MemoryRecord
FERRY, GRAIN, TRAM = (ArticleId(name) for name in ("ferry", "grain", "tram"))


def test_an_article_read_again_keeps_its_first_time(record: AnyRecord) -> None:
    assert record.marks.read_at(FERRY) is None
    record.marks.set_read(FERRY, NOON)
    record.marks.set_read(FERRY, NOON + HOUR)
    assert record.marks.read_at(FERRY) == NOON


def test_an_article_can_be_unread_and_read_anew(record: AnyRecord) -> None:
    record.marks.set_read(FERRY, NOON)
    record.marks.set_read(FERRY, None)
    assert record.marks.read_at(FERRY) is None
    record.marks.set_read(FERRY, NOON + HOUR)
    assert record.marks.read_at(FERRY) == NOON + HOUR


def test_saved_articles_come_latest_saved_first_page_by_page(record: AnyRecord) -> None:
    for article, at in ((FERRY, NOON), (TRAM, NOON + HOUR), (GRAIN, NOON)):
        record.marks.set_saved(article, at)
    everything = ((NOON + HOUR, TRAM), (NOON, GRAIN), (NOON, FERRY))
    assert record.marks.saved(9) == everything
    assert record.marks.saved(1) == everything[:1]
    assert record.marks.saved(9, before=everything[1]) == everything[2:]
    assert record.marks.saved_count() == 3


def test_an_article_put_back_stands_where_it_stood(record: AnyRecord) -> None:
    for article, at in ((FERRY, NOON), (TRAM, NOON + HOUR)):
        record.marks.set_saved(article, at)
    record.marks.set_saved(FERRY, None)
    assert record.marks.saved_at(FERRY) is None
    assert record.marks.saved_count() == 1
    record.marks.set_saved(FERRY, NOON)
    assert [article for _, article in record.marks.saved(9)] == [TRAM, FERRY]


def test_read_and_saved_are_apart(record: AnyRecord) -> None:
    record.marks.set_saved(FERRY, NOON)
    record.marks.set_read(FERRY, NOON + HOUR)
    record.marks.set_saved(FERRY, None)
    assert (record.marks.read_at(FERRY), record.marks.saved_at(FERRY)) == (NOON + HOUR, None)
    record.marks.set_saved(GRAIN, NOON)
    assert record.marks.read_at(GRAIN) is None


def test_cards_show_the_marks_wherever_they_are_listed(record: AnyRecord) -> None:
    filed = [filing(name, capture=name, story=name) for name in ("ferry", "grain", "tram")]
    for one in filed:
        record.archive.file(one)
    read, saved, _ = (one.id for one in filed)
    record.marks.set_read(read, NOON)
    record.marks.set_saved(saved, NOON)
    expected = {read: (True, False), saved: (False, True), filed[2].id: (False, False)}
    for cards in (record.archive.cards([one.id for one in filed]), record.archive.latest(9)):
        assert {card.id: (card.read, card.saved) for card in cards} == expected


def test_marks_outlive_the_program(tmp_path: Path) -> None:
    with closing(Record(tmp_path / "record.sqlite3")) as first:
        first.marks.set_read(FERRY, NOON)
        first.marks.set_saved(FERRY, NOON)
    with closing(Record(tmp_path / "record.sqlite3")) as second:
        assert (second.marks.read_at(FERRY), second.marks.saved_at(FERRY)) == (NOON, NOON)

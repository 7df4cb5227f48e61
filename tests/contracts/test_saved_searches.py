"""Searches that the reader saved: kept as typed, renamed, hidden and shown, never lost."""

from dataclasses import replace
from datetime import datetime

from copytaster.adapters.memory import MemoryRecord
from copytaster.adapters.sqlite.record import Record
from copytaster.model.ids import SearchId, search_id
from copytaster.model.saved_search import SavedSearch
from copytaster.model.search import Order

from .samples import HOUR, NOON

AnyRecord = Record | MemoryRecord


def search(asked: str = 'bow publisher:"한빛 신문"', at: datetime = NOON, order: Order = Order.TIME) -> SavedSearch:
    return SavedSearch(id=search_id(asked), name=f"Of {asked}", asked=asked, order=order, saved_at=at, seen=7)


def test_a_search_comes_back_as_it_was_saved(record: AnyRecord) -> None:
    for one in (search(), search("doors", order=Order.RELEVANCE)):
        record.searches.save(one)
        assert record.searches.get(one.id) == one
    assert record.searches.get(SearchId("nobody")) is None


def test_saving_a_search_twice_keeps_the_first(record: AnyRecord) -> None:
    record.searches.save(search())
    record.searches.save(replace(search(), name="Another"))
    assert record.searches.every() == (search(),)


def test_searches_come_oldest_first_without_the_removed(record: AnyRecord) -> None:
    for asked, at in (("late", NOON + HOUR), ("early", NOON), ("gone", NOON)):
        record.searches.save(search(asked, at))
    assert record.searches.set_removed(search_id("gone"), True)
    assert [one.asked for one in record.searches.every()] == ["early", "late"]
    gone = record.searches.get(search_id("gone"))
    assert gone is not None
    assert gone.removed
    assert record.searches.set_removed(search_id("gone"), False)
    assert [one.asked for one in record.searches.every()] == ["early", "gone", "late"]


def test_a_search_can_be_renamed(record: AnyRecord) -> None:
    record.searches.save(search())
    assert record.searches.rename(search().id, "항구")
    assert record.searches.get(search().id) == replace(search(), name="항구")


def test_what_has_been_seen_only_grows(record: AnyRecord) -> None:
    record.searches.save(search())
    assert record.searches.opened(search().id, 12)
    assert record.searches.opened(search().id, 3)
    assert record.searches.get(search().id) == replace(search(), seen=12)


def test_what_is_not_there_cannot_be_changed(record: AnyRecord) -> None:
    nobody = SearchId("nobody")
    assert not record.searches.rename(nobody, "x")
    assert not record.searches.set_removed(nobody, True)
    assert not record.searches.opened(nobody, 3)

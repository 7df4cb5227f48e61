"""Sources: kept as they were added, looked at in turn, with the entries that were seen there."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from copytaster.adapters.memory import MemoryRecord
from copytaster.adapters.sqlite.record import Record
from copytaster.model.ids import CaptureId, SourceId
from copytaster.model.source import Look, Source, SourceKind, SourceState

from .samples import DAY, HOUR, NOON, filing

AnyRecord = Record | MemoryRecord


def source(
    id_: str, *, title: str = "", state: SourceState = SourceState.FINE, next_look: datetime | None = None
) -> Source:
    return Source(
        id=SourceId(id_),
        address=f"https://{id_}.example/feed",
        kind=SourceKind.FEED,
        title=title or id_,
        added_at=NOON - DAY,
        state=state,
        next_look=next_look,
    )


def look(id_: str, at: datetime, *, ok: bool = True) -> Look:
    return Look(source=SourceId(id_), at=at, ok=ok, items=20, new=3, detail="" if ok else "timed out")


def test_a_source_comes_back_as_it_was_added_and_once(record: AnyRecord) -> None:
    whole = replace(
        source("courier", next_look=NOON),
        publisher="Averell Courier",
        site="courier.example",
        detail="The server has answered 503 since 09:40",
        last_look=NOON - HOUR,
        failures=4,
        etag='"v1"',
        last_modified="Sun, 22 Nov 2026 12:00:00 GMT",
        pace=timedelta(minutes=5),
        changed_at=NOON - DAY,
        last_capture=CaptureId("c1"),
        folders=("News", 'Isles / "north"'),
    )
    assert record.sources.add(whole)
    assert not record.sources.add(replace(whole, title="Another"))
    assert record.sources.get(SourceId("courier")) == whole
    assert record.sources.get(SourceId("nobody")) is None


def test_sources_in_trouble_come_first_then_by_title_whatever_its_case(record: AnyRecord) -> None:
    for added in (
        source("a", title="zephyr"),
        source("b", title="Élan", state=SourceState.TROUBLE),
        source("c", title="Anchor", state=SourceState.PAUSED),
        source("d", title="beacon"),
        source("e", title="élan", state=SourceState.TROUBLE),
        source("f", title="Dew", state=SourceState.GONE),
    ):
        record.sources.add(added)
    assert [one.id for one in record.sources.every()] == ["f", "b", "e", "c", "d", "a"]
    assert record.sources.counts().in_trouble == 3


def test_sources_are_due_when_their_time_has_come_longest_waiting_first(record: AnyRecord) -> None:
    for added in (
        source("now", next_look=NOON),
        source("later", next_look=NOON + timedelta(microseconds=1)),
        source("long", next_look=NOON - DAY),
        source("paused", next_look=NOON - DAY, state=SourceState.PAUSED),
        source("gone", state=SourceState.GONE),
        source("never"),
    ):
        record.sources.add(added)
    assert [one.id for one in record.sources.due(NOON, 9)] == ["never", "long", "now"]
    assert [one.id for one in record.sources.due(NOON, 2)] == ["never", "long"]


LEARNT: dict[str, Any] = {
    "address": "https://feeds.courier.example/news",
    "title": "Averell Courier",
    "site": "courier.example",
    "detail": "20 entries, 3 new",
    "last_look": NOON,
    "failures": 1,
    "etag": '"v2"',
    "last_modified": "Sun, 22 Nov 2026 12:00:00 GMT",
    "changed_at": NOON - HOUR,
    "last_capture": CaptureId("c2"),
}


def test_what_a_look_has_learnt_is_stored_and_nothing_else(record: AnyRecord) -> None:
    record.sources.add(source("courier"))
    seen_as = replace(source("courier"), state=SourceState.TROUBLE, next_look=NOON + HOUR, **LEARNT)
    others = {"publisher": "B", "added_at": NOON, "pace": HOUR, "folders": ("B",)}
    assert record.sources.learn(replace(seen_as, **others))
    assert record.sources.every() == (seen_as,)


def test_a_look_does_not_wake_a_source_that_was_paused_meanwhile(record: AnyRecord) -> None:
    record.sources.add(source("courier", next_look=NOON))
    assert record.sources.set_state(SourceId("courier"), SourceState.PAUSED, None)
    assert record.sources.learn(replace(source("courier"), next_look=NOON + HOUR, **LEARNT))
    paused = replace(source("courier"), state=SourceState.PAUSED, next_look=None, **LEARNT)
    assert record.sources.every() == (paused,)


def test_a_decision_keeps_what_looks_have_learnt_but_their_words(record: AnyRecord) -> None:
    learnt = replace(source("courier"), next_look=NOON, **LEARNT)
    record.sources.add(learnt)
    assert record.sources.set_state(SourceId("courier"), SourceState.NEW, NOON + HOUR)
    decided = replace(learnt, state=SourceState.NEW, next_look=NOON + HOUR, detail="")
    assert record.sources.every() == (decided,)


def test_several_looks_are_noted_at_once_and_those_of_removed_sources_leave_nothing(record: AnyRecord) -> None:
    for id_ in ("courier", "gazette"):
        record.sources.add(source(id_))
    learnt = [replace(source(id_), **LEARNT) for id_ in ("courier", "gone", "gazette")]
    record.sources.note([(one, look(one.id, NOON)) for one in learnt])
    assert [record.sources.get(one.id) for one in learnt] == [learnt[0], None, learnt[2]]
    assert record.sources.looks(SourceId("gazette"), NOON - DAY) == (look("gazette", NOON),)
    assert record.sources.looks(SourceId("gone"), NOON - DAY) == ()
    assert list(record.sources.days([SourceId("gone")], (NOON - DAY).date())) == []


def test_a_source_is_found_at_the_address_where_it_is_read_now(record: AnyRecord) -> None:
    moved = replace(source("courier"), **LEARNT)
    record.sources.add(source("courier"))
    record.sources.learn(moved)
    assert record.sources.at("https://feeds.courier.example/news") == moved
    assert record.sources.at("https://courier.example/feed") is None


def test_a_pace_is_kept_until_it_is_taken_back(record: AnyRecord) -> None:
    courier = source("courier", next_look=NOON)
    record.sources.add(courier)
    for pace in (timedelta(seconds=90), None):
        assert record.sources.set_pace(courier.id, pace, NOON + HOUR)
        assert record.sources.get(courier.id) == replace(courier, pace=pace, next_look=NOON + HOUR)
    assert not record.sources.set_pace(SourceId("nobody"), None, None)


def test_what_is_not_on_the_list_learns_nothing_and_takes_no_state(record: AnyRecord) -> None:
    assert not record.sources.learn(source("courier"))
    assert not record.sources.set_state(SourceId("courier"), SourceState.PAUSED, None)
    assert record.sources.every() == ()


def test_a_removed_source_is_forgotten_but_its_articles_stay(record: AnyRecord) -> None:
    record.sources.add(source("courier"))
    record.sources.looked(look("courier", NOON))
    record.sources.mark_seen(SourceId("courier"), ["k"], NOON)
    record.archive.file(filing(source="courier"))
    assert record.sources.remove(SourceId("courier"))
    assert not record.sources.remove(SourceId("courier"))
    assert record.sources.get(SourceId("courier")) is None
    assert record.sources.looks(SourceId("courier"), NOON - DAY) == ()
    assert record.sources.unseen(SourceId("courier"), ["k"]) == ("k",)
    assert [card.id for card in record.archive.latest(9, source=SourceId("courier"))] == ["ferry"]


def test_looks_after_a_time_come_oldest_first(record: AnyRecord) -> None:
    looks = [look("courier", NOON - hours * HOUR, ok=hours != 2) for hours in (1, 2, 3)]
    for one in [*looks, look("gazette", NOON)]:
        record.sources.looked(one)
    assert record.sources.looks(SourceId("courier"), NOON - 3 * HOUR) == (looks[1], looks[0])


def test_entries_are_unseen_until_they_are_marked(record: AnyRecord) -> None:
    courier = SourceId("courier")
    record.sources.mark_seen(courier, ["b", "d"], NOON)
    record.sources.mark_seen(courier, ["b"], NOON + HOUR)
    record.sources.mark_seen(SourceId("gazette"), ["a"], NOON)
    assert record.sources.unseen(courier, ["c", "b", "a", "d"]) == ("c", "a")
    assert record.sources.unseen(courier, []) == ()


def test_a_source_counts_the_articles_it_has_brought_once_each(record: AnyRecord) -> None:
    record.archive.file(filing("a", source="courier"))
    record.archive.file(filing("b", source="courier"))
    record.archive.file(filing("b", source="courier", capture="c2"))
    record.archive.file(filing("b", source="gazette", capture="c3"))
    record.archive.file(filing("c"))
    assert dict(record.sources.article_counts()) == {"courier": 2, "gazette": 1}

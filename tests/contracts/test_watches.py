"""Watches: what is due, what looks have learnt, and which articles were withdrawn, from when to when."""

from dataclasses import replace
from datetime import timedelta

from copytaster.model.ids import ArticleId, CaptureId, SourceId
from copytaster.model.job import Errand, ErrandKind
from copytaster.model.watch import Because, SourceEdits, Watch, Withdrawal

from .samples import HOUR, NOON
from .test_jobs import AnyRecord

COURIER = SourceId("courier")


def watch(name: str, *, hours: int | None = 0) -> Watch:
    return Watch(
        article=ArticleId(name),
        source=COURIER,
        errand=Errand(kind=ErrandKind.FETCH_PAGE, address=f"https://courier.example/{name}", source=COURIER),
        since=NOON - HOUR,
        next_look=None if hours is None else NOON + hours * HOUR,
        etag='"v1"',
        last_modified="Sun, 22 Nov 2026 11:00:00 GMT",
    )


def withdrawal(hours: int, capture: str = "c1") -> Withdrawal:
    at = NOON + hours * HOUR
    return Withdrawal(article=ArticleId("a"), at=at, because=Because.GONE, capture=CaptureId(capture))


def test_a_watch_comes_back_whole_and_the_first_one_stands(record: AnyRecord) -> None:
    record.watches.begin(watch("a"))
    record.watches.begin(replace(watch("a"), since=NOON + HOUR))
    assert record.watches.of(ArticleId("a")) == watch("a")
    assert record.watches.of(ArticleId("b")) is None


def test_those_longest_waiting_are_due_first_and_none_before_its_time(record: AnyRecord) -> None:
    for one in (
        watch("a", hours=-1),
        watch("b", hours=-3),
        watch("c", hours=0),
        watch("d", hours=1),
        watch("e", hours=None),
    ):
        record.watches.begin(one)
    assert [one.article for one in record.watches.due(NOON, 9)] == ["b", "a", "c"]
    assert [one.article for one in record.watches.due(NOON, 1)] == ["b"]


def test_what_is_on_the_books_is_not_due_until_it_was_looked_at(record: AnyRecord) -> None:
    record.watches.begin(watch("a"))
    record.watches.on_books([ArticleId("a"), ArticleId("nobody")])
    assert record.watches.due(NOON + 9 * HOUR, 9) == ()
    looked = replace(watch("a"), next_look=NOON + HOUR, last_look=NOON, looks=1, etag="", said="it is overloaded")
    record.watches.looked(looked, edited=False)
    assert record.watches.due(NOON + HOUR, 9) == (looked,)


def test_looks_and_edits_are_counted_by_source(record: AnyRecord) -> None:
    assert record.watches.edits_of(COURIER) == SourceEdits()
    record.watches.begin(watch("a"))
    for edited in (True, False, False, True):
        record.watches.looked(watch("a"), edited=edited)
    record.watches.looked(watch("nobody"), edited=True)
    assert record.watches.edits_of(COURIER) == SourceEdits(looks=4, edits=2)
    assert record.watches.edits_of(COURIER).share == 0.5


def test_an_article_is_withdrawn_once_until_it_stands_again(record: AnyRecord) -> None:
    record.watches.withdraw(withdrawal(1))
    record.watches.withdraw(withdrawal(2, "c2"))
    assert record.watches.withdrawals(ArticleId("a")) == (withdrawal(1),)
    record.watches.stands(ArticleId("a"), NOON + 3 * HOUR, CaptureId("c3"))
    record.watches.stands(ArticleId("a"), NOON + 4 * HOUR, CaptureId("c4"))
    record.watches.withdraw(withdrawal(5, "c5"))
    ended = replace(withdrawal(1), until=NOON + 3 * HOUR)
    assert record.watches.withdrawals(ArticleId("a")) == (ended, withdrawal(5, "c5"))


def test_what_proves_a_withdrawal_does_not_end_it(record: AnyRecord) -> None:
    record.watches.withdraw(withdrawal(1))
    record.watches.stands(ArticleId("a"), NOON + timedelta(hours=1), CaptureId("c1"))
    record.watches.stands(ArticleId("b"), NOON, CaptureId("c1"))
    assert record.watches.withdrawals(ArticleId("a")) == (withdrawal(1),)
    assert record.watches.withdrawals(ArticleId("b")) == ()

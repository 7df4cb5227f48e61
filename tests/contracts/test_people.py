"""Comments that readers wrote: kept word for word, hidden and shown, never lost."""

from dataclasses import replace
from datetime import datetime

from copytaster.adapters.memory import MemoryRecord
from copytaster.adapters.sqlite.record import Record
from copytaster.model.ids import ArticleId, CommentId
from copytaster.model.people import Comment

from .samples import HOUR, NOON

AnyRecord = Record | MemoryRecord


def comment(id_: str, at: datetime = NOON, article: str = "ferry") -> Comment:
    return Comment(
        id=CommentId(id_), article=ArticleId(article), name="Ilse", text="At last.\n<b>渡輪</b>", at=at, writer="mark"
    )


def test_a_comment_comes_back_word_for_word(record: AnyRecord) -> None:
    record.people.add_comment(comment("a"))
    assert record.people.comment(CommentId("a")) == comment("a")
    assert record.people.comment(CommentId("b")) is None


def test_storing_a_comment_twice_keeps_the_first(record: AnyRecord) -> None:
    record.people.add_comment(comment("a"))
    record.people.add_comment(replace(comment("a"), text="Another"))
    assert record.people.comments(ArticleId("ferry")) == (comment("a"),)


def test_an_articles_comments_come_oldest_first_without_the_removed(record: AnyRecord) -> None:
    for one in (comment("late", NOON + HOUR), comment("early"), comment("gone"), comment("other", article="grain")):
        record.people.add_comment(one)
    assert record.people.set_removed(CommentId("gone"), True)
    assert [one.id for one in record.people.comments(ArticleId("ferry"))] == ["early", "late"]
    gone = record.people.comment(CommentId("gone"))
    assert gone is not None
    assert gone.removed


def test_a_removed_comment_can_be_shown_again(record: AnyRecord) -> None:
    record.people.add_comment(comment("a"))
    record.people.set_removed(CommentId("a"), True)
    assert record.people.set_removed(CommentId("a"), False)
    assert record.people.comments(ArticleId("ferry")) == (comment("a"),)
    assert not record.people.set_removed(CommentId("nobody"), True)


def test_who_removed_a_comment_is_kept_until_it_is_shown_again(record: AnyRecord) -> None:
    record.people.add_comment(comment("a"))
    record.people.set_removed(CommentId("a"), True, by_owner=True)
    assert record.people.comment(CommentId("a")) == replace(comment("a"), removed=True, by_owner=True)
    assert record.people.comments(ArticleId("ferry")) == ()
    record.people.set_removed(CommentId("a"), False)
    assert record.people.comment(CommentId("a")) == comment("a")
    record.people.set_removed(CommentId("a"), True)
    assert record.people.comment(CommentId("a")) == replace(comment("a"), removed=True)


def test_the_latest_comments_come_newest_first_removed_ones_too(record: AnyRecord) -> None:
    for one in (comment("a"), comment("c", NOON + HOUR), comment("b")):
        record.people.add_comment(one)
    record.people.set_removed(CommentId("c"), True)
    assert [one.id for one in record.people.latest_comments(9)] == ["c", "b", "a"]
    assert [one.id for one in record.people.latest_comments(1)] == ["c"]

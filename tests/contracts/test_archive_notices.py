"""What agencies' copy tells of itself is kept whole; notices that stop copy are no news."""

import zlib
from dataclasses import replace
from datetime import UTC, date, datetime

import msgspec

from copytaster.adapters.memory.record import MemoryRecord
from copytaster.adapters.sqlite.packing import pack, unpack
from copytaster.adapters.sqlite.record import Record
from copytaster.model.article import Article
from copytaster.model.ids import ArticleId, StoryId
from copytaster.model.wire import Embargo, Notice, NoticeKind, Take, Wire

from .samples import HOUR, NOON, article, filing

AnyRecord = Record | MemoryRecord

KILLED = Notice(kind=NoticeKind.WITHDRAWN, evidence="Please kill the story.", headline="Lantern Bay ferry sails again")
TOLD = Wire(
    take=Take.LEAD,
    number=2,
    urgent=True,
    marks=("2nd LD",),
    notice=Notice(kind=NoticeKind.CORRECTION, evidence="Corrects the name of the ferry."),
    embargo=Embargo(
        evidence="EMBARGOED until Monday", day=date(2026, 11, 23), at=datetime(2026, 11, 23, 9, tzinfo=UTC)
    ),
    agencies=("AP", "Reuters"),
    writers=("Ana Ruiz",),
    editors=("Ann Quill",),
)


def notice() -> Article:
    return replace(article("KILL: Lantern Bay ferry sails again"), wire=Wire(notice=KILLED))


def names(cards):
    return [card.id for card in cards]


def test_what_copy_tells_is_kept_whole(record: AnyRecord) -> None:
    record.archive.file(filing(says=replace(article(), wire=TOLD)))
    known = record.archive.known(ArticleId("ferry"))
    [card] = record.archive.cards([ArticleId("ferry")])
    assert known is not None
    assert known.article.wire == TOLD
    assert (card.notice, card.embargo) == (None, "EMBARGOED until Monday")


def test_lists_leave_notices_out_unless_asked(record: AnyRecord) -> None:
    record.archive.file(filing("news", source="feed"))
    record.archive.file(filing("kill", says=notice(), source="feed", story="its own"))
    assert names(record.archive.latest(9)) == ["news"]
    assert names(record.archive.latest(9, language="en")) == ["news"]
    assert names(record.archive.latest(9, source="feed")) == ["news"]
    assert names(record.archive.latest(9, notices=True)) == ["news", "kill"]
    assert [card.notice for card in record.archive.latest(9, story=StoryId("its own"))] == [NoticeKind.WITHDRAWN]


def test_notices_alone_make_no_story(record: AnyRecord) -> None:
    record.archive.file(filing("kill", says=notice(), story="its own"))
    record.archive.file(filing("news", story="crossing"))
    assert [story.id for story in record.archive.stories(9)] == ["crossing"]
    assert record.archive.story(StoryId("its own")) is None
    assert record.archive.counts().stories == 1
    assert record.archive.counts(since=NOON - HOUR).stories == 1


def test_an_article_that_is_withdrawn_stays_in_its_story(record: AnyRecord) -> None:
    record.archive.file(filing("other", story="crossing", says=article("The ferry is late")))
    record.archive.file(filing("ferry", story="crossing"))
    later = filing("ferry", story="crossing", version="v2", capture="c2", read_at=NOON + HOUR, says=notice())
    record.archive.file(later)
    story = record.archive.story(StoryId("crossing"))
    assert story is not None
    assert (story.articles, story.headline) == (2, "The ferry is late")
    assert {one.article: one.news for one in record.archive.appearances(StoryId("crossing"), 9)} == {
        "other": True,
        "ferry": False,
    }


def test_a_story_ends_and_comes_again_with_its_only_article(record: AnyRecord) -> None:
    record.archive.file(filing())
    record.archive.file(filing(version="v2", capture="c2", read_at=NOON + HOUR, says=notice()))
    assert record.archive.counts().stories == 0
    record.archive.file(filing(version="v3", capture="c3", read_at=NOON + 2 * HOUR, says=article("It sails after all")))
    assert record.archive.counts().stories == 1
    assert names(record.archive.latest(9)) == ["ferry"]


def test_articles_packed_before_copy_told_of_itself_are_read() -> None:
    old = msgspec.json.decode(zlib.decompress(pack(article())) if pack(article())[:1] == b"\x78" else pack(article()))
    del old["wire"]
    assert unpack(msgspec.json.encode(old), Article) == article()

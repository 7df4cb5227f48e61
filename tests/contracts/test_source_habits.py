"""What sites repeat: articles held in order and bounded, lines stored, spared ones never again."""

from contextlib import closing
from pathlib import Path

from copytaster.adapters.memory import MemoryRecord
from copytaster.adapters.sqlite.record import Record
from copytaster.model.habits import ArticleSeen, Line, TemplateLine
from copytaster.model.ids import ArticleId, CaptureId, SourceId
from copytaster.model.source import FeedEntry

from .samples import HOUR, NOON

AnyRecord = Record | MemoryRecord
COURIER, GAZETTE = "courier.example", "gazette.example"
MEMBER, LETTER, BIO = (TemplateLine(mark, f"The line {mark}") for mark in ("member", "letter", "bio"))


def seen(number: int, site: str = COURIER, *, mark: str = "member") -> ArticleSeen:
    return ArticleSeen(
        site=site,
        article=ArticleId(f"a{number}"),
        headline=f"headline{number}",
        capture=CaptureId(f"c{number}"),
        source=SourceId("s"),
        entry=FeedEntry(key="k", address=None, title="Ferry sails", published=NOON),
        lines=(Line(mark, 40), Line("own", 90, names_writer=True)),
    )


def note(record: AnyRecord, *articles: ArticleSeen) -> None:
    for one in articles:
        record.habits.note(one)


def test_articles_are_held_by_site_in_the_order_in_which_they_came(record: AnyRecord) -> None:
    note(record, seen(2), seen(1), seen(3, GAZETTE))
    note(record, seen(4))
    assert record.habits.seen(COURIER) == (seen(2), seen(1), seen(4))
    assert record.habits.seen(GAZETTE) == (seen(3, GAZETTE),)
    assert record.habits.seen("nobody.example") == ()


def test_an_article_noted_again_is_held_as_it_is_now_in_its_old_place(record: AnyRecord) -> None:
    note(record, seen(1), seen(2))
    note(record, seen(1, mark="other"))
    assert record.habits.seen(COURIER) == (seen(1, mark="other"), seen(2))


def test_an_article_may_be_seen_on_two_sites(record: AnyRecord) -> None:
    note(record, seen(1), seen(1, GAZETTE))
    assert (record.habits.seen(COURIER), record.habits.seen(GAZETTE)) == ((seen(1),), (seen(1, GAZETTE),))


def test_of_the_sites_that_are_named_the_newest_stay(record: AnyRecord) -> None:
    note(record, *(seen(number) for number in range(9)), *(seen(number, GAZETTE) for number in range(3)))
    record.habits.let_go([COURIER], of_each=2, in_all=99)
    assert record.habits.seen(COURIER) == (seen(7), seen(8))
    assert len(record.habits.seen(GAZETTE)) == 3


def test_of_all_sites_the_newest_stay(record: AnyRecord) -> None:
    note(record, *(seen(number) for number in range(4)), seen(5, GAZETTE))
    record.habits.let_go([GAZETTE], of_each=9, in_all=2)
    assert (record.habits.seen(COURIER), record.habits.seen(GAZETTE)) == ((seen(3),), (seen(5, GAZETTE),))


def test_lines_learnt_take_the_place_of_earlier_ones(record: AnyRecord) -> None:
    assert record.habits.of([COURIER]) == {}
    record.habits.learn(COURIER, [MEMBER, LETTER], NOON)
    record.habits.learn(COURIER, [LETTER, BIO], NOON + HOUR)
    habits = record.habits.of([COURIER, GAZETTE])
    assert habits.keys() == {COURIER}
    assert habits[COURIER].lines == (LETTER, BIO)
    assert (habits[COURIER].changed_at, habits[COURIER].marks) == (NOON + HOUR, {"letter", "bio"})


def test_a_spared_line_is_never_learnt_again(record: AnyRecord) -> None:
    record.habits.learn(COURIER, [MEMBER, LETTER], NOON)
    assert record.habits.spare(COURIER, ["member", "unknown"], NOON + HOUR) == 1
    assert record.habits.of([COURIER])[COURIER].lines == (LETTER,)
    record.habits.learn(COURIER, [MEMBER, BIO], NOON + 2 * HOUR)
    habits = record.habits.of([COURIER])[COURIER]
    assert (habits.lines, habits.spared) == ((BIO,), {"member", "unknown"})


def test_habits_outlive_the_program(tmp_path: Path) -> None:
    path = tmp_path / "record.sqlite3"
    with closing(Record(path)) as record:
        note(record, seen(1))
        record.habits.learn(COURIER, [MEMBER], NOON)
    with closing(Record(path)) as record:
        assert record.habits.seen(COURIER) == (seen(1),)
        assert record.habits.of([COURIER])[COURIER].lines == (MEMBER,)

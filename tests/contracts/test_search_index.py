"""What every search index promises."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.adapters.memory.index import MemoryIndex
from copytaster.adapters.tantivy.index import TantivyIndex
from copytaster.errors import BadQueryError
from copytaster.finding.query import parse
from copytaster.model.search import AllOf, AnyOf, Between, Found, Order, Phrase, Words
from copytaster.ports import SearchIndex

from .indexed import DAY, NOON, SHELF, entry, found

KINDS = ["memory", "tantivy"]


def made(kind: str, folder: Path) -> SearchIndex:
    return MemoryIndex() if kind == "memory" else TantivyIndex(folder / "index")


@pytest.fixture(params=KINDS)
def index(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SearchIndex]:
    with closing(made(request.param, tmp_path)) as index:
        yield index


@pytest.fixture(scope="module", params=KINDS)
def shelf(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchIndex]:
    """An index of five articles, to be read and not changed."""
    with closing(made(request.param, tmp_path_factory.mktemp("shelf"))) as index:
        index.put(SHELF, 5)
        yield index


# --- holding --------------------------------------------------------------------------------------------


def test_a_new_index_is_empty_and_at_the_journals_beginning(index: SearchIndex) -> None:
    assert (index.seq(), index.count(), found(index, "")) == (0, 0, [])
    assert index.counts_by(AllOf(()), "publisher", 5) == index.counts_by(AllOf(()), "day", 5) == ()
    assert index.related(SHELF[0], 5) == ()


def test_putting_remembers_the_journals_line(index: SearchIndex) -> None:
    index.put(SHELF, 5)
    assert (index.seq(), index.count()) == (5, 5)
    index.put((), 9)
    assert (index.seq(), index.count()) == (9, 5)


def test_an_entry_takes_the_place_of_an_earlier_one(index: SearchIndex) -> None:
    index.put(SHELF, 5)
    index.put([entry("a0", "Rewritten", "All is new.", topics=("new",))], 6)
    assert index.count() == 5
    assert found(index, "rewritten") == found(index, "#new") == ["a0"]
    assert found(index, "pilots") == found(index, "agency:northwire") == []


def test_of_two_entries_of_one_id_the_later_counts(index: SearchIndex) -> None:
    index.put([entry("a0", "First"), entry("a0", "Second")], 2)
    assert (index.count(), found(index, "first"), found(index, "second")) == (1, [], ["a0"])


def test_putting_twice_changes_nothing(index: SearchIndex) -> None:
    index.put(SHELF, 5)
    before = index.find(parse("hollin"), order=Order.RELEVANCE, limit=9)
    index.put(SHELF, 5)
    after = index.find(parse("hollin"), order=Order.RELEVANCE, limit=9)
    assert [hit.article for hit in after.hits] == [hit.article for hit in before.hits]
    assert index.count() == 5


def test_clearing_forgets_everything(index: SearchIndex) -> None:
    index.put(SHELF, 5)
    index.clear()
    assert (index.seq(), index.count(), found(index, "")) == (0, 0, [])
    index.put(SHELF[:1], 1)
    assert (index.seq(), found(index, "ferry")) == (1, ["a0"])


# --- finding --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        pytest.param("", "a0 b0 c0 d0 e0", id="everything"),
        pytest.param("bow door", "a0 b0", id="all words"),
        pytest.param("bow pilots tie", "", id="all of them"),
        pytest.param('"bow door"', "a0", id="phrase"),
        pytest.param('"door bow"', "", id="a phrase has an order"),
        pytest.param('"hollin the bow"', "", id="no phrase from headline into body"),
        pytest.param('"towed it in minister"', "", id="nor from one paragraph into the next"),
        pytest.param("pilots OR baker", "a0 b0", id="any of them"),
        pytest.param("door -pilots", "b0", id="not"),
        pytest.param("-door", "c0 d0 e0", id="only negative"),
        pytest.param("-door -lang:ko", "d0 e0", id="two negatives"),
        pytest.param("-(door OR lang:ko)", "d0 e0", id="negative group"),
        pytest.param("(bow -tie) OR lang:ar", "a0 e0", id="negative inside a group"),
        pytest.param("hing*", "a0 b0", id="beginning"),
        pytest.param("heavy seas", "a0", id="deck"),
        pytest.param("al-nashif", "a0", id="hyphenated name"),
        pytest.param('"al nashif"', "a0", id="hyphenated name as a phrase"),
        pytest.param("nashif", "a0", id="part of a hyphenated name"),
        pytest.param("un OR tie", "a0 b0", id="acronym without dots"),
        pytest.param("U.N.", "a0", id="acronym with dots"),
        pytest.param("ukraine", "a0", id="a look-alike letter in the text"),
        pytest.param("Ukr\u0430ine", "a0", id="a look-alike letter in the question"),
        pytest.param("lodz strasse cafe", "b0", id="diacritics left out"),
        pytest.param("Łódź", "b0", id="diacritics written"),
        pytest.param("항구", "c0", id="Korean with its ending cut off"),
        pytest.param("여객선", "c0", id="Korean"),
        pytest.param("渡轮停航", "d0", id="Chinese"),
        pytest.param("停轮", "", id="Chinese in another order"),
        pytest.param("港", "d0", id="one Chinese character"),
        pytest.param("フェリー", "d0", id="Japanese, half width in the text"),
        pytest.param("احمد الى", "e0", id="Arabic without hamza and vowels"),
        pytest.param("العبارة", "e0", id="Arabic without doubling"),
        pytest.param("publisher:averell-courier", "a0", id="publisher folded"),
        pytest.param('outlet:"THE daily ledger"', "b0", id="publisher quoted"),
        pytest.param("publisher:averell", "", id="a publisher's whole name"),
        pytest.param('publisher:"晨港报"', "d0", id="publisher in Chinese"),
        pytest.param("agency:Northwire", "a0", id="agency"),
        pytest.param("-agency:Northwire -lang:ko", "b0 d0 e0", id="no agency"),
        pytest.param("lang:korean", "c0", id="language"),
        pytest.param("#Hollin", "a0 c0", id="topic"),
        pytest.param("tag:ferry-safety ferry", "a0", id="topic and word"),
        pytest.param("source:0b", "a0", id="one of the sources"),
        pytest.param("story:53", "c0", id="story"),
        pytest.param("on:2024-03-10", "a0", id="day"),
        pytest.param("after:2024-03-08", "a0 c0", id="after"),
        pytest.param("since:2024-03-08 before:2024-03-10", "b0 c0", id="first day in, last day out"),
        pytest.param("date:2024-01..2024-02", "d0", id="range"),
        pytest.param("before:2024", "e0", id="before"),
        pytest.param("date:..", "a0 b0 c0 d0 e0", id="any day"),
        pytest.param("cursor", "", id="nothing of the index's own"),
    ],
)
def test_find(shelf: SearchIndex, asked: str, expected: str) -> None:
    for order in Order:
        assert sorted(found(shelf, asked, order)) == expected.split()


def test_queries_that_nobody_types_are_answered_too(shelf: SearchIndex) -> None:
    assert shelf.find(AnyOf(()), order=Order.TIME, limit=9).total == 0
    assert shelf.find(Words(()), order=Order.TIME, limit=9).total == 5
    assert shelf.find(Phrase(("ferry",)), order=Order.TIME, limit=9).total == 1
    assert shelf.find(Between(None, None), order=Order.TIME, limit=9).total == 5


@settings(deadline=None, max_examples=60)
@given(
    asked=st.one_of(
        st.text(max_size=40),
        st.lists(
            st.sampled_from(["bow ", "door* ", "-", '"', "(", ")", " OR ", "港", "lang:ko ", "3.5* ", "中国*"])
        ).map("".join),
    )
)
def test_whatever_can_be_asked_can_be_answered(shelf: SearchIndex, asked: str) -> None:
    try:
        query = parse(asked)
    except BadQueryError:
        return
    assert shelf.find(query, order=Order.RELEVANCE, limit=9).total <= 5


# --- order and pages ------------------------------------------------------------------------------------


def test_by_time_the_newest_come_first(shelf: SearchIndex) -> None:
    assert found(shelf, "", Order.TIME) == ["a0", "c0", "b0", "d0", "e0"]
    assert found(shelf, "door", Order.TIME) == ["a0", "b0"]


def test_equal_times_are_ordered_by_id_as_the_archive_does(index: SearchIndex) -> None:
    index.put([entry(name) for name in ("1c0000", "f40000", "0b0000", "a10000")], 4)
    assert found(index, "", Order.TIME) == ["f40000", "a10000", "1c0000", "0b0000"]


def test_a_word_in_the_headline_counts_more(index: SearchIndex) -> None:
    index.put(
        [
            entry("a1", "Harbour news of the day", "A lantern was lit. " + "Nothing else. " * 9),
            entry("b1", "Lantern lit in the harbour", "It was dark. " + "Nothing else. " * 9),
            entry("c1"),
        ],
        3,
    )
    assert found(index, "lantern") == ["b1", "a1"]


def test_a_rare_word_counts_more_than_a_common_one(index: SearchIndex) -> None:
    index.put([entry(f"a{number}", body="ferry ferry sailed today") for number in range(9)], 9)
    index.put([entry("b1", body="a zeppelin sailed today")], 10)
    assert found(index, "zeppelin OR ferry", limit=1) == ["b1"]


def test_of_two_equal_hits_the_newer_comes_first(index: SearchIndex) -> None:
    index.put([entry(f"a{number}", at=NOON + number * timedelta(hours=6)) for number in (1, 3, 2, 0)], 4)
    assert found(index, "quiet") == ["a3", "a2", "a1", "a0"]


def test_a_much_better_hit_wins_over_a_newer_one(index: SearchIndex) -> None:
    index.put(
        [
            entry("a1", "Lantern festival", "The lantern festival lit every lantern.", at=NOON - 2000 * DAY),
            entry("b1", body="A lantern was seen. " + "Nothing of note came over the wire. " * 20),
        ],
        2,
    )
    assert found(index, "lantern") == ["a1", "b1"]


def test_scores_fall_and_are_there_for_words(shelf: SearchIndex) -> None:
    scores = [hit.score for hit in shelf.find(parse("door"), order=Order.RELEVANCE, limit=9).hits]
    assert scores == sorted(scores, reverse=True)
    assert all(score > 0 for score in scores)


def test_filters_change_no_score(shelf: SearchIndex) -> None:
    bare = shelf.find(parse("tie"), order=Order.RELEVANCE, limit=9)
    assert shelf.find(parse("tie lang:en after:2020"), order=Order.RELEVANCE, limit=9).hits == bare.hits


def test_pages_follow_one_another(index: SearchIndex) -> None:
    index.put([entry(f"{number:02x}0000", at=NOON + number * DAY) for number in range(25)], 25)
    for order in Order:
        pages = [found(index, "quiet", order, limit=10, offset=offset) for offset in (0, 10, 20, 30)]
        assert [len(page) for page in pages] == [10, 10, 5, 0]
        assert [name for page in pages for name in page] == [f"{number:02x}0000" for number in range(24, -1, -1)]


def test_a_page_of_none_still_has_the_total(shelf: SearchIndex) -> None:
    assert shelf.find(parse("door"), order=Order.RELEVANCE, limit=0) == Found(hits=(), total=2)


# --- counting -------------------------------------------------------------------------------------------


def test_counts_by_publisher_join_spellings_under_the_commonest(index: SearchIndex) -> None:
    printed = ["Averell Courier", "AVERELL COURIER", "Averell Courier", "The Daily Ledger", ""]
    index.put([entry(f"a{number}", publisher=name) for number, name in enumerate(printed)], 5)
    assert index.counts_by(AllOf(()), "publisher", 9) == (("Averell Courier", 3), ("The Daily Ledger", 1))
    assert index.counts_by(AllOf(()), "publisher", 1) == (("Averell Courier", 3),)


@pytest.mark.parametrize(
    ("asked", "field", "expected"),
    [
        ("", "language", (("en", 2), ("ar", 1), ("ko", 1), ("zh", 1))),
        ("", "agency", (("Northwire", 1),)),
        ("#hollin", "publisher", (("Averell Courier", 1), ("한빛 신문", 1))),
        ("door", "day", (("2024-03-08", 1), ("2024-03-10", 1))),
        ("-door -lang:ar", "day", (("2024-01-30", 1), ("2024-03-09", 1))),
        ("zebra", "publisher", ()),
    ],
)
def test_counts_by(shelf: SearchIndex, asked: str, field: str, expected: tuple[tuple[str, int], ...]) -> None:
    assert shelf.counts_by(parse(asked), field, 9) == expected


def test_days_come_all_of_them_in_order(index: SearchIndex) -> None:
    index.put([entry(f"{number:02x}", at=NOON - number * 400 * DAY) for number in range(60)], 60)
    days = index.counts_by(AllOf(()), "day", 2)
    assert len(days) == 60
    assert list(days) == sorted(days)
    assert days[0][0].startswith("1959")


# --- related --------------------------------------------------------------------------------------------


def test_related_articles_share_what_is_rare(index: SearchIndex) -> None:
    ferry = entry("a1", "Ferry hinge inquiry opens", "An inquiry into the hinge of the Hollin ferry opened.")
    index.put(
        [
            ferry,
            entry(
                "b1",
                "Hinge blamed for ferry fault",
                "The Hollin ferry's hinge was at fault, an inquiry heard.",
                publisher="X",
            ),
            entry("c1", "An inquiry into bakers opens", "An inquiry opened into the bakers of Orvale."),
            *(entry(f"d{number}") for number in range(12)),
        ],
        15,
    )
    hits = index.related(ferry, 5)
    assert [hit.article for hit in hits] == ["b1", "c1"]
    assert hits[0].score > hits[1].score > 0
    assert len(index.related(ferry, 1)) == 1
    assert index.related(ferry, 0) == ()


def test_of_two_equally_alike_the_nearer_in_time_is_more_related(index: SearchIndex) -> None:
    text = "The Hollin ferry's hinge was at fault."
    index.put([entry(f"a{days}", "Hinge blamed", text, at=NOON + days * DAY) for days in (0, 1, 9)], 3)
    index.put([entry(f"d{number}") for number in range(12)], 15)
    for days, order in ((0, ["a1", "a9"]), (9, ["a1", "a0"])):
        asked = entry(f"a{days}", "Hinge blamed", text, at=NOON + days * DAY)
        assert [hit.article for hit in index.related(asked, 5)] == order


def test_an_article_that_is_not_held_has_relations_too(shelf: SearchIndex) -> None:
    stranger = entry("ff", "Bow door again", "The bow door and its hinges, again.")
    assert {hit.article for hit in shelf.related(stranger, 5)} == {"a0", "b0"}

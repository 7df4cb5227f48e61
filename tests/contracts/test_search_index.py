"""What every search index promises."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.errors import BadQueryError
from copytaster.finding.query import parse
from copytaster.model.search import AllOf, Among, AnyOf, Between, FiledAfter, Order, Phrase, Words
from copytaster.ports import SearchIndex

from .indexed import SHELF, entry, found

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
        pytest.param("copies:only", "a0", id="agency copy alone"),
        pytest.param("copies:no", "b0 c0 d0 e0", id="without agency copy"),
        pytest.param("kind:own door", "b0", id="own reporting"),
        pytest.param("kind:wire OR kind:copy", "a0", id="all that agencies wrote"),
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


def test_what_came_on_file_after_a_line_of_the_journal(index: SearchIndex) -> None:
    index.put([entry("a0", filed=3), entry("b0", filed=4), entry("c0", "Another day", filed=5)], 5)
    asked = AllOf((Words(("quiet",)), FiledAfter(3)))
    assert [hit.article for hit in index.find(asked, order=Order.TIME, limit=9).hits] == ["b0"]
    assert index.find(FiledAfter(5), order=Order.TIME, limit=9).total == 0
    index.put([entry("a0", "A quiet day, corrected", filed=3)], 6)
    assert index.find(FiledAfter(3), order=Order.TIME, limit=9).total == 2


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


def test_a_search_can_be_kept_among_chosen_articles(shelf: SearchIndex) -> None:
    chosen = tuple(entry.id for entry in SHELF[:2])
    everything = shelf.find(Among(chosen), order=Order.TIME, limit=9)
    assert {hit.article for hit in everything.hits} == set(chosen)
    assert shelf.find(Among(()), order=Order.TIME, limit=9).total == 0
    asked = parse(SHELF[0].headline.split()[0])
    assert [hit.article for hit in shelf.find(AllOf((asked, Among(chosen[:1]))), order=Order.TIME, limit=9).hits] == [
        chosen[0]
    ]
    assert shelf.find(AllOf((asked, Among(("nowhere",)))), order=Order.TIME, limit=9).total == 0

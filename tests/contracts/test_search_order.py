"""How every search index ranks, counts and relates."""

from datetime import timedelta

import pytest

from copytaster.finding.query import parse
from copytaster.model.search import AllOf, Found, Order
from copytaster.ports import SearchIndex

from .indexed import DAY, NOON, entry, found

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
        ("", "copy_kind", (("own", 4), ("copy", 1))),
        ("", "topic", (("hollin", 2), ("bakers", 1), ("ferrysafety", 1))),
        ("lang:ko", "topic", (("hollin", 1),)),
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

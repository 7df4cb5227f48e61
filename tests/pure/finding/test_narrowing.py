"""Filters put on and taken off in the text of a question."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.errors import BadQueryError
from copytaster.finding.narrowing import on_days, question
from copytaster.finding.query import in_words, parse
from copytaster.model.search import Between, FilterField

PUBLISHER, LANGUAGE, TOPIC, KIND = (
    FilterField.PUBLISHER,
    FilterField.LANGUAGE,
    FilterField.TOPIC,
    FilterField.COPY_KIND,
)
LONG = 'ferry door AND lang:en publisher:"The Daily Ledger" OR publisher:Meridian copies:no after:2024 -train'


def test_words_are_told_from_filters():
    assert question(LONG).words == "ferry door -train"
    assert question("(bow lang:en) sea").words == "(bow lang:en) sea"
    assert question("").asked == question("").words == ""


def test_each_filter_can_be_taken_off():
    left = {in_words(query).removeprefix("articles "): rest.asked for query, rest in question(LONG).filters()}
    assert list(left) == [
        "in English",
        "published by The Daily Ledger",
        "published by Meridian",
        "without agency copies",
        "since 1 January 2025",
    ]
    assert left["in English"] == LONG.replace("AND lang:en ", "")
    assert left["published by Meridian"].endswith('-train publisher:"The Daily Ledger"')


@pytest.mark.parametrize(
    ("asked", "field", "value", "narrowed"),
    [
        pytest.param("bow", LANGUAGE, "ko", "bow lang:ko", id="first value"),
        pytest.param("lang:en bow", LANGUAGE, "ko", "bow lang:en OR lang:ko", id="second value widens"),
        pytest.param("lang:en OR lang:ko", LANGUAGE, "ko", "lang:en OR lang:ko", id="twice is once"),
        pytest.param("bow", PUBLISHER, 'The "Daily" Ledger', 'bow publisher:"The Daily Ledger"', id="quotes"),
        pytest.param("#ferry", TOPIC, "bow", "#ferry topic:bow", id="a second hashtag narrows further"),
        pytest.param("bow copies:no", KIND, "own", "bow kind:own", id="one kind takes the place of no copies"),
        pytest.param("bow OR sea", LANGUAGE, "ko", "bow OR sea lang:ko", id="beside alternatives"),
    ],
)
def test_a_value_can_be_chosen(asked, field, value, narrowed):
    found = question(asked).with_value(field, value)
    assert found.asked == narrowed
    assert parse(found.asked)


def test_a_value_can_be_released():
    both = question("bow lang:en OR lang:ko")
    assert both.released(LANGUAGE, "en").asked == "bow lang:ko"
    assert both.released(LANGUAGE, "en").released(LANGUAGE, "ko").asked == "bow"
    assert both.without_field(LANGUAGE).asked == "bow"
    assert both.chosen(LANGUAGE) == ("en", "ko")


def test_days_are_those_that_every_filter_allows():
    narrowed = question("bow since:2024 until:2024-06 after:2024-02")
    assert in_words(narrowed.days) == "articles from 1 March 2024 to 30 June 2024"
    assert narrowed.without_days().asked == "bow"
    assert question("bow -on:2024").days is None


@settings(deadline=None)
@given(st.dates(), st.dates())
def test_days_are_written_as_they_are_read(one, other):
    first, last = min(one, other), max(one, other)
    assert parse(on_days(first, last)) == Between(first, last)


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "bow",
                '"bow door"',
                " OR ",
                " AND ",
                "NOT ",
                "-",
                "(",
                ")",
                "lang:ko ",
                "#ferry ",
                "on:2024 ",
                "& ",
                "— ",
                " ",
            ]
        )
    ).map("".join)
)
def test_the_parts_ask_the_same_as_the_whole(asked):
    try:
        whole = parse(asked)
    except BadQueryError:
        return
    typed = question(asked)
    assert parse(typed.asked) == whole
    for _, rest in typed.filters():
        assert parse(rest.asked) is not None

"""What makes a match better: its words, its place, and a little its age."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.finding.ranking import bm25, freshness, nearness, telling, terms
from copytaster.finding.searchable import BORDER, values_of, words_of
from copytaster.model.ids import ArticleId, SourceId, StoryId
from copytaster.model.search import FilterField, IndexEntry

ENTRY = IndexEntry(
    id=ArticleId("a"),
    story=StoryId("s"),
    headline="Ferry hinge fails",
    deck="A deck",
    body="The hinge of the ferry failed and the pilots waited.",
    names="Orvale\nPort Authority",
    publisher="The Daily Ledger",
    agency="",
    language="en",
    at=datetime(2024, 3, 1, tzinfo=UTC),
    topics=("ferry", "portauthority"),
    sources=(SourceId("0a"),),
    filed=3,
)
TIMES = st.integers(-70 * 365, 230 * 365).map(lambda days: datetime(1970, 1, 1, tzinfo=UTC) + timedelta(days=days))


@settings(deadline=None)
@given(TIMES, TIMES)
def test_newer_is_never_less_fresh(one, other):
    assert 1 <= freshness(min(one, other)) <= freshness(max(one, other)) <= 512


def test_freshness_is_mild():
    assert freshness(ENTRY.at + timedelta(days=365)) / freshness(ENTRY.at) == pytest.approx(1.07, abs=0.01)
    assert freshness(ENTRY.at + timedelta(hours=1)) > freshness(ENTRY.at)


@settings(deadline=None)
@given(TIMES, TIMES)
def test_nearness_is_the_same_from_both_sides(one, other):
    assert 0.2 <= nearness(one, other) == nearness(other, one) <= 1 == nearness(one, one)


def test_a_rarer_word_and_a_shorter_text_tell_more():
    assert bm25(1, 100, 100, 2, 1000) > bm25(1, 100, 100, 200, 1000) > 0
    assert bm25(1, 50, 100, 9, 1000) > bm25(1, 200, 100, 9, 1000)
    assert bm25(2, 100, 100, 9, 1000) > bm25(1, 100, 100, 9, 1000)


def test_terms_leave_out_function_words_and_weigh_the_headline():
    found = terms(ENTRY)
    assert {"ferry", "hinge", "pilots", "orvale"} <= found.keys()
    assert not {"the", "of", "and", "a"} & found.keys()
    assert found["hinge"] > found["pilots"]


def test_telling_terms_are_shared_and_rare():
    counts = {"ferry": 40, "hinge": 3, "pilots": 1, "orvale": 2, "waited": 900}
    assert [term for term, _ in telling(terms(ENTRY), counts, 1000)] == ["hinge", "ferry", "orvale"]


def test_words_of_an_article_have_borders_between_its_parts():
    assert " ".join(words_of(ENTRY)).split(BORDER)[:2] == ["ferry hinge fails ", " a deck "]
    assert words_of(ENTRY)[-5:] == ["orvale", BORDER, "port", "authority", BORDER]


@pytest.mark.parametrize(
    ("field", "keys"),
    [
        (FilterField.PUBLISHER, ("thedailyledger",)),
        (FilterField.AGENCY, ()),
        (FilterField.LANGUAGE, ("en",)),
        (FilterField.TOPIC, ("ferry", "portauthority")),
        (FilterField.SOURCE, ("0a",)),
        (FilterField.STORY, ("s",)),
        (FilterField.COPY_KIND, ("own",)),
    ],
)
def test_values_are_keys(field, keys):
    assert values_of(ENTRY, field) == keys

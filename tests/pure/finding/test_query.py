"""The query language, from what is typed to what is asked, and back into words."""

from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from copytaster.errors import BadQueryError
from copytaster.finding.query import MAX_CHARACTERS, MAX_DEPTH, MAX_PARTS, in_words, parse, words_to_mark
from copytaster.model.search import AllOf, AnyOf, Between, CopyKind, FilterField, Not, Only, Phrase, Prefix, Words

BOW, DOOR, SEA = Words(("bow",)), Words(("door",)), Words(("sea",))


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        pytest.param("", AllOf(()), id="nothing is everything"),
        pytest.param("  ", AllOf(()), id="spaces are nothing"),
        pytest.param("source:2c", Only(FilterField.SOURCE, "2c"), id="a field alone"),
        pytest.param("Bow DOOR", Words(("bow", "door")), id="all words, folded"),
        pytest.param("bow bow", BOW, id="a word twice is once"),
        pytest.param('"Bow door"', Phrase(("bow", "door")), id="phrase"),
        pytest.param("„Bow door“", Phrase(("bow", "door")), id="typographic quotes"),
        pytest.param("「bow door」", Phrase(("bow", "door")), id="corner quotes"),
        pytest.param('"bow" ""', BOW, id="phrase of one word, and of none"),
        pytest.param("Al-Nashif", Phrase(("al", "nashif")), id="a hyphenated word is a phrase"),
        pytest.param("U.N.", Words(("un",)), id="acronym"),
        pytest.param("harbour's", Words(("harbour",)), id="possessive"),
        pytest.param("中国人", Phrase(("中国", "国人")), id="Chinese is a phrase of pairs"),
        pytest.param("中", Prefix("中"), id="half a pair begins a pair"),
        pytest.param("bow -door", AllOf((BOW, Not(DOOR))), id="minus"),
        pytest.param("bow －door", AllOf((BOW, Not(DOOR))), id="full-width minus"),
        pytest.param("bow NOT door", AllOf((BOW, Not(DOOR))), id="NOT"),
        pytest.param("-door", Not(DOOR), id="everything except"),
        pytest.param('-"bow door"', Not(Phrase(("bow", "door"))), id="not a phrase"),
        pytest.param("bow - door", Words(("bow", "door")), id="a dash that stands alone"),
        pytest.param("bow OR door", AnyOf((BOW, DOOR)), id="OR"),
        pytest.param("bow|door", AnyOf((BOW, DOOR)), id="bar"),
        pytest.param("bow or door", Words(("bow", "or", "door")), id="small or is a word"),
        pytest.param("sea bow OR door", AllOf((SEA, AnyOf((BOW, DOOR)))), id="OR binds closer than a space"),
        pytest.param("bow AND door", Words(("bow", "door")), id="AND"),
        pytest.param("sea OR (bow door)", AnyOf((SEA, Words(("bow", "door")))), id="parentheses"),
        pytest.param("（bow） ()", BOW, id="full-width and empty parentheses"),
        pytest.param("bow OR &", BOW, id="a sign beside OR"),
        pytest.param("sail*", Prefix("sail"), id="beginning"),
        pytest.param("al-nash*", AllOf((Words(("al",)), Prefix("nash"))), id="beginning of a hyphenated word"),
        pytest.param('outlet:"Daily  Ledger"', Only(FilterField.PUBLISHER, "Daily Ledger"), id="quoted value, alias"),
        pytest.param("AGENCY:Wire", Only(FilterField.AGENCY, "Wire"), id="field in capitals"),
        pytest.param("lang:en-GB", Only(FilterField.LANGUAGE, "en"), id="language tag"),
        pytest.param("lang:Korean", Only(FilterField.LANGUAGE, "ko"), id="language by name"),
        pytest.param("#FerryTalks", Only(FilterField.TOPIC, "FerryTalks"), id="hashtag"),
        pytest.param("tag:#ferry", Only(FilterField.TOPIC, "ferry"), id="hashtag as a field"),
        pytest.param(
            "story:0a1b source:2c", AllOf((Only(FilterField.STORY, "0a1b"), Only(FilterField.SOURCE, "2c"))), id="ids"
        ),
        pytest.param("after:2024-03-01", Between(date(2024, 3, 2), None), id="after a day"),
        pytest.param("after:2024", Between(date(2025, 1, 1), None), id="after a year"),
        pytest.param("before:2024-03", Between(None, date(2024, 2, 29)), id="before a month"),
        pytest.param("since:2024-03", Between(date(2024, 3, 1), None), id="since a month"),
        pytest.param("until:2024/2", Between(None, date(2024, 2, 29)), id="until a month"),
        pytest.param("on:2024-03-01", Between(date(2024, 3, 1), date(2024, 3, 1)), id="on a day"),
        pytest.param("date:2024-01..2024-03", Between(date(2024, 1, 1), date(2024, 3, 31)), id="range"),
        pytest.param("date:2024..", Between(date(2024, 1, 1), None), id="open range"),
        pytest.param("copies:only", Only(FilterField.COPY_KIND, CopyKind.COPY), id="copies alone"),
        pytest.param("copies:NO", Not(Only(FilterField.COPY_KIND, CopyKind.COPY)), id="no copies"),
        pytest.param("kind:Wire", Only(FilterField.COPY_KIND, CopyKind.WIRE), id="kind of copy"),
        pytest.param("12:30", Phrase(("12", "30")), id="an hour is no field"),
        pytest.param("Talks: bow", Words(("talks", "bow")), id="a colon in a headline"),
        pytest.param("https://paper.example/a", Phrase(("https", "paper", "example", "a")), id="an address"),
        pytest.param('צה"ל', Phrase(("צה", "ל")), id="a Hebrew abbreviation opens no quote"),
    ],
)
def test_parse(asked, meant):
    assert parse(asked) == meant


@pytest.mark.parametrize(
    ("asked", "at", "says"),
    [
        pytest.param(" — & … ", 1, "no word to look for", id="signs alone"),
        pytest.param("*", 0, "no word to look for", id="a star alone"),
        pytest.param("-", 0, "no word to look for", id="a minus alone"),
        pytest.param('""', 0, "no word to look for", id="an empty phrase"),
        pytest.param("()", 0, "no word to look for", id="empty parentheses"),
        pytest.param("🚢", 0, "no word to look for", id="a picture"),
        pytest.param("#🚢", 0, "no word to look for", id="a hashtag of a picture"),
        pytest.param('bow "door', 4, "not closed", id="open quote"),
        pytest.param("bow OR", 4, "both sides", id="OR at the end"),
        pytest.param("OR bow", 0, "both sides", id="OR at the beginning"),
        pytest.param("bow AND OR door", 4, "both sides", id="two operators"),
        pytest.param("(bow OR) door", 5, "both sides", id="OR before a parenthesis"),
        pytest.param("bow NOT", 7, "NOT needs", id="NOT at the end"),
        pytest.param("(bow door", 0, "opened and not closed", id="open parenthesis"),
        pytest.param("bow) door", 3, "no opening", id="closing parenthesis"),
        pytest.param("bow pubisher:x", 4, "Did you mean publisher:?", id="nearest field"),
        pytest.param("zzzzzz:x", 0, "publisher", id="no field near: all are named"),
        pytest.param("after:2024-02-30", 0, "not a date", id="impossible day"),
        pytest.param("after:soon", 0, "2024-03-01", id="not a date: the hint shows one"),
        pytest.param("after:9999-12-31", 0, "No day is after", id="after the last day there is"),
        pytest.param("date:2024..2023", 0, "ends before", id="range that runs backwards"),
        pytest.param("lang:elvishly", 0, "not a language", id="unknown language"),
        pytest.param('publisher:"—"', 0, "says nothing", id="empty value"),
        pytest.param("bow copies:maybe", 4, "copies:no or copies:only", id="copies neither in nor out"),
        pytest.param("kind:rumour", 0, "kind:own", id="unknown kind of copy"),
        pytest.param("b*", 0, "two letters", id="too short a beginning"),
        pytest.param("x" * (MAX_CHARACTERS + 1), MAX_CHARACTERS, "too long", id="too long"),
        pytest.param("a " * (MAX_PARTS + 1), 2 * MAX_PARTS, "too many", id="too many words"),
        pytest.param("(" * 30 + "a" + ")" * 30, MAX_DEPTH, "too deep", id="too deep"),
        pytest.param("NOT " * 30 + "a", 4 * MAX_DEPTH, "too deep", id="too many NOT"),
    ],
)
def test_what_cannot_be_understood_is_explained(asked, at, says):
    with pytest.raises(BadQueryError) as caught:
        parse(asked)
    assert caught.value.at == at
    assert says in str(caught.value)
    assert caught.value.hint


def test_the_largest_query_still_works():
    assert len(parse(" ".join(f"w{number}" for number in range(MAX_PARTS))).words) == MAX_PARTS
    assert parse("(" * MAX_DEPTH + "bow" + ")" * MAX_DEPTH) == BOW


@settings(deadline=None)
@given(
    st.one_of(
        st.text(),
        st.lists(
            st.sampled_from(
                [
                    '"',
                    "(",
                    ")",
                    "-",
                    "*",
                    "#",
                    "|",
                    ":",
                    " ",
                    "OR",
                    " AND ",
                    "NOT ",
                    "bow",
                    "中",
                    "lang:",
                    "after:",
                    "2024",
                    "..",
                    "U.N.",
                    "'",
                ]
            )
        ).map("".join),
    )
)
@example("a:(")
@example('publisher:"')
@example("-(")
@example("NOT(")
@example("date:..")
def test_no_text_breaks_it(asked):
    try:
        query = parse(asked)
    except BadQueryError as error:
        at = error.at
    else:
        at = 0
        assert in_words(query)
        assert isinstance(words_to_mark(query), tuple)
    assert 0 <= at <= len(asked)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("", "all articles"),
        (
            'bow door publisher:"Daily Ledger" after:2024-03-01',
            "articles with bow and door, published by Daily Ledger, after 1 March 2024",
        ),
        ("sea (bow OR door) -ice", "articles with sea and (bow or door), without ice"),
        ("bow OR door", "articles with bow or door"),
        ("-bow", "articles without bow"),
        ("-(bow door)", "articles without (bow and door)"),
        ("Al-Nashif 中国人 中 sail*", "articles with “al nashif” and “中国人” and 中 and sail*"),
        ("lang:ko agency:Wire #ferry", "articles in Korean, from the agency Wire, with the hashtag #ferry"),
        ("-lang:ko", "articles not in Korean"),
        ("bow copies:no", "articles with bow, without agency copies"),
        ("kind:own", "articles of own reporting"),
        ("copies:only lang:ko", "articles copied from an agency, in Korean"),
        ("(bow lang:ko) OR -sea", "articles either (with bow and in Korean) or without sea"),
        ("since:2024-03 before:2024-06", "articles since 1 March 2024, before 1 June 2024"),
        ("date:2024", "articles in 2024"),
        ("date:2024-02", "articles in February 2024"),
        ("on:2024-02-03", "articles on 3 February 2024"),
        ("date:2024-01..2024-03", "articles from 1 January 2024 to 31 March 2024"),
        ("date:..", "articles of any day"),
        ("story:0a1b source:2c", "articles of the story 0a1b, from the source 2c"),
    ],
)
def test_in_words(asked, said):
    assert in_words(parse(asked)) == said


@settings(deadline=None)
@given(st.dates(), st.dates())
def test_every_period_can_be_said(one, other):
    first, last = min(one, other), max(one, other)
    assert str(last.year) in in_words(Between(first, last))
    assert in_words(Between(first, None)).startswith(("articles after ", "articles since "))
    assert in_words(Between(None, last)).startswith(("articles before ", "articles of any day"))


def test_words_to_mark_leaves_out_what_must_not_match():
    query = parse('bow -door "sea ice" sail* lang:en (bow OR (tug -door))')
    assert words_to_mark(query) == (BOW, Phrase(("sea", "ice")), Prefix("sail"), Words(("tug",)))

"""What was asked for is marked, and long texts are cut to their best part."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.errors import BadQueryError
from copytaster.finding.highlights import mark, snippet
from copytaster.finding.query import parse

TEXT = (
    "ORVALE — Nothing in the opening words says much at all. A ferry ran aground on Tuesday, said Mr. Al-Nashif, who "
    "leads the port of the town and its many old piers.\n"
    "Its bow was broken. The door’s hinges were lost to the sea before help; Ukr\u0430ine sent a tug to Łódź Pier.\n"
    "中国人民在北京的会议上说。新的消息来自东京。"
)
QUERIES = ["bow door", "nashif", '"al nashif"', "ukraine", "lodz", "北京", "hing*", "bow -sea", "zebra", ""]


def shown(pieces):
    return "".join(f"[{piece.text}]" if piece.hit else piece.text for piece in pieces)


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        pytest.param("The Door's hinge", "door", "The [Door]'s hinge", id="without the possessive"),
        pytest.param("Ukr\u0430ine and Łódź", "lodz ukraine", "[Ukr\u0430ine] and [Łódź]", id="as printed"),
        pytest.param("A bow, door bow-door", '"bow door"', "A [bow, door] [bow-door]", id="phrases in one piece"),
        pytest.param("bow bow door", '"bow door" bow', "[bow] [bow door]", id="the longest wins"),
        pytest.param("北京会议", "北京会议", "[北京会议]", id="pairs join"),
        pytest.param("中国", "中", "[中国]", id="half a pair"),
        pytest.param("sailing sails", "sail*", "[sailing] [sails]", id="beginnings"),
        pytest.param("bow door", "bow -door", "[bow] door", id="nothing that must not match"),
        pytest.param("bow", "", "bow", id="nothing asked"),
        pytest.param("", "bow", "", id="no text"),
    ],
)
def test_mark(text, asked, expected):
    assert shown(mark(text, parse(asked))) == expected


@pytest.mark.parametrize(
    ("asked", "begins", "holds"),
    [
        pytest.param("tug hinges", "…Its bow", "[hinges] were", id="the sentence before, where it fits"),
        pytest.param("nashif", "…A ferry", "Al-[Nashif]", id="a stop after Mr. does not cut the name off"),
        pytest.param("北京", "…中国", "[北京]", id="the paragraph it stands in"),
        pytest.param("bow sea", "…Its [bow]", "[sea]", id="most different words together"),
        pytest.param("zebra", "ORVALE", "opening words", id="without a hit, the beginning"),
    ],
)
def test_snippet(asked, begins, holds):
    cut = shown(snippet(TEXT, parse(asked), 100))
    assert cut.startswith(begins)
    assert holds in cut


def test_a_snippet_says_where_text_is_left_out():
    assert shown(snippet("Just a bow.", parse("bow"))) == "Just a [bow]."
    assert shown(snippet("A bow. " * 60, parse("bow"), 50)).endswith("…")
    assert shown(snippet("x " * 300 + "bow", parse("bow"), 50)).startswith("…x")


def test_a_snippet_is_cut_between_words():
    words = ["harbour", "pilots", "waited", "while"] * 40
    cut = "".join(piece.text for piece in snippet(" ".join(words), parse("pilots"), 60))
    assert set(cut.strip("…").split()) <= set(words)


@settings(deadline=None)
@given(st.text(max_size=400), st.sampled_from(QUERIES), st.integers(1, 120))
def test_pieces_join_up_to_the_text(noise, asked, length):
    for text in (noise, f"{noise} bow {noise}", TEXT + noise):
        query = parse(asked)
        assert "".join(piece.text for piece in mark(text, query)) == text
        pieces = [piece.text for piece in snippet(text, query, length)]
        inner = pieces[pieces[:1] == ["…"] : len(pieces) - (pieces[-1:] == ["…"])]
        assert "".join(inner) in text


@settings(deadline=None)
@given(st.text(max_size=100), st.text(max_size=20))
def test_any_words_of_a_text_can_be_marked_in_it(text, asked):
    try:
        query = parse(asked)
    except BadQueryError:
        return
    assert "".join(piece.text for piece in mark(text, query)) == text


@settings(deadline=None)
@given(st.integers(0, 300), st.integers(40, 240))
def test_a_hit_anywhere_is_in_the_snippet(before, length):
    text = "one two " * before + "zebra" + " three four" * 50
    pieces = snippet(text, parse("zebra"), length)
    assert [piece.text for piece in pieces if piece.hit] == ["zebra"]
    assert sum(len(piece.text) for piece in pieces) <= length + 10


@given(st.text(max_size=120), st.text(max_size=30), st.text(max_size=120))
def test_a_word_of_a_text_is_in_its_snippet_wherever_it_stands(before, word, behind):
    text = f"{before}\n{behind} {word}"
    try:
        query = parse(f'"{word}"')
    except BadQueryError:
        return
    whole = any(piece.hit for piece in mark(text.rpartition("\n")[2], query))
    assert any(piece.hit for piece in snippet(text, query)) or not whole

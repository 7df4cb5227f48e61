import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.text.markup import parse
from copytaster.text.nesting import flattened


def seen(markup):
    return " ".join(parse(markup).text_content().split())


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        pytest.param("<div>", "</div>", id="closed again"),
        pytest.param("<div>", "", id="never closed"),
        pytest.param("<b>", "", id="inline"),
        pytest.param("<table><tr><td>", "</td></tr></table>", id="tables"),
        pytest.param("<ul><li>", "</li></ul>", id="lists"),
        pytest.param("<blockquote>", "</blockquote>", id="quotes"),
    ],
)
def test_words_at_any_depth_are_seen(opening, closing):
    deep = 20_000
    markup = f"<html><body><p>before</p>{opening * deep}<p>one</p><p>two</p>{closing * deep}<p>after</p>"
    assert seen(markup) == "before one two after" or seen(markup) == "beforeonetwoafter"
    assert [element.text for element in parse(markup).iter("p") if element.text] == ["before", "one", "two", "after"]


def test_blocks_below_stay_apart_as_paragraphs():
    markup = "<div>" * 300 + "<section>one</section><section>two</section>"
    assert [element.text for element in parse(markup).iter("p") if element.text] == ["one", "two"]


@pytest.mark.parametrize(
    "hidden",
    ["<script>if (a < b) { '<div>' }</script>", "<style>p > a {}</style>", "<!-- <div> never > closed -->"],
)
def test_what_is_no_markup_is_left_as_it_is(hidden):
    markup = "<div>" * 150 + hidden + "<p>one</p>"
    assert hidden in flattened(markup)


@pytest.mark.parametrize("unclosed", ["<script>", "<!--", "<", "<div"])
def test_what_never_ends_ends_with_the_page(unclosed):
    markup = "<div>" * 150 + "<p>one</p>" + unclosed * 50_000
    assert "one" in flattened(markup)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(["<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<br>", "word ", "<!-- x -->"])))
def test_what_is_not_deep_is_not_changed(pieces):
    shallow = "".join(pieces[:90])
    well_formed = shallow.count("</") == 0
    assert not well_formed or flattened(shallow) == shallow


def test_doing_it_again_changes_nothing():
    once = flattened("<div>" * 500 + "<p>one</p>" + "</div>" * 500)
    assert flattened(once) == once

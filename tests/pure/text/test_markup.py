import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.text.markup import one_line, parse, plain, words


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        pytest.param("<p>One<br>two</p><p>three</p>", "One two three", id="blocks are set off"),
        pytest.param("<p>H<sub>2</sub>O and <b>b</b>old</p>", "H2O and bold", id="inline parts are not"),
        pytest.param(
            "<p>Seen<script>hidden()</script> <style>p{}</style>here</p>", "Seen here", id="scripts are unseen"
        ),
        pytest.param("<p>soft\u00adly \u200bput</p>", "softly put", id="invisible marks"),
        pytest.param("<p>a<!-- note -->b</p>", "ab", id="notes in the markup"),
    ],
)
def test_words_of_markup(markup, expected):
    tree = parse(markup)
    assert tree is not None
    assert words(tree) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [("A &amp;amp; B", "A & B"), ("<b>Bold</b> word", "Bold word"), ("3 < 4", "3 < 4"), ("  a \n b ", "a b")],
)
def test_metadata_made_plain(value, expected):
    assert plain(value) == expected


def test_deep_nesting_is_survived():
    tree = parse("<div>" * 100_000 + "text")
    assert tree is None or isinstance(words(tree), str)


@given(st.text())
def test_any_text_can_be_parsed(text):
    tree = parse(text)
    assert tree is None or one_line(words(tree)) == words(tree)

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
    [
        ("A &amp;amp; B", "A & B"),
        ("<b>Bold</b> word", "Bold word"),
        ("3 < 4", "3 < 4"),
        ("  a \n b ", "a b"),
        ("Ferry &lt;script x&gt;run()&lt;/script&gt; sails <Style>p{}</style >again", "Ferry sails again"),
        ("Ferry sails <script>run() and on", "Ferry sails"),
        ("The Script", "The Script"),
    ],
)
def test_metadata_made_plain(value, expected):
    assert plain(value) == expected


@pytest.mark.parametrize(
    "mark", ["&#1;", "&#x1;", "&#xFFFE;", "&#11;", "&#0;", "&#1 ", "&#99999999;", "\x00", "\ufffe"]
)
def test_characters_that_no_tree_can_hold_go_and_the_text_stays(mark):
    tree = parse(f"<p title='{mark}'>The old{mark} bridge</p>")
    assert tree is not None
    assert words(tree) == "The old bridge"


def test_references_mean_what_browsers_take_them_for():
    tree = parse("<p>&#8220;Quite&#8221; &#147;so&#148; &#65; &#x42;</p>")
    assert tree is not None
    assert words(tree) == "“Quite” “so” A B"


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        pytest.param("Quill \u202enaN", "Quill naN", id="an override"),
        pytest.param("\u2066Ann\u2069 \u202aQuill\u202c", "Ann Quill", id="embeddings and isolates"),
        pytest.param("Bri\x90dge\U000e0041\U000e0001", "Bridge", id="controls and tags"),
        pytest.param("می\u200cخواهم", "می\u200cخواهم", id="Persian keeps its joiner"),
        pytest.param("क्\u200dष", "क्\u200dष", id="Indic writing keeps its joiner"),
        pytest.param("👩\u200d🚒", "👩\u200d🚒", id="emoji keep theirs"),
        pytest.param(
            "🏴\U000e0067\U000e0062\U000e007f", "🏴\U000e0067\U000e0062\U000e007f", id="a flag keeps its tags"
        ),
        pytest.param("שלום\u200f!", "שלום\u200f!", id="direction marks stay"),
    ],
)
def test_what_cannot_be_seen(printed, expected):
    assert one_line(printed) == plain(printed) == expected


def test_deep_nesting_is_survived():
    tree = parse("<div>" * 100_000 + "text")
    assert tree is None or isinstance(words(tree), str)


@given(st.text())
def test_any_text_can_be_parsed(text):
    tree = parse(text)
    assert tree is None or one_line(words(tree)) == words(tree)

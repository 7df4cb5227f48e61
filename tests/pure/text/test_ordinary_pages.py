"""An ordinary page is made ready for the parser in one pass, just as any page is in several."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.text.bounds import LONG_TAG, bounded_html
from copytaster.text.markup import cleaned, parse, words

quick = pytest.importorskip("copytaster.text.quick.cleaning", reason="nothing was compiled here")

PIECES = st.sampled_from(
    [
        *(
            "<p class=a>",
            "</p>",
            "<",
            ">",
            "a < b",
            "<script>",
            "</script>",
            "&",
            "&#",
            "&amp;",
            "ä",
            "한",
            "😀",
            "\x00",
        ),
        *(
            "\x00",
            "\x1b",
            "\t\n",
            "\r",
            "\x7f",
            "\x85",
            "\ud800",
            "\ufffe",
            "\uffff",
            "&#65;",
            "&#x41",
            "&#150;",
            "&#0;",
        ),
        *("&#x1F600;", "&#55296;", "&#xFFFE;", "&#1114112;", "&#9;", "&#99999999999999;", "&#x;", "x" * LONG_TAG),
    ]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=30).map("".join))
def test_one_pass_does_what_many_do(html):
    """Or leaves the page to them."""
    found = quick.ordinary(html)
    assert found is None or found == cleaned(bounded_html(html))


@pytest.mark.parametrize(
    "html",
    [
        "<p>Plain &amp; simple</p>",
        "<p>&#8217;한&#xE9;</p>",
        "<script>a<b" + "x" * LONG_TAG + "</script>",
        "<path d='" + "M1 2 " * LONG_TAG + "'/>",
        "<p>A text</p><script>" + "x = 1;\n" * 250_000 + "</script><p>and more of it</p>",
        "",
    ],
    ids=["plain", "references", "a script that looks like a long tag", "a drawing", "a long script", "empty"],
)
def test_most_pages_are_ordinary(html):
    """What is common takes the quick way."""
    assert quick.ordinary(html) == html.encode()


@pytest.mark.parametrize(
    "html",
    [
        "<p " + "a=1 " * LONG_TAG + ">a</p>",
        "<p " + "a=1 " * LONG_TAG,
        "&#150;",
        "&#xD800;",
        "a\0b",
        "\uffff",
        "<p>" * 31_000,
        "<p>Too much text for anybody.</p>" * 60_000,
        "<p>" + "One line. " * 200_000,
        "<script>" + "x" * 1_600_000 + "</script>" + "<i></i>" * 3000,
        ">" * 5000,
    ],
    ids=[
        "long tag",
        "long tag without end",
        "Windows reference",
        "no character",
        "a control character",
        "no character either",
        "many tags",
        "much text",
        "one very long line",
        "a long row of empty tags on a long page",
        "tags do not add up",
    ],
)
def test_what_needs_a_closer_look(html):
    """Is left to the plain code."""
    assert quick.ordinary(html) is None


def test_what_stands_behind_the_first_end_of_a_page_is_read():
    """Some pages are put together of pages."""
    html = "<html><body><p>The ferry sails.</p></body></html><p>It sails again.</p></body></html>"
    assert quick.ordinary(html) is None
    tree = parse(html)
    assert tree is not None
    assert words(tree) == "The ferry sails. It sails again."

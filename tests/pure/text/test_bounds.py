"""What is read of pages beyond all bounds, and that all other pages are read whole."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.text import bounds
from copytaster.text.bounds import bounded_dump, bounded_html
from copytaster.text.markup import parse, words

PAGE = "<html><head><title>Ferry</title></head><body><p class='a>b'>It sails.</p>%s</body></html>"
TOKENS = [
    "<p>",
    "</p>",
    "<a href='x>y'>",
    '<i title="',
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<",
    ">",
    "'",
    '"',
    "=",
    "word ",
]


@given(st.lists(st.sampled_from(TOKENS)).map("".join))
def test_a_page_within_bounds_stays_as_it_is(html):
    assert bounded_html(html) == html


@given(st.lists(st.sampled_from(TOKENS), max_size=60).map("".join))
def test_its_pieces_are_the_page(html):
    pieces = list(bounds._pieces(html))
    assert "".join(html[start:end] for _, start, end in pieces) == html


@pytest.mark.parametrize(
    "data",
    [
        pytest.param("<script>%s</script>" % ("if (a<b) x.y = z; " * 5000), id="a script that compares"),
        pytest.param("<div data-x='%s'></div>" % ('{"a": "b", "c>d": 1},' * 5000), id="data in an attribute"),
        pytest.param('<img src="data:image/png;base64,%s">' % ("abcd+/12" * 5000), id="a picture in an attribute"),
        pytest.param("<!-- %s -->" % ("<p a b c d e f g " * 5000), id="a comment"),
    ],
)
def test_what_is_long_for_a_reason_stays(data):
    assert bounded_html(PAGE % data) == PAGE % data


def test_of_too_many_tags_the_first_are_read():
    html = bounded_html(PAGE % ("<i>x</i>" * 100_000))
    assert html.startswith(PAGE.partition("%s")[0])
    assert html.count("<") == bounds.MOST_TAGS


def test_a_long_script_is_no_long_text():
    data = "<script>%s</script>" % ("word " * 1_000_000)
    html = bounded_html(PAGE % data)
    assert html == PAGE % data


def test_of_a_long_text_the_beginning_is_read():
    html = bounded_html(PAGE % ("word " * 1_000_000) + "<p>The end</p>")
    assert len(html) < bounds.LONGEST_RUN + 300
    assert html.endswith("<p>The end</p>")
    assert len(bounded_html("<p>%s</p>" % ("word " * 10_000) * 1000)) < bounds.MOST_LETTERS * 1.1


@pytest.mark.parametrize("value", ["=1", "='x>y'", "=x<y", ""], ids=["bare", "quoted", "open", "none"])
def test_of_too_many_attributes_the_first_are_kept(value):
    tag = f"<p {' '.join(f'a{n}{value}' for n in range(20_000))}>It stays.</p>"
    tree = parse(PAGE % tag)
    assert tree is not None
    assert words(tree).endswith("It sails. It stays.")
    longest = max(tree.iter("p"), key=lambda each: len(each.attrib))
    assert len(longest.attrib) <= bounds.MOST_ATTRIBUTES
    assert longest.get("a7") == value.strip("='\"")


@pytest.mark.parametrize(
    "piece",
    ["<", "<!--", "<a x='", '<a x="', "<script", "<script>", "</", "<a b=", "<a ='", "<p x", "&lt;", "<![CDATA["],
)
def test_its_time_grows_with_the_page_alone(piece):
    begun = time.process_time()
    bounded_html(piece * (2_000_000 // len(piece)))
    assert time.process_time() - begun < 10  # what grows with the square takes hours


def test_of_a_long_dump_the_beginning_is_read():
    assert bounded_dump("word\n" * 1000) == "word\n" * 1000
    assert bounded_dump("word\n" * 1_000_000).count("\n") < bounds.MOST_LINES_OF_A_DUMP
    assert len(bounded_dump("x" * 9_000_000 + "\nend").splitlines()[0]) == bounds.LONGEST_RUN


def test_of_many_empty_tags_in_a_row_the_first_are_read_and_what_follows_them():
    html = bounded_html(PAGE % ("<i></i>\n" * 50_000 + "<p>The ferry sails."))
    assert html.count("<i>") < bounds.MOST_EMPTY
    assert html.endswith("The ferry sails.</body></html>")

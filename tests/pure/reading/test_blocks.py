"""The blocks of a web page, and where they stand."""

import pytest

from copytaster.reading.web.laying_out import laid_out
from copytaster.text.markup import parse


def blocks(markup):
    return laid_out(parse(f"<html><body>{markup}</body></html>")).blocks


@pytest.mark.parametrize(
    ("markup", "texts"),
    [
        pytest.param("<p>One <b>two</b> three.</p><p>Four.</p>", ["One two three.", "Four."], id="paragraphs"),
        pytest.param("<div>Before<p>Inside</p>behind</div>", ["Before", "Inside", "behind"], id="text between"),
        pytest.param("<p>One<br>two<br><br>three</p>", ["One two", "three"], id="two line breaks part"),
        pytest.param("<a href=/x><div>Card</div><h3>Title</h3></a>", ["Card", "Title"], id="blocks in a link"),
        pytest.param("<p>Seen<script>not()</script><style>p{}</style> too</p>", ["Seen too"], id="scripts"),
        pytest.param("<p> \n\t </p><p>\u200b</p>", [], id="nothing to see"),
        pytest.param("<p>soft\u00adly</p>", ["softly"], id="invisible marks"),
        pytest.param("<table><tr><td>one</td><td>two</td></tr></table>", ["one", "two"], id="cells"),
    ],
)
def test_blocks_are_the_smallest_stretches_of_text(markup, texts):
    assert [block.text for block in blocks(markup)] == texts


def test_lines_that_line_breaks_part_are_known():
    found = blocks("<p>One<br>two</p><p>Three</p>")
    assert [block.lines for block in found] == [("One", "two"), ()]


@pytest.mark.parametrize(
    ("markup", "linked", "strong"),
    [
        pytest.param("<p>Read <a href=/x>this now</a></p>", 8, 0, id="a link in a line"),
        pytest.param("<a href=/x><p>All of it</p></a>", 9, 0, id="a line in a link"),
        pytest.param("<p><b>Bold</b> <strong>words</strong> here</p>", 0, 9, id="bold"),
    ],
)
def test_linked_and_bold_characters_are_counted(markup, linked, strong):
    (block,) = blocks(markup)
    assert (block.linked, block.strong) == (linked, strong)


def test_a_block_below_a_picture_knows_it():
    found = blocks("<p>Above</p><figure><img src=/p.jpg><figcaption>The pier</figcaption></figure><p>Below</p>")
    assert [block.below_picture for block in found] == [False, True, False]


@pytest.mark.parametrize(
    ("markup", "tag"),
    [
        pytest.param("<p><b>All of the line</b></p>", "p", id="an element of its own"),
        pytest.param("<div><span>By Ann Quill</span><p>Text</p></div>", "span", id="beside a block"),
        pytest.param("<div>By <span>Ann Quill</span><p>Text</p></div>", "div", id="only part of it is inside"),
    ],
)
def test_the_element_of_a_block_is_the_smallest_that_holds_it(markup, tag):
    assert blocks(markup)[0].element.tag == tag


def test_a_spot_knows_what_it_is_called_and_what_it_stands_in():
    markup = "<article><div class='articleBody_main more-2' style='display: none'><ul><li>One</li></ul></div></article>"
    spot = blocks(markup)[0].spot
    assert spot.tag == "li"
    assert spot.hidden
    assert spot.holder.holder.names == ("article", "body", "main", "more")

"""Markdown's marks come off the lines and are kept as what is known of them."""

import pytest

from copytaster.reading.conventions.lines import Line
from copytaster.reading.dumps.markdown import is_rule, read_lines


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        pytest.param("## Bridge painted ##", Line(text="Bridge painted", level=2), id="a heading, closed"),
        pytest.param("*Two pots of blue*", Line(text="Two pots of blue", slanted=True), id="all in italics"),
        pytest.param("_Two pots_ of **blue**", Line(text="Two pots of blue"), id="emphasis inside"),
        pytest.param("snake_case_name * 2 * 3", Line(text="snake_case_name * 2 * 3"), id="stars that are none"),
        pytest.param("1\\. Paint \\*now\\*", Line(text="1. Paint *now*"), id="escaped marks"),
        pytest.param(
            '[Bridge](https://post.example/b "Bridge")',
            Line(text="Bridge", links=(("Bridge", "https://post.example/b"),)),
            id="a link with a title",
        ),
        pytest.param(
            "- [Bridge](/b_(new)) <https://post.example>",
            Line(text="Bridge https://post.example", bullet=True, links=(("Bridge", "/b_(new)"),)),
            id="brackets in an address",
        ),
        pytest.param("He said so [sic] (twice)", Line(text="He said so [sic] (twice)"), id="brackets that are no link"),
        pytest.param(
            "![Image 3: Gulls](<https://post.example/g.jpg>) Gulls",
            Line(text="Gulls", images=(("Gulls", "https://post.example/g.jpg"),)),
            id="a numbered picture",
        ),
    ],
)
def test_one_line(raw, line):
    assert read_lines([raw]) == (line,)


def test_headings_may_be_underlined():
    read = read_lines(["Bridge painted", "==============", "", "The pots", "--------", "Blue."])
    assert [(line.text, line.level) for line in read] == [("Bridge painted", 1), ("The pots", 2), ("Blue.", 0)]


def test_a_rule_is_no_line_but_stands_above_one():
    read = read_lines(["Blue.", "-" * 72, "Bridge painted", "* * *", "Green."])
    assert [(line.text, line.rule) for line in read] == [("Blue.", False), ("Bridge painted", True), ("Green.", True)]


def test_links_may_be_named_at_the_end():
    (line,) = read_lines(
        ["The [bridge][1] and the [pot].", "", "[1]: https://post.example/b", "[pot]: https://a.example"]
    )
    assert line.text == "The bridge and the [pot]."
    assert line.links == (("bridge", "https://post.example/b"),)


@pytest.mark.parametrize("line", ["---", "* * *", "=====", "-=-=-=-", "___", "━━━━━"])
def test_rules(line):
    assert is_rule(line)


@pytest.mark.parametrize("line", ["", "--", "###", "- a", "-30-", "* word *", "//////"])
def test_no_rules(line):
    assert not is_rule(line)

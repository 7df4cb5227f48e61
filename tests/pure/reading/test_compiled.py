"""What is compiled does what the plain code beside it does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.reading.web import marking_up, walking, weighing
from copytaster.reading.web.signals import Told
from copytaster.reading.web.weights import packaged
from copytaster.text.markup import parse

from .html_samples import HEADLINE

walking_quick = pytest.importorskip("copytaster.reading.web.quick.walking", reason="nothing was compiled here")
weighing_quick = pytest.importorskip("copytaster.reading.web.quick.weighing", reason="nothing was compiled here")

TAGS = [
    "p",
    "div",
    "li",
    "ul",
    "h1",
    "h2",
    "h3",
    "td",
    "tr",
    "table",
    "article",
    "aside",
    "nav",
    "footer",
    "figure",
    "figcaption",
    "blockquote",
    "section",
    "button",
]
INLINE = ["a", "b", "strong", "span", "em", "time", "o:p", "x-y"]
VOID = ["br", "img", "hr", "iframe"]
ATTRIBUTES = st.sampled_from(
    [
        "",
        ' class="article-body storyBody"',
        ' class="related teaser" id=comments',
        ' style="display:none"',
        " hidden",
        ' aria-hidden=true itemprop="articleBody"',
        ' rel=author data-testid="byline"',
        ' class="" role=main',
    ]
)
TEXT = st.sampled_from(
    [
        "",
        " ",
        "\n\t",
        "\u00a0",
        "Harbour",
        "The council of Harbour Row agreed on Monday to mend the old bridge, its mayor said, before the winter ends.",
        "Read more: the bridge",
        "“Never again”, she said: no.",
        "橋を直すことで合意した。町は月曜日、そう述べた、と。",
        "Sof\u00adt hyphen and \u200bnothing",
        "12 May 2026 | Ann Quill",
        "&amp;&eacute;&#x1f600;<!-- a note -->, and so on?",
    ]
)


def _element(inner):
    held = st.lists(inner, max_size=4).map("".join)
    return st.one_of(
        st.builds(
            lambda tag, told, text: f"<{tag}{told}>{text}</{tag}>", st.sampled_from(TAGS + INLINE), ATTRIBUTES, held
        ),
        st.builds(lambda tag, told: f"<{tag}{told}>", st.sampled_from(VOID), ATTRIBUTES),
    )


pages = st.lists(st.recursive(TEXT, _element, max_leaves=40), min_size=1, max_size=6).map(
    lambda parts: parse(f"<html><title>{HEADLINE}</title><body><h1>{HEADLINE}</h1>{''.join(parts)}</body></html>")
)


@given(pages)
def test_a_page_is_parted_into_the_same_blocks(tree):
    """Text, place, element, link and counts of every block, and every spot."""
    root = tree.find("body")
    plain, quick = walking.walked(root), walking_quick.walked(root)
    assert [_told(block) for block in quick[0]] == [_told(block) for block in plain[0]]
    assert [_place(spot) for spot in quick[1].values()] == [_place(spot) for spot in plain[1].values()]
    assert [*map(_named, quick[2].items())] == [*map(_named, plain[2].items())]


@given(pages)
def test_the_same_is_marked_up(tree):
    """Elements by tag, class, property and part."""
    assert walking_quick.marked_up(tree) == marking_up.marked_up(tree)


@given(pages, st.booleans())
def test_a_block_weighs_the_same(tree, is_told):
    """To the last bit, since a block stands or falls with its sign."""
    blocks, *_ = walking.walked(tree.find("body"))
    told = Told(headlines=(HEADLINE,), descriptions=("The council agreed",), text="harbour" * 20) if is_told else Told()
    assert weighing_quick.weighed(blocks, told, packaged()) == weighing.weighed(blocks, told, packaged())


def _told(block):
    counts = block.linked, block.strong, bool(block.broken), bool(block.below_picture)
    return block.text, _place(block.spot), block.element, block.link, *counts, block.lines


def _named(named):
    name, spots = named
    return name, [_place(spot) for spot in spots]


def _place(spot):
    above = None if spot.above is None else spot.above.element
    held = spot.chars, spot.paragraphs, spot.headings
    return spot.element, spot.tag, spot.names, spot.style, above, spot.depth, spot.around, bool(spot.hidden), held

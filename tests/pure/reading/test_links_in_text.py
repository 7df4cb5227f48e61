"""Links in a text are kept at the characters that they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.model.article import Link, Paragraph, ParagraphKind
from copytaster.model.source import FeedEntry
from copytaster.reading.feeds.entries import entry_page
from copytaster.reading.pages import read
from copytaster.reading.rows import as_row
from copytaster.reading.web.paragraphs import split
from copytaster.text.markup import parse

from .captured import OTHER, SENTENCE, THIRD, capture, page

HERE = "https://www.harbour-times.example/news/bridge"


def paragraphs(markup, head="", address=HERE):
    body = f"<p>{SENTENCE * 2}</p>{markup}<p>{OTHER * 2}</p><p>{THIRD * 2}</p>"
    return read(capture(page(head=head, body=body), address=address)).articles[0].paragraphs


def linked(markup, **where):
    """The words of each link and where it leads."""
    return [
        (each.text[link.start : link.end], link.address) for each in paragraphs(markup, **where) for link in each.links
    ]


ABOUT = "The harbour board had said in spring that the bridge would stay shut until the piers had been surveyed again"
REPORT = "https://board.example/report"


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        pytest.param(
            f"<p>{ABOUT}, says <a href='{REPORT}'>its report</a>.</p>", [("its report", REPORT)], id="an address"
        ),
        pytest.param(
            f"<p>{ABOUT}, says <a href='/news/piers'>a survey</a> and <a href='../x'>another</a>.</p>",
            [
                ("a survey", "https://www.harbour-times.example/news/piers"),
                ("another", "https://www.harbour-times.example/x"),
            ],
            id="relative addresses",
        ),
        pytest.param(
            f"<p>The report said: {ABOUT}. The report is <a href='{REPORT}'>The report</a>.</p>",
            [("The report", REPORT)],
            id="words that stand in the text before",
        ),
        pytest.param(
            f"<p>{ABOUT}, says\n <a href='{REPORT}'>\n its\u200b <b>new </b>\n report </a> of May.</p>",
            [("its new report", REPORT)],
            id="spaces, marks and bold inside",
        ),
        pytest.param(
            f"<p>{ABOUT}.<br>Its <a href='{REPORT}'>long<br>report</a> says so in so many words and figures.</p>",
            [("long", REPORT), ("report", REPORT)],
            id="over a line break",
        ),
        pytest.param(
            f"<div>{ABOUT}, says <a href='/a'>one</a>.<br><br>{ABOUT} in all, says <a href='/b'>one</a>.</div>",
            [("one", "https://www.harbour-times.example/a"), ("one", "https://www.harbour-times.example/b")],
            id="paragraphs set off by line breaks",
        ),
        pytest.param(
            f"<a href='{REPORT}'><p>{ABOUT}, says its report, which nobody has read to its end.</p></a>"
            f"<p>{ABOUT} by hand.</p>",
            [(f"{ABOUT}, says its report, which nobody has read to its end.", REPORT)],
            id="around a paragraph",
        ),
        pytest.param(
            f"<p>{ABOUT}, says <a href='{REPORT}?utm_source=n#p3'>its report</a>.</p>",
            [("its report", f"{REPORT}?utm_source=n#p3")],
            id="tracking and fragment as printed",
        ),
        pytest.param(f"<p>{ABOUT}, says <a href='javascript:go()'>its report</a>.</p>", [], id="a script"),
        pytest.param(f"<p>{ABOUT}, says <a href='mailto:ann@board.example'>Ann</a>.</p>", [], id="mail"),
        pytest.param(f"<p>{ABOUT}, says <a href='data:text/html,x'>its report</a>.</p>", [], id="data"),
        pytest.param(f"<p>{ABOUT}, says <a href='#p3'>its report</a>.</p>", [], id="a fragment"),
        pytest.param(f"<p>{ABOUT}, says <a href='bridge#p3'>its report</a>.</p>", [], id="a fragment of this page"),
        pytest.param(f"<p>{ABOUT}, says <a name='x'>its report</a>.</p>", [], id="no address"),
        pytest.param(f"<p>{ABOUT}, says <a href='{REPORT}'><img src='/x.png'></a> it.</p>", [], id="no words"),
        pytest.param(f"<p>{ABOUT}, says <a href='http://['>its report</a>.</p>", [], id="a broken address"),
    ],
)
def test_links_and_where_they_lead(markup, expected):
    assert linked(markup) == expected


def test_the_base_that_a_page_names_is_what_its_links_are_meant_from():
    text = f"<p>{ABOUT}, says <a href='piers'>a survey</a>.</p>"
    assert linked(text, head="<base href='https://other.example/n/'>") == [
        ("a survey", "https://other.example/n/piers")
    ]


def test_a_link_without_a_base_is_no_link_unless_it_is_whole():
    text = f"<p>{ABOUT}, says <a href='/piers'>a survey</a> in <a href='{REPORT}'>its report</a>.</p>"
    assert linked(text, address="file:///page.html") == [("its report", REPORT)]


def test_links_in_the_row_of_a_table_stand_behind_the_cells_before_them():
    rows = "".join(
        f"<tr><td>Pier {n} of the bridge</td><td>{n * 3} cracks, <a href='/{n}'>found in May</a></td></tr>"
        for n in range(1, 5)
    )
    found = [each for each in paragraphs(f"<table>{rows}</table>") if each.kind is ParagraphKind.TABLE_ROW]
    assert [each.text[link.start : link.end] for each in found for link in each.links] == ["found in May"] * len(found)
    assert found[0] == Paragraph(
        "Pier 1 of the bridge | 3 cracks, found in May",
        ParagraphKind.TABLE_ROW,
        (Link(33, 45, "https://www.harbour-times.example/1"),),
    )


def test_the_texts_of_feeds_have_their_links():
    text = f"<p>{SENTENCE}</p><p>{ABOUT}, says <a href='/r' onclick='go()'>its <i>report</i></a>.</p>"
    entry = FeedEntry(key="1", title="The bridge", address="https://board.example/1", html=text)
    first, second = entry_page(entry, address="https://board.example/feed").articles[0].paragraphs
    (link,) = second.links
    assert not first.links
    assert (second.text[link.start : link.end], link.address) == ("its report", "https://board.example/r")


def test_a_page_written_out_has_the_links_of_its_text():
    body = f"<p>{SENTENCE * 2}</p><p>{ABOUT}, says <a href='{REPORT}'>its report</a>.</p><p>{THIRD * 2}</p>"
    (article,) = as_row("page", read(capture(page(body=body), address=HERE)))["articles"]
    (link,) = article["links"]
    assert article["body"][link["paragraph"] - 1][link["start"] : link["end"]] == "its report"
    assert link["address"] == REPORT


SPACES = st.sampled_from(["", " ", "\n\t", "\u200b", " \u200b ", "&nbsp;", "\u00ad"])
WORDS = st.sampled_from(["pier", "the pier", "Brücke", "다리", "1", "🌉 dusk", "a", "«so»"])
PIECES = st.tuples(SPACES, WORDS, SPACES, st.sampled_from(["", "a", "b", "a b", "b a"]))


@st.composite
def marked(draw):
    """A text with links in it, as markup, and the words of its links."""
    made, words = "", []
    for before, word, behind, tags in draw(st.lists(PIECES, min_size=1, max_size=8)):
        inside = f"{before}{word}{behind}"
        for tag in reversed(tags.split()):
            inside = f"<{tag} href='https://n.example/{len(words)}'>{inside}</{tag}>"
        words += [word] if "a" in tags else []
        made += inside + draw(st.sampled_from(["", " ", "<br>", "<i> so </i>", "<svg><text>x</text></svg>"]))
    return made, words


@given(marked())
def test_the_characters_of_a_link_are_its_words(sample):
    markup, words = sample
    found = paragraphs(f"<p>{ABOUT}: {markup}.</p>")
    links = [(each, link) for each in found for link in each.links]
    assert [each.text[link.start : link.end] for each, link in links] == words
    assert [link.address for _, link in links] == [f"https://n.example/{number}" for number in range(len(words))]


@given(marked())
def test_the_same_holds_of_small_trees(sample):
    markup, words = sample
    for part in (
        "<svg><text>x</text></svg>",
        "<br>",
        "\n",
    ):  # pictures are none there, and a line that is said twice goes
        markup = markup.replace(part, " ")
    tree = parse(f"<div><p>{ABOUT}: {markup}.</p></div>")
    links = [(each, link) for each in split(tree) for link in each.links]
    assert [each.text[link.start : link.end] for each, link in links] == words

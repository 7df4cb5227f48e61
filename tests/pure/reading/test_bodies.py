"""Where the text of a page is, when the page makes it hard to tell."""

import json

import pytest

from copytaster.model.article import ParagraphKind
from copytaster.model.outcome import TurnedAway
from copytaster.reading.pages import read

from .captured import OTHER, SENTENCE, THIRD, capture, page

LINES = [(line * 2).strip() for line in (SENTENCE, OTHER, THIRD)]
HEADLINE = "Council agrees to mend the old bridge"


def article(markup, **fields):
    return read(capture(markup, **fields)).articles[0]


def told(*nodes):
    return "".join(f"<script type='application/ld+json'>{json.dumps(node)}</script>" for node in nodes)


def node(**fields):
    return {"@type": "NewsArticle", "headline": HEADLINE, **fields}


def test_paragraphs_that_broken_tags_run_together_are_parted():
    text = "".join(f"<p><font size=3>{line}<br>\n" for line in LINES)
    markup = (
        f"<title>{HEADLINE}</title><body><table><tr><td><a href=/>Front<br><a href=/t>Tides<br><a href=/l>Lost</a>"
        f"<td valign=top><h1><font>{HEADLINE}</h1></font><p><i>by Ann Quill</i> Monday 4 May 2026\n"
        f"<div class=body>{text}</div></div><p><a href=/p>print this</a></td></tr></span></table>"
    )
    found = article(markup)
    assert [paragraph.text for paragraph in found.paragraphs] == LINES
    assert (found.bylines, found.published.day.isoformat()) == (("Ann Quill",), "2026-05-04")


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("".join(f"<p>{line} {number}</p>" for number in range(3000) for line in LINES), id="paragraphs"),
        pytest.param("<p>" + "<span>word word</span> " * 30_000 + "</p>", id="one paragraph of many parts"),
        pytest.param("<br>".join(f"{line} {number}" for number in range(3000) for line in LINES), id="line breaks"),
    ],
)
def test_a_text_beyond_all_measure_is_taken_as_it_lies(body):
    found = article(page(body=body, after="<aside><p>Sign up for our letter from the harbour.</p></aside>"))
    assert len(found.text) > 140_000
    assert found.headline == HEADLINE
    assert "Sign up" not in found.text
    assert "© 2026" not in found.text


def test_its_kinds_stay_when_it_is_taken_as_it_lies():
    body = "".join(f"<p>{line} {number}</p>" for number in range(3000) for line in LINES)
    kinds = {paragraph.kind for paragraph in article(page(body=f"<h2>What it costs</h2>{body}")).paragraphs}
    assert kinds == {ParagraphKind.TEXT, ParagraphKind.SUBHEAD}


@pytest.mark.parametrize("opening", ["<div>", "<b>", "<table><tr><td>", "<blockquote>"])
def test_text_below_100_000_levels_is_read(opening):
    found = article(page(body=opening * 100_000 + "".join(f"<p>{line}</p>" for line in LINES)))
    assert [line for line in (found.deck, *(each.text for each in found.paragraphs)) if line][:3] == LINES


@pytest.mark.parametrize(
    "value",
    [
        pytest.param("\n".join(LINES), id="plain"),
        pytest.param("".join(f"<p>{line}</p>" for line in LINES), id="markup"),
        pytest.param("".join(f"&lt;p&gt;{line}&lt;/p&gt;" for line in LINES), id="markup, escaped"),
    ],
)
def test_a_page_whose_markup_holds_no_text_is_read_from_its_json_ld(value):
    found = article(page(head=told(node(articleBody=value)), body="<div id='app'>Loading</div>"))
    assert [paragraph.text for paragraph in found.paragraphs] == LINES
    assert {source.where for source in found.sources if source.field == "paragraphs"} == {"json-ld"}


def test_what_is_printed_comes_before_what_json_ld_tells():
    found = article(page(head=told(node(articleBody=(THIRD * 20)))))
    assert [paragraph.text for paragraph in found.paragraphs] == LINES


def test_a_page_that_tells_little_either_way_is_turned_away():
    assert isinstance(read(capture(page(head=told(node(articleBody="Soon more.")), body="<p>Wait.</p>"))), TurnedAway)


@pytest.mark.parametrize(
    "own",
    [
        pytest.param({"headline": HEADLINE}, id="by its headline"),
        pytest.param({"headline": "Bridge", "url": "/news/bridge?utm_source=x"}, id="by its address"),
        pytest.param(
            {"headline": "Bridge", "mainEntityOfPage": {"@id": "https://www.harbour-times.example/news/bridge"}},
            id="by the page it stands on",
        ),
    ],
)
@pytest.mark.parametrize("first", [True, False], ids=["first", "last"])
def test_of_several_articles_in_json_ld_the_pages_own_counts(own, first):
    mine = {"@type": "NewsArticle", "datePublished": "2026-05-04", **own}
    other = node(
        headline="Ferry runs aground again",
        url="https://www.harbour-times.example/news/ferry",
        datePublished="2020-01-01",
        author={"name": "Tom Reed"},
        description="A ferry.",
        image="/f.jpg",
    )
    found = article(page(head=told(*([mine, other] if first else [other, mine]))))
    assert (found.published.day.isoformat(), found.bylines) == ("2026-05-04", ())

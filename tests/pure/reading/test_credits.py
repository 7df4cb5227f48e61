"""What only the place and the words of a line tell: writer, day, paper, agency, section."""

from datetime import date

import pytest

from copytaster.reading.pages import read

from .captured import OTHER, SENTENCE, THIRD, capture, page


def article(markup):
    return read(capture(markup)).articles[0]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        pytest.param(
            "<div class='by'>By <span>Vera Dunmore</span>, in Brackwater</div>", ("Vera Dunmore",), id="place"
        ),
        pytest.param("<p><i>by Effie Morland</i> Saturday 2 May 2026</p>", ("Effie Morland",), id="day beside it"),
        pytest.param("<p>By Effie Morland Saturday 2 May 2026</p>", ("Effie Morland",), id="day behind it"),
        pytest.param(
            "<p>Von Jan van der Linden und Eva Maria Roth</p>", ("Jan van der Linden", "Eva Maria Roth"), id="two"
        ),
        pytest.param("<p class='firma'>Beatriz Santolaya</p>", ("Beatriz Santolaya",), id="a class in Spanish"),
        pytest.param("<p>By noon the ferry had left.</p>", (), id="a sentence"),
        pytest.param("<p>By Monday morning</p>", (), id="a day"),
    ],
)
def test_a_byline_that_only_its_place_and_words_tell(line, names):
    assert article(page(before=line)).bylines == names


def test_a_day_below_the_headline_in_no_marked_element():
    found = article(page(before="<p>Harbour Row, Saturday 2 May 2026</p>"))
    assert (found.published.day, next(each.where for each in found.sources if each.field == "published")) == (
        date(2026, 5, 2),
        "text",
    )


def test_the_paper_named_in_the_title_and_the_address():
    markup = page().replace("| Harbour Times<", ":: HARBOUR TIMES :: the paper by the water<")
    assert article(markup).publisher == "Harbour Times"


@pytest.mark.parametrize(
    ("last", "agency"),
    [
        pytest.param("With copy from Northern Wire", "Northern Wire", id="an agency of no table"),
        pytest.param("With inputs from AFP.", "AFP", id="a known one"),
        pytest.param("Mit Material von dpa", "dpa", id="in German"),
        pytest.param("With a little help from friends", None, id="friends"),
    ],
)
def test_the_agency_whose_copy_was_used(last, agency):
    body = "".join(f"<p>{line * 2}</p>" for line in (SENTENCE, OTHER, THIRD)) + f"<p>{last}</p>"
    assert article(page(body=body)).agency == agency


@pytest.mark.parametrize(
    ("extra", "stays"),
    [
        pytest.param("<p>Ann Quill ann@harbour-times.example</p>", False, id="a contact line"),
        pytest.param(
            "<p>Write to the council at works@row.example by Friday.</p>", True, id="a sentence with an address"
        ),
    ],
)
def test_a_last_line_with_a_mail_address(extra, stays):
    body = "".join(f"<p>{line * 2}</p>" for line in (SENTENCE, OTHER, THIRD)) + extra
    assert ("@" in article(page(body=body)).text) is stays


def test_the_section_above_the_text_is_no_text():
    body = "<p>Town</p>" + "".join(f"<p>{line * 2}</p>" for line in (SENTENCE, OTHER, THIRD))
    found = article(page(head="<meta property='article:section' content='Town'>", body=body))
    assert (found.category, found.paragraphs[0].text) == ("Town", (SENTENCE * 2).strip())

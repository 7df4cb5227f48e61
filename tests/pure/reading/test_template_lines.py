"""Lines that a site repeats are left out of a text where they are no part of it, and never too much of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copytaster.model.article import Article, FieldSource, Paragraph, ParagraphKind
from copytaster.model.capture import Capture
from copytaster.model.habits import Habits
from copytaster.model.ids import CaptureId
from copytaster.model.page import Page
from copytaster.reading.habits import site_of
from copytaster.reading.pages import read
from copytaster.reading.template_lines import mark_of, marked_lines, without_template
from tests.workflows.samples import DISPATCH, html_page

MEMBER = "The Harbour Times is a member of the Sound Press Council."
LETTER = "Sign up to our newsletter, every morning at six!"
LONG = f"{MEMBER} " + "It prints what its readers write, and answers every letter within the week. " * 4
HEADING, LABEL = "Read more on this", "Why it matters:"
TEMPLATE = (MEMBER, LETTER, LONG, HEADING, LABEL)
HABITS = Habits(site="harbour.example", template=frozenset(map(mark_of, TEMPLATE)))
ONE, TWO, THREE, *_ = DISPATCH


def texts(*lines: str | Paragraph) -> list[str]:
    body = [line if isinstance(line, Paragraph) else Paragraph(line) for line in lines]
    return [one.text for one in without_template(body, HABITS)]


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        pytest.param((LETTER, ONE, TWO), [ONE, TWO], id="at the head"),
        pytest.param((ONE, TWO, LETTER, "* * *", MEMBER), [ONE, TWO], id="at the tail, with rules between"),
        pytest.param((ONE, MEMBER, TWO), [ONE, TWO], id="a short one in the middle"),
        pytest.param((ONE, TWO, DISPATCH[4], THREE, LONG), [ONE, TWO, DISPATCH[4], THREE], id="a long one at the tail"),
        pytest.param((ONE, TWO, LONG, THREE), [ONE, TWO, LONG, THREE], id="not a long one in the middle"),
        pytest.param((ONE, LABEL, TWO), [ONE, LABEL, TWO], id="not a label whose text stays"),
        pytest.param((ONE, LABEL, MEMBER, TWO), [ONE, TWO], id="a label with the text below it"),
        pytest.param(
            (ONE, Paragraph(HEADING, ParagraphKind.SUBHEAD), TWO),
            [ONE, HEADING, TWO],
            id="not a heading whose text stays",
        ),
        pytest.param(
            (ONE, Paragraph(HEADING, ParagraphKind.SUBHEAD), LETTER, TWO), [ONE, TWO], id="a heading with what it heads"
        ),
        pytest.param(
            (ONE, Paragraph(LETTER, ParagraphKind.TABLE_ROW), TWO), [ONE, LETTER, TWO], id="not a row of a table"
        ),
        pytest.param(("THE HARBOUR TIMES is a member of the Sound Press-Council", ONE, TWO), [ONE, TWO], id="folded"),
        pytest.param((ONE, TWO, "* * *"), [ONE, TWO, "* * *"], id="rules stay where nothing goes"),
        pytest.param((ONE, LONG, LETTER, MEMBER), [ONE, LONG, LETTER, MEMBER], id="not half of the text"),
        pytest.param(("The ferry sails.", LETTER), ["The ferry sails.", LETTER], id="not all but a line"),
    ],
)
def test_template_is_left_out(lines, left):
    assert texts(*lines) == left


def test_a_text_without_habits_stays():
    body = (Paragraph(ONE), Paragraph(MEMBER))
    assert without_template(body, None) == body
    assert without_template(body, Habits(site="harbour.example")) == body


@given(st.lists(st.sampled_from([*DISPATCH, *TEMPLATE, "* * *"]), max_size=20))
def test_at_least_half_of_a_text_is_left_and_nothing_changes_places(lines):
    body = [Paragraph(line) for line in lines]
    left = without_template(body, HABITS)
    rest = iter(body)
    assert all(one in rest for one in left)
    assert sum(len(one.text) for one in left) * 2 >= sum(map(len, lines))
    assert [line for line in lines if line in DISPATCH] == [one.text for one in left if one.text in DISPATCH]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("(Reporting by Ada Quill; Editing by Bo Fenn)", id="a signature"),
        pytest.param("With inputs from Northern Wire", id="a credit"),
        pytest.param("* * *", id="no letters"),
        pytest.param("No.", id="hardly a letter"),
        pytest.param("A line without end. " * 200, id="very long"),
    ],
)
def test_what_is_never_counted(line):
    assert [each.mark for each in marked_lines([Paragraph(ONE), Paragraph(line)])] == [mark_of(ONE)]


def test_a_line_is_counted_once_and_knows_the_writer():
    told = "Ada Quill writes on the harbour."
    lines = marked_lines([Paragraph(ONE), Paragraph(told), Paragraph(told.upper())], ["Ada Quill"])
    assert [(line.mark, line.names_writer) for line in lines] == [(mark_of(told), True), (mark_of(ONE), False)]


@pytest.mark.parametrize(
    ("address", "body", "site"),
    [
        pytest.param("https://www.harbour.example/a", b"", "harbour.example", id="by its address"),
        pytest.param(
            "file:///a.html", b'<link rel="canonical" href="https://m.harbour.example/a">', "harbour.example", id="told"
        ),
        pytest.param(
            "file:///a.html",
            b"<meta name=x content=y><META content='https://harbour.example/a' property='og:url'>",
            "harbour.example",
            id="told to other sites",
        ),
        pytest.param("file:///a.html", b'<link rel="icon" href="https://harbour.example/i.png">', "", id="not told"),
        pytest.param("file:///a.txt", b"https://harbour.example/a", "", id="text"),
    ],
)
def test_whose_page_it_is(address, body, site):
    assert site_of(captured(body, address)) == site


def test_a_page_is_read_without_the_template_of_its_site():
    page = read(captured(html_page(paragraphs=(MEMBER, f"LANTERN BAY (Norwire) - {ONE}", TWO, LETTER))), habits=HABITS)
    article = main(page)
    assert [one.text for one in article.paragraphs] == [f"LANTERN BAY (Norwire) - {ONE}", TWO]
    assert article.dateline is not None
    assert FieldSource(field="template", where="habits") in article.sources
    assert {mark_of(MEMBER), mark_of(TWO), mark_of(LETTER)} <= {line.mark for line in page.lines}


def test_what_is_left_out_may_still_say_whose_copy_it_is():
    credit = "Copyright 2026 Northern Wire. All rights reserved. This material may not be printed again."
    body = html_page(paragraphs=(*DISPATCH, credit))
    habits = Habits(site="harbour.example", template=frozenset({mark_of(credit)}))
    with_it, without = main(read(captured(body))), main(read(captured(body), habits=habits))
    assert credit not in without.text
    assert (without.agency, without.wire) == (with_it.agency, with_it.wire)


def test_a_dump_is_read_without_the_template_of_its_site():
    dump = "\n".join(
        ["Second ferry had cracked bow doors", "By Ada Quill", "November 20, 2026", ONE, MEMBER, TWO, THREE]
    )
    capture = captured(dump.encode(), "https://harbour.example/a.txt", content_type="text/plain")
    assert MEMBER in main(read(capture)).text
    article = main(read(capture, habits=HABITS))
    assert [one.text for one in article.paragraphs] == [ONE, TWO, THREE]


def main(page: object) -> Article:
    assert isinstance(page, Page), page
    return page.articles[0]


def captured(body: bytes, address: str = "https://harbour.example/a", *, content_type: str = "text/html") -> Capture:
    headers = (("Content-Type", content_type),)
    return Capture(id=CaptureId("c"), address=address, captured_at=None, status=200, headers=headers, body=body)

"""Times of web pages that cannot be, contradict each other, or belong to something else than the article."""

from datetime import date

import pytest

from copytaster.model.doubts import DoubtKind
from copytaster.reading.explaining import explain
from copytaster.reading.pages import read
from copytaster.reading.rows import as_row

from .captured import OTHER, SENTENCE, THIRD, capture, page
from .html_samples import article, ld, where

COMMENTS = (
    "<section class='comments'><article class='comment'><span class='comment-author'>Pia Holm</span>"
    "<time datetime='2026-05-03T08:00:00+00:00'>3 May 2026</time><div class='comment-text'>Well said.</div></article>"
    "<article class='comment'><span class='comment-author'>Tom Reed</span>"
    "<time datetime='2026-05-02T21:00:00+00:00'>2 May 2026</time><div class='comment-text'>At last.</div></article>"
    "</section>"
)


def told(**names):
    return "".join(f"<meta property='article:{name}_time' content='{value}'>" for name, value in names.items())


@pytest.mark.parametrize(
    ("head", "before", "kind", "day"),
    [
        pytest.param(
            ld(datePublished="2027-01-01", dateModified=None), "", DoubtKind.AHEAD, None, id="months after the capture"
        ),
        pytest.param(
            ld(datePublished="2026-05-07T09:00:00Z", dateModified=None),
            "",
            DoubtKind.AHEAD,
            date(2026, 5, 7),
            id="a day after the capture",
        ),
        pytest.param(
            "",
            "<p class='date'>4 June 2026</p>",
            DoubtKind.AHEAD,
            date(2026, 6, 4),
            id="printed, a month after the capture",
        ),
        pytest.param(
            ld(dateModified="2026-05-01T08:00:00Z"), "", DoubtKind.TURNED, date(2026, 5, 4), id="changed before"
        ),
        pytest.param(
            ld(datePublished="1970-01-01T00:00:00Z"), "", DoubtKind.IMPOSSIBLE, date(2026, 5, 4), id="computer time"
        ),
        pytest.param(
            ld(datePublished="0001-01-01T00:00:00", dateModified=None), "", DoubtKind.IMPOSSIBLE, None, id="the year 1"
        ),
        pytest.param(
            ld() + told(published="2026-04-20T08:00:00Z"),
            "",
            DoubtKind.APART,
            date(2026, 5, 4),
            id="JSON-LD against meta tags",
        ),
        pytest.param(
            ld(), "<p>20 April 2026</p>", DoubtKind.APART, date(2026, 4, 20), id="what machines are told against print"
        ),
    ],
)
def test_doubtful_times_are_flagged(head, before, kind, day):
    found = article(page(head=head, before=before))
    assert [doubt.kind for doubt in found.doubts] == [kind]
    assert (found.published.day if found.published else None) == day
    assert where(found)["doubts"] == "page"


@pytest.mark.parametrize(
    ("head", "before"),
    [
        pytest.param(ld(), "", id="JSON-LD alone"),
        pytest.param(ld() + told(published="2026-05-05T08:00:00Z"), "", id="a day between them"),
        pytest.param(ld(dateModified="2026-05-04T06:10:00Z"), "", id="minutes of a slow clock"),
        pytest.param(ld(datePublished="2026-05-06T12:30:00Z", dateModified=None), "", id="half an hour ahead"),
        pytest.param(ld(), "<p>Updated: 20 April 2026</p>", id="a day of another change"),
        pytest.param("", "", id="no date at all"),
    ],
)
def test_what_can_be_is_not_flagged(head, before):
    assert article(page(head=head, before=before)).doubts == ()


def test_doubts_are_shown_with_their_evidence():
    held = capture(page(head=ld(dateModified="2026-05-01")))
    evidence = "2026-05-01, published 2026-05-04T08:30:00+02:00"
    row = as_row("page", read(held))["articles"][0]
    assert row["doubts"] == [{"kind": "changed before it was published", "evidence": evidence}]
    told = {field.field: field.value for field in explain(held).fields}
    assert told["doubts"] == f"changed before it was published: {evidence}"


def test_comments_bound_a_date_that_nothing_else_gives():
    found = article(page(after=COMMENTS))
    assert found.published.day == date(2026, 5, 2)
    assert found.published.inferred
    assert found.published.evidence == "first comment 2026-05-02"


def test_comments_printed_without_machine_times_bound_it_too():
    markup = "<div id='comments'><p>Pia Holm</p><p>3 May 2026 at 09:14</p><p>Like the floods of 1 May 1998.</p></div>"
    found = article(page(after=markup))
    assert (found.published.day, found.published.inferred) == (date(2026, 5, 3), True)


def test_comments_are_not_asked_where_the_page_has_a_date():
    found = article(page(before="<p class='date'>4 May 2026</p>", after=COMMENTS))
    assert (found.published.day, found.published.inferred) == (date(2026, 5, 4), False)


@pytest.mark.parametrize(
    "after",
    [
        pytest.param("<p>Copyright 4 May 2026 Harbour Times</p>", id="a copyright line"),
        pytest.param("<p class='date'>© 4 May 2026 Harbour Times</p>", id="one that is called a date"),
        pytest.param(
            "<div class='related'><h3><a href='/ferry'>Ferry runs aground on the bar</a></h3>"
            "<time datetime='2026-05-03'>3 May 2026</time></div>",
            id="a related item",
        ),
        pytest.param(
            "<h2>Related stories</h2><ul><li><a href='/ferry'>Ferry runs aground on the bar</a> "
            "<span class='date'>3 May 2026</span></li></ul>",
            id="a list below a heading",
        ),
    ],
)
def test_days_of_other_things_are_none_of_the_article(after):
    body = "".join(f"<p>{line * 2}</p>" for line in (SENTENCE, OTHER, THIRD))
    assert article(page(body=body, after=after)).published is None

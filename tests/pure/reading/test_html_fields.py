"""Deck, headline, bylines and times of web pages, each in the ways that sites give them."""

from datetime import UTC, date, datetime

import pytest

from .captured import SENTENCE, page
from .html_samples import HEADLINE, article, ld, where


@pytest.mark.parametrize(
    ("markup", "head", "deck"),
    [
        pytest.param(
            "<p class='standfirst'>Timber is on its way, and so is a ferry.</p>",
            "",
            "Timber is on its way, and so is a ferry.",
            id="by its class",
        ),
        pytest.param(
            "<h2>Timber is on its way, and so is a ferry.</h2>",
            "<meta property='og:description' content='Timber is on its way, and so is a ferry.'>",
            "Timber is on its way, and so is a ferry.",
            id="printed and described",
        ),
        pytest.param(
            "",
            "<meta property='og:description' content='Timber is on its way, and so is a ferry.'>",
            None,
            id="described, never printed",
        ),
        pytest.param(
            "", f"<meta name='description' content='{(SENTENCE * 2).strip()}'>", None, id="the first paragraph"
        ),
        pytest.param("<p class='lead-image-caption'>The bridge in an old photo.</p>", "", None, id="a caption"),
    ],
)
def test_the_deck(markup, head, deck):
    found = article(page(before=markup, head=head))
    assert found.deck == deck
    assert deck is None or deck not in found.text


@pytest.mark.parametrize(
    ("head", "h1", "expected"),
    [
        pytest.param("", HEADLINE, HEADLINE, id="printed"),
        pytest.param(
            "<meta property='og:title' content='Council agrees to mend the old bridge - Harbour Times'>",
            HEADLINE,
            HEADLINE,
            id="with the site behind it",
        ),
        pytest.param(
            "<meta property='og:title' content='Council agrees to mend the old bridge'>",
            "Harbour Row: Council agrees to mend the old bridge",
            HEADLINE,
            id="with a kicker before it",
        ),
    ],
)
def test_the_headline(head, h1, expected):
    assert article(page(head=head, headline=h1)).headline == expected


def test_a_headline_that_only_the_title_gives_loses_the_site():
    markup = page().replace(f"<h1>{HEADLINE}</h1>", "")
    assert article(markup).headline == HEADLINE


@pytest.mark.parametrize(
    ("head", "before", "names"),
    [
        pytest.param("<meta name='author' content='Ann Quill'>", "", ("Ann Quill",), id="meta"),
        pytest.param("", "<p class='byline'>By Ann Quill and Tom Reed</p>", ("Ann Quill", "Tom Reed"), id="printed"),
        pytest.param("", "<a rel='author' href='/q'>Ann Quill</a>", ("Ann Quill",), id="rel=author"),
        pytest.param(
            ld(author={"@type": "Organization", "name": "Harbour Times"}),
            "<p class='byline'>By Ann Quill</p>",
            ("Ann Quill",),
            id="a person before the house",
        ),
        pytest.param(ld(author={"name": "Harbour Times"}), "", ("Harbour Times",), id="the house where nobody else"),
        pytest.param(ld(author={"givenName": "Ann", "familyName": "Quill"}), "", ("Ann Quill",), id="name in parts"),
        pytest.param("<meta name='author' content='https://n.example/q'>", "", (), id="an address is no name"),
        pytest.param(ld(author="Reuters"), "", ("Reuters",), id="an agency where nobody else"),
    ],
)
def test_bylines(head, before, names):
    assert article(page(head=head, before=before)).bylines == names


@pytest.mark.parametrize(
    ("head", "before", "day", "at", "place"),
    [
        pytest.param(
            "<meta property='article:published_time' content='2026-05-04T08:30:00Z'>",
            "",
            date(2026, 5, 4),
            datetime(2026, 5, 4, 8, 30, tzinfo=UTC),
            "meta",
            id="meta with a zone",
        ),
        pytest.param(
            "<meta name='date' content='2026-05-04 08:30'>", "", date(2026, 5, 4), None, "meta", id="no zone, no moment"
        ),
        pytest.param(
            "", "<time datetime='2026-05-04'>yesterday</time>", date(2026, 5, 4), None, "html", id="a time element"
        ),
        pytest.param(
            "", "<span class='date'>Monday, 4 May 2026</span>", date(2026, 5, 4), None, "text", id="as printed"
        ),
        pytest.param(
            "<meta name='date' content='2031-01-01'><meta name='pubdate' content='2026-05-04'>",
            "",
            date(2026, 5, 4),
            None,
            "meta",
            id="a day after the capture is not believed",
        ),
        pytest.param(
            "<meta name='date' content='1970-01-01T00:00:00Z'>"
            "<meta name='pubdate' content='Mon, 04 May 2026 08:30:00 GMT'>",
            "",
            date(2026, 5, 4),
            datetime(2026, 5, 4, 8, 30, tzinfo=UTC),
            "meta",
            id="nor is the first day of computer time",
        ),
    ],
)
def test_when_it_was_published(head, before, day, at, place):
    found = article(page(head=head, before=before))
    assert (found.published.day, found.published.at) == (day, at)
    assert where(found)["published"] == place
    assert found.published.evidence


def test_the_day_in_the_address_comes_last():
    found = article(page(), address="https://www.harbour-times.example/2026/05/04/bridge")
    assert (found.published.day, where(found)["published"]) == (date(2026, 5, 4), "address")


def test_a_page_that_says_no_time_has_none():
    assert article(page()).published is None


@pytest.mark.parametrize(
    ("told", "before", "day"),
    [
        pytest.param("2026-05-04T09:00:00+02:00", "<p>3 May 2026</p>", date(2026, 5, 3), id="earlier as printed"),
        pytest.param("2026-05-04T02:41:00Z", "<p>3 May 2026</p>", date(2026, 5, 4), id="a day that a zone explains"),
        pytest.param("2026-05-02T09:00:00+02:00", "<p>3 May 2026</p>", date(2026, 5, 2), id="later: that of a change"),
        pytest.param("2026-05-04T09:00:00+02:00", "<p>Updated: 1 May 2026</p>", date(2026, 5, 4), id="called a change"),
        pytest.param("2026-05-04T09:00:00+02:00", "<p>3/5/2026</p>", date(2026, 5, 4), id="a day or a month first"),
    ],
)
def test_a_printed_day_against_the_one_told_to_machines(told, before, day):
    assert article(page(head=ld(datePublished=told, dateModified=None), before=before)).published.day == day


@pytest.mark.parametrize(
    "printed",
    [
        pytest.param(("<h1>", "<div>4 May 2026</div><h1>"), id="above the headline"),
        pytest.param(("</main>", "<div>Posted on 4 May 2026</div></main>"), id="below the text"),
        pytest.param(
            (
                "</main>",
                "<p>This entry was posted by Ann Quill on Monday, 4 May 2026 and is filed under Town.</p></main>",
            ),
            id="in a blog's line below the entry",
        ),
    ],
)
def test_a_day_printed_elsewhere_than_below_the_headline(printed):
    assert article(page().replace(*printed)).published.day == date(2026, 5, 4)

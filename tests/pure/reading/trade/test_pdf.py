"""PDF: columns, broken words, running heads, dates, and files that hold no text."""

from datetime import UTC, datetime

import pytest

from copytaster.model.article import ParagraphKind
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.model.page import Page
from copytaster.reading.pages import read
from tests.pure.reading.captured import capture

from .trade_samples import pdf

COUNCIL = (
    "The council of Harbour Row met on Mon-",
    "day and agreed to mend the old bridge",
    "before winter, they said.",
)
QUILL = (
    "Ms Quill, who chairs the works committee,",
    "said the timber had been ordered and",
    "would come by boat in June.",
)
TRADERS = (
    "Shopkeepers on the far bank have asked for",
    "a ferry while the work goes on, and",
    "hope for an answer soon.",
)
WHOLE = {
    COUNCIL: "The council of Harbour Row met on Monday and agreed to mend the old bridge before winter, they said.",
    QUILL: "Ms Quill, who chairs the works committee, said the timber had been ordered and would come by boat in June.",
    TRADERS: "Shopkeepers on the far bank have asked for a ferry while the work goes on, and hope for an answer soon.",
}


def column(x, y, *paragraphs):
    lines = []
    for paragraph in paragraphs:
        for number, text in enumerate(paragraph):
            lines.append((x + (10 if number == 0 else 0), y, 10, text))
            y -= 12
    return lines


def paper(day="12 May 2026", about="", headline=24):
    def furniture(number):
        return [
            (50, 810, 9, f"Harbour Times {day}"),
            (500, 810, 9, f"Page {number}"),
            (50, 30, 9, "harbour-times.example"),
        ]

    title = [(50, 750, headline, "Council agrees to mend"), (50, 722, headline, "the old bridge")]
    first = [
        *furniture(1),
        *title,
        (50, 700, 10, "By Ann Quill"),
        *column(50, 680, COUNCIL, QUILL[:2]),
        *column(300, 680, QUILL[2:], TRADERS),
    ]
    second = [*furniture(2), (50, 760, 13, "A ferry for the far bank"), *column(50, 740, TRADERS, QUILL)]
    return pdf([first, second], about)


def test_a_paper_is_put_together_again():
    found = read(capture(paper(), "application/pdf", name="paper.pdf"))
    assert isinstance(found, Page)
    [article] = found.articles
    assert article.headline == "Council agrees to mend the old bridge"
    assert article.bylines == ("Ann Quill",)
    texts = [paragraph.text for paragraph in article.paragraphs]
    assert texts == [
        WHOLE[COUNCIL],
        WHOLE[QUILL],
        WHOLE[TRADERS],
        "A ferry for the far bank",
        WHOLE[TRADERS],
        WHOLE[QUILL],
    ]
    assert article.paragraphs[3].kind is ParagraphKind.SUBHEAD
    assert (article.published.day.isoformat(), article.published.inferred) == ("2026-05-12", False)
    assert {source.where for source in article.sources} == {"pdf", "text"}
    assert "harbour-times.example" in found.chrome


def test_without_a_printed_day_the_file_tells_when_it_was_made():
    found = read(capture(paper(day="No. 7", about="/CreationDate (D:20260504093000+02'00')"), ""))
    published = found.articles[0].published
    assert (published.at, published.inferred) == (datetime(2026, 5, 4, 7, 30, tzinfo=UTC), True)
    assert published.evidence == "the PDF was made on 2026-05-04"


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Bridge to be mended soon", "Bridge to be mended soon"),
        ("Microsoft Word - bridge.doc", "Council agrees to mend"),
    ],
)
def test_where_all_type_is_of_one_size_the_title_counts_or_the_first_line(title, headline):
    found = read(capture(paper(headline=10, about=f"/Title ({title})"), ""))
    assert found.articles[0].headline.startswith(headline)


@pytest.mark.parametrize(
    ("body", "reason", "detail"),
    [
        pytest.param(pdf([[]]), Reason.NO_ARTICLE, "scan", id="no text"),
        pytest.param(paper()[:300], Reason.BROKEN, "cannot be opened", id="torn"),
        pytest.param(b"%PDF-1.4\n" + b"\x00" * 5000, Reason.BROKEN, "cannot be opened", id="hollow"),
    ],
)
def test_a_pdf_that_cannot_be_read_says_why(body, reason, detail):
    turned = read(capture(body, ""))
    assert isinstance(turned, TurnedAway)
    assert (turned.reason, detail in turned.detail) == (reason, True), turned

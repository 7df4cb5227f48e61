"""Single forms that dumps have: rows with writer, day and outlet, short scripts' sentences, slugs, headings marked."""

from datetime import date

import pytest

from copytaster.reading.conventions.stamps import read_stamp
from copytaster.reading.dumps.reader import read

COUNCIL = "The council of Ostrel agreed on Monday to paint the bridge that its mayor had painted a year before."
PAINTERS = "Painters of the town will begin on the north side, said the mayor, who has kept two pots of blue."
BODY = f"{COUNCIL}\n\n{PAINTERS}"


def article(text):
    return read(text, captured_at=None, address=None).articles[0]


@pytest.mark.parametrize(
    ("row", "bylines", "publisher", "category"),
    [
        pytest.param("**Ana Ruiz** · 2 March 2026 · Ostrel Post", ("Ana Ruiz",), "Ostrel Post", None, id="all three"),
        pytest.param("Ana Ruiz, Lee Mun | 2 March 2026 | Arts", ("Ana Ruiz", "Lee Mun"), None, "Arts", id="two"),
        pytest.param(
            "**Ostrel Post** · 2 March 2026 · [Ostrel Post](https://ostrelpost.example/b)", (), "Ostrel Post", None,
            id="unsigned",
        ),
        pytest.param("2 March 2026 | Ana Ruiz", ("Ana Ruiz",), None, None, id="the writer behind"),
        pytest.param("2 March 2026, 11:37 Ana Ruiz", ("Ana Ruiz",), None, None, id="the writer behind the clock"),
        pytest.param("By Ana Ruiz on March 2, 2026 in Harbour", ("Ana Ruiz",), None, "Harbour", id="filed"),
        pytest.param("입력 2026.03.02. 22:19 정하늬 기자, 박이안 기자", ("정하늬", "박이안"), None, None, id="Korean"),
    ],
)  # fmt: skip
def test_rows_below_a_headline(row, bylines, publisher, category):
    found = article(f"# Ostrel paints its bridge\n\n{row}\n\n{BODY}")
    assert (found.bylines, found.publisher, found.category) == (bylines, publisher, category)
    assert found.published.day == date(2026, 3, 2)


def test_an_agency_in_the_writer_s_place():
    found = article(f"# Ostrel paints its bridge\n\n**Northern Wire** · 2 March 2026 · Ostrel Post\n\n{BODY}")
    assert (found.bylines, found.agency, found.publisher) == ((), "Northern Wire", "Ostrel Post")


@pytest.mark.parametrize("line", ["Teachers to move April 15, 2027", "Bridge to open on May 3, 2026"])
def test_a_headline_that_ends_in_a_date_is_no_stamp(line):
    assert read_stamp(line) is None


def test_arabic_digits():
    assert read_stamp("١٠ يناير ٢٠٢٠، ٠٢:٣٨").date.local == "2020-01-10T02:38"


@pytest.mark.parametrize("slug", ["Ostrel-bridge", "Ostrel bridge-paint"])
def test_a_slug_above_a_headline_that_plays_with_other_words(slug):
    found = article(f"{slug}\nBlue, again\nOSTREL, Oct. 30 (Norwire) -- {COUNCIL}\n{PAINTERS}\n(END)")
    assert (found.slug, found.headline) == (slug, "Blue, again")


def test_short_sentences_of_korean_are_running_text():
    found = article(
        "다리 다시 칠한다\n\n2026년 3월 2일\n\n시의회는 다리를 다시 칠하기로 했다.\n\n"
        + "페인트는 두 통이 남았다. " * 9
    )
    assert (found.headline, found.paragraphs[0].text) == ("다리 다시 칠한다", "시의회는 다리를 다시 칠하기로 했다.")


def test_a_dateline_below_the_related_articles_opens_another_article():
    head = "Gulls shy of blue\nGulls shy of blue\nNorwire\n3 days ago\nGulls shy of blue"
    related = f"{head}\nOSTREL, May 3 (Norwire) -- {PAINTERS}"
    found = read(
        f"Ostrel paints\n\nOstrel paints\n\nOstrel Post02-03-2026\n\n{COUNCIL}\n\nRelated Articles\n\n{related}\n",
        captured_at=None, address=None,
    )  # fmt: skip
    assert [one.headline for one in found.articles] == ["Ostrel paints", "Gulls shy of blue"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"# Ostrel Post\n\n## Bridge blue\n\n{BODY}\n\n### Pots\n\n{BODY} And so on.", id="a site above"),
        pytest.param(f"# Bridge blue\n\n{COUNCIL}\n\n## Two pots\n\n{PAINTERS} {COUNCIL}", id="chapters below"),
        pytest.param(f"## [Gulls shy](/g)\n\n{PAINTERS}\n\n## Bridge blue\n\n{BODY}", id="a teaser above"),
        pytest.param(f"Bridge blue\n===========\n\n{BODY}\n\nMore\n----\n\n- [Gulls](/g)\n", id="underlined"),
        pytest.param(
            f"## Bridge blue\n\nBy Ana Ruiz\n\n{COUNCIL}\n\n## Live updates\n\n{PAINTERS}\n\n{PAINTERS} {COUNCIL}",
            id="a box of its height within",
        ),
    ],
)
def test_a_marked_headline(text):
    assert article(text).headline == "Bridge blue"


def test_a_heading_over_links_ends_the_article():
    found = article(f"# Bridge blue\n\n{BODY}\n\n## Elsewhere\n\n### [Gulls shy](/g)\n\n{PAINTERS} {COUNCIL}")
    assert found.text == f"{COUNCIL}\n{PAINTERS}"

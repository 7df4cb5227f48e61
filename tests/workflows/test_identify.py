"""Which article a reading belongs to."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from copytaster.model.article import Article, Paragraph, When
from copytaster.workflows.identify import identify, is_another, marked_ahead, sorted_by, version_of

SEEN = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def article(headline: str = "Letters to the editor", *, text: str = "The ferry is late.", **fields: object) -> Article:
    return Article(headline=headline, paragraphs=(Paragraph(text),), publisher="Averell Courier", **fields)  # type: ignore[arg-type]


def on(day: str) -> When:
    return When(day=date.fromisoformat(day))


def test_an_article_on_two_hosts_is_one() -> None:
    assert identify(article(host="tidemark.example")) == identify(article(host="averellcourier.example"))


def test_one_publisher_in_two_spellings_is_one() -> None:
    assert identify(article()) == identify(
        Article(headline="LETTERS to the Editor", paragraphs=(), publisher="averell courier")
    )


def test_an_address_keeps_the_identity_through_a_new_headline() -> None:
    address = "https://averellcourier.example/letters"
    assert identify(article(address=address)) == identify(article("Letters, corrected", address=address))


def test_articles_without_a_headline_are_told_apart_by_their_opening() -> None:
    assert identify(article("", text="The ferry is late.")) != identify(article("", text="The ferry has sunk."))


@pytest.mark.parametrize(
    ("known", "new", "another"),
    [
        pytest.param("2026-11-01", "2026-11-22", True, id="weeks apart"),
        pytest.param("2026-11-21", "2026-11-22", False, id="a day apart"),
    ],
)
def test_a_headline_printed_again_later_is_another_article(known: str, new: str, another: bool) -> None:
    first, second = article(published=on(known)), article(published=on(new))
    assert is_another(second, first) is another
    assert identify(second, apart=True) != identify(first, apart=True)


def test_an_undated_reading_is_never_another() -> None:
    assert not is_another(article(), article(published=on("2014-03-01")))


def test_line_breaks_and_times_make_no_version() -> None:
    one = article(text="The ferry is late. It sails at six.")
    other = Article(
        headline=one.headline,
        paragraphs=(Paragraph("The ferry is late."), Paragraph("It sails at six.")),
        published=on("2026-11-22"),
    )
    assert version_of(one) == version_of(other)


@pytest.mark.parametrize(
    ("printed", "ahead"),
    [
        pytest.param(When(day=date(2026, 11, 23)), False, id="tomorrow, by some clock"),
        pytest.param(When(day=date(2026, 11, 24), at=datetime(2026, 11, 24, 9, tzinfo=UTC)), True, id="in two days"),
        pytest.param(When(day=date(2031, 1, 1)), True, id="in years"),
        pytest.param(When(day=date(2026, 11, 20)), False, id="past"),
    ],
)
def test_a_date_that_has_not_come_is_marked_and_sorts_nothing(printed: When, ahead: bool) -> None:
    marked = marked_ahead(article(published=printed), SEEN)
    assert marked.published == replace(printed, ahead=ahead)
    assert marked.is_dated is not ahead
    assert sorted_by(marked, SEEN) <= SEEN
    assert (sorted_by(marked, SEEN) == SEEN) is (ahead or printed.day > SEEN.date())


def test_an_undated_article_is_sorted_by_when_it_was_seen() -> None:
    assert sorted_by(marked_ahead(article(), SEEN), SEEN) == SEEN

"""Plain-text dumps: our own golden pages beneath tests/pages/dumps, and what any text is promised."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from copytaster.model.article import Role
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.model.page import Page, PageKind
from copytaster.reading.dumps.reader import read
from copytaster.reading.rows import as_row

GOLDEN = sorted((Path(__file__).parents[2] / "pages" / "dumps").glob("*.txt"))
ARTICLE_KEYS = frozenset(
    (
        "role",
        "headline",
        "publisher",
        "date",
        "age",
        "category",
        "byline",
        "agency",
        "slug",
        "deck",
        "dateline",
        "copyright",
        "body",
    )
)
SENTENCE = "The council of Ostrel agreed on Monday to paint the bridge that its mayor had painted a year before."
WIRE = f"OSTREL, Oct. 30 (Yonhap) -- {SENTENCE}"


@pytest.fixture(scope="module", params=GOLDEN, ids=lambda path: path.stem)
def golden(request):
    """What people marked on one page, and the row that we read."""
    marked = json.loads(request.param.with_suffix(".json").read_text(encoding="utf-8"))
    captured = marked["captured_at"] and datetime.fromisoformat(marked["captured_at"])
    found = read(request.param.read_text(encoding="utf-8"), captured_at=captured, address=marked["address"])
    assert isinstance(found, Page)
    return marked, as_row(request.param.stem, found)


def test_a_line_of_one_endless_word_is_read():
    text = f"The bridge\n\n{SENTENCE * 5}\n{'x' * 200_000}\n{'word ' * 20_000}"
    assert isinstance(read(text, captured_at=None, address=None), Page)


def test_there_are_golden_pages():
    assert len(GOLDEN) >= 12


@pytest.mark.parametrize("key", ["kind", "host", "tag", "comments", "pingbacks"])
def test_pages(golden, key):
    marked, row = golden
    assert row[key] == marked[key]


def test_articles(golden):
    marked, row = golden
    said = [{key: value for key, value in article.items() if key in ARTICLE_KEYS} for article in row["articles"]]
    assert said == marked["articles"]


def test_photos(golden):
    marked, row = golden
    said = [{key: photo[key] for key in wanted} for photo, wanted in zip(row["photos"], marked["photos"], strict=True)]
    assert said == marked["photos"]


def test_furniture_stays_out_of_bodies(golden):
    marked, row = golden
    bodies = "\n".join(paragraph for article in row["articles"] for paragraph in article["body"])
    assert [words for words in marked["never_in_a_body"] if words in bodies] == []


def test_chrome_is_what_no_article_says(golden):
    _marked, row = golden
    bodies = {paragraph for article in row["articles"] for paragraph in article["body"]}
    assert not bodies & set(row["chrome"])
    assert json.loads(json.dumps(row)) == row


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("", Reason.EMPTY, id="nothing"),
        pytest.param(" \n\t\u200b\n", Reason.EMPTY, id="spaces"),
        pytest.param("Two words", Reason.TOO_SHORT, id="two words"),
        pytest.param("Home\nNews\nSport\nWeather\nContact us\n" * 8, Reason.NO_ARTICLE, id="navigation"),
        pytest.param("- Ferry late again\n- Council plants limes\n" * 9, Reason.NO_ARTICLE, id="headlines"),
        pytest.param("\x00\x01\x02\x03" * 100, Reason.NOT_A_PAGE, id="bytes"),
    ],
)
def test_turned_away(text, reason):
    assert read(text, captured_at=None, address=None) == TurnedAway(reason=reason)


def test_the_smallest_article():
    found = read(f"Bridge painted\n{SENTENCE}\nIt is blue.", captured_at=None, address=None)
    (article,) = found.articles
    assert found.kind is PageKind.ARTICLE
    assert (article.headline, article.role, article.language) == ("Bridge painted", Role.MAIN, "en")
    assert article.text == f"{SENTENCE}\nIt is blue."
    assert article.published is None


def test_an_age_gives_a_date_only_with_a_capture_time():
    text = f"Bridge painted\n\nOstrel Post\n\n5 hours ago\n\n{SENTENCE}"
    without = read(text, captured_at=None, address=None).articles[0]
    captured = read(text, captured_at=datetime(2026, 3, 2, 2, 0, tzinfo=UTC), address=None).articles[0]
    assert (without.age, without.published) == ("5 hours ago", None)
    assert (captured.published.day, captured.published.inferred) == (date(2026, 3, 1), True)


def test_an_aware_time_needs_a_printed_zone():
    page = read(f"Bridge painted\n3 March 2021, 09:14 KST\n{SENTENCE}", captured_at=None, address=None)
    assert page.articles[0].published.at.isoformat() == "2021-03-03T09:14:00+09:00"


def test_an_agency_s_address_makes_it_the_publisher():
    found = read(f"Bridge painted\n{WIRE}", captured_at=None, address="https://en.yna.co.kr/view/AEN20231030001")
    (article,) = found.articles
    assert (article.publisher, article.agency, found.host) == ("Yonhap", "Yonhap", "yna.co.kr")
    assert article.published.day == date(2023, 10, 30)
    assert article.published.inferred


def test_a_file_s_address_is_not_the_article_s():
    (article,) = read(f"Bridge painted\n{SENTENCE}", captured_at=None, address="file:///home/ana/bridge.txt").articles
    assert (article.address, article.host) == (None, None)


def test_without_its_end_mark_a_newspaper_is_not_the_agency():
    (article,) = read(f"Bridge painted\n{WIRE}", captured_at=None, address=None).articles
    assert (article.publisher, article.agency) == (None, "Yonhap")


def test_fields_say_where_they_were_read():
    (article,) = read(f"Bridge painted\nBy Ana Ruiz\n{WIRE}\n(END)", captured_at=None, address=None).articles
    where = {source.field: source.where for source in article.sources}
    assert where["dateline"] == where["agency"] == "text"
    assert where["headline"] == where["bylines"] == "page"
    assert "deck" not in where


def test_the_row_of_a_page_has_the_keys_that_others_read():
    row = as_row("bridge", read(f"Bridge painted\n{WIRE}", captured_at=None, address=None))
    assert set(row) == {"page", "kind", "host", "tag", "articles", "comments", "pingbacks", "photos", "chrome"}
    assert row["page"] == "bridge"
    assert row["articles"][0].keys() >= ARTICLE_KEYS | {"at", "inferred", "evidence", "sources", "language"}
    assert row["articles"][0]["dateline"] == {"place": "OSTREL", "date": "Oct. 30", "agency": "Yonhap"}


PIECES = st.sampled_from(
    (
        SENTENCE,
        WIRE,
        "Bridge painted",
        "Ostrel Post",
        "17-05-2025",
        "time4 hours ago",
        "- Politics",
        "Related articles",
        "Comments",
        "Ana",
        "May 3, 2021 at 9:12 am",
        "Pingback: The bridge",
        "(END)",
        "(C) Norwire. All Rights Reserved",
        "▲ The bridge. (Norwire)",
        "#Bridge",
        "By Ana Ruiz",
        "![]() |",
        "",
        "read more Bridge Painted Again In Ostrel",
    )
)


@settings(deadline=None)
@given(st.lists(PIECES, max_size=25).map("\n".join))
@example("\n".join([SENTENCE] * 3))
def test_pages_of_any_make_keep_their_promises(text):
    found = read(text, captured_at=None, address=None)
    if isinstance(found, TurnedAway):
        return
    assert found.articles
    assert [article.place for article in found.articles] == list(range(len(found.articles)))
    for article in found.articles:
        assert article.paragraphs
        assert all(paragraph.text and "\n" not in paragraph.text for paragraph in article.paragraphs)
        assert all(source.where in {"text", "page", "address"} for source in article.sources)
        assert "(END)" not in article.text
    assert read(text, captured_at=None, address=None) == found


@settings(deadline=None)
@given(st.text(max_size=2000))
def test_any_text_is_read_or_turned_away(text):
    assert isinstance(read(text, captured_at=None, address=None), Page | TurnedAway)


@settings(deadline=None, max_examples=30)
@given(st.text(min_size=1, max_size=12), st.sampled_from([" ", "\n", "", ". ", "\n\n"]))
def test_much_of_the_same_does_not_run_away(piece, between):
    assert isinstance(read(between.join([piece] * 3000), captured_at=None, address=None), Page | TurnedAway)

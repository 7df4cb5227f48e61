"""A page given as a JSON object: what its row tells, and what is said of lines that give no page."""

import json

import pytest

from copytaster.errors import UnreadableCopyError
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.reading.page_rows import id_on, read_row, row_without_article

DECK = "The first crossing in three weeks was full an hour before it left."
TEXT = [f"The ferry to Hollin sailed again on Monday, the company said, with {n} cars on board." for n in range(20, 29)]
PAGE = f"""<!doctype html><html lang="en"><head><title>Ferry sails again - The Sound</title>
<meta property="og:description" content="{DECK}">
<script type="application/ld+json">{json.dumps({
    "@type": "NewsArticle", "headline": "Ferry sails again", "author": {"@type": "Person", "name": "Ada Marsh"},
    "datePublished": "2026-03-02T07:30:00+01:00"})}</script></head>
<body><article><h1>Ferry sails again</h1><p class="standfirst">{DECK}</p>
{"".join(f"<p>{p}</p>" for p in TEXT)}</article>
</body></html>"""  # fmt: skip
COLUMNS = ["id", "body", "title", "deck", "authors", "date", "published", "language", "sources", "reason"]


def line(**given):
    return json.dumps(given).encode()


def test_a_row_tells_the_article_and_where_each_field_was_read():
    row = read_row(line(id="a", html=PAGE, url="https://sound.example/ferry"))
    assert list(row) == COLUMNS
    assert row["title"] == "Ferry sails again"
    assert row["authors"] == ["Ada Marsh"]
    assert (row["date"], row["published"]) == ("2026-03-02", "2026-03-02T07:30:00+01:00")
    assert row["language"] == "en"
    assert row["reason"] is None
    assert {"title", "authors", "date", "published", "language", "deck"} <= set(row["sources"]) <= set(COLUMNS)


def test_the_body_opens_with_the_standfirst_that_the_page_prints():
    row = read_row(line(id="a", html=PAGE))
    assert row["deck"] == DECK
    assert row["body"] == "\n".join([DECK, *TEXT])


def test_a_page_without_a_standfirst_has_its_paragraphs_alone():
    page = (
        f"<html><body><article><h1>Ferry sails again</h1>{''.join(f'<p>{p}</p>' for p in TEXT)}</article></body></html>"
    )
    row = read_row(line(id="a", html=page))
    assert row["deck"] is None
    assert row["body"] == "\n".join(TEXT)


@pytest.mark.parametrize("given", ["a", "ü/1", 7, "half \ud83d"])
def test_the_id_comes_back_as_it_was_given(given):
    assert read_row(line(id=given, html=PAGE))["id"] == given
    assert id_on(line(id=given, html=PAGE)) == given
    assert id_on(line(html="<p data-x='{\"id\": 5}'>", id=given)) == given


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        pytest.param("", Reason.EMPTY, id="empty"),
        pytest.param("<html><title>Only a title of words</title>", Reason.TOO_SHORT, id="no text"),
        pytest.param("\x00" * 5000, Reason.NOT_A_PAGE, id="zeros"),
        pytest.param("<p>x</p>" * 1_300_000, Reason.TOO_LARGE, id="over 10 MB"),
    ],
)
def test_a_page_without_an_article_has_its_reason_and_nothing_else(html, reason):
    row = read_row(line(id="a", html=html))
    assert list(row) == COLUMNS
    assert str(row.pop("reason")).startswith(reason.value)
    assert row.pop("id") == "a"
    assert not any(row.values())


def test_half_a_pair_of_surrogates_costs_that_character_alone():
    row = read_row(line(id="a", html=PAGE.replace("first crossing", "first \ud83d crossing")))
    assert "first ? crossing" in row["body"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(b"{no", "no JSON (Expecting property name", id="no JSON"),
        pytest.param(b'{"id": "a", "html": "\xff"}', "byte 22 is not UTF-8", id="not UTF-8"),
        pytest.param(b"[" * 100_000, "no JSON (it is nested too deep)", id="nested too deep"),
        pytest.param(b'["a"]', "no object", id="a list"),
        pytest.param(b"12", "no object", id="a number"),
        pytest.param(b'{"html": "<p>"}', "no id", id="without id"),
        pytest.param(b'{"id": true, "html": "<p>"}', "no id", id="an id that is none"),
        pytest.param(b'{"id": "a"}', "page a: it has no html", id="without html"),
        pytest.param(b'{"id": 7, "html": null}', "page 7: it has no html", id="html null"),
        pytest.param(b'{"id": 7, "html": ["<p>"]}', "page 7: its html is no text", id="html a list"),
    ],
)
def test_a_line_that_gives_no_page_is_refused_in_words(text, words):
    with pytest.raises(UnreadableCopyError) as refused:
        read_row(text)
    assert words in str(refused.value)


@pytest.mark.parametrize(
    "url", [None, 5, "", "ftp://a/b", "no address", "http://[", "https://sound.example/" + "a" * 9999]
)
def test_an_address_that_is_none_does_no_harm(url):
    assert read_row(line(id="a", html=PAGE, url=url))["title"] == "Ferry sails again"


def test_no_id_is_made_up():
    assert id_on(b'{"html": "<p id=\\"id\\": 5>"}') is None
    assert row_without_article(None, TurnedAway(reason=Reason.TOO_SLOW))["id"] is None

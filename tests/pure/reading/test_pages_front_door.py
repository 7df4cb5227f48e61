import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.model.outcome import Reason, TurnedAway
from copytaster.model.page import Page
from copytaster.reading.pages import read

from .captured import SENTENCE, capture, page


@pytest.mark.parametrize(
    ("body", "content_type", "reason", "detail"),
    [
        pytest.param(b"", "text/html", Reason.EMPTY, "", id="nothing"),
        pytest.param(b" \r\n\t ", "text/html", Reason.EMPTY, "", id="spaces"),
        pytest.param(b"\x00" * 50_000_000, "", Reason.NOT_A_PAGE, "zero", id="50 MB of zeros"),
        pytest.param(b"%PDF-1.7 stuff", "text/html", Reason.BROKEN, "a PDF", id="a torn PDF that says it is a page"),
        pytest.param(b"\x89PNG\r\n\x1a\n...", "", Reason.NOT_A_PAGE, "PNG", id="a picture"),
        pytest.param(b"PK\x03\x04....", "", Reason.NOT_A_PAGE, "ZIP", id="a ZIP"),
        pytest.param(b"\x1f\x8b\x08\x00", "", Reason.NOT_A_PAGE, "gzip", id="a gzip"),
        pytest.param(bytes(range(256)) * 20, "text/html", Reason.NOT_A_PAGE, "", id="noise"),
        pytest.param(b'{"a": 1}', "application/json", Reason.NOT_A_PAGE, "JSON", id="JSON"),
        pytest.param(b"<rss><channel/></rss>", "text/html", Reason.IS_A_FEED, "", id="RSS"),
        pytest.param(b"<?xml version='1.0'?>\n<!-- x -->\n<feed/>", "", Reason.IS_A_FEED, "", id="Atom"),
        pytest.param(b'{"version": "https://jsonfeed.org/version/1.1"}', "", Reason.IS_A_FEED, "", id="JSON Feed"),
        pytest.param(b"<p>x</p>" * 1_300_000, "text/html", Reason.TOO_LARGE, "10,000,000", id="over 10 MB of HTML"),
        pytest.param(b"<html><title>Only a title of words</title>", "text/html", Reason.TOO_SHORT, "", id="no text"),
        pytest.param(b"<p>" + SENTENCE.encode() * 3, "text/html", Reason.NO_ARTICLE, "headline", id="no headline"),
    ],
)
def test_turned_away(body, content_type, reason, detail):
    turned = read(capture(body, content_type))
    assert isinstance(turned, TurnedAway)
    assert turned.reason is reason
    assert detail in turned.detail


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(page().replace("winter", "winter&#1;").encode(), id="a reference to a control"),
        pytest.param(page().replace("bridge", "bridge&#xFFFE;").encode(), id="a reference to no character"),
        pytest.param(page().encode().replace(b"bridge", b"bri\x00dge"), id="zeros in words"),
        pytest.param(page().encode().replace(b"<main>", b"\x00" * 5000 + b"<main>"), id="a hole of zeros"),
        pytest.param(b"\x00" * 5000 + page().encode(), id="zeros before it"),
    ],
)
def test_characters_that_mean_nothing_do_not_cost_the_article(body):
    found = read(capture(body))
    assert isinstance(found, Page)
    assert found.articles[0].headline == "Council agrees to mend the old bridge"
    assert len(found.articles[0].paragraphs) == 3


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"<html><title>A headline of words</title>" + b"<div>" * 100_000, id="100,000 levels"),
        pytest.param(b"<html><title>A headline of words</title>" + b"<b>" * 100_000 + b"x", id="inline levels"),
        pytest.param(b"<script type='application/ld+json'>" + b"[" * 200_000, id="deep JSON-LD"),
        pytest.param(b"<html>" + b"<" * 500_000, id="only brackets"),
        pytest.param(b"<html><p " + b"a=1 " * 100_000 + b">", id="a hundred thousand attributes"),
    ],
)
def test_hostile_markup_is_turned_away_and_does_no_harm(body):
    assert isinstance(read(capture(body)), TurnedAway)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_page_reads_the_same_in_any_encoding(encoding):
    body = page(headline="Müller öffnet die Brücke für Fußgänger", body=f"<p>{SENTENCE * 3}</p>")
    found = read(capture(body.encode(encoding), "text/html"))
    assert isinstance(found, Page)
    assert found.articles[0].headline == "Müller öffnet die Brücke für Fußgänger"


def test_plain_text_is_read_as_a_dump():
    text = f"Council agrees to mend the old bridge\n\nBy Ann Quill\n\n{SENTENCE * 2}\n\n{SENTENCE * 3}\n"
    found = read(capture(text, "text/plain", address="file:///import/bridge.txt", name="bridge.txt"))
    assert isinstance(found, Page)
    assert "mend the old bridge" in found.articles[0].text


def test_reading_twice_gives_the_same():
    assert read(capture(page())) == read(capture(page()))


@settings(deadline=None, max_examples=50)
@given(st.binary(max_size=2000), st.sampled_from(["", "text/html", "text/plain; charset=utf-16", "application/xml"]))
def test_any_bytes_are_read_or_turned_away(body, content_type):
    assert isinstance(read(capture(body, content_type)), Page | TurnedAway)


PIECES = st.sampled_from(
    ["<p>", "</p>", "<h1>", "<div class='comment'>", "<table><tr><td>", "<time datetime='x'>", "<figure><img src='::'>",
     "<script type='application/ld+json'>{'@type':'NewsArticle','author':[[1]],'image':{'url':[{}]}}".replace("'", '"'),
     "<meta name='author' content='::'>", "<link rel='canonical' href='http://['>", SENTENCE, "&#0;&#xd800;", "<!--",
     "<base href='x:'>", "<li class='pingback'>", "<title>A title of four words</title>"]
)  # fmt: skip


@settings(deadline=None, max_examples=50)
@given(st.lists(PIECES | st.text(max_size=20), max_size=30))
def test_any_markup_is_read_or_turned_away(pieces):
    assert isinstance(read(capture("<html>" + "".join(pieces))), Page | TurnedAway)

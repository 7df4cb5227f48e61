from datetime import UTC, datetime

import pytest

from copytaster.model.article import Paragraph, ParagraphKind
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.model.source import FeedEntry
from copytaster.reading.feeds.entries import entry_page
from copytaster.reading.pages import read

from .captured import OTHER, SENTENCE, THIRD, capture, page

AT = datetime(2026, 5, 4, 8, 30, tzinfo=UTC)
FEED = "https://www.harbour-times.example/feed.xml"


def entry(**fields):
    return FeedEntry(**{"key": "k", "address": "https://www.harbour-times.example/n/1", "title": "Bridge", **fields})


def test_what_the_page_lacks_comes_from_the_feed():
    given = entry(authors=("Ann Quill",), published=AT, tags=("Town",), summary="Timber is on its way to the river.")
    found = read(capture(page()), entry=given).articles[0]
    assert (found.bylines, found.published.at, found.tags) == (("Ann Quill",), AT, ("Town",))
    assert found.deck == "Timber is on its way to the river."
    assert {source.field for source in found.sources if source.where == "feed"} >= {
        "bylines",
        "published",
        "tags",
        "deck",
    }


def test_what_the_page_says_stands():
    markup = page(head="<meta name='author' content='Tom Reed'>")
    found = read(capture(markup), entry=entry(title="Other", authors=("Ann Quill",))).articles[0]
    assert found.headline == "Council agrees to mend the old bridge"
    assert found.bylines == ("Tom Reed",)


@pytest.mark.parametrize(
    "summary",
    [SENTENCE + OTHER, SENTENCE[:60] + "…", "Timber is on its way to the […]", "x"],
    ids=["the text again", "cut", "cut by the feed", "too short"],
)
def test_a_summary_that_is_no_deck(summary):
    assert read(capture(page()), entry=entry(summary=summary)).articles[0].deck is None


def test_a_whole_text_in_the_feed_is_the_article():
    html = (
        f"<h3>Costs</h3><p>{SENTENCE * 3}</p><script>bad()</script>"
        f"<ul><li>{OTHER}</li></ul><p onclick='x'>{THIRD * 3}</p>"
    )
    page_of_entry = entry_page(entry(html=html, published=AT), address=FEED, feed_title="Harbour Times")
    found = page_of_entry.articles[0]
    assert found.paragraphs == (
        Paragraph("Costs", ParagraphKind.SUBHEAD),
        Paragraph((SENTENCE * 3).strip()),
        Paragraph(OTHER.strip(), ParagraphKind.LIST_ITEM),
        Paragraph((THIRD * 3).strip()),
    )
    assert (found.partial, found.publisher, found.host) == (None, "Harbour Times", "harbour-times.example")
    assert (found.address, found.published.at, found.language) == ("https://www.harbour-times.example/n/1", AT, "en")


def test_a_summary_alone_is_a_partial_article():
    found = entry_page(entry(summary=f"<p>{SENTENCE}</p>"), address=FEED).articles[0]
    assert found.partial == "only the feed's own text"
    assert found.text == SENTENCE.strip()


def test_an_entry_without_text_gives_no_article():
    assert entry_page(entry(), address=FEED) == TurnedAway(
        reason=Reason.TOO_SHORT, detail="the feed gives no text for this entry"
    )

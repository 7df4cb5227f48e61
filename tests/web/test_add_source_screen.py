from datetime import timedelta

import pytest

from copytaster.errors import FetchError
from copytaster.text.urls import canonical_url

from .markup import one, tree, words
from .newsdesk import COURIER

SITE = "https://sund.example/"
FEED = "https://sund.example/feed"
RSS = "application/rss+xml"


def rss(*entries, title="Radio Sund", language="<language>en-GB</language>"):
    """A feed of (headline, day of November) entries, oldest first, as some feeds are."""
    items = "".join(
        f"<item><title>{headline}</title><link>{SITE}{day}</link>"
        f"<pubDate>{day:02} Nov 2026 06:00:00 GMT</pubDate></item>"
        for headline, day in entries
    )
    channel = f"<title>{title}</title><link>{SITE}</link><description>News</description>{language}{items}"
    return f"<?xml version='1.0'?><rss version='2.0'><channel>{channel}</channel></rss>".encode()


def site(*feeds):
    links = "".join(f"<link rel=alternate type='{RSS}' href='{feed}'>" for feed in feeds)
    return f"<html><head><title>Sund</title>{links}</head><body><p>Hello</p></body></html>".encode()


def look_at(desk, address):
    return desk.browser.post("/sources/add", {"address": address})


def test_a_feed_is_shown_with_its_newest_headlines_before_anything_is_added(fresh_desk):
    entries = [(f"Ferry {day}", day) for day in range(8, 22, 2)]
    fresh_desk.fetcher.answer(FEED, rss(*entries), content_type=RSS)
    before = fresh_desk.newsroom.sources.every()
    root = tree(look_at(fresh_desk, FEED))
    offer = one(root, "//section[@class='offer']")
    assert [words(heading) for heading in offer.xpath(".//h3")] == [f"Ferry {day}" for day in (20, 18, 16, 14, 12)]
    said = words(offer)
    for told in ("Radio Sund", "7 entries", "20 Nov 2026, 06:00", "about 4 articles a week", "English", "8 Nov 2026"):
        assert told in said, told
    assert "Nothing has been added yet" in words(root)
    assert fresh_desk.newsroom.sources.every() == before
    assert fresh_desk.newsroom.jobs.counts().waiting == 0


def test_the_preview_is_kept_as_a_capture_and_adding_does_not_fetch_it_again(fresh_desk):
    fresh_desk.fetcher.answer(FEED, rss(("Ferry", 20)), content_type=RSS)
    form = one(tree(look_at(fresh_desk, FEED)), "//section[@class='offer']//form")
    seen = one(form, "./input[@name='seen']").get("value")
    assert fresh_desk.newsroom.captures.about(seen).address == FEED
    answer = fresh_desk.browser.post(form.get("action"), {"address": FEED, "seen": seen})
    assert words(one(tree(fresh_desk.browser.get(answer.headers["location"])), "//h1")) == "Radio Sund"
    assert fresh_desk.fetcher.asked == [FEED]
    assert fresh_desk.newsroom.jobs.counts().waiting == 1


@pytest.mark.parametrize(
    ("seen", "later"),
    [
        pytest.param("own", timedelta(minutes=11), id="it is too old"),
        pytest.param("other", timedelta(0), id="it is of another address"),
        pytest.param("nothing", timedelta(0), id="there is none"),
        pytest.param("", timedelta(0), id="none is named"),
    ],
)
def test_what_was_seen_is_fetched_again_where(fresh_desk, seen, later):
    for address in (FEED, SITE + "other"):
        fresh_desk.fetcher.answer(address, rss(("Ferry", 20)), content_type=RSS)
    pages = {name: tree(look_at(fresh_desk, address)) for name, address in (("own", FEED), ("other", SITE + "other"))}
    captures = {name: one(root, "//input[@name='seen']").get("value") for name, root in pages.items()}
    fresh_desk.clock.advance(later)
    fresh_desk.fetcher.asked.clear()
    answer = fresh_desk.browser.post("/sources", {"address": FEED, "seen": captures.get(seen, seen)})
    assert answer.status == 303
    assert fresh_desk.fetcher.asked == [FEED]


def test_of_several_feeds_that_a_page_offers_each_can_be_chosen(fresh_desk):
    fresh_desk.fetcher.answer(SITE, site("/feed", "/sport", "/gone"))
    fresh_desk.fetcher.answer(FEED, rss(("Ferry", 20)), content_type=RSS)
    fresh_desk.fetcher.answer(SITE + "sport", rss(("Cup", 20), title="Sund Sport"), content_type=RSS)
    fresh_desk.fetcher.refuse(SITE + "gone", FetchError("the server answers 404, it has no such page"))
    root = tree(look_at(fresh_desk, "sund.example"))
    assert [words(title) for title in root.xpath("//section[@class='offer']//h2")] == ["Radio Sund", "Sund Sport"]
    assert "The page offers 2 feeds" in words(root)
    assert "the server answers 404, it has no such page" in words(root)
    assert [box.get("value") for box in root.xpath("//input[@type='hidden'][@name='address']")] == [
        FEED,
        SITE + "sport",
    ]
    assert one(root, "//input[@id='address']").get("value") == "sund.example"


def test_a_feed_that_is_on_the_list_is_not_offered_again(fresh_desk):
    fresh_desk.fetcher.answer("https://courier.example/feed", rss(("Ferry", 20)), content_type=RSS)
    root = tree(look_at(fresh_desk, "https://courier.example/feed"))
    assert root.xpath(f"//section//a[@href='/sources/{COURIER}']")
    assert not root.xpath("//section//form")


def test_an_empty_feed_and_one_without_dates_are_shown_as_they_are(fresh_desk):
    fresh_desk.fetcher.answer(FEED, rss(language=""), content_type=RSS)
    said = words(tree(look_at(fresh_desk, FEED)))
    assert "The feed is empty" in said
    assert "how often is not known" in said


def test_the_language_is_read_from_the_headlines_where_the_feed_names_none(fresh_desk):
    headlines = (
        "Die Fähre nach Hollin fährt wieder",
        "Der Hafenmeister sah ihr lange nach",
        "Das Dorf wartet auf den Bericht",
    )
    entries = [(headline, day) for day, headline in enumerate(headlines, start=8)]
    fresh_desk.fetcher.answer(FEED, rss(*entries, language=""), content_type=RSS)
    assert "German" in words(tree(look_at(fresh_desk, FEED)))


REFUSALS = [
    pytest.param(
        FetchError(f"{FEED} may not be fetched: the site's robots.txt asks programs not to read it",
                   hint="See whether the site offers a feed."),
        "robots.txt asks programs not to read it", id="robots forbid"),
    pytest.param(FetchError(f"{FEED} could not be fetched: sund.example took longer than 30 seconds"),
                 "took longer than 30 seconds", id="too slow"),
    pytest.param(FetchError(f"{FEED} could not be fetched: the server answers 404, it has no such page"),
                 "it has no such page", id="not found"),
    pytest.param(FetchError(f"{FEED} could not be fetched: the certificate of sund.example is not good (expired)"),
                 "the certificate of sund.example is not good", id="certificate"),
]  # fmt: skip


@pytest.mark.parametrize(("error", "said"), REFUSALS)
@pytest.mark.parametrize("step", ["/sources/add", "/sources"])
def test_what_cannot_be_fetched_stays_in_the_form_with_the_reason(fresh_desk, error, said, step):
    fresh_desk.fetcher.refuse(FEED, error)
    answer = fresh_desk.browser.post(step, {"address": FEED})
    assert answer.status == 400
    assert said in answer.text.replace("&#39;", "'")
    assert f'value="{FEED}"' in answer.text


@pytest.mark.parametrize(
    ("body", "said", "hint"),
    [
        pytest.param(
            site(), "is not a feed and offers none", "Look for RSS or Atom on the site", id="a page without a feed"
        ),
        pytest.param(b"%PDF-1.7 ...", "is not a feed: it is a PDF file", "copytaster import", id="no page at all"),
        pytest.param(b"", "is not a feed: it is empty", "Check the address", id="nothing"),
    ],
)
def test_where_there_is_no_feed_the_form_says_what_to_look_for(fresh_desk, body, said, hint):
    fresh_desk.fetcher.answer(SITE, body)
    answer = look_at(fresh_desk, "sund.example")
    assert answer.status == 400
    assert said in answer.text
    assert hint in answer.text
    assert 'value="sund.example"' in answer.text


def test_where_no_feed_of_a_page_can_be_had_that_is_said(fresh_desk):
    fresh_desk.fetcher.answer(SITE, site("/feed"))
    fresh_desk.fetcher.refuse(FEED, FetchError("the server answers 503"))
    said = words(tree(look_at(fresh_desk, SITE)))
    assert "none can be read" in said
    assert "the server answers 503" in said


@pytest.mark.parametrize("step", ["/sources/add", "/sources"])
def test_odd_addresses_are_turned_down_not_broken(fresh_desk, step):
    for address in ("", "   ", "x" * 3000):
        answer = fresh_desk.browser.post(step, {"address": address})
        assert answer.status == 400, address
        assert "Give the address of a feed or a site" in answer.text
    for address in ("http://[", "file:///etc/passwd", "javascript:alert(1)", "https://", "ftp://sund.example/feed"):
        answer = fresh_desk.browser.post(step, {"address": address})
        assert answer.status == 400, address
        assert f"{address} is not a web address" in answer.text
        assert f'value="{address}"' in answer.text
    assert not fresh_desk.fetcher.asked


def test_merely_opening_the_form_fetches_nothing(fresh_desk):
    root = tree(fresh_desk.browser.get(f"/sources/add?address={FEED}"))
    assert one(root, "//input[@id='address']").get("value") == canonical_url(FEED)
    assert not fresh_desk.fetcher.asked


def test_a_form_from_another_site_fetches_nothing(fresh_desk):
    answer = fresh_desk.browser.post("/sources/add", {"address": FEED}, origin="https://evil.example")
    assert answer.status == 403
    assert not fresh_desk.fetcher.asked

import json
from datetime import UTC, datetime
from urllib.parse import urlsplit

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from copytaster.model.filing import Card
from copytaster.model.ids import ArticleId, StoryId
from copytaster.web.feeds import Listing, atom, json_feed, rss

from .browserless import ORIGIN
from .newsdesk import COURIER

ATOM = "{http://www.w3.org/2005/Atom}"
PLACES = ["", "/topics/corranmaid", f"/sources/{COURIER}", "/search"]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("format_", ["rss", "atom"])
def test_feeds_are_read_by_others_with_absolute_links(desk, place, format_):
    query = "?q=corran" if place == "/search" else ""
    answer = desk.browser.get(f"{place}/feed.{format_}{query}")
    assert answer.headers["content-type"] == f"application/{format_}+xml; charset=utf-8"
    read = feedparser.parse(answer.body)
    assert not read.bozo, read.get("bozo_exception")
    assert read.feed.title
    assert read.entries
    for entry in read.entries:
        assert entry.link.startswith(f"{ORIGIN}/articles/")
        assert entry.id.startswith("urn:uuid:")
        assert entry.title
        assert desk.browser.get(urlsplit(entry.link).path).status == 200
    assert len({entry.id for entry in read.entries}) == len(read.entries)


def test_rss_has_what_its_specification_asks_for(desk):
    channel = etree.fromstring(desk.browser.get("/feed.rss").body).find("channel")
    assert {"title", "link", "description"} <= {child.tag for child in channel}
    assert channel.find(f"{ATOM}link").get("href") == f"{ORIGIN}/feed.rss"
    for item in channel.findall("item"):
        assert item.find("guid").get("isPermaLink") == "false"
        assert all(printed.text.endswith("GMT") for printed in item.findall("pubDate"))


def test_atom_has_what_its_specification_asks_for(desk):
    feed = etree.fromstring(desk.browser.get("/feed.atom").body)
    for element in (feed, *feed.findall(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            assert len(element.findall(f"{ATOM}{name}")) == 1
        assert element.find(f"{ATOM}updated").text.endswith("Z")
    entries = feed.findall(f"{ATOM}entry")
    assert all(entry.find(f"{ATOM}author/{ATOM}name").text for entry in entries)
    originals = [
        link.get("href") for entry in entries for link in entry.findall(f"{ATOM}link") if link.get("rel") == "via"
    ]
    assert "https://wire.example/ferry?id=1" in originals
    assert not [address for address in originals if not address.startswith("http")]


def test_json_feed_has_what_its_specification_asks_for(desk):
    answer = desk.browser.get("/topics/corranmaid/feed.json")
    feed = answer.json()
    assert answer.headers["content-type"].startswith("application/feed+json")
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"] == "#CorranMaid"
    assert feed["feed_url"] == f"{ORIGIN}/topics/corranmaid/feed.json"
    assert feed["home_page_url"] == f"{ORIGIN}/topics/corranmaid"
    for item in feed["items"]:
        assert item["id"]
        assert "content_text" in item
        datetime.fromisoformat(item["date_published"])


def test_identities_are_the_same_in_every_format_and_under_every_name(desk):
    by_format = [
        [entry.id for entry in feedparser.parse(desk.browser.get(f"/feed.{name}").body).entries]
        for name in ("rss", "atom")
    ]
    items = [item["id"] for item in desk.browser.get("/feed.json", host="other.localhost").json()["items"]]
    assert by_format == [items, items]


def test_a_search_feed_lists_what_the_search_finds_newest_first(desk):
    feed = desk.browser.get("/search/feed.json?q=corran").json()
    assert len(feed["items"]) == 5
    # An article without a date stands where it was seen, and the feed gives it no date of publication.
    times = [item["date_published"] for item in feed["items"] if "date_published" in item]
    assert len(times) == 4
    assert times == sorted(times, reverse=True)
    assert desk.browser.get("/search/feed.atom?q=corran+AND").status == 400


def test_what_is_no_feed_is_not_found(desk):
    for address in ("/feed.xml", "/topics/nothing/feed.rss", "/sources/nothing/feed.rss"):
        assert desk.browser.get(address).status == 404, address


def test_an_unchanged_feed_is_not_sent_again(desk):
    first = desk.browser.get("/feed.atom")
    again = desk.browser.get("/feed.atom", if_none_match=first.headers["etag"])
    assert (again.status, again.body) == (304, b"")


def test_an_empty_feed_is_a_feed(empty_desk):
    assert not feedparser.parse(empty_desk.browser.get("/feed.atom").body).bozo
    assert empty_desk.browser.get("/feed.json").json()["items"] == []


@given(st.text(), st.text(), st.text())
def test_any_text_gives_well_formed_feeds(headline, lead, publisher):
    card = Card(
        id=ArticleId("a"),
        story=StoryId("s"),
        headline=headline,
        lead=lead,
        publisher=publisher,
        agency=None,
        host=None,
        language=None,
        category=headline,
        address=f"https://x.example/{lead}",
        at=datetime(2026, 11, 22, tzinfo=UTC),
        dated=True,
        inferred=False,
        words=1,
        versions=1,
    )
    listing = Listing(title=headline, about=lead, base="http://x.example", home="/", here="/feed", cards=(card,))
    for written in (rss(listing), atom(listing)):
        etree.fromstring(written)
    json.loads(json_feed(listing))

"""The rules of the three feed formats, as their specifications state them, on every feed of the little press."""

import html
import re
from datetime import datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import pytest
from lxml import etree

from .browserless import ORIGIN
from .newsdesk import COURIER

ATOM = "{http://www.w3.org/2005/Atom}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?")
"""What BCP 47 allows of a language, a script and a region."""
RFC_822 = re.compile(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (GMT|[+-]\d{4})")
RFC_3339 = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})")
OF_URI = re.compile(r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+")
RSS_CHANNEL = {"title", "link", "description", "lastBuildDate", "generator", "item", f"{ATOM}link"}
RSS_ITEM = {"title", "link", "description", "category", "guid", "pubDate", "{http://purl.org/dc/elements/1.1/}creator"}


@pytest.fixture(params=["", "/topics/corranmaid", f"/sources/{COURIER}", "story", "search"])
def feed(request, desk):
    """Get one of the feeds in a format."""
    place, query = request.param, ""
    if place == "story":
        place = f"/stories/{desk.newsroom.archive.known(desk.made['wire']).story}"
    elif place == "search":
        place, query = "/search", "?q=ilse"

    def get(format_):
        answer = desk.browser.get(f"{place}/feed.{format_}{query}")
        assert answer.status == 200
        return answer, f"{ORIGIN}{place}/feed.{format_}{query}"

    return get


def _is_absolute(address):
    parts = urlsplit(address)
    return parts.scheme in ("http", "https") and bool(parts.netloc) and bool(OF_URI.fullmatch(address))


def test_rss_2_0(feed):
    answer, here = feed("rss")
    assert answer.headers["content-type"].startswith("application/rss+xml")
    root = etree.fromstring(answer.body)
    assert (root.tag, root.get("version"), len(root)) == ("rss", "2.0", 1)
    channel = root[0]
    assert {child.tag for child in channel} <= RSS_CHANNEL
    for name in ("title", "link", "description"):
        assert len(channel.findall(name)) == 1
        assert channel.findtext(name)
    assert _is_absolute(channel.findtext("link"))
    own = channel.find(f"{ATOM}link")
    assert (own.get("rel"), own.get("type"), own.get("href")) == ("self", "application/rss+xml", here)
    items = channel.findall("item")
    assert items
    guids = [item.findtext("guid") for item in items]
    assert len(set(guids)) == len(guids)
    for item in items:
        assert {child.tag for child in item} <= RSS_ITEM
        assert item.findtext("title") or item.findtext("description")
        assert _is_absolute(item.findtext("link"))
        assert item.find("guid").get("isPermaLink") == "false"
    for written in channel.iter("pubDate", "lastBuildDate"):
        assert RFC_822.fullmatch(written.text)
        assert parsedate_to_datetime(written.text).tzinfo


def test_atom_1_0(feed):
    answer, here = feed("atom")
    assert answer.headers["content-type"].startswith("application/atom+xml")
    root = etree.fromstring(answer.body)
    assert root.tag == f"{ATOM}feed"
    entries = root.findall(f"{ATOM}entry")
    assert entries
    for element in (root, *entries):
        for name in ("id", "title", "updated"):
            assert len(element.findall(f"{ATOM}{name}")) == 1
        assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", element.findtext(f"{ATOM}id"))
        alternates = [link for link in element.findall(f"{ATOM}link") if link.get("rel") == "alternate"]
        assert len(alternates) == 1
    assert [link.get("href") for link in root.findall(f"{ATOM}link") if link.get("rel") == "self"] == [here]
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert len({*ids, root.findtext(f"{ATOM}id")}) == len(ids) + 1
    for entry in entries:
        assert entry.findtext(f"{ATOM}author/{ATOM}name")
        assert entry.get(LANG) is None or LANGUAGE.fullmatch(entry.get(LANG))
        assert len(entry.findall(f"{ATOM}summary")) == 1
        assert entry.find(f"{ATOM}summary").get("type") == "html"
    for element in root.iter(f"{ATOM}link"):
        assert _is_absolute(element.get("href")), element.get("href")
    for element in root.iter(f"{ATOM}updated", f"{ATOM}published"):
        assert RFC_3339.fullmatch(element.text)
    assert all(element.get("term") for element in root.iter(f"{ATOM}category"))


def test_json_feed_1_1(feed):
    answer, here = feed("json")
    assert answer.headers["content-type"].startswith("application/feed+json")
    shown = answer.json()
    assert shown["version"] == "https://jsonfeed.org/version/1.1"
    assert isinstance(shown["title"], str)
    assert shown["title"]
    assert shown["feed_url"] == here
    assert _is_absolute(shown["home_page_url"])
    ids = [item["id"] for item in shown["items"]]
    assert ids
    assert len(set(ids)) == len(ids)
    for item in shown["items"]:
        assert isinstance(item["id"], str)
        assert "content_text" in item or "content_html" in item
        assert all(_is_absolute(item[name]) for name in ("url", "external_url") if name in item)
        assert all(set(author) <= {"name", "url", "avatar"} and author["name"] for author in item["authors"])
        assert "language" not in item or LANGUAGE.fullmatch(item["language"])
        assert all(isinstance(tag, str) and tag for tag in item.get("tags", ()))
        for name in ("date_published", "date_modified"):
            assert name not in item or (RFC_3339.fullmatch(item[name]) and datetime.fromisoformat(item[name]))


def test_what_readers_take_for_html_is_escaped(desk):
    """RSS descriptions are HTML by their specification; what an outlet printed as text must stay text in them."""
    channel = etree.fromstring(desk.browser.get("/feed.rss").body)[0]
    hostile = next(item for item in channel.findall("item") if "alert" in item.findtext("title"))
    description = hostile.findtext("description")
    assert re.findall("<[^>]*>", description) == ['<p lang="en" dir="ltr">', "</p>"]
    text = description.removeprefix('<p lang="en" dir="ltr">')
    assert html.unescape(text).startswith('<img src=x onerror="alert(1)">')


def test_how_a_text_begins_says_which_way_it_runs(desk):
    channel = etree.fromstring(desk.browser.get("/feed.rss").body)[0]
    begun = [item.findtext("description") for item in channel.findall("item")]
    assert any(text.startswith('<p lang="ar" dir="rtl">') for text in begun)
    feed = etree.fromstring(desk.browser.get("/feed.atom").body)
    assert [entry.findtext(f"{ATOM}summary") for entry in feed.findall(f"{ATOM}entry")] == begun


def test_an_address_that_is_no_address_is_not_linked(desk):
    feed = etree.fromstring(desk.browser.get("/feed.atom").body)
    hostile = next(entry for entry in feed.findall(f"{ATOM}entry") if "alert" in entry.findtext(f"{ATOM}title"))
    assert [link.get("rel") for link in hostile.findall(f"{ATOM}link")] == ["alternate"]

import contextlib
import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copytaster.errors import UnreadableCopyError
from copytaster.model.source import Feed
from copytaster.reading.feeds.reader import read

from .captured import page

ADDRESS = "https://www.harbour-times.example/feed.xml"
RSS = """<?xml version="1.0" encoding="{encoding}"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel>
<title>Harbour Times &amp;amp; Tide</title><link>https://www.harbour-times.example/</link><language>en-gb</language>
<item><title>Council mends <![CDATA[the <i>old</i> bridge]]></title><link>/news/bridge?utm_source=rss</link>
<guid isPermaLink="false">7</guid><pubDate>Mon, 04 May 2026 10:30:00 +0200</pubDate>
<dc:creator>Ann Quill and Tom Reed</dc:creator><category>Town</category><category>Bridges</category>
<description>Timber is on its way – &lt;b&gt;ä&lt;/b&gt;.</description>
<content:encoded><![CDATA[<p>The whole text.</p>]]></content:encoded>
<media:content url="/img/bridge.jpg" medium="image"/></item>
<item><title>Ferry late</title><guid>https://www.harbour-times.example/news/ferry</guid>
<pubDate>2026-05-03 09:00:00</pubDate></item>
</channel></rss>"""
ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Hafenblatt</title>
<link href="https://hafen.example/"/><link rel="self" href="https://hafen.example/atom.xml"/>
<entry><id>tag:hafen.example,2026:1</id><title type="html">Br&amp;uuml;cke</title><link href="bruecke.html"/>
<updated>2026-05-04T08:30:00Z</updated><author><name>Anna Kiel</name></author><summary>Kurz.</summary></entry></feed>"""
RDF = """<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://t.example/">
<title>Tide</title><link>https://t.example/</link></channel>
<item rdf:about="https://t.example/1"><title>High water</title><link>https://t.example/1</link>
<dc:date>2026-05-04T10:00:00Z</dc:date></item></rdf:RDF>"""


def test_rss():
    feed = read(RSS.format(encoding="utf-8").encode(), "application/rss+xml", ADDRESS)
    assert (feed.title, feed.site, feed.language) == (
        "Harbour Times & Tide",
        "https://www.harbour-times.example/",
        "en",
    )
    first, second = feed.entries
    assert first.title == "Council mends the old bridge"
    assert first.address == "https://www.harbour-times.example/news/bridge"
    assert first.published == datetime(2026, 5, 4, 8, 30, tzinfo=UTC)
    assert first.authors == ("Ann Quill", "Tom Reed")
    assert first.tags == ("Town", "Bridges")
    assert first.html == "<p>The whole text.</p>"
    assert first.summary == "Timber is on its way – <b>ä</b>."
    assert first.image == "https://www.harbour-times.example/img/bridge.jpg"
    assert second.address == "https://www.harbour-times.example/news/ferry"
    assert second.published == datetime(2026, 5, 3, 9, 0, tzinfo=UTC), "a time without a zone is meant in UTC"


@pytest.mark.parametrize("encoding", ["windows-1252", "utf-16"])
def test_rss_in_other_encodings(encoding):
    feed = read(RSS.format(encoding=encoding).encode(encoding), "text/xml", ADDRESS)
    assert feed.entries[0].summary == "Timber is on its way – <b>ä</b>."


def test_atom():
    feed = read(ATOM.encode(), "application/atom+xml", "https://hafen.example/atom.xml")
    (entry,) = feed.entries
    assert (feed.title, feed.language) == ("Hafenblatt", "de")
    assert (entry.title, entry.address) == ("Brücke", "https://hafen.example/bruecke.html")
    assert (entry.updated, entry.authors) == (datetime(2026, 5, 4, 8, 30, tzinfo=UTC), ("Anna Kiel",))


def test_rdf():
    (entry,) = read(RDF.encode(), "text/xml", "https://t.example/rdf").entries
    assert (entry.title, entry.address) == ("High water", "https://t.example/1")


def test_json_feed():
    told = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Harbour Times",
        "home_page_url": "https://www.harbour-times.example/",
        "language": "en",
        "items": [
            {
                "id": 7,
                "url": "/news/bridge",
                "title": "Bridge",
                "content_html": "<p>Whole.</p>",
                "summary": "Short.",
                "date_published": "2026-05-04T10:30:00+02:00",
                "authors": [{"name": "Ann Quill"}],
                "tags": ["Town", "Town"],
                "image": "/b.jpg",
            },
            {"id": "8", "content_text": "Only\ntext & signs"},
            "no item",
        ],
    }
    feed = read(json.dumps(told).encode(), "application/feed+json", "https://www.harbour-times.example/feed.json")
    first, second = feed.entries
    assert (first.address, first.title) == ("https://www.harbour-times.example/news/bridge", "Bridge")
    assert first.published == datetime(2026, 5, 4, 8, 30, tzinfo=UTC)
    assert (first.authors, first.tags) == (("Ann Quill",), ("Town",))
    assert first.image == "https://www.harbour-times.example/b.jpg"
    assert (second.address, second.html) == (None, "<p>Only</p><p>text &amp; signs</p>")


def entries(*items):
    body = "".join(f"<item>{item}</item>" for item in items)
    return read(f"<rss version='2.0'><channel><title>T</title>{body}</channel></rss>".encode(), "", ADDRESS).entries


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("<guid>1</guid><title>A</title>", "<guid>1</guid><title>B</title>", id="a guid used twice"),
        pytest.param("<title>A</title><link>/1</link>", "<title>A</title><link>/2</link>", id="a title used twice"),
    ],
)
def test_different_entries_have_different_keys(one, other):
    first, second = entries(one, other)
    assert first.key != second.key


def test_an_entry_keeps_its_key_when_its_date_and_text_change():
    (first,), (second,) = (
        entries("<guid>1</guid><title>A</title><link>/1</link><pubDate>Mon, 04 May 2026 10:30:00 GMT</pubDate>"),
        entries("<guid>1</guid><title>A</title><link>/1</link><description>new</description>"),
    )
    assert first.key == second.key


def test_a_web_page_is_no_feed_and_the_hint_names_the_feeds_it_offers():
    head = "<link rel='alternate' type='application/rss+xml' href='/rss.xml'>"
    with pytest.raises(UnreadableCopyError, match="web page") as caught:
        read(page(head=head).encode(), "text/html", "https://www.harbour-times.example/")
    assert "https://www.harbour-times.example/rss.xml" in caught.value.hint


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "empty"),
        (b"just words, no feed", "plain text"),
        (b"%PDF-1.4", "PDF"),
        (b'{"version": "https://jsonfeed.org/version/1", "items": [', "broken"),
    ],
)
def test_what_is_no_feed(body, said):
    with pytest.raises(UnreadableCopyError, match=said):
        read(body, "application/rss+xml", ADDRESS)


def test_entities_are_not_blown_up():
    bomb = "<!ENTITY a 'ha'>" + "".join(
        f"<!ENTITY {name} '{'&' + last + ';'}{('&' + last + ';') * 9}'>"
        for last, name in zip("abcdefg", "bcdefgh", strict=True)
    )
    body = f"<?xml version='1.0'?><!DOCTYPE rss [{bomb}]><rss version='2.0'><channel><title>&h;</title></channel></rss>"
    with contextlib.suppress(UnreadableCopyError):
        assert len(read(body.encode(), "text/xml", ADDRESS).title) < 1000


@pytest.mark.parametrize(
    "doctype",
    [
        pytest.param("<!DOCTYPE rss [ <!ELEMENT rss (channel)> <!ATTLIST rss version CDATA #REQUIRED> ]>", id="subset"),
        pytest.param('<!DOCTYPE rss [<!ENTITY nbsp "&#160;">\n<!ENTITY tide "Tide > Quay">]>', id="plain entities"),
        pytest.param('<!DOCTYPE rss PUBLIC "-//Tide//DTD 0.91//EN" "http://tide.example/rss.dtd">', id="public"),
    ],
)
def test_a_feed_may_declare_its_document_type(doctype):
    raw = RSS.format(encoding="utf-8").replace("<rss ", f"{doctype}<rss ", 1).encode()
    assert len(read(raw, "application/rss+xml", ADDRESS).entries) == 2


@pytest.mark.parametrize(
    "entities",
    [
        pytest.param("<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>", id="a bomb"),
        pytest.param("<!ENTITY % a 'ha'><!ENTITY b '%a;'>", id="a bomb of parameters"),
        pytest.param('<!ENTITY a SYSTEM "file:///etc/passwd">', id="another file"),
    ],
)
def test_entities_made_of_others_are_refused(entities):
    raw = RSS.format(encoding="utf-8").replace("<rss ", f"<!DOCTYPE rss [{entities}]><rss ", 1).encode()
    with pytest.raises(UnreadableCopyError, match="entities made of entities"):
        read(raw, "application/rss+xml", ADDRESS)


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "mailto:a@n.example"]
)
def test_links_that_lead_to_no_web_page_are_not_kept(link):
    raw = RSS.format(encoding="utf-8").replace("/news/bridge?utm_source=rss", link).replace("/img/bridge.jpg", link)
    first = read(raw.encode(), "application/rss+xml", ADDRESS).entries[0]
    assert (first.address, first.image) == (None, None)
    told = {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "url": link, "title": "Ferry late"}]}
    assert read(json.dumps(told).encode(), "application/feed+json", ADDRESS).entries[0].address is None


@settings(deadline=None, max_examples=50)
@given(st.binary(max_size=500) | st.binary(max_size=300).map(lambda tail: b"<rss version='2.0'><channel><item>" + tail))
def test_any_bytes_are_a_feed_or_unreadable(body):
    with contextlib.suppress(UnreadableCopyError):
        assert isinstance(read(body, "application/xml", ADDRESS), Feed)

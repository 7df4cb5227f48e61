"""Feeds as the world has them: each oddity with what must come of it.

After the documentation of feedparser, RSS 0.9x to 2.0, RDF, RFC 4287 (Atom), RFC 5005, jsonfeed.org, RFC 822 and 3339.
"""

import gzip
import json
from datetime import UTC, datetime
from typing import Any

import pytest

from copytaster.errors import UnreadableCopyError
from copytaster.reading.feeds.reader import read

SITE = "https://sund.example"
FEED = f"{SITE}/feeds/news.xml"
A, B = f"{SITE}/a", f"{SITE}/b"
NAMESPACES = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:media="http://search.yahoo.com/mrss/" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0" '
    'xmlns:pheedo="http://www.pheedo.com/namespace/pheedo" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" '
    'xmlns:atom="http://www.w3.org/2005/Atom"'
)
LONG = "<p>The gate jammed at dawn.</p><p>By noon it was open again.</p>"
ESCAPED = LONG.replace("<", "&lt;").replace(">", "&gt;")


def rss(
    items: str, *, version: str = "2.0", head: str = '<?xml version="1.0" encoding="utf-8"?>', more: str = ""
) -> str:
    channel = f"<title>Radio Sund</title><link>{SITE}/</link><description>News</description>{more}"
    return f'{head}<rss version="{version}" {NAMESPACES}><channel>{channel}{items}</channel></rss>'


def item(title: str = "Gate", link: str = A, more: str = "") -> str:
    return f"<item><title>{title}</title>{f'<link>{link}</link>' if link else ''}{more}</item>"


def atom(entries: str, *, more: str = "", attributes: str = "") -> str:
    about = f'<title>Radio Sund</title><link href="{SITE}/"/>'
    return f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" {attributes}>{about}{more}{entries}</feed>'


def entry(more: str, *, title: str = "<title>Gate</title>", link: str = f'<link href="{A}"/>') -> str:
    return f"<entry><id>tag:sund.example,2026:1</id>{title}{link}{more}</entry>"


def json_feed(*items: object, version: str = "https://jsonfeed.org/version/1.1", **more: object) -> str:
    return json.dumps({"version": version, "title": "Radio Sund", "home_page_url": f"{SITE}/", "items": items, **more})


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type, misc]


def dated(written: str) -> str:
    return rss(item(more=f"<pubDate>{written}</pubDate>"))


NOON = at(2026, 11, 22, 12)
GATE = {"title": "Gate", "address": A}

ODDITIES: list[Any] = [
    # how it is served and written
    pytest.param("text/html; charset=utf-8", rss(item()), [GATE], id="served as a web page"),
    pytest.param("text/plain", rss(item()), [GATE], id="served as plain text"),
    pytest.param("application/octet-stream", rss(item()), [GATE], id="served as any bytes"),
    pytest.param("", rss(item()), [GATE], id="served without a type"),
    pytest.param("application/json", rss(item()), [GATE], id="served as JSON"),
    pytest.param("", b"\xef\xbb\xbf" + rss(item()).encode(), [GATE], id="a byte order mark"),
    pytest.param("", "\n\n  \t" + rss(item()), [GATE], id="empty lines before the declaration"),
    pytest.param("", "\ufeff\n<!-- made by hand -->" + rss(item(), head=""), [GATE], id="a remark before it"),
    pytest.param("", rss(item(), head=""), [GATE], id="no declaration"),
    pytest.param(
        "", rss(item(), head='<?xml version="1.0"?><?xml-stylesheet href="/s.xsl"?>'), [GATE], id="a style sheet"
    ),
    pytest.param("", gzip.compress(rss(item()).encode()), [GATE], id="a gzip file"),
    pytest.param("", rss(item()).encode("utf-16"), [GATE], id="UTF-16 that says UTF-8"),
    pytest.param("", rss(item("Gate \x0b\x1f")), [GATE], id="control characters"),
    pytest.param("", rss(item()).replace("\n", "\r\n"), [GATE], id="line breaks of Windows"),
    pytest.param(
        "text/xml; charset=us-ascii", rss(item("Größe")), [{"title": "Größe"}], id="a header with another encoding"
    ),
    pytest.param(
        "", rss(item("Größe")).encode("cp1252"), [{"title": "Größe"}], id="Windows letters that are said to be UTF-8"
    ),
    pytest.param(
        "",
        rss(item("“Gate”"), head='<?xml version="1.0" encoding="iso-8859-1"?>').encode("cp1252"),
        [{"title": "“Gate”"}],
        id="Windows quotation marks that are said to be Latin-1",
    ),
    pytest.param(
        "", rss(item("Gate"), head='<?xml version="1.0" encoding="klingon-8"?>'), [GATE], id="an encoding nobody knows"
    ),
    # broken XML
    pytest.param("", rss(item() + item("Ferry", B))[:-40], [GATE, {"title": "Ferry"}], id="torn at its end"),
    pytest.param("", rss(item("Bread & butter")), [{"title": "Bread & butter"}], id="a bare ampersand"),
    pytest.param("", rss(item(link=f"{A}?x=1&y=2")), [{"address": f"{A}?x=1&y=2"}], id="a bare ampersand in a link"),
    pytest.param("", rss(item("Gate&nbsp;shut &hellip;")), [{"title": "Gate shut …"}], id="entities of HTML"),
    pytest.param("", rss(item("Gate &bogus; shut")), [{"title": "Gate &bogus; shut"}], id="an entity nobody knows"),
    pytest.param("", rss("<item><title>Gate</title><link>" + A + "</link>"), [GATE], id="an item that is not closed"),
    pytest.param("", rss(item()) + "<!-- 0.3 s --><p>Warning", [GATE], id="something behind its end"),
    pytest.param("", rss(item(more="<x:y>1</x:y>")), [GATE], id="a prefix that nobody declared"),
    pytest.param("", rss(item()).replace("<item>", "<ITEM>").replace("</item>", "</ITEM>"), [GATE], id="capitals"),
    # kinds
    pytest.param("", rss(item(), version="0.91"), [GATE], id="RSS 0.91"),
    pytest.param("", rss(item(), version="0.92"), [GATE], id="RSS 0.92"),
    pytest.param(
        "",
        rss(
            item(),
            head='<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "http://my.example/rss-0.91.dtd">',
            version="0.91",
        ),
        [GATE],
        id="RSS 0.91 with its DTD",
    ),
    pytest.param(
        "",
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">'
        f"<channel><title>S</title><link>{SITE}</link></channel>{item()}</rdf:RDF>",
        [GATE],
        id="RSS 0.90",
    ),
    pytest.param(
        "",
        '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" '
        f'{NAMESPACES}><channel r:about="x"><title>S</title></channel>'
        f'<item r:about="{A}"><title>Gate</title><link>{A}</link><dc:date>2026-11-22T12:00:00Z</dc:date>'
        "<dc:creator>Ada Quill</dc:creator></item></r:RDF>",
        [{**GATE, "published": NOON, "authors": ("Ada Quill",)}],
        id="RDF (RSS 1.0) under another prefix",
    ),
    pytest.param(
        "",
        '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>S</title><entry><title mode="escaped">Gate</title>'
        f'<link rel="alternate" type="text/html" href="{A}"/><issued>2026-11-22T12:00:00Z</issued>'
        "<modified>2026-11-22T13:00:00Z</modified></entry></feed>",
        [{**GATE, "published": NOON}],
        id="Atom 0.3",
    ),
    pytest.param(
        "", atom(entry("<published>2026-11-22T12:00:00Z</published>")), [{**GATE, "published": NOON}], id="Atom"
    ),
    pytest.param(
        "",
        atom(entry("")).replace("<", "<a:").replace("<a:/", "</a:").replace("<a:?", "<?").replace("xmlns=", "xmlns:a="),
        [GATE],
        id="Atom under a prefix",
    ),
    pytest.param("", f"<channel><title>S</title>{item()}</channel>", [GATE], id="a channel without rss around it"),
    pytest.param("", json_feed({"id": "1", "url": A, "title": "Gate"}), [GATE], id="JSON Feed 1.1"),
    pytest.param(
        "",
        json_feed(
            {"id": 7, "url": A, "title": "Gate", "author": {"name": "Ada Quill"}},
            version="https://jsonfeed.org/version/1",
        ),
        [{**GATE, "authors": ("Ada Quill",)}],
        id="JSON Feed 1 with an author and a number for an id",
    ),
    pytest.param("", json_feed({"url": A}, {"url": B}), [{"address": A}, {"address": B}], id="JSON Feed without ids"),
    pytest.param("", json_feed({"id": A, "title": "Gate"}), [GATE], id="JSON Feed whose id is the address"),
    pytest.param(
        "",
        json_feed({"id": "1", "content_text": "a < b"}),
        [{"address": None, "html": "<p>a &lt; b</p>"}],
        id="JSON Feed, text",
    ),
    pytest.param(
        "", json_feed("odd", None, {"id": "1", "url": A, "title": "Gate"}), [GATE], id="JSON Feed with odd items"
    ),
    pytest.param("", "\ufeff" + json_feed({"id": "1", "url": A, "title": "Gate"}), [GATE], id="JSON Feed with a mark"),
    # how many
    pytest.param("", rss(""), [], id="no items"),
    pytest.param("", rss("".join(item(f"T{n}", f"{SITE}/{n}") for n in range(3000))), [{}] * 3000, id="3,000 items"),
    pytest.param(
        "", json_feed(*({"id": str(n), "url": f"{SITE}/{n}"} for n in range(3000))), [{}] * 3000, id="3,000 in JSON"
    ),
    # links
    pytest.param("", rss(item(link="/a")), [GATE], id="a relative link"),
    pytest.param(
        "", rss(item(link="../a")).replace(f"<link>{SITE}/</link>", ""), [GATE], id="relative to the feed itself"
    ),
    pytest.param("", rss(item(link="//sund.example/a")), [GATE], id="a link without a scheme"),
    pytest.param("", rss(item(link=f"\n  {A}\n")), [GATE], id="a link with white space around"),
    pytest.param("", rss(item(link=f"<![CDATA[{A}]]>")), [GATE], id="a link in CDATA"),
    pytest.param("", atom(entry("", link='<link href="a"/>'), attributes=f'xml:base="{SITE}/"'), [GATE], id="xml:base"),
    pytest.param(
        "",
        atom(f'<entry xml:base="{SITE}/x/"><id>1</id><title>Gate</title><link href="../a"/></entry>'),
        [GATE],
        id="xml:base of an entry",
    ),
    pytest.param("", rss(item(link=f"{A}?utm_source=rss&amp;utm_medium=x#top")), [GATE], id="tracking parameters"),
    pytest.param("", rss(item(link="", more=f"<guid>{A}</guid>")), [GATE], id="a guid for a link"),
    pytest.param(
        "",
        rss(item(link="", more=f'<guid isPermaLink="false">{A}</guid>')),
        [{"address": A}],
        id="a guid that denies it",
    ),
    pytest.param(
        "", rss(item(link="", more="<guid>sund-1</guid>")), [{"address": None}], id="neither link nor address"
    ),
    pytest.param("", rss(item(link="javascript:alert(1)")), [{"address": None}], id="a link that is a script"),
    pytest.param("", rss(item(link="", more=f'<atom:link href="{A}"/>')), [GATE], id="a link of Atom in RSS"),
    pytest.param(
        "",
        rss(item(link="https://feeds.example/~r/1", more=f"<feedburner:origLink>{A}</feedburner:origLink>")),
        [GATE],
        id="FeedBurner's original link",
    ),
    pytest.param(
        "",
        rss(item(link="https://ads.example/1", more=f"<pheedo:origLink>{A}</pheedo:origLink>")),
        [GATE],
        id="Pheedo's original link",
    ),
    pytest.param(
        "",
        rss(item(link=f"https://www.google.com/url?rct=j&amp;sa=t&amp;url={A}&amp;ct=ga")),
        [GATE],
        id="a link wrapped by an alert service",
    ),
    pytest.param(
        "",
        atom(
            entry(
                "",
                link=f'<link rel="replies" href="{B}"/><link rel="enclosure" href="/x"/><link rel="alternate" href="{A}"/>',
            )
        ),
        [GATE],
        id="several links, one of them the article",
    ),
    pytest.param(
        "", atom(entry("", link=f'<link rel="self" href="{A}"/>')), [{"address": None}], id="a link to itself alone"
    ),
    # titles
    pytest.param("", rss(item("The &lt;i&gt;Gate&lt;/i&gt;")), [{"title": "The Gate"}], id="HTML in a title"),
    pytest.param(
        "", rss(item("<![CDATA[The <b>Gate</b> &amp; quay]]>")), [{"title": "The Gate & quay"}], id="a title in CDATA"
    ),
    pytest.param("", rss(item("R&amp;amp;D &amp;#8217;26")), [{"title": "R&D ’26"}], id="escaped twice"),
    pytest.param("", rss(item("3 &lt; 5")), [{"title": "3 < 5"}], id="a sign that is no tag"),
    pytest.param("", rss(item("\n  The\n   Gate ")), [{"title": "The Gate"}], id="a title over several lines"),
    pytest.param("", rss(item("", more=f"<description>{ESCAPED}</description>")), [{"title": ""}], id="no title"),
    pytest.param(
        "",
        atom(entry("", title='<title type="html">The &lt;i&gt;Gate</title>')),
        [{"title": "The Gate"}],
        id="type html",
    ),
    pytest.param(
        "",
        atom(
            entry(
                "", title='<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The <i>Gate</i></div></title>'
            )
        ),
        [{"title": "The Gate"}],
        id="type xhtml",
    ),
    # texts
    pytest.param(
        "",
        rss(item(more=f"<description>Short.</description><content:encoded><![CDATA[{LONG}]]></content:encoded>")),
        [{"html": LONG, "summary": "Short."}],
        id="both a text and its summary",
    ),
    pytest.param(
        "",
        rss(item(more=f"<description>{ESCAPED}</description>")),
        [{"html": "", "summary": LONG}],
        id="the description is the text",
    ),
    pytest.param(
        "",
        rss(item(more=f"<c:encoded>{ESCAPED}</c:encoded>")).replace("xmlns:content", "xmlns:c"),
        [{"html": LONG}],
        id="content under an unusual prefix",
    ),
    pytest.param(
        "",
        atom(entry(f'<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{LONG}</div></content>')),
        [{"has": "jammed at dawn"}],
        id="XHTML as it is",
    ),
    pytest.param(
        "",
        atom(entry('<content type="text">a &lt; b</content>')),
        [{"has": "a &lt; b"}],
        id="plain text that holds a sign",
    ),
    # times
    *(
        pytest.param("", dated(written), [{"published": expected}], id=f"time: {what}")
        for what, written, expected in (
            ("RFC 822", "Sun, 22 Nov 2026 12:00:00 GMT", NOON),
            ("a zone by its letters", "Sun, 22 Nov 2026 07:00:00 EST", NOON),
            ("two digits for the year", "Sun, 22 Nov 26 12:00:00 +0000", NOON),
            ("the wrong weekday", "Fri, 22 Nov 2026 12:00:00 +0000", NOON),
            ("no weekday, no seconds", "22 Nov 2026 13:00 +0100", NOON),
            ("ISO 8601", "2026-11-22T13:00:00+01:00", NOON),
            ("ISO with a blank", "2026-11-22 12:00:00", NOON),
            ("ISO without a colon in the zone", "2026-11-22T13:00:00+0100", NOON),
            ("the day alone", "2026-11-22", at(2026, 11, 22)),
            ("a month written out", "22 November 2026 12:00:00 GMT", NOON),
            ("white space around", "\n Sun, 22 Nov 2026 12:00:00 GMT \n", NOON),
            ("seconds with fractions", "2026-11-22T12:00:00.000Z", NOON),
            ("the first order of C", "Sun Nov 22 12:00:00 2026", NOON),
            ("a time that lies ahead", "Tue, 22 Nov 2033 12:00:00 GMT", at(2033, 11, 22, 12)),
            ("a day that cannot be", "Sun, 31 Feb 2026 12:00:00 GMT", None),
            ("nothing", "", None),
            ("words", "yesterday", None),
            ("zeros", "0000-00-00 00:00:00", None),
        )
    ),
    pytest.param(
        "", rss(item(more="<dc:date>2026-11-22T12:00Z</dc:date>")), [{"published": NOON}], id="time: of Dublin Core"
    ),
    pytest.param(
        "",
        atom(entry("<updated>2026-11-22T12:00:00Z</updated>")),
        [{"published": None, "updated": NOON}],
        id="time: updated alone",
    ),
    # people, pictures, recordings
    pytest.param(
        "",
        rss(item(more="<author>ada@sund.example (Ada Quill)</author>")),
        [{"authors": ("Ada Quill",)}],
        id="mail and name",
    ),
    pytest.param(
        "", rss(item(more="<dc:creator>Ada Quill</dc:creator>")), [{"authors": ("Ada Quill",)}], id="dc:creator"
    ),
    pytest.param(
        "",
        atom(entry("<author><name>Ada Quill</name></author><author><name>Ben Oram</name></author>")),
        [{"authors": ("Ada Quill", "Ben Oram")}],
        id="two writers",
    ),
    pytest.param(
        "",
        rss(item(more='<media:content url="/a.jpg" medium="image"/>')),
        [{"image": f"{SITE}/a.jpg"}],
        id="media:content",
    ),
    pytest.param(
        "",
        rss(
            item(
                more='<media:group><media:content url="/a" type="video/mp4"/><media:thumbnail url="/t.jpg"/></media:group>'
            )
        ),
        [{"image": f"{SITE}/t.jpg"}],
        id="a video with its picture",
    ),
    pytest.param(
        "",
        rss(item(more='<enclosure url="/a.jpg" type="image/jpeg" length="0"/>')),
        [{"image": f"{SITE}/a.jpg"}],
        id="enclosure",
    ),
    pytest.param(
        "",
        rss(
            item(
                "Episode 7",
                "",
                '<enclosure url="/7.mp3" type="audio/mpeg" length="9"/><itunes:summary>On gates.</itunes:summary>',
            )
        ),
        [{"title": "Episode 7", "address": None, "image": None}],
        id="a podcast",
    ),
    pytest.param(
        "",
        rss(item(more="<category>Harbour</category><category/><category>Quay</category>")),
        [{"tags": ("Harbour", "Quay")}],
        id="empty tags",
    ),
    # identity within one feed
    pytest.param("", rss(item() + item()), [GATE], id="one item twice"),
    pytest.param(
        "",
        rss(item(more="<guid>1</guid>") + item(more="<guid>2</guid>")),
        [GATE],
        id="one item twice under other guids",
    ),
    pytest.param(
        "",
        rss(item(more="<guid>1</guid>") + item("Ferry", B, "<guid>1</guid>")),
        [GATE, {"address": B}],
        id="a shared guid",
    ),
    pytest.param("", rss(item() + item("Ferry")), [GATE, {"title": "Ferry", "address": A}], id="a shared link"),
    pytest.param("", rss(item() + item(link=B)), [GATE, {"title": "Gate", "address": B}], id="a shared title"),
    pytest.param(
        "",
        rss("".join(item("Notice", A, f"<guid>{A}</guid><description>Of day {n}.</description>") for n in range(3))),
        [{"summary": f"Of day {n}."} for n in range(3)],
        id="guid, link and title shared by notices that differ",
    ),
    pytest.param(
        "",
        rss(
            "".join(item(f"T{n}", f"{SITE}/{n}", "<pubDate>Sun, 22 Nov 2026 12:00:00 GMT</pubDate>") for n in range(20))
        ),
        [{}] * 20,
        id="items of one second",
    ),
    pytest.param(
        "",
        rss(item(link="") + item("Ferry", "")),
        [{"title": "Gate"}, {"title": "Ferry"}],
        id="neither links nor guids",
    ),
    pytest.param(
        "",
        rss("".join(f"<item><guid>g{n}</guid><enclosure url='/{n}.mp3' type='audio/mpeg'/></item>" for n in range(3))),
        [{}] * 3,
        id="nothing but guids and recordings",
    ),
]


@pytest.mark.parametrize(("content_type", "body", "expected"), ODDITIES)
def test_what_must_come_of_it(content_type: str, body: str | bytes, expected: list[dict[str, Any]]):
    raw = body.encode() if isinstance(body, str) else body
    feed = read(raw, content_type, FEED)
    assert len(feed.entries) == len(expected)
    for found, wanted in zip(feed.entries, expected, strict=True):
        told = {name: getattr(found, name) for name in wanted if name != "has"}
        assert told == {name: value for name, value in wanted.items() if name != "has"}
        assert wanted.get("has", "") in found.html
    assert len({found.key for found in feed.entries}) == len(feed.entries)


def test_the_table_is_as_long_as_was_promised():
    assert len(ODDITIES) >= 60


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("<html><body><p>Log in to read our feed</p></body></html>", id="a web page"),
        pytest.param("{}", id="an empty object"),
        pytest.param('{"version": "https://jsonfeed.org/version/1", "items": [', id="torn JSON"),
        pytest.param(
            '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel/></rss>', id="entities of entities"
        ),
        pytest.param("", id="nothing"),
        pytest.param("Service unavailable", id="words"),
    ],
)
def test_what_is_no_feed_says_so(body: str):
    with pytest.raises(UnreadableCopyError):
        read(body.encode(), "application/rss+xml", FEED)

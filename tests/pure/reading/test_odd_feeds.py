"""Feeds as the world serves and writes them: each oddity with what must come of it.

After the documentation of feedparser, RSS 0.9x to 2.0, RDF, RFC 4287 (Atom), RFC 5005, jsonfeed.org, RFC 822 and 3339.
"""

import gzip
from typing import Any

import pytest

from copytaster.errors import UnreadableCopyError
from copytaster.reading.feeds.reader import read

from .feed_samples import FEED, GATE, NAMESPACES, NOON, SITE, A, B, atom, compare, entry, item, json_feed, rss

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
]


@pytest.mark.parametrize(("content_type", "body", "expected"), ODDITIES)
def test_what_must_come_of_a_feed(content_type: str, body: str | bytes, expected: list[dict[str, Any]]):
    compare(content_type, body, expected)


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

"""Items of feeds as the world writes them: each oddity with what must come of it.

After the documentation of feedparser, RSS 0.9x to 2.0, RDF, RFC 4287 (Atom), RFC 5005, jsonfeed.org, RFC 822 and 3339.
"""

from typing import Any

import pytest

from .feed_samples import ESCAPED, GATE, LONG, NOON, SITE, A, B, at, atom, compare, dated, entry, item, rss

ODDITIES: list[Any] = [
    # links
    pytest.param(rss(item(link="/a")), [GATE], id="a relative link"),
    pytest.param(rss(item(link="../a")).replace(f"<link>{SITE}/</link>", ""), [GATE], id="relative to the feed itself"),
    pytest.param(rss(item(link="//sund.example/a")), [GATE], id="a link without a scheme"),
    pytest.param(rss(item(link=f"\n  {A}\n")), [GATE], id="a link with white space around"),
    pytest.param(rss(item(link=f"<![CDATA[{A}]]>")), [GATE], id="a link in CDATA"),
    pytest.param(atom(entry("", link='<link href="a"/>'), attributes=f'xml:base="{SITE}/"'), [GATE], id="xml:base"),
    pytest.param(
        atom(f'<entry xml:base="{SITE}/x/"><id>1</id><title>Gate</title><link href="../a"/></entry>'),
        [GATE],
        id="xml:base of an entry",
    ),
    pytest.param(rss(item(link=f"{A}?utm_source=rss&amp;utm_medium=x#top")), [GATE], id="tracking parameters"),
    pytest.param(rss(item(link="", more=f"<guid>{A}</guid>")), [GATE], id="a guid for a link"),
    pytest.param(
        rss(item(link="", more=f'<guid isPermaLink="false">{A}</guid>')),
        [{"address": A}],
        id="a guid that denies it",
    ),
    pytest.param(rss(item(link="", more="<guid>sund-1</guid>")), [{"address": None}], id="neither link nor address"),
    pytest.param(rss(item(link="javascript:alert(1)")), [{"address": None}], id="a link that is a script"),
    pytest.param(rss(item(link="", more=f'<atom:link href="{A}"/>')), [GATE], id="a link of Atom in RSS"),
    pytest.param(
        rss(item(link="https://feeds.example/~r/1", more=f"<feedburner:origLink>{A}</feedburner:origLink>")),
        [GATE],
        id="FeedBurner's original link",
    ),
    pytest.param(
        rss(item(link="https://ads.example/1", more=f"<pheedo:origLink>{A}</pheedo:origLink>")),
        [GATE],
        id="Pheedo's original link",
    ),
    pytest.param(
        rss(item(link=f"https://www.google.com/url?rct=j&amp;sa=t&amp;url={A}&amp;ct=ga")),
        [GATE],
        id="a link wrapped by an alert service",
    ),
    pytest.param(
        atom(
            entry(
                "",
                link=f'<link rel="replies" href="{B}"/><link rel="enclosure" href="/x"/><link href="{A}"/>',
            )
        ),
        [GATE],
        id="several links, one of them the article",
    ),
    pytest.param(
        atom(entry("", link=f'<link rel="self" href="{A}"/>')), [{"address": None}], id="a link to itself alone"
    ),
    # titles
    pytest.param(rss(item("The &lt;i&gt;Gate&lt;/i&gt;")), [{"title": "The Gate"}], id="HTML in a title"),
    pytest.param(
        rss(item("<![CDATA[The <b>Gate</b> &amp; quay]]>")), [{"title": "The Gate & quay"}], id="a title in CDATA"
    ),
    pytest.param(rss(item("R&amp;amp;D &amp;#8217;26")), [{"title": "R&D ’26"}], id="escaped twice"),
    pytest.param(rss(item("3 &lt; 5")), [{"title": "3 < 5"}], id="a sign that is no tag"),
    pytest.param(rss(item("\n  The\n   Gate ")), [{"title": "The Gate"}], id="a title over several lines"),
    pytest.param(rss(item("", more=f"<description>{ESCAPED}</description>")), [{"title": ""}], id="no title"),
    pytest.param(
        atom(entry("", title='<title type="html">The &lt;i&gt;Gate</title>')),
        [{"title": "The Gate"}],
        id="type html",
    ),
    pytest.param(
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
        rss(item(more=f"<description>Short.</description><content:encoded><![CDATA[{LONG}]]></content:encoded>")),
        [{"html": LONG, "summary": "Short."}],
        id="both a text and its summary",
    ),
    pytest.param(
        rss(item(more=f"<description>{ESCAPED}</description>")),
        [{"html": "", "summary": LONG}],
        id="the description is the text",
    ),
    pytest.param(
        rss(item(more=f"<c:encoded>{ESCAPED}</c:encoded>")).replace("xmlns:content", "xmlns:c"),
        [{"html": LONG}],
        id="content under an unusual prefix",
    ),
    pytest.param(
        atom(entry(f'<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{LONG}</div></content>')),
        [{"has": "jammed at dawn"}],
        id="XHTML as it is",
    ),
    pytest.param(
        atom(entry('<content type="text">a &lt; b</content>')),
        [{"has": "a &lt; b"}],
        id="plain text that holds a sign",
    ),
    # times
    *(
        pytest.param(dated(written), [{"published": expected}], id=f"time: {what}")
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
        rss(item(more="<dc:date>2026-11-22T12:00Z</dc:date>")), [{"published": NOON}], id="time: of Dublin Core"
    ),
    pytest.param(
        atom(entry("<updated>2026-11-22T12:00:00Z</updated>")),
        [{"published": None, "updated": NOON}],
        id="time: updated alone",
    ),
    # people, pictures, recordings
    pytest.param(
        rss(item(more="<author>ada@sund.example (Ada Quill)</author>")),
        [{"authors": ("Ada Quill",)}],
        id="mail and name",
    ),
    pytest.param(rss(item(more="<dc:creator>Ada Quill</dc:creator>")), [{"authors": ("Ada Quill",)}], id="dc:creator"),
    pytest.param(
        atom(entry("<author><name>Ada Quill</name></author><author><name>Ben Oram</name></author>")),
        [{"authors": ("Ada Quill", "Ben Oram")}],
        id="two writers",
    ),
    pytest.param(
        rss(item(more='<media:content url="/a.jpg" medium="image"/>')),
        [{"image": f"{SITE}/a.jpg"}],
        id="media:content",
    ),
    pytest.param(
        rss(
            item(more='<media:group><media:content url="/a" type="video/x"/><media:thumbnail url="/t"/></media:group>')
        ),
        [{"image": f"{SITE}/t"}],
        id="a video with its picture",
    ),
    pytest.param(
        rss(item(more='<enclosure url="/a.jpg" type="image/jpeg" length="0"/>')),
        [{"image": f"{SITE}/a.jpg"}],
        id="enclosure",
    ),
    pytest.param(
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
        rss(item(more="<category>Harbour</category><category/><category>Quay</category>")),
        [{"tags": ("Harbour", "Quay")}],
        id="empty tags",
    ),
    # identity within one feed
    pytest.param(rss(item() + item()), [GATE], id="one item twice"),
    pytest.param(
        rss(item(more="<guid>1</guid>") + item(more="<guid>2</guid>")),
        [GATE],
        id="one item twice under other guids",
    ),
    pytest.param(
        rss(item(more="<guid>1</guid>") + item("Ferry", B, "<guid>1</guid>")),
        [GATE, {"address": B}],
        id="a shared guid",
    ),
    pytest.param(rss(item() + item("Ferry")), [GATE, {"title": "Ferry", "address": A}], id="a shared link"),
    pytest.param(rss(item() + item(link=B)), [GATE, {"title": "Gate", "address": B}], id="a shared title"),
    pytest.param(
        rss("".join(item("Notice", A, f"<guid>{A}</guid><description>Of day {n}.</description>") for n in range(3))),
        [{"summary": f"Of day {n}."} for n in range(3)],
        id="guid, link and title shared by notices that differ",
    ),
    pytest.param(
        rss(
            "".join(item(f"T{n}", f"{SITE}/{n}", "<pubDate>Sun, 22 Nov 2026 12:00:00 GMT</pubDate>") for n in range(20))
        ),
        [{}] * 20,
        id="items of one second",
    ),
    pytest.param(
        rss(item(link="") + item("Ferry", "")),
        [{"title": "Gate"}, {"title": "Ferry"}],
        id="neither links nor guids",
    ),
    pytest.param(
        rss("".join(f"<item><guid>g{n}</guid><enclosure url='/{n}.mp3' type='audio/mpeg'/></item>" for n in range(3))),
        [{}] * 3,
        id="nothing but guids and recordings",
    ),
]


@pytest.mark.parametrize(("body", "expected"), ODDITIES)
def test_what_must_come_of_an_item(body: str, expected: list[dict[str, Any]]):
    compare("", body, expected)

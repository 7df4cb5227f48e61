"""ninjs, NewsML-G2 and NITF tell the same item; each field is taken from where it stands."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from copytaster.model.article import ParagraphKind, Role
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.model.page import Page, PageKind
from copytaster.model.wire import NoticeKind
from copytaster.reading.pages import read
from tests.pure.reading.captured import capture

from .trade_samples import (
    FIRST,
    HEADLINE,
    SECOND,
    THIRD,
    as_json,
    news_item,
    news_message,
    ninjs_1,
    ninjs_3,
    nitf,
    package,
    picture_item,
)

BRIDGE, PICTURE = "urn:newsml:norwire.example:20260504:bridge", "urn:newsml:norwire.example:20260504:pic"
WITH_NITF = f"""<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body>
<body.head><hedline><hl1>{HEADLINE}</hl1></hedline></body.head>
<body.content><p>{FIRST}</p><hl2>Timber by boat</hl2><p>{SECOND}</p><p>{THIRD}</p></body.content></body></nitf>
</inlineXML>"""
OF_ONE_ITEM = [
    pytest.param(as_json(ninjs_1()), "ninjs", id="ninjs 1.x"),
    pytest.param(as_json([ninjs_1()]), "ninjs", id="ninjs in an array"),
    pytest.param(as_json({"_items": [ninjs_1()]}), "ninjs", id="ninjs in an envelope"),
    pytest.param(as_json(ninjs_3()), "ninjs", id="ninjs 3.x"),
    pytest.param(nitf(), "nitf", id="NITF"),
    pytest.param(nitf(prefix='<!DOCTYPE nitf SYSTEM "http://127.0.0.1:9/nitf-3-6.dtd">'), "nitf", id="NITF with a DTD"),
    pytest.param(news_item().encode(), "newsml-g2", id="NewsML-G2 with XHTML"),
    pytest.param(news_item(WITH_NITF).encode(), "newsml-g2", id="NewsML-G2 with NITF"),
    pytest.param(news_message(news_item()), "newsml-g2", id="NewsML-G2 in a message"),
]


def articles(body, name="item"):
    found = read(capture(body, "", address=f"file:///{name}", name=name))
    assert isinstance(found, Page), found
    return found.articles


@pytest.mark.parametrize(("body", "where"), OF_ONE_ITEM)
def test_an_item_is_the_article_that_it_tells(body, where):
    [article] = articles(body)
    assert article.headline == HEADLINE
    assert article.deck.startswith("Work begins in June")
    assert [paragraph.text for paragraph in article.paragraphs] == [FIRST, "Timber by boat", SECOND, THIRD]
    assert article.paragraphs[1].kind is ParagraphKind.SUBHEAD
    assert article.bylines[0] == "Jo Harker"
    assert (article.publisher, article.agency, article.language) == ("Norwire", "Norwire", "en")
    assert (article.dateline.place, article.dateline.date) == ("OSTREL", "May 4")
    assert article.copyright.endswith("Norwire")
    assert article.published.day.isoformat() == "2026-05-04"
    assert article.tags
    sources = {source.field: source.where for source in article.sources}
    assert {sources[field] for field in ("headline", "paragraphs", "published", "publisher", "tags")} == {where}
    assert sources["dateline"] == "text"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(as_json(ninjs_1()), id="ninjs"),
        pytest.param(nitf(), id="NITF"),
        pytest.param(news_item().encode(), id="G2"),
    ],
)
def test_times_rights_and_what_is_for_desks_are_kept(body):
    [article] = articles(body)
    assert article.published.at == datetime(2026, 5, 4, 12, 0, tzinfo=timezone(timedelta(hours=2)))
    assert article.modified.at == datetime(2026, 5, 4, 12, 30, tzinfo=UTC)
    assert article.licence == "Not for use in Varn"
    assert article.slug == "ostrel-bridge"
    assert "Photos to follow" in article.wire.marks
    assert any(mark.startswith("urgency") for mark in article.wire.marks)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(as_json(ninjs_1()), id="ninjs 1.x"),
        pytest.param(as_json(ninjs_3()), id="ninjs 3.x"),
        pytest.param(nitf(), id="NITF"),
        pytest.param(news_message(news_item(), picture_item()), id="NewsML-G2"),
    ],
)
def test_photos_come_with_caption_credit_and_the_largest_size(body):
    [article] = articles(body)
    [photo] = article.photos
    assert (photo.caption, photo.address) == ("The old bridge at Ostrel.", "https://pix.norwire.example/7.jpg")
    assert photo.credit.startswith("Per Dahl")
    assert photo.width * 2 == photo.height * 3 or photo.width * 3 == photo.height * 4


def test_rights_of_photos_are_their_own():
    assert articles(as_json(ninjs_1()))[0].photos[0].rights == "© 2026 Norwire. Editorial use only"
    assert articles(news_message(news_item(), picture_item()))[0].photos[0].rights == "Editorial use only"
    assert articles(news_message(news_item(), picture_item(status="withheld")))[0].photos == ()


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        pytest.param(as_json(ninjs_1(pubstatus="canceled")), NoticeKind.WITHDRAWN, id="ninjs canceled"),
        pytest.param(as_json(ninjs_3(pubStatus="withheld")), NoticeKind.WITHHELD, id="ninjs withheld"),
        pytest.param(
            news_item(meta='<pubStatus qcode="stat:canceled"/>').encode(), NoticeKind.WITHDRAWN, id="G2 canceled"
        ),
        pytest.param(
            news_item(meta='<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/withheld"/>').encode(),
            NoticeKind.WITHHELD,
            id="G2 withheld",
        ),
        pytest.param(nitf().replace(b'"usable"', b'"canceled"'), NoticeKind.WITHDRAWN, id="NITF canceled"),
    ],
)
def test_what_its_provider_stops_is_a_notice(body, kind):
    [article] = articles(body)
    assert article.stops_copy
    assert article.wire.notice.kind is kind
    assert article.wire.notice.headline == HEADLINE


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(as_json(ninjs_1(embargoed="2026-05-08T06:00:00+02:00")), id="ninjs"),
        pytest.param(news_item(meta="<embargoed>2026-05-08T06:00:00+02:00</embargoed>").encode(), id="NewsML-G2"),
        pytest.param(
            nitf(data='<date.release norm="20260508T060000+0200"/>').replace(b'"usable"', b'"embargoed"'), id="NITF"
        ),
    ],
)
def test_an_embargo_is_kept_to_the_minute(body):
    [article] = articles(body)
    assert article.wire.embargo.at == datetime(2026, 5, 8, 4, 0, tzinfo=UTC)
    assert not article.stops_copy


def test_a_message_of_several_items_is_read_in_the_order_of_its_package():
    second = news_item(guid="urn:ferry", headline="Traders ask for a ferry")
    found = read(
        capture(news_message(news_item(), second, package(("urn:ferry", ""), (BRIDGE, ""), ("urn:x", "A song"))), "")
    )
    assert found.kind is PageKind.TOPIC
    assert [article.headline for article in found.articles] == ["Traders ask for a ferry", HEADLINE]
    assert {article.role for article in found.articles} == {Role.LISTED}
    assert {article.place for article in found.articles} == {0}, "each is the same article when it comes alone"
    assert found.chrome == ("A song (urn:x)",)


def test_photos_go_to_the_item_that_links_them():
    linking = news_item(guid="urn:ferry", headline="Traders", links=f'<link rel="irel:seeAlso" residref="{PICTURE}"/>')
    first, second = articles(news_message(news_item(), linking, picture_item()))
    assert (first.photos, len(second.photos)) == ((), 1)


@pytest.mark.parametrize(
    ("body", "reason", "detail"),
    [
        pytest.param(news_message(package((BRIDGE, HEADLINE))), Reason.NO_ARTICLE, HEADLINE, id="a package of names"),
        pytest.param(picture_item().encode(), Reason.NO_ARTICLE, "1 pictures", id="a picture"),
        pytest.param(as_json(ninjs_1(type="picture")), Reason.NO_ARTICLE, "picture", id="a ninjs picture"),
        pytest.param(
            as_json(ninjs_1(body_xhtml="", body_text="", headline_subhead="")), Reason.TOO_SHORT, HEADLINE, id="no text"
        ),
        pytest.param(as_json(ninjs_1())[:-40], Reason.BROKEN, "JSON", id="torn JSON"),
        pytest.param(nitf()[:-40], Reason.BROKEN, "whole file", id="torn XML"),
        pytest.param(as_json({"versioncreated": 7}), Reason.NOT_A_PAGE, "JSON", id="JSON of another kind"),
        pytest.param(b"[" * 100_000 + b'{"pubstatus":1}', Reason.NOT_A_PAGE, "JSON", id="deep JSON"),
        pytest.param(b'{"pubstatus":' + b"[" * 200_000, Reason.BROKEN, "deep", id="deep inside"),
        pytest.param(b"<nitf>" + b"<p>" * 100_000, Reason.BROKEN, "XML", id="deep XML"),
    ],
)
def test_what_holds_no_article_says_so(body, reason, detail):
    turned = read(capture(body, ""))
    assert isinstance(turned, TurnedAway)
    assert (turned.reason, detail in turned.detail) == (reason, True), turned


BOMB = '<!DOCTYPE nitf [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("name", ["a", "b", "f"])
def test_entities_that_a_file_makes_are_never_expanded(name):
    [article] = articles(nitf(body=f"<p>{FIRST}</p><p>Here &{name}; and caf&eacute;&nbsp;bar.</p>", prefix=BOMB))
    assert article.paragraphs[1].text == "Here and café bar."


def test_a_plain_body_is_read_where_there_is_no_marked_one():
    item = ninjs_1(body_xhtml="", body_text=f"{HEADLINE}\nBy Jo Harker\n{FIRST}\n{SECOND}\n-30-")
    assert [paragraph.text for paragraph in articles(as_json(item))[0].paragraphs] == [FIRST, SECOND]


def test_photos_that_stand_in_the_text_are_photos_and_no_text():
    caption = "<figcaption>A ferry. (Photo: Norwire)</figcaption>"
    figure = f"<figure><img src='https://pix.norwire.example/8.jpg'>{caption}</figure>"
    [article] = articles(as_json(ninjs_1(body_xhtml=f"<p>{FIRST}</p>{figure}<p>{SECOND}</p>", associations={})))
    assert [paragraph.text for paragraph in article.paragraphs] == [FIRST, SECOND]
    [photo] = article.photos
    assert (photo.address, photo.credit) == ("https://pix.norwire.example/8.jpg", "Norwire")


def test_items_come_one_a_line_too():
    two = as_json(ninjs_1()) + b"\n" + as_json(ninjs_3(headlines=[{"value": "Traders ask for a ferry"}]))
    assert [article.headline for article in articles(two)] == [HEADLINE, "Traders ask for a ferry"]


def test_plain_and_packed_data_of_newsml_is_read():
    plain = f'<inlineData contenttype="text/plain">{FIRST}\n{SECOND}</inlineData>'
    assert len(articles(news_item(plain).encode())[0].paragraphs) == 2
    packed = "PHA+VGhlIGJyaWRnZSBpcyBvcGVuLjwvcD4="
    data = f'<inlineData contenttype="text/html" encoding="enctype:base64">{packed}</inlineData>'
    assert articles(news_item(data).encode())[0].text == "The bridge is open."

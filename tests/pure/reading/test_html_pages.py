import json
from datetime import UTC, date, datetime

import pytest

from copytaster.model.article import Paragraph, ParagraphKind
from copytaster.model.page import ForeignComment, Page
from copytaster.reading.pages import read

from .captured import OTHER, SENTENCE, THIRD, capture, page

HEADLINE = "Council agrees to mend the old bridge"
LD = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": HEADLINE,
    "datePublished": "2026-05-04T08:30:00+02:00",
    "dateModified": "2026-05-04T11:00:00+02:00",
    "author": [{"@type": "Person", "name": "Ann Quill"}, {"@type": "Person", "name": "By Tom Reed, staff writer"}],
    "publisher": {"@type": "Organization", "name": "Harbour Times"},
    "articleSection": "Town",
    "keywords": "bridges, Harbour Row",
    "image": {"@type": "ImageObject", "url": "/img/bridge.jpg"},
    "license": "https://creativecommons.org/licenses/by/4.0/",
}


def ld(**changes):
    node = {key: value for key, value in {**LD, **changes}.items() if value is not None}
    return f"<script type='application/ld+json'>{json.dumps(node)}</script>"


def article(markup, **capture_fields):
    found = read(capture(markup, **capture_fields))
    assert isinstance(found, Page), found
    return found.articles[0]


def where(found):
    return {source.field: source.where for source in found.sources}


def test_every_field_and_where_it_was_read():
    found = article(page(head=ld()))
    assert found.headline == HEADLINE
    assert found.bylines == ("Ann Quill", "Tom Reed")
    assert found.published.at == datetime(2026, 5, 4, 6, 30, tzinfo=UTC)
    assert found.published.day == date(2026, 5, 4)
    assert found.modified.at == datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
    assert (found.host, found.publisher, found.category) == ("harbour-times.example", "Harbour Times", "Town")
    assert found.tags == ("bridges", "Harbour Row")
    assert found.licence == "https://creativecommons.org/licenses/by/4.0/"
    assert found.language == "en"
    assert found.copyright == "© 2026 Harbour Times"
    assert found.address == "https://www.harbour-times.example/news/bridge"
    assert found.photos[0].address == "https://www.harbour-times.example/img/bridge.jpg"
    assert where(found)["bylines"] == "json-ld"
    assert where(found)["headline"] == "html"
    assert where(found)["address"] == "page"


def test_the_text_comes_as_paragraphs_of_their_kinds():
    body = (
        f"<p>{SENTENCE * 2}</p><h2>What it costs</h2><p>{OTHER * 2}</p><blockquote><p>{THIRD}</p></blockquote>"
        f"<ul><li>Timber from the north, cut last spring.</li><li>Nails from the old smithy.</li></ul><p>{OTHER}</p>"
        "<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2025</td><td>400 crowns</td></tr></table>"
    )
    kinds = {(paragraph.kind, paragraph.text) for paragraph in article(page(body=body)).paragraphs}
    assert (ParagraphKind.SUBHEAD, "What it costs") in kinds
    assert (ParagraphKind.QUOTE, THIRD.strip()) in kinds
    assert (ParagraphKind.LIST_ITEM, "Nails from the old smithy.") in kinds
    assert (ParagraphKind.TABLE_ROW, "2025 | 400 crowns") in kinds
    assert (ParagraphKind.TEXT, (SENTENCE * 2).strip()) in kinds


def test_links_to_other_articles_are_no_text():
    body = f"<p>{SENTENCE * 2}</p><p>Read more: <a href='/x'>Ferry runs aground again</a></p><p>{OTHER * 2}</p>"
    assert "Ferry" not in article(page(body=body)).text


def test_links_inside_a_sentence_stay():
    body = f"<p>{SENTENCE * 2}</p><p>They said <a href='/x'>the ferry</a> had been late.</p><p>{OTHER * 2}</p>"
    assert "They said the ferry had been late." in article(page(body=body)).text


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(HEADLINE, id="the headline again"),
        pytest.param("By Ann Quill and Tom Reed", id="the byline"),
        pytest.param("4 May 2026, 08:30", id="the time"),
        pytest.param("3 min read", id="the reading time"),
    ],
)
def test_front_matter_is_no_text(line):
    body = f"<p>{line}</p>" + "".join(f"<p>{text * 2}</p>" for text in (SENTENCE, OTHER, THIRD))
    found = article(page(head=ld(), body=body))
    assert found.paragraphs[0] == Paragraph((SENTENCE * 2).strip())


@pytest.mark.parametrize(
    ("markup", "head", "deck"),
    [
        pytest.param(
            "<p class='standfirst'>Timber is on its way, and so is a ferry.</p>",
            "",
            "Timber is on its way, and so is a ferry.",
            id="by its class",
        ),
        pytest.param(
            "<h2>Timber is on its way, and so is a ferry.</h2>",
            "<meta property='og:description' content='Timber is on its way, and so is a ferry.'>",
            "Timber is on its way, and so is a ferry.",
            id="printed and described",
        ),
        pytest.param(
            "",
            "<meta property='og:description' content='Timber is on its way, and so is a ferry.'>",
            None,
            id="described, never printed",
        ),
        pytest.param(
            "", f"<meta name='description' content='{(SENTENCE * 2).strip()}'>", None, id="the first paragraph"
        ),
        pytest.param("<p class='lead-image-caption'>The bridge in an old photo.</p>", "", None, id="a caption"),
    ],
)
def test_the_deck(markup, head, deck):
    found = article(page(before=markup, head=head))
    assert found.deck == deck
    assert deck is None or deck not in found.text


@pytest.mark.parametrize(
    ("head", "h1", "expected"),
    [
        pytest.param("", HEADLINE, HEADLINE, id="printed"),
        pytest.param(
            "<meta property='og:title' content='Council agrees to mend the old bridge - Harbour Times'>",
            HEADLINE,
            HEADLINE,
            id="with the site behind it",
        ),
        pytest.param(
            "<meta property='og:title' content='Council agrees to mend the old bridge'>",
            "Harbour Row: Council agrees to mend the old bridge",
            HEADLINE,
            id="with a kicker before it",
        ),
    ],
)
def test_the_headline(head, h1, expected):
    assert article(page(head=head, headline=h1)).headline == expected


def test_a_headline_that_only_the_title_gives_loses_the_site():
    markup = page().replace(f"<h1>{HEADLINE}</h1>", "")
    assert article(markup).headline == HEADLINE


@pytest.mark.parametrize(
    ("head", "before", "names"),
    [
        pytest.param("<meta name='author' content='Ann Quill'>", "", ("Ann Quill",), id="meta"),
        pytest.param("", "<p class='byline'>By Ann Quill and Tom Reed</p>", ("Ann Quill", "Tom Reed"), id="printed"),
        pytest.param("", "<a rel='author' href='/q'>Ann Quill</a>", ("Ann Quill",), id="rel=author"),
        pytest.param(
            ld(author={"@type": "Organization", "name": "Harbour Times"}),
            "<p class='byline'>By Ann Quill</p>",
            ("Ann Quill",),
            id="a person before the house",
        ),
        pytest.param(ld(author={"name": "Harbour Times"}), "", ("Harbour Times",), id="the house where nobody else"),
        pytest.param(ld(author={"givenName": "Ann", "familyName": "Quill"}), "", ("Ann Quill",), id="name in parts"),
        pytest.param("<meta name='author' content='https://n.example/q'>", "", (), id="an address is no name"),
        pytest.param(ld(author="Reuters"), "", (), id="an agency is no writer"),
    ],
)
def test_bylines(head, before, names):
    assert article(page(head=head, before=before)).bylines == names


@pytest.mark.parametrize(
    ("head", "before", "day", "at", "place"),
    [
        pytest.param(
            "<meta property='article:published_time' content='2026-05-04T08:30:00Z'>",
            "",
            date(2026, 5, 4),
            datetime(2026, 5, 4, 8, 30, tzinfo=UTC),
            "meta",
            id="meta with a zone",
        ),
        pytest.param(
            "<meta name='date' content='2026-05-04 08:30'>", "", date(2026, 5, 4), None, "meta", id="no zone, no moment"
        ),
        pytest.param(
            "", "<time datetime='2026-05-04'>yesterday</time>", date(2026, 5, 4), None, "html", id="a time element"
        ),
        pytest.param(
            "", "<span class='date'>Monday, 4 May 2026</span>", date(2026, 5, 4), None, "text", id="as printed"
        ),
        pytest.param(
            "<meta name='date' content='2031-01-01'><meta name='pubdate' content='2026-05-04'>",
            "",
            date(2026, 5, 4),
            None,
            "meta",
            id="a day after the capture is not believed",
        ),
        pytest.param(
            "<meta name='date' content='1970-01-01T00:00:00Z'>"
            "<meta name='pubdate' content='Mon, 04 May 2026 08:30:00 GMT'>",
            "",
            date(2026, 5, 4),
            datetime(2026, 5, 4, 8, 30, tzinfo=UTC),
            "meta",
            id="nor is the first day of computer time",
        ),
    ],
)
def test_when_it_was_published(head, before, day, at, place):
    found = article(page(head=head, before=before))
    assert (found.published.day, found.published.at) == (day, at)
    assert where(found)["published"] == place
    assert found.published.evidence


def test_the_day_in_the_address_comes_last():
    found = article(page(), address="https://www.harbour-times.example/2026/05/04/bridge")
    assert (found.published.day, where(found)["published"]) == (date(2026, 5, 4), "address")


def test_a_page_that_says_no_time_has_none():
    assert article(page()).published is None


def test_a_copy_on_another_site_belongs_to_the_site_it_names():
    head = (
        "<link rel='canonical' href='https://quill.example/a?utm_source=x'>"
        "<meta property='og:site_name' content='Digest'>"
    )
    found = article(page(head=head), address="https://digest.example/read/9")
    assert (found.address, found.publisher, found.host) == (
        "https://quill.example/a",
        "quill.example",
        "digest.example",
    )


def test_a_dispatch_of_an_agency():
    body = f"<p>SEOUL, May 4 (Yonhap) -- {SENTENCE * 2}</p><p>{OTHER * 2}</p><p>{THIRD * 2}</p>"
    found = article(page(body=body))
    assert found.agency == "Yonhap"
    assert (found.dateline.place, found.dateline.date) == ("SEOUL", "May 4")
    assert found.paragraphs[0].text.startswith("SEOUL, May 4 (Yonhap)")


def test_a_page_for_subscribers_with_little_text_is_partial():
    found = article(page(head=ld(isAccessibleForFree=False), body=f"<p>{SENTENCE * 2}</p>"))
    assert found.partial
    assert article(page(head=ld(isAccessibleForFree=True), body=f"<p>{SENTENCE * 2}</p>")).partial is None


def test_json_ld_in_a_graph_with_references():
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "Person", "@id": "#q", "name": "Ann Quill"},
            {"@type": "Organization", "@id": "#p", "name": "Harbour Times"},
            {"@type": ["NewsArticle"], "headline": HEADLINE, "author": {"@id": "#q"}, "publisher": {"@id": "#p"}},
        ],
    }
    found = article(page(head=f"<script type='application/ld+json'>{json.dumps(graph)},</script>".replace(",<", "<")))
    assert (found.bylines, found.publisher) == (("Ann Quill",), "Harbour Times")


@pytest.mark.parametrize("broken", ["{not json", '{"@type": "NewsArticle", "headline": {"a": []}}', "[1, [2]]", "null"])
def test_broken_json_ld_does_no_harm(broken):
    assert article(page(head=f"<script type='application/ld+json'>{broken}</script>")).headline == HEADLINE


def test_keywords_that_say_nothing_of_the_article_are_left_out():
    found = article(page(head="<meta name='keywords' content='bridge, football, council, INDG08'>"))
    assert found.tags == ("bridge", "council")


def test_comments_and_pingbacks_of_a_blog():
    after = (
        "<ol class='commentlist'>"
        "<li class='comment even'><article><div class='comment-author vcard'><b class='fn'>Pat Oar</b> says:</div>"
        "<time datetime='2026-05-05T10:41:00+00:00'>5 May</time>"
        "<div class='comment-content'><p>High time they did.</p></div></article></li>"
        "<li class='pingback'><p>Pingback: <a href='https://b.example'>Bridges of the north | Oar blog</a></p></li>"
        "</ol>"
    )
    found = read(capture(page(after=after)))
    assert found.comments == (ForeignComment(author="Pat Oar", text="High time they did.", at="2026-05-05T10:41"),)
    assert found.pingbacks == ("Bridges of the north | Oar blog",)
    assert "High time" not in found.articles[0].text


def test_a_comment_without_its_head_and_its_writer_is_no_byline():
    after = (
        "<div id='comments' class='comments-area'><ol class='comment-list'><li class='comment'>"
        "<article class='comment-body'><footer class='comment-meta'><div class='comment-author vcard'>"
        "<b class='fn'>Pat Oar</b> <span class='says'>says:</span></div>"
        "<time datetime='2026-05-05T10:41:00+00:00'>5 May 2026 at 10:41</time></footer>"
        "<div class='comment-content'><p>High time they did.</p></div><div class='reply'><a href='#r'>Reply</a></div>"
        "</article></li></ol></div>"
    )
    found = read(capture(page(before="<span class='author vcard'>Ann Quill</span>", after=after)))
    assert found.comments == (ForeignComment(author="Pat Oar", text="High time they did.", at="2026-05-05T10:41"),)
    assert found.articles[0].bylines == ("Ann Quill",)
    assert article(page(after=after)).bylines == ()
    assert article(page(after=after)).published is None


def test_a_comment_in_one_block_is_read_without_what_stands_around_it():
    after = (
        "<div class='comment'><div class='comment-body'><div class='comment-author'>Pat Oar</div>"
        "<p>High time they did.</p><div class='reply'>Reply</div></div></div>"
    )
    assert [one.text for one in read(capture(page(after=after))).comments] == ["High time they did."]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        pytest.param(
            "<div class='by'>By <span>Vera Dunmore</span>, in Brackwater</div>", ("Vera Dunmore",), id="place"
        ),
        pytest.param("<p><i>by Effie Morland</i> Saturday 2 May 2026</p>", ("Effie Morland",), id="day beside it"),
        pytest.param("<p>By Effie Morland Saturday 2 May 2026</p>", ("Effie Morland",), id="day behind it"),
        pytest.param(
            "<p>Von Jan van der Linden und Eva Maria Roth</p>", ("Jan van der Linden", "Eva Maria Roth"), id="two"
        ),
        pytest.param("<p class='firma'>Beatriz Santolaya</p>", ("Beatriz Santolaya",), id="a class in Spanish"),
        pytest.param("<p>By noon the ferry had left.</p>", (), id="a sentence"),
        pytest.param("<p>By Monday morning</p>", (), id="a day"),
    ],
)
def test_a_byline_that_only_its_place_and_words_tell(line, names):
    assert article(page(before=line)).bylines == names


def test_a_day_below_the_headline_in_no_marked_element():
    found = article(page(before="<p>Harbour Row, Saturday 2 May 2026</p>"))
    assert (found.published.day, where(found)["published"]) == (date(2026, 5, 2), "text")


def test_the_paper_named_in_the_title_and_the_address():
    markup = page().replace("| Harbour Times<", ":: HARBOUR TIMES :: the paper by the water<")
    assert article(markup).publisher == "Harbour Times"


@pytest.mark.parametrize(
    ("last", "agency"),
    [
        pytest.param("With copy from Northern Wire", "Northern Wire", id="an agency of no table"),
        pytest.param("With inputs from AFP.", "AFP", id="a known one"),
        pytest.param("Mit Material von dpa", "dpa", id="in German"),
        pytest.param("With a little help from friends", None, id="friends"),
    ],
)
def test_the_agency_whose_copy_was_used(last, agency):
    body = "".join(f"<p>{line * 2}</p>" for line in (SENTENCE, OTHER, THIRD)) + f"<p>{last}</p>"
    assert article(page(body=body)).agency == agency


@pytest.mark.parametrize(
    ("extra", "stays"),
    [
        pytest.param("<p>Ann Quill ann@harbour-times.example</p>", False, id="a contact line"),
        pytest.param(
            "<p>Write to the council at works@row.example by Friday.</p>", True, id="a sentence with an address"
        ),
    ],
)
def test_a_last_line_with_a_mail_address(extra, stays):
    body = "".join(f"<p>{line * 2}</p>" for line in (SENTENCE, OTHER, THIRD)) + extra
    assert ("@" in article(page(body=body)).text) is stays


def test_the_section_above_the_text_is_no_text():
    body = "<p>Town</p>" + "".join(f"<p>{line * 2}</p>" for line in (SENTENCE, OTHER, THIRD))
    found = article(page(head=ld(), body=body))
    assert (found.category, found.paragraphs[0].text) == ("Town", (SENTENCE * 2).strip())

"""What is read from a whole web page, and where each field was read."""

import json
from datetime import UTC, date, datetime

import pytest

from copytaster.model.article import Paragraph, ParagraphKind

from .captured import OTHER, SENTENCE, THIRD, page
from .html_samples import HEADLINE, article, ld, where


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
        pytest.param("<time>4 May 2026, 08:30</time> · Updated <time>11:00</time>", id="a label between times"),
        pytest.param("Published: <time>4 May 2026</time>", id="a label before a time"),
    ],
)
def test_front_matter_is_no_text(line):
    body = f"<p>{line}</p>" + "".join(f"<p>{text * 2}</p>" for text in (SENTENCE, OTHER, THIRD))
    found = article(page(head=ld(), body=body))
    assert found.paragraphs[0] == Paragraph((SENTENCE * 2).strip())


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


def test_a_time_within_a_sentence_stays_in_it():
    said = "The ferry sailed at <time datetime='11:52'>11:52</time> with forty people aboard, and came back empty."
    found = article(page(body=f"<p>{SENTENCE}</p><p>{said}</p><p>{OTHER * 2}</p>"))
    assert found.paragraphs[1].text == "The ferry sailed at 11:52 with forty people aboard, and came back empty."


def test_a_mirror_of_a_page_keeps_the_name_that_the_page_has_for_its_own_site():
    head = (
        "<link rel='canonical' href='https://www.harbour-times.example/a'>"
        "<meta property='og:site_name' content='The Harbour Times'>"
    )
    assert article(page(head=head), address="https://mirror.example/9").publisher == "The Harbour Times"


@pytest.mark.parametrize(
    "node",
    [
        pytest.param({"@type": "WebSite", "name": "Tide & Quay"}, id="its site"),
        pytest.param({"@type": "NewsMediaOrganization", "name": "Tide & Quay"}, id="its house"),
        pytest.param({"@type": "WebPage", "publisher": {"@type": "Organization", "name": "Tide & Quay"}}, id="a page"),
    ],
)
def test_the_publisher_that_json_ld_names_outside_the_article(node):
    markup = page(head=f"<script type='application/ld+json'>{json.dumps({'@graph': [node]})}</script>")
    assert article(markup.replace(" | Harbour Times</title>", "</title>")).publisher == "Tide & Quay"


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

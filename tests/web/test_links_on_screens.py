"""The links that an outlet printed in a text, on the article's page and in the API."""

from datetime import timedelta

from copytaster.model.annotations import Tag, TagKind
from copytaster.model.article import Article, Link, Paragraph
from copytaster.model.span import Span

from .markup import one, tree, words
from .newsdesk import NOW, file

TEXT = "“<b>Ferries</b>”, says the report & Ilse Marrack. Ilse Marrack left. 🚢 Survey."


def _at(words, address):
    return Link(TEXT.index(words), TEXT.index(words) + len(words), address)


def _filed(desk, *links, tags=()):
    article = Article(
        headline="Ferries stay in harbour",
        paragraphs=(Paragraph("First the doors."), Paragraph(TEXT, links=links)),
        publisher="Corran Gazette",
        address="https://gazette.example/stay",
        language="en",
    )
    return file(desk.newsroom, article, at=NOW - timedelta(hours=1), tags=tags)


def _anchors(desk, identity):
    root = tree(desk.browser.get(f"/articles/{identity}"))
    assert words(one(root, "//*[@id='p2']")) == TEXT
    return root.xpath("//*[@id='p2']//a")


def test_links_stand_in_the_text_and_lead_out_without_a_trace(empty_desk):
    links = (_at("<b>Ferries</b>", "https://n.example/?a=1&b=<2>"), _at("Survey", "https://n.example/survey#p3"))
    found = _anchors(empty_desk, _filed(empty_desk, *links))
    assert [(words(each), each.get("href")) for each in found] == [
        ("<b>Ferries</b>", "https://n.example/?a=1&b=<2>"),
        ("Survey", "https://n.example/survey#p3"),
    ]
    assert {each.get("rel") for each in found} == {"nofollow noopener noreferrer external"}
    assert {tuple(sorted(each.keys())) for each in found} == {("href", "rel")}


def test_a_name_inside_a_link_leads_to_its_topic_where_it_is_named_next(empty_desk):
    first = TEXT.index("Ilse")
    second = TEXT.index("Ilse", first + 1)
    begins = len("First the doors.\n")
    spans = tuple(Span(begins + at, begins + at + len("Ilse Marrack")) for at in (first, second))
    marrack = Tag(key="ilsemarrack", label="Ilse Marrack", kind=TagKind.PERSON, spans=spans, by="names/1")
    link = _at("the report & Ilse Marrack", "https://n.example/report")
    found = _anchors(empty_desk, _filed(empty_desk, link, tags=(marrack,)))
    assert [(words(each), each.get("href")) for each in found] == [
        ("the report & Ilse Marrack", "https://n.example/report"),
        ("Ilse Marrack", "/topics/ilsemarrack"),
    ]


def test_nothing_but_web_addresses_and_characters_of_the_text_is_linked(empty_desk):
    links = (
        Link(0, 4, "javascript:alert(1)"),
        Link(1, 5, "file:///home/ilse/secret"),
        Link(20, 19, "https://n.example/backwards"),
        Link(70, 7000, "https://n.example/beyond"),
    )
    assert not _anchors(empty_desk, _filed(empty_desk, *links))


def test_the_api_gives_the_characters_and_addresses_of_links(empty_desk):
    identity = _filed(empty_desk, _at("the report", "https://n.example/report"))
    first, second = empty_desk.browser.get(f"/api/articles/{identity}").json()["paragraphs"]
    assert first["links"] == []
    (link,) = second["links"]
    assert second["text"][link["start"] : link["end"]] == "the report"
    assert link["address"] == "https://n.example/report"

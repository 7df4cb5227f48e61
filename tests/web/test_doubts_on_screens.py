"""What is doubtful about an article's times stands beside its date, and why; so does where its text goes on."""

from dataclasses import replace
from datetime import date

from copytaster.model.article import Article, When
from copytaster.model.doubts import Doubt, DoubtKind

from .markup import one, tree, words
from .newsdesk import NOW, file, paragraphs

DOUBTED = Article(
    headline="Lighthouse lit again after sixty years",
    publisher="Averell Courier",
    language="en",
    published=When(day=date(2026, 11, 20)),
    paragraphs=paragraphs("The lamp was lit at dusk by the keeper's granddaughter."),
    partial="it goes on on another page",
    next_address="https://courier.example/light?page=2",
    doubts=(Doubt(DoubtKind.TURNED, "2026-11-02, published 2026-11-20"),),
)


def test_the_article_says_that_its_date_is_in_doubt_and_why(fresh_desk):
    root = tree(fresh_desk.browser.get(f"/articles/{file(fresh_desk.newsroom, DOUBTED, at=NOW)}"))
    assert "date in doubt" in words(one(root, "//div[@class='by']"))
    told = words(one(root, "//dt[@id='doubts']/following-sibling::dd[1]"))
    assert told == "Changed before it was published: “2026-11-02, published 2026-11-20”"


def test_nothing_is_said_where_nothing_is_doubtful(fresh_desk):
    made = file(fresh_desk.newsroom, replace(DOUBTED, doubts=(), partial=None, next_address=None), at=NOW)
    root = tree(fresh_desk.browser.get(f"/articles/{made}"))
    assert "in doubt" not in words(root)
    assert "not the whole text" not in words(root)


def test_where_the_text_goes_on_is_linked(fresh_desk):
    root = tree(fresh_desk.browser.get(f"/articles/{file(fresh_desk.newsroom, DOUBTED, at=NOW)}"))
    note = one(root, "//p[@class='note'][contains(., 'not the whole text')]")
    assert words(note).startswith("This is not the whole text: it goes on on another page.")
    assert one(note, "a").get("href") == "https://courier.example/light?page=2"


def test_the_api_tells_both(fresh_desk):
    shown = fresh_desk.browser.get(f"/api/articles/{file(fresh_desk.newsroom, DOUBTED, at=NOW)}").json()
    assert shown["doubts"] == [
        {"kind": "changed before it was published", "evidence": "2026-11-02, published 2026-11-20"}
    ]
    assert shown["next_address"] == "https://courier.example/light?page=2"

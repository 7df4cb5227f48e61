"""What copy tells of itself on screens: labels, the words that say so, and notices that are no news."""

from dataclasses import replace
from datetime import date

import pytest

from copytaster.model.article import Article, When
from copytaster.model.ids import ArticleId
from copytaster.model.wire import Embargo, Notice, NoticeKind, Take, Wire

from .conftest import Desk
from .markup import one, tree, words
from .newsdesk import NOW, file, paragraphs

KILL = Notice(kind=NoticeKind.WITHDRAWN, evidence="Please kill the story.", headline="The tide came in")


def publish(desk: Desk, headline: str, wire: Wire | None = None) -> ArticleId:
    told = Article(headline=headline, publisher="Meridian", language="en", paragraphs=paragraphs("The tide came in."))
    told = replace(told, published=When(day=NOW.date(), at=NOW), wire=wire)
    file(desk.newsroom, told, at=NOW)
    return desk.newsroom.archive.latest(1, notices=True)[0].id


@pytest.mark.parametrize(
    ("wire", "labels"),
    [
        pytest.param(Wire(take=Take.URGENT, urgent=True), ["Urgent"], id="urgent"),
        pytest.param(Wire(take=Take.LEAD, number=2), ["2nd lead"], id="lead"),
        pytest.param(Wire(take=Take.UPDATE, number=3, urgent=True), ["Urgent", "Update 3"], id="urgent update"),
        pytest.param(
            Wire(notice=Notice(kind=NoticeKind.CORRECTION, evidence="It corrects the tide.")),
            ["Correction"],
            id="correction",
        ),
        pytest.param(Wire(notice=KILL), ["Notice: withdrawn"], id="withdrawn"),
    ],
)
def test_an_article_says_which_copy_it_is(fresh_desk, wire, labels):
    root = tree(fresh_desk.browser.get(f"/articles/{publish(fresh_desk, 'The tide came in', wire)}"))
    shown = [words(flag) for flag in root.xpath("//p[@class='kick']/span[contains(@class, 'flag')]")]
    assert shown == labels


def test_an_article_quotes_what_says_so(fresh_desk):
    wire = Wire(notice=KILL, embargo=Embargo(evidence="EMBARGOED until Monday", day=date(2026, 11, 23)))
    root = tree(fresh_desk.browser.get(f"/articles/{publish(fresh_desk, 'KILL: The tide came in', wire)}"))
    notice, embargo = [words(line) for line in root.xpath("//header/p[@class='note']")]
    assert notice == "Notice: withdrawn: Please kill the story. It names “The tide came in”."
    assert embargo == "Embargo until 23 Nov 2026: EMBARGOED until Monday"


def test_latest_shows_notices_only_when_asked(fresh_desk):
    publish(fresh_desk, "The tide came in")
    publish(fresh_desk, "KILL: The tide came in", Wire(notice=KILL))
    root = tree(fresh_desk.browser.get("/latest"))
    assert not any("KILL" in words(row) for row in root.xpath("//h3"))
    asked = tree(fresh_desk.browser.get(one(root, "//a[.='Show notices too']").get("href")))
    [row] = [words(row) for row in asked.xpath("//ol[@class='items']/li") if "KILL" in words(row)]
    assert "Notice: withdrawn" in row
    assert [words(chip) for chip in asked.xpath("//ul[@class='filters']/li")] == ["with notices"]


def test_the_api_tells_it_too(fresh_desk):
    asked = publish(fresh_desk, "(2nd LD) The tide came in", Wire(take=Take.LEAD, number=2, marks=("2nd LD",)))
    told = fresh_desk.browser.get(f"/api/articles/{asked}").json()
    assert (told["notice"], told["embargo"], told["slug"]) == (None, None, None)
    assert (told["wire"]["take"], told["wire"]["number"], told["wire"]["marks"]) == ("lead", 2, ["2nd LD"])

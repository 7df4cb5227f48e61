"""An article's page shows its earlier versions with their words, and says what was taken down, with the proof."""

from dataclasses import replace
from datetime import timedelta

import pytest

from copytaster.model.article import Paragraph
from copytaster.model.capture import Capture
from copytaster.model.ids import ArticleId, CaptureId
from copytaster.model.job import Errand, ErrandKind
from copytaster.model.watch import Because, Watch, Withdrawal

from .conftest import Desk
from .markup import one, tree, words
from .newsdesk import NOW, file

PROOF = CaptureId("proof")


def edited(desk: Desk) -> ArticleId:
    known = desk.newsroom.archive.known(desk.made["own"])
    assert known is not None
    later = replace(known.article, headline="Hearing moved", paragraphs=(Paragraph("It was moved <b>to May</b>."),))
    return file(desk.newsroom, later, at=known.at, read_at=NOW)


def withdraw(desk: Desk, because: Because, status: int = 410) -> None:
    answer = Capture(
        id=PROOF, address="https://courier.example/inquiry", captured_at=NOW, status=status, headers=(), body=b"Gone."
    )
    desk.newsroom.captures.keep(answer)
    withdrawal = Withdrawal(article=desk.made["own"], at=NOW, because=because, capture=PROOF)
    desk.newsroom.watches.withdraw(withdrawal)


def test_both_texts_of_an_edited_article_stand_on_its_page(fresh_desk: Desk) -> None:
    root = tree(fresh_desk.browser.get(f"/articles/{edited(fresh_desk)}"))
    assert "It was moved <b>to May</b>." in words(one(root, "//div[@class='body']"))
    earlier = one(root, "//section[@id='versions']//details")
    assert "Inquiry into ferry cracks opens" in words(earlier)
    assert "three deck officers" in words(earlier)
    links = [link.get("href") for link in earlier.xpath(".//a")]
    assert [link.rpartition("/")[2] for link in links] == ["kept", "reading"]
    assert all(fresh_desk.browser.get(link).status == 200 for link in links)


def test_an_article_that_was_never_edited_has_no_earlier_versions(desk: Desk) -> None:
    assert "Earlier versions" not in desk.browser.get(f"/articles/{desk.made['wire']}").text


@pytest.mark.parametrize(
    ("because", "status", "said"),
    [
        pytest.param(Because.GONE, 410, "its server answered 410 Gone", id="gone"),
        pytest.param(Because.GONE, 404, "its server answered 404 Not Found", id="not found"),
        pytest.param(Because.FRONT_PAGE, 301, "its address leads to the front page", id="front page"),
        pytest.param(Because.NOTICE, 200, "a notice seen on", id="notice"),
    ],
)
def test_what_was_taken_down_says_so_and_shows_the_proof(
    fresh_desk: Desk, because: Because, status: int, said: str
) -> None:
    withdraw(fresh_desk, because, status)
    root = tree(fresh_desk.browser.get(f"/articles/{fresh_desk.made['own']}"))
    notice = one(root, "//div[contains(@class, 'withdrawn')]")
    assert said in words(notice)
    assert "err" in notice.get("class")
    assert one(notice, ".//a").get("href") == f"/captures/{PROOF}/kept"
    assert fresh_desk.browser.get(f"/captures/{PROOF}/kept").status == 200
    assert "three deck officers" in words(one(root, "//main")), "the text stays"


def test_what_stands_again_says_when(fresh_desk: Desk) -> None:
    withdraw(fresh_desk, Because.GONE)
    fresh_desk.newsroom.watches.stands(fresh_desk.made["own"], NOW + timedelta(days=1), CaptureId("another"))
    notice = one(
        tree(fresh_desk.browser.get(f"/articles/{fresh_desk.made['own']}")), "//div[contains(@class, 'withdrawn')]"
    )
    assert "it stood again" in words(notice)
    assert "err" not in notice.get("class")


def test_how_an_article_is_watched_is_said(fresh_desk: Desk) -> None:
    errand = Errand(kind=ErrandKind.FETCH_PAGE, address="https://courier.example/inquiry")
    watch = Watch(
        article=fresh_desk.made["own"],
        source=None,
        errand=errand,
        since=NOW,
        next_look=NOW + timedelta(hours=1),
        looks=3,
    )
    fresh_desk.newsroom.watches.begin(replace(watch, edits=1, said="it is overloaded"))
    page = words(tree(fresh_desk.browser.get(f"/articles/{fresh_desk.made['own']}")))
    assert "Looked at again 3 times, 1 time found edited; next look" in page
    assert "The last look failed: it is overloaded" in page

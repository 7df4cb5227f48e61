from dataclasses import replace
from datetime import timedelta

import pytest

from copytaster.model.article import Article, Reservation
from copytaster.web.app import create_app

from .browserless import Browser
from .markup import tree, words
from .newsdesk import NOW, file, paragraphs

POLICY = "https://courier.example/tdm.json"
TEXT = "The harbour board met on Monday and said nothing of the doors."


@pytest.fixture
def reserved(fresh_desk):
    """An article whose text and data mining is reserved."""
    article = Article(
        headline="Harbour board silent",
        publisher="Averell Courier",
        paragraphs=paragraphs(TEXT),
        reservation=Reservation(reserved=True, where="header", policy=POLICY),
    )
    return file(fresh_desk.newsroom, article, at=NOW - timedelta(hours=1))


def test_people_read_the_text_and_see_that_mining_it_is_reserved(fresh_desk, reserved):
    page = tree(fresh_desk.browser.get(f"/articles/{reserved}"))
    assert TEXT in words(page)
    assert "Data mining" in words(page)
    assert "reserved, says its server: policy" in words(page)
    assert page.xpath(f"//a[@href='{POLICY}']")


def test_programs_are_told_of_the_reservation_and_not_given_the_text(fresh_desk, reserved):
    told = fresh_desk.browser.get(f"/api/articles/{reserved}").json()
    assert told["headline"] == "Harbour board silent"
    assert told["paragraphs"] == []
    assert told["reservation"] == {"reserved": True, "where": "header", "policy": POLICY}
    assert fresh_desk.browser.get(f"/api/articles/{fresh_desk.made['own']}").json()["paragraphs"]


def test_who_may_share_reserved_text_says_so_in_the_settings(fresh_desk, reserved):
    browser = Browser(create_app(replace(fresh_desk.newsroom, share_reserved=True)))
    assert [one["text"] for one in browser.get(f"/api/articles/{reserved}").json()["paragraphs"]] == [TEXT]

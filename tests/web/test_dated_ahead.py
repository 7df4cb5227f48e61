"""An article dated later than it was seen keeps its date as printed, marked; no time of ours passes for it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from copytaster.model.article import Article, When

from .markup import one, tree, words
from .newsdesk import NOW, file, paragraphs

LATER = NOW + timedelta(days=400)
TOMORROWS_NEWS = Article(
    headline="Bridge opened by the mayor next year",
    publisher="Averell Courier",
    language="en",
    published=When(day=LATER.date(), at=LATER, ahead=True),
    paragraphs=paragraphs("The mayor of Corran will have opened the bridge, and it will have held."),
)
UNDATED = replace(TOMORROWS_NEWS, headline="Bridge opened some day", published=None)


def test_its_screen_shows_the_date_marked(fresh_desk):
    made = file(fresh_desk.newsroom, TOMORROWS_NEWS, at=NOW)
    line = words(one(tree(fresh_desk.browser.get(f"/articles/{made}")), "//div[@class='by']"))
    assert f"{LATER.day} {LATER:%b %Y}" in line
    assert "dated ahead; seen 22 Nov 2026" in line


@pytest.mark.parametrize("article", [TOMORROWS_NEWS, UNDATED], ids=["dated ahead", "undated"])
def test_lists_and_feeds_give_no_date(fresh_desk, article):
    made = file(fresh_desk.newsroom, article, at=NOW)
    row = one(tree(fresh_desk.browser.get("/latest")), f"//li[h3/a[@href='/articles/{made}']]")
    assert "date unknown, seen 22 Nov 2026" in words(row)
    shown = fresh_desk.browser.get(f"/api/articles/{made}").json()
    assert shown["dated"] is False
    assert (shown["published"] or {"ahead": None})["ahead"] in (True, None)
    items = fresh_desk.browser.get("/feed.json").json()["items"]
    assert ["date_published" in item for item in items if item["title"] == article.headline] == [False]

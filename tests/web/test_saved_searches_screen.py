"""Searches that the reader saves: named, listed with what is new, renamed, removed and brought back, fed."""

from dataclasses import replace

import pytest

from copytaster.model.article import Article
from copytaster.workflows.save_search import MOST

from .conftest import Desk
from .markup import one, tree, words
from .newsdesk import NOW, file, paragraphs


def save(desk: Desk, asked: str = "corran sort", **fields: str) -> str:
    """Save a search from its page and return the address it has then."""
    answer = desk.browser.post("/searches", {"asked": asked, **fields})
    assert answer.status == 303, answer.text
    assert desk.browser.get(answer.headers["location"]).status == 200
    return tree(desk.browser.get("/search")).xpath("//ul[@class='items named']/li[last()]//h3/a/@href")[0]


def listed(desk: Desk) -> list[str]:
    return [words(row) for row in tree(desk.browser.get("/search")).xpath("//ul[@class='items named']/li/h3")]


def publish(desk: Desk, headline: str) -> None:
    article = Article(headline=headline, publisher="Meridian", language="en", paragraphs=paragraphs("The Corran Maid."))
    file(desk.newsroom, article, at=NOW)


def test_a_search_is_saved_from_its_page_and_listed_in_words(fresh_desk):
    root = tree(fresh_desk.browser.get("/search?q=corran&sort=time"))
    form = one(root, "//form[@action='/searches']")
    fields = {field.get("name"): field.get("value") for field in form.xpath(".//input")}
    fresh_desk.browser.post("/searches", fields)
    assert listed(fresh_desk) == ["corran"]
    saved = tree(fresh_desk.browser.get("/search?q=corran&sort=time"))
    assert not saved.xpath("//form[@action='/searches']")
    assert "Saved as corran" in saved.xpath("//header//a[@href='/search']/@aria-label")[0]


def test_what_is_new_counts_until_the_search_is_opened(fresh_desk):
    address = save(fresh_desk, "corran", name="Ferry watch")
    assert listed(fresh_desk) == ["Ferry watch"]
    publish(fresh_desk, "Doors again")
    publish(fresh_desk, "And again")
    assert listed(fresh_desk) == ["Ferry watch 2 new"]
    fresh_desk.browser.get(address, sec_purpose="prefetch")
    assert listed(fresh_desk) == ["Ferry watch 2 new"]
    opened = tree(fresh_desk.browser.get(address))
    assert words(one(opened, "//h1")) == "Ferry watch"
    assert "2 new since you last looked" in words(one(opened, "//p[@id='found']"))
    assert len(opened.xpath("//ol[@class='items']/li[.//span[text()='new']]")) == 2
    assert listed(fresh_desk) == ["Ferry watch"]


def test_an_edit_makes_nothing_new(fresh_desk):
    save(fresh_desk, "grain", name="Grain")
    grain = fresh_desk.newsroom.archive.known(fresh_desk.made["grain"])
    file(fresh_desk.newsroom, replace(grain.article, deck="Corrected"), at=grain.at, read_at=NOW)
    assert listed(fresh_desk) == ["Grain"]


def test_a_search_can_be_renamed_removed_and_brought_back(fresh_desk):
    address = save(fresh_desk, "corran", name="Ferry watch")
    fresh_desk.browser.post(f"{address}/rename", {"name": " Ferries\n\u202e "})
    assert listed(fresh_desk) == ["Ferries"]
    fresh_desk.browser.post(f"{address}/rename", {"name": "  "})
    assert listed(fresh_desk) == ["Ferries"]
    gone = fresh_desk.browser.post(f"{address}/remove")
    root = tree(fresh_desk.browser.get(gone.headers["location"]))
    assert "“Ferries” has been removed" in words(one(root, "//div[@role='status']"))
    assert listed(fresh_desk) == []
    assert fresh_desk.browser.get(address).status == 404
    fresh_desk.browser.post(one(root, "//div[@role='status']//form").get("action"))
    assert listed(fresh_desk) == ["Ferries"]


def test_saving_again_is_one_search_and_brings_a_removed_one_back(fresh_desk):
    address = save(fresh_desk, "corran", name="One")
    save(fresh_desk, "  corran ", name="Two")
    assert listed(fresh_desk) == ["Two"]
    fresh_desk.browser.post(f"{address}/remove")
    save(fresh_desk, "corran")
    assert listed(fresh_desk) == ["Two"]


@pytest.mark.parametrize(
    ("format_", "mark"), [("rss", "<title>Ferry watch</title>"), ("json", '"title":"Ferry watch"')]
)
def test_a_saved_search_is_a_feed_under_its_name_and_reading_it_opens_nothing(fresh_desk, format_, mark):
    address = save(fresh_desk, "corran", name="Ferry watch")
    publish(fresh_desk, "Doors again")
    feed = fresh_desk.browser.get(f"{address}/feed.{format_}")
    assert feed.status == 200
    assert mark in feed.text.replace('": ', '":')
    assert "Doors again" in feed.text
    assert listed(fresh_desk) == ["Ferry watch 1 new"]


@pytest.mark.parametrize("asked", ["", "corran ("])
def test_what_cannot_be_asked_is_not_saved(fresh_desk, asked):
    assert fresh_desk.browser.post("/searches", {"asked": asked}).status == 400
    assert listed(fresh_desk) == []


def test_there_is_an_end_to_saving(fresh_desk):
    for number in range(MOST):
        fresh_desk.browser.post("/searches", {"asked": f"w{number}"})
    answer = fresh_desk.browser.post("/searches", {"asked": "one too many"})
    assert answer.status == 400
    assert "Remove one" in answer.text


@pytest.mark.parametrize("verb", ["rename", "remove", "restore"])
def test_a_search_that_is_not_there_is_not_found(fresh_desk, verb):
    assert fresh_desk.browser.post(f"/searches/nobody/{verb}", {"name": "x"}).status == 404
    assert fresh_desk.browser.get("/searches/nobody").status == 404


def test_a_hostile_name_is_no_markup(fresh_desk):
    save(fresh_desk, "corran", name="<script>alert(1)</script>")
    assert "<script>alert" not in fresh_desk.browser.get("/search").text

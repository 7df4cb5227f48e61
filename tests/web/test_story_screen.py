from dataclasses import replace
from datetime import timedelta

import pytest

from copytaster.model.article import Article, When
from copytaster.model.ids import story_id

from .markup import one, tree, words
from .newsdesk import NOW, file, paragraphs

SAID = "on the morning we stopped the boats, and not an hour sooner"


def _story_of(desk, name):
    story = desk.newsroom.archive.known(desk.made[name]).story
    return story, tree(desk.browser.get(f"/stories/{story}"))


def _article(outlet, *texts, at=NOW, agency=None, headline="Ferries stop"):
    return Article(
        headline=headline,
        publisher=outlet,
        agency=agency,
        address=f"https://{outlet.lower()}.example/{at:%d%H%M}",
        language="en",
        published=When(day=at.date(), at=at),
        paragraphs=paragraphs(*texts),
    )


@pytest.fixture
def ferries(empty_desk):
    """A story of four outlets over five days; two print the same agency's copy."""
    began = NOW - timedelta(days=5)
    stopped = "All sailings to the Isle of Corran were stopped on Tuesday."
    wire = _article("Wire", stopped, f"“I heard {SAID},” the minister said.", at=began, agency="Wire")
    first = file(empty_desk.newsroom, wire, at=began)
    story = story_id(first)
    others = [
        _article("Gazette", stopped, "Cracks of 23 centimetres.", at=began + timedelta(hours=1), agency="Wire"),
        _article("Courier", "Shops ration bread.", "Cracks of 23 centimetres.", at=began + timedelta(days=1)),
        _article("Meridian", "An inquiry into the cracked doors opens in December.", at=began + timedelta(days=5)),
    ]
    for other in others:
        assert other.published
        file(empty_desk.newsroom, other, at=other.published.at, story=story)
    return empty_desk, story, first


def test_the_timeline_leads_to_the_paragraph_that_said_it_first(ferries):
    desk, story, first = ferries
    root = tree(desk.browser.get(f"/stories/{story}"))
    lines = root.xpath("//ol[@class='tl']/li[not(@class)]")
    assert words(lines[0].xpath(".//h3")[0]) == "All sailings to the Isle of Corran were stopped on Tuesday."
    assert lines[0].xpath(".//h3/a/@href") == [f"/articles/{first}#p1"]
    assert "17 Nov 2026, 13:00" in words(lines[0])
    assert "then in 1 other article" in words(lines[0])
    for line in lines:
        address, _, target = line.xpath(".//h3/a/@href")[0].partition("#")
        paragraph = one(tree(desk.browser.get(address)), f"//*[@id='{target}']")
        assert words(line.xpath(".//h3")[0]) in words(paragraph)


def test_the_timeline_says_what_it_leaves_out(ferries):
    desk, story, _ = ferries
    root = tree(desk.browser.get(f"/stories/{story}"))
    assert [words(gap) for gap in root.xpath("//li[@class='gap']")] == ["4 days, 1 article"]


def test_who_reports_what_leads_to_each_paragraph_and_counts_origins(ferries):
    desk, story, _ = ferries
    root = tree(desk.browser.get(f"/stories/{story}"))
    rows = {words(row.xpath("./th")[0]): row for row in root.xpath("//table[@class='matrix']/tbody/tr")}
    cracks = rows["23 centimetres"]
    assert cracks.xpath("./td/a/@aria-label") == ["Gazette, paragraph 2", "Courier, paragraph 2"]
    assert words(cracks.xpath("./td[last()]")[0]) == "2 of 4"
    said = rows[f"“I heard {SAID}”"]
    assert words(said.xpath("./td[last()]")[0]) == "1 of 4"
    heads = [words(head) for head in root.xpath("//table[@class='matrix']/thead//th")]
    assert heads == ["Statement", "Wire", "Gazette", "Courier", "Meridian", "Reach"]
    for link in root.xpath("//table[@class='matrix']//td/a/@href"):
        address, _, target = link.partition("#")
        one(tree(desk.browser.get(address)), f"//*[@id='{target}']")


def test_origins_stand_beside_outlets_by_credit_line(ferries):
    desk, story, _ = ferries
    root = tree(desk.browser.get(f"/stories/{story}"))
    section = one(root, "//section[@aria-labelledby='oh']")
    assert words(section.xpath(".//span[@class='dim']")[0]) == "4 outlets, 3 origins"
    taken = [words(row) for row in section.xpath(".//ul[1]/li")]
    assert taken == ["WI Wire1", "Gazette1"]
    assert [words(row) for row in section.xpath(".//ul[2]/li")] == ["CO Courier1", "ME Meridian1"]


def test_a_story_of_one_article_has_no_timeline_and_no_comparison(desk):
    _, root = _story_of(desk, "fined")
    assert not root.xpath("//ol[@class='tl'] | //table[@class='matrix']")


def test_related_stories_say_by_which_name(desk):
    story, root = _story_of(desk, "wire")
    section = one(root, "//section[@aria-labelledby='rsh']")
    links = section.xpath(".//h3/a/@href")
    assert links
    assert f"/stories/{story}" not in links
    assert all(link.startswith("/topics/") for link in section.xpath(".//a[@class='tag']/@href"))


def test_the_pick_names_the_first_and_the_longest_and_other_languages(desk):
    _, root = _story_of(desk, "wire")
    picks = one(root, "//section[@aria-labelledby='ph']")
    assert "first" in words(picks.xpath(".//li[1]")[0])
    assert set(picks.xpath(".//h3/@lang")) == {"en", "ar", "zh"}


def test_many_articles_are_listed_in_the_search(fresh_desk):
    wire = fresh_desk.newsroom.archive.known(fresh_desk.made["wire"])
    for number in range(20):
        again = replace(wire.article, address=f"https://wire.example/{number}", headline=f"Ferry {number}")
        file(fresh_desk.newsroom, again, at=NOW - timedelta(hours=number), story=wire.story)
    root = tree(fresh_desk.browser.get(f"/stories/{wire.story}"))
    link = one(root, "//a[text()='All 25 articles']").get("href")
    assert "25 articles" in words(tree(fresh_desk.browser.get(link)))


def test_a_story_has_feeds_of_its_own(desk):
    story, root = _story_of(desk, "wire")
    for format_ in ("rss", "atom", "json"):
        assert root.xpath(f"//link[@href='/stories/{story}/feed.{format_}']")
        assert desk.browser.get(f"/stories/{story}/feed.{format_}").status == 200
    assert len(desk.browser.get(f"/stories/{story}/feed.json").json()["items"]) == 5
    assert desk.browser.get("/stories/nothing/feed.atom").status == 404

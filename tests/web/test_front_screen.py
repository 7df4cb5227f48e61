from datetime import timedelta

from copytaster.model.article import Article
from copytaster.web.app import create_app

from .browserless import Browser
from .markup import one, tree, words
from .newsdesk import NOW, file, paragraphs


def test_pulse_counts_the_last_day_and_names_sources_in_trouble(desk):
    pulse = words(one(tree(desk.browser.get("/")), "//p[@class='pulse']"))
    assert "Sunday 22 November 2026" in pulse
    assert "4 articles in 24 hours" in pulse
    assert "1 source needs attention" in pulse


def test_story_of_most_outlets_leads_with_other_voices_beside_it(desk):
    top = one(tree(desk.browser.get("/")), "//section[@aria-label='Leading story']")
    assert words(one(top, ".//h2")) == "Inquiry into ferry cracks opens with a hearing on 2 December"
    assert "5 articles, 5 outlets, 4 origins, 3 languages" in words(top)
    voices = [words(link) for link in top.xpath(".//ul[@class='also']//a")]
    assert "Second ferry had cracked doors" in voices
    assert len(voices) == 4


def test_voices_are_other_outlets_once_each(fresh_desk):
    story = fresh_desk.newsroom.archive.known(fresh_desk.made["wire"]).story
    for minute, publisher in enumerate(("Averell Courier", "Radio Sund", "Radio Sund")):
        article = Article(headline=f"More {minute}", publisher=publisher, paragraphs=paragraphs("The Corran Maid."))
        file(fresh_desk.newsroom, article, at=NOW - timedelta(minutes=90 - minute), story=story)
    top = one(tree(fresh_desk.browser.get("/")), "//section[@aria-label='Leading story']")
    outlets = top.xpath(".//ul[@class='also']//span/@title")
    assert "Radio Sund" in outlets
    assert "Averell Courier" not in outlets
    assert len(set(outlets)) == len(outlets)


def test_strip_says_its_finding_in_words(desk):
    strip = one(
        tree(desk.browser.get("/")), "//section[@aria-label='Leading story']//*[local-name()='svg'][@role='img']"
    )
    label = strip.get("aria-label")
    assert label == "5 articles from 21 Nov 2026 to 22 Nov 2026: 3 own reporting, 1 wire, 1 agency copy"
    assert len(strip.xpath(".//*[local-name()='circle']")) == 3


def test_a_story_of_one_article_leads_straight_to_it(desk):
    link = one(tree(desk.browser.get("/")), "//a[text()='What a bow door does, and how one fails'][ancestor::h3]")
    assert link.get("href") == f"/articles/{desk.made['undated']}"


def test_undated_and_inferred_articles_say_so(desk):
    text = words(tree(desk.browser.get("/")))
    assert "Meridian, date unknown" in text
    assert "Daily Ledger, date inferred" in text


def test_old_stories_are_shown_with_a_word_that_they_are_old(fresh_desk):
    fresh_desk.clock.advance(timedelta(days=30))
    text = words(tree(fresh_desk.browser.get("/")))
    assert "Nothing has come in for 24 hours" in text
    assert "Inquiry into ferry cracks" in text


def test_empty_newsroom_says_what_to_do(empty_desk):
    root = tree(empty_desk.browser.get("/"))
    assert "No articles yet" in words(root)
    assert one(root, "//a[text()='Add a source']").get("href") == "/sources/add"
    assert "copytaster import" in words(root)


def test_latest_runs_by_day_and_goes_on_where_it_stopped(desk):
    root = tree(desk.browser.get("/latest"))
    days = [words(head) for head in root.xpath("//div[contains(@class,'day')]/h2")]
    assert days[:2] == ["Sunday 22 November 2026", "Saturday 21 November 2026"]
    assert len(root.xpath("//ol[@class='items']/li")) == len(desk.made)
    assert "date unknown, seen 20 Nov 2026" in words(root)
    assert "3 Oct 2026, inferred" in words(root)
    assert not root.xpath("//a[@rel='next']")


def test_older_pages_repeat_nothing_and_leave_nothing_out(fresh_desk):
    for number in range(85):
        article = Article(headline=f"Tide table {number}", publisher="Meridian", paragraphs=paragraphs("High water."))
        file(fresh_desk.newsroom, article, at=NOW - timedelta(days=100, minutes=number // 3))
    seen: list[str] = []
    address = "/latest"
    while address:
        root = tree(fresh_desk.browser.get(address))
        seen += [link.get("href") for link in root.xpath("//ol[@class='items']//h3/a")]
        older = root.xpath("//a[@rel='next']")
        address = older[0].get("href") if older else ""
    assert len(seen) == len(set(seen)) == 85 + len(fresh_desk.made)


def test_a_cursor_that_is_none_is_turned_down_in_words(desk):
    answer = desk.browser.get("/latest?before=yesterday")
    assert answer.status == 400
    assert "not one that Copytaster wrote" in answer.text


def test_feeds_link_to_the_address_the_operator_set(desk):
    browser = Browser(create_app(desk.newsroom, base_address="https://news.example/"))
    assert b"https://news.example/articles/" in browser.get("/feed.rss").body

"""The latest articles: by the minute, narrowed, and told of what has come since."""

from datetime import timedelta

import pytest

from copytaster.model.article import Article, When

from .conftest import Desk
from .markup import one, tree, words
from .newsdesk import COURIER, GAZETTE, NOW, file, paragraphs


def publish(desk: Desk, headline: str, minutes: int = 0, language: str = "en") -> None:
    at = NOW + timedelta(minutes=minutes)
    article = Article(
        headline=headline,
        publisher="Meridian",
        language=language,
        published=When(day=at.date(), at=at),
        paragraphs=paragraphs("The tide came in."),
    )
    file(desk.newsroom, article, at=at)


def newer(desk: Desk, root) -> dict[str, object]:
    return desk.browser.get(one(root, "//*[@data-newer]").get("data-newer")).json()


def test_articles_of_one_minute_stand_under_one_time(fresh_desk):
    publish(fresh_desk, "One", 3)
    publish(fresh_desk, "Two", 3)
    root = tree(fresh_desk.browser.get("/latest"))
    first, second = root.xpath("//ol[@class='minutes']/li")[:2]
    assert words(one(first, "./time")) == "13:03"
    assert sorted(words(row) for row in first.xpath(".//h3")) == ["One", "Two"]
    assert words(one(second, "./time")) == "11:00"


def test_articles_without_a_minute_say_so(desk):
    root = tree(desk.browser.get("/latest"))
    undated = next(row for row in root.xpath("//ol[@class='minutes']/li") if "What a bow door does" in words(row))
    assert words(undated).startswith("no time")
    assert "date unknown, seen 20 Nov 2026, 13:00" in words(undated)


@pytest.mark.parametrize(
    ("asked", "headline", "filters"),
    [
        pytest.param("lang=ar", "لجنة", ["in Arabic"], id="language"),
        pytest.param("lang=english", "Ferry firm fined", ["in English"], id="language by its name"),
        pytest.param(f"source={GAZETTE}", "Second ferry", ["from the source Corran Gazette"], id="source"),
        pytest.param(
            f"source={COURIER}&lang=en", "Inquiry", ["in English", "from the source Averell Courier"], id="both"
        ),
    ],
)
def test_the_list_can_be_narrowed_and_widened_again(desk, asked, headline, filters):
    root = tree(desk.browser.get(f"/latest?{asked}"))
    assert any(headline in words(row) for row in root.xpath("//h3"))
    chips = root.xpath("//ul[@class='filters']//a")
    assert [words(chip) for chip in chips] == filters
    for chip in chips:
        assert chip.get("aria-label").startswith("Remove filter ")
        assert len(tree(desk.browser.get(chip.get("href"))).xpath("//h3")) >= len(root.xpath("//h3"))
    assert desk.browser.get(one(root, "//footer//a[text()='Atom']").get("href")).status == 200


def test_a_language_without_articles_is_an_empty_list(desk):
    root = tree(desk.browser.get("/latest?lang=fi"))
    assert "No articles in Finnish yet" in words(root)


def test_what_is_no_language_or_source_is_said(desk):
    assert desk.browser.get("/latest?lang=elvish").status == 400
    assert desk.browser.get("/latest?source=nobody").status == 404
    assert desk.browser.get("/latest/new").status == 400
    assert desk.browser.get("/latest/new?after=soon").status == 400


def test_what_has_come_since_is_counted_in_the_same_narrowing(fresh_desk):
    everything = tree(fresh_desk.browser.get("/latest"))
    arabic = tree(fresh_desk.browser.get("/latest?lang=ar"))
    assert newer(fresh_desk, everything) == {"new": 0, "more": False}
    publish(fresh_desk, "One", 1)
    publish(fresh_desk, "Old", -60 * 24 * 30)
    assert newer(fresh_desk, everything) == {"new": 1, "more": False}
    assert newer(fresh_desk, arabic) == {"new": 0, "more": False}


def test_many_new_articles_are_not_all_counted(fresh_desk):
    root = tree(fresh_desk.browser.get("/latest"))
    for number in range(101):
        publish(fresh_desk, f"Tide {number}", number + 1)
    assert newer(fresh_desk, root) == {"new": 99, "more": True}


def test_while_nothing_comes_the_answer_is_304(desk):
    address = one(tree(desk.browser.get("/latest")), "//*[@data-newer]").get("data-newer")
    etag = desk.browser.get(address).headers["etag"]
    assert desk.browser.get(address, if_none_match=etag).status == 304


def test_pages_keep_the_narrowing(fresh_desk):
    for number in range(45):
        publish(fresh_desk, f"Tide {number}", number, language="es")
    root = tree(fresh_desk.browser.get("/latest?lang=es"))
    older = tree(fresh_desk.browser.get(one(root, "//a[@rel='next']").get("href")))
    assert len(older.xpath("//h3")) == 5
    assert words(one(older, "//ul[@class='filters']")) == "in Spanish"


def test_an_empty_newsroom_asks_for_a_source(empty_desk):
    assert "Add a source" in words(tree(empty_desk.browser.get("/latest")))

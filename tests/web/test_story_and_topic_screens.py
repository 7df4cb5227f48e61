from datetime import date, timedelta

import pytest

from copytaster.model.article import Article, When
from copytaster.workflows.look.topic import period

from .markup import one, tree, words
from .newsdesk import NOW, file, paragraphs


def _story(desk):
    return tree(desk.browser.get(f"/stories/{desk.newsroom.archive.known(desk.made['wire']).story}"))


def test_story_lists_its_articles_by_day_with_kinds_in_lanes(desk):
    root = _story(desk)
    assert len(root.xpath("//section[starts-with(@aria-labelledby,'d2')]/ol[@class='items']/li")) == 5
    lanes = one(root, "//div[@class='lanes']")
    assert lanes.get("aria-label").endswith("3 own reporting, 1 wire, 1 agency copy")
    assert [words(lane) for lane in lanes.xpath("./span")] == ["", "Own reporting 3", "Wire 1", "Agency copy 1"]


def test_story_counts_outlets_languages_and_names(desk):
    root = _story(desk)
    assert "5 articles, 5 outlets, 4 origins, 3 languages" in words(root)
    languages = one(root, "//section[@aria-labelledby='lh']/ul")
    assert [words(row) for row in languages.xpath("./li/span[1]")] == ["English", "Arabic", "Chinese"]
    assert root.xpath("//a[@href='/topics/ilsemarrack']")


def test_unknown_story_and_topic_are_not_found(desk):
    assert desk.browser.get("/stories/nothing").status == 404
    assert desk.browser.get("/topics/nothing").status == 404


def test_topic_lists_its_articles_with_date_outlet_section_and_lead(desk):
    root = tree(desk.browser.get("/topics/corranmaid"))
    assert words(one(root, "//h1")) == "#CorranMaid"
    assert "4 articles since 3 Mar 2024" in words(root)
    rows = root.xpath("//ol[@class='items'][.//p[@class='lead']]/li")
    assert len(rows) == 4
    wire = next(row for row in rows if "Second ferry had cracked bow" in words(row))
    for part in ("Northern Wire", "17:00", "Transport", "wire", "Inspectors found hairline cracks"):
        assert part in words(wire)


def test_the_sign_of_a_hashtag_runs_with_its_script(fresh_desk):
    article = Article(
        headline="مرفأ", publisher="جريدة المرفأ", language="ar", tags=("مرفأ",), paragraphs=paragraphs("نص")
    )
    file(fresh_desk.newsroom, article, at=NOW)
    root = tree(fresh_desk.browser.get("/topics/مرفا"))
    # One isolated run, so that the sign stands where the word begins: on the right.
    assert words(one(root, "//h1/bdi")) == "#مرفأ"


def test_topic_found_by_another_spelling_of_its_key(desk):
    answer = desk.browser.get("/topics/Corran%20Maid")
    assert answer.status == 308
    assert answer.headers["location"] == "/topics/corranmaid"


def test_bars_lead_to_the_month_they_count(desk):
    root = tree(desk.browser.get("/topics/corranmaid"))
    bars = root.xpath("//*[local-name()='svg'][@role='group']//a")
    assert [bar.get("aria-label") for bar in bars] == ["March 2024, 1 article", "November 2026, 3 articles"]
    listed = root.xpath("//details[@class='twin']//a")
    assert [link.get("href") for link in listed] == [bar.get("href") for bar in bars]
    march = tree(desk.browser.get(bars[0].get("href")))
    assert "Showing March 2024" in words(march)
    rows = [words(link) for link in march.xpath("//section[contains(@aria-labelledby,'d2')]//h3")]
    assert rows == ["Ferry firm fined for sailing two hands short"]


def test_an_empty_period_offers_all(desk):
    root = tree(desk.browser.get("/topics/corranmaid?on=2025"))
    assert "Nothing with #CorranMaid in 2025" in words(root)
    assert one(root, "//a[text()='Show all 4 articles']").get("href") == "/topics/corranmaid"


def test_a_period_that_is_none_is_turned_down(desk):
    assert desk.browser.get("/topics/corranmaid?on=lately").status == 400


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        pytest.param("2026", date(2026, 1, 1), date(2027, 1, 1), id="year"),
        pytest.param("2026-12", date(2026, 12, 1), date(2027, 1, 1), id="december"),
        pytest.param("2026-02", date(2026, 2, 1), date(2026, 3, 1), id="month"),
        pytest.param("2024-02-29", date(2024, 2, 29), date(2024, 3, 1), id="leap day"),
    ],
)
def test_periods_end_where_the_next_begins(written, first, last):
    found = period(written)
    assert found is not None
    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize("written", ["", "26", "2026-13", "2026-02-30", "2026-1", "9999", "9999-12-31", "0000"])
def test_what_is_no_period_is_none(written):
    assert period(written) is None


def test_a_topic_of_one_year_in_many_is_shown_by_its_months(fresh_desk):
    for year in (2001, 2014, 2026):
        article = Article(
            headline=f"The Corran Maid in {year}",
            publisher="Meridian",
            published=When(day=date(year, 5, 2)),
            paragraphs=paragraphs("The Corran Maid sails."),
        )
        file(fresh_desk.newsroom, article, at=NOW.replace(year=year, month=5, day=2))
    years = tree(fresh_desk.browser.get("/topics/corranmaid"))
    assert [link.get("href")[-4:] for link in years.xpath("//details//a")] == ["2001", "2014", "2024", "2026"]
    months = tree(fresh_desk.browser.get("/topics/corranmaid?on=2026"))
    assert [link.get("href")[-7:] for link in months.xpath("//details//a")] == ["2026-05", "2026-11"]


def test_older_articles_of_a_topic_go_on_within_the_period(fresh_desk):
    for number in range(50):
        article = Article(headline=f"Tides {number}", publisher="Meridian", paragraphs=paragraphs("Corran Maid."))
        file(fresh_desk.newsroom, article, at=NOW - timedelta(days=60, minutes=number))
    first = tree(fresh_desk.browser.get("/topics/corranmaid?on=2026-09"))
    older = one(first, "//a[@rel='next']").get("href")
    assert "on=2026-09" in older
    second = tree(fresh_desk.browser.get(older))
    assert len(first.xpath("//ol[@class='items']/li[.//p[@class='lead']]")) == 40
    assert len(second.xpath("//ol[@class='items']/li[.//p[@class='lead']]")) == 10


def test_facets_lead_to_a_search_with_as_many_articles(desk):
    root = tree(desk.browser.get("/topics/corranmaid"))
    facets = root.xpath("//div[@class='facet']//a")
    assert facets
    for facet in facets:
        count = int(words(one(facet, "./span")))
        found = tree(desk.browser.get(facet.get("href")))
        assert f"{count} article" in words(one(found, "//header[@class='u6']"))


def test_topics_are_listed_with_counts_and_kinds(desk):
    rows = tree(desk.browser.get("/topics")).xpath("//tbody/tr")
    shown = {words(row.xpath("./th")[0]): [words(cell) for cell in row.xpath("./td")] for row in rows}
    assert shown["#CorranMaid"] == ["name", "4", "22 Nov 2026"]
    assert shown["#grain"] == ["hashtag", "1", "3 Oct 2026"]


def test_no_topics_yet_says_when_there_will_be(empty_desk):
    assert "becomes a topic when two articles carry it" in words(tree(empty_desk.browser.get("/topics")))

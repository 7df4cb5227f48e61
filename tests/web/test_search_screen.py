import gzip
from urllib.parse import quote_plus, urlencode

import pytest
from lxml import html

from copytaster.model.article import Article

from .markup import one, tree, words
from .newsdesk import COURIER, NOW, file, paragraphs


def test_results_repeat_the_question_and_mark_what_matches(desk):
    root = tree(desk.browser.get("/search?q=corran+maid"))
    assert "4 articles with corran and maid" in words(one(root, "//header[@class='u6']"))
    assert {words(mark).lower() for mark in root.xpath("//ol//mark")} <= {"corran", "maid", "corran maid"}
    assert root.xpath("//ol//p[@class='lead']/mark")
    assert one(root, "//input[@type='search']").get("value") == "corran maid"


def test_order_can_be_chosen(desk):
    root = tree(desk.browser.get("/search?q=ferry&sort=time"))
    times = [time.get("datetime") for time in root.xpath("//ol//time")]
    assert times == sorted(times, reverse=True)
    assert words(one(root, "//a[@aria-current='true']")) == "Newest first"


def test_one_article_is_one(desk):
    assert "1 article with hinged" in words(tree(desk.browser.get("/search?q=hinged")))


@pytest.mark.parametrize(
    ("asked", "caret"),
    [
        pytest.param("corran AND", "       ^", id="dangling AND"),
        pytest.param("渡輪 (停航", "　　 ^", id="wide characters"),
    ],
)
def test_a_bad_question_is_pointed_at(desk, asked, caret):
    answer = desk.browser.get(f"/search?q={asked.replace(' ', '+')}")
    assert answer.status == 400
    assert f"{asked}\n{caret}" in one(html.document_fromstring(answer.text), "//pre").text_content()
    assert "How to ask" in answer.text


def test_nothing_found_suggests_what_does_find_something(desk):
    root = tree(desk.browser.get("/search?q=coran+mayd"))
    assert "Nothing matches “coran mayd”" in words(root)
    suggested = root.xpath("//div[@class='u5 state']/p[1]/a")
    assert [words(link) for link in suggested] == ["corran maid", "corran OR maid"]
    for link in suggested:
        assert tree(desk.browser.get(link.get("href"))).xpath("//ol[@class='items']/li")


def test_nothing_found_because_of_a_date_says_so(desk):
    root = tree(desk.browser.get("/search?q=corran+on:2019"))
    assert "Nothing matches “corran” in 2019" in words(root)
    assert "Not narrowed to those in 2019, there is corran (5)" in words(root)


def test_without_a_question_the_language_is_explained(desk):
    root = tree(desk.browser.get("/search"))
    examples = root.xpath("//table[@class='guide']//a")
    assert len(examples) >= 8
    for example in examples:
        assert desk.browser.get(example.get("href")).status == 200, words(example)


@pytest.mark.parametrize("asked", ["ferry OR door", "corran", "lang:en"])
def test_each_choice_finds_as_many_as_it_says(desk, asked):
    root = tree(desk.browser.get(f"/search?q={quote_plus(asked)}&sort=time"))
    for choice in root.xpath("//div[@class='facet']//li[not(a[@aria-current])]/a[span[not(@class)]]"):
        narrowed = tree(desk.browser.get(choice.get("href")))
        assert "sort=time" in choice.get("href")
        assert len(narrowed.xpath("//ol[@class='items']/li")) >= int(words(one(choice, "./span")))


def test_a_choice_becomes_a_chip_that_takes_it_off_again(desk):
    root = tree(desk.browser.get("/search?q=ferry+OR+door"))
    choice = next(link for link in root.xpath("//div[@class='facet']//a") if "Northern Wire" in words(link))
    narrowed = tree(desk.browser.get(choice.get("href")))
    assert len(narrowed.xpath("//ol[@class='items']/li")) == int(words(one(choice, "./span")))
    chip = one(narrowed, "//ul[@class='filters']//a")
    assert chip.get("aria-label") == "Remove filter published by Northern Wire"
    assert words(one(tree(desk.browser.get(chip.get("href"))), "//h1")) == "ferry OR door"
    assert words(one(narrowed, "//div[@class='facet']//a[@aria-current]")).startswith("Northern Wire")


def test_a_second_outlet_widens_the_search(desk):
    asked = quote_plus('corran publisher:"Northern Wire"')
    root = tree(desk.browser.get(f"/search?q={asked}"))
    other = next(link for link in root.xpath("//div[@class='facet']//a") if "Averell Courier" in words(link))
    both = tree(desk.browser.get(other.get("href")))
    chips = [words(chip) for chip in both.xpath("//ul[@class='filters']//a")]
    assert chips == ["published by Northern Wire", "published by Averell Courier", "Remove all"]
    assert len(both.xpath("//ol[@class='items']/li")) == 3


def test_agency_copies_can_be_left_out(desk):
    root = tree(desk.browser.get("/search?q=hairline"))
    (link,) = [link for link in root.xpath("//aside//a") if words(link) == "Leave out agency copies"]
    without = tree(desk.browser.get(link.get("href")))
    outlets = [words(row) for row in without.xpath("//ol[@class='items']/li/p[@class='meta']")]
    assert "without agency copies" in words(one(without, "//p[@id='found']"))
    assert len(outlets) == 1
    assert "Northern Wire" in outlets[0]


def test_sources_are_called_by_their_names(desk):
    root = tree(desk.browser.get(f"/search?q=source:{COURIER}"))
    assert "from the source Averell Courier" in words(one(root, "//p[@id='found']"))
    assert words(one(root, "//ul[@class='filters']")) == "from the source Averell Courier"


@pytest.mark.parametrize(
    ("days", "asked"),
    [
        pytest.param("from=2026-11-01&to=2026-11-30", "corran on:2026-11", id="a month"),
        pytest.param("from=2026-11-22&to=2026-11-20", "corran date:2026-11-20..2026-11-22", id="the wrong way round"),
        pytest.param("from=&to=2026-11-20", "corran date:..2026-11-20", id="one end"),
        pytest.param("from=9999-12-01&to=9999-12-31", "corran on:9999-12", id="the last month there is"),
    ],
)
def test_days_that_the_form_gives_take_the_place_of_others(desk, days, asked):
    answer = desk.browser.get(f"/search?q=corran+on%3A2024&{days}")
    assert (answer.status, answer.headers["location"]) == (303, f"/search?{urlencode({'q': asked})}")
    assert desk.browser.get(answer.headers["location"]).status == 200


def test_what_is_no_day_is_said(desk):
    assert desk.browser.get("/search?q=corran&from=soon").status == 400
    assert desk.browser.get("/search?q=corran+(&from=2026-11-20").status == 400


def test_chosen_days_stand_out_among_their_neighbours(desk):
    root = tree(desk.browser.get("/search?q=corran+on:2026-11-22"))
    drawn = root.xpath("//*[name()='svg'][@data-range]//*[name()='rect'][starts-with(@class, 'bar')]/@class")
    assert sorted(drawn) == ["bar", "bar", "bar on"]
    (every,) = [link for link in root.xpath("//a") if words(link) == "Show all days"]
    assert every.get("href") == "/search?q=corran"


def test_a_question_from_right_to_left_has_no_caret_line(desk):
    answer = desk.browser.get(f"/search?{urlencode({'q': 'العبّارات ('})}")
    wrong = one(html.document_fromstring(answer.text), "//mark[@class='wrong']")
    assert (answer.status, wrong.text_content()) == (400, "(")
    assert "^" not in one(html.document_fromstring(answer.text), "//pre").text_content()


@pytest.mark.parametrize(("asked", "direction"), [("العبّارات", "rtl"), ("渡輪", "ltr")])
def test_results_run_the_way_of_their_language(desk, asked, direction):
    root = tree(desk.browser.get(f"/search?{urlencode({'q': asked})}"))
    assert root.xpath("//ol[@class='items']/li/h3/@dir")[0] == direction
    assert root.xpath("//ol[@class='items']/li//mark")


def test_a_page_beyond_the_last_leads_back(desk):
    root = tree(desk.browser.get("/search?q=corran&page=400"))
    assert "Nothing so far down" in words(root)
    (back,) = [link for link in root.xpath("//a") if words(link) == "the first page"]
    assert tree(desk.browser.get(back.get("href"))).xpath("//ol[@class='items']/li")


@pytest.mark.parametrize("asked", ["corran", "lang:en", "corran on:2026-11 copies:no", "nothing here at all", "(", ""])
def test_every_search_screen_is_light(desk, asked):
    answer = desk.browser.get(f"/search?{urlencode({'q': asked})}")
    assert len(gzip.compress(answer.body)) < 30_000
    assert not html.document_fromstring(answer.text).xpath("//*[@style] | //script[not(@src)] | //style")


def test_bars_of_a_search_lead_to_their_time(desk):
    root = tree(desk.browser.get("/search?q=corran"))
    for link in root.xpath("//details[@class='twin']//a"):
        found = tree(desk.browser.get(link.get("href")))
        assert len(found.xpath("//ol[@class='items']/li")) == int(words(one(link, "./span")))


@pytest.mark.parametrize("page", ["0", "-1", "abc", "٣", "99999999999999999999", ""])
def test_any_page_number_is_answered(desk, page):
    assert desk.browser.get(f"/search?q=corran&page={page}").status == 200


def test_pages_follow_each_other(fresh_desk):
    for number in range(45):
        article = Article(headline=f"Tides {number}", publisher="Meridian", paragraphs=paragraphs("High water again."))
        file(fresh_desk.newsroom, article, at=NOW)
    seen, address = [], "/search?q=water"
    while address:
        root = tree(fresh_desk.browser.get(address))
        seen += [words(link) for link in root.xpath("//ol[@class='items']//h3")]
        following = root.xpath("//a[@rel='next']")
        address = following[0].get("href") if following else ""
    assert sorted(seen) == sorted(f"Tides {number}" for number in range(45))


def test_the_question_is_never_markup(desk):
    page = desk.browser.get('/search?q="><script>alert(1)</script>').text
    assert "<script>alert" not in page

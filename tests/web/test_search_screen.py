import pytest

from copytaster.model.article import Article

from .markup import one, tree, words
from .newsdesk import NOW, file, paragraphs


def test_results_repeat_the_question_and_mark_what_matches(desk):
    root = tree(desk.browser.get("/search?q=corran+maid"))
    assert "4 articles with corran and maid" in words(one(root, "//header[@class='u6']"))
    assert {words(mark).lower() for mark in root.xpath("//ol//mark")} <= {"corran", "maid", "corran maid"}
    assert root.xpath("//ol//p[@class='lead']/mark")
    assert one(root, "//input[@name='q']").get("value") == "corran maid"


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
    assert f"{asked}\n{caret}</pre>" in answer.text
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
    assert "Without dates, fields and quotes there is corran (5)" in words(root)


def test_without_a_question_the_language_is_explained(desk):
    root = tree(desk.browser.get("/search"))
    examples = root.xpath("//table[@class='guide']//a")
    assert len(examples) >= 8
    for example in examples:
        assert desk.browser.get(example.get("href")).status == 200, words(example)


def test_narrowing_keeps_the_question(desk):
    root = tree(desk.browser.get("/search?q=ferry+OR+door"))
    facet = next(link for link in root.xpath("//div[@class='facet']//a") if "Northern Wire" in words(link))
    narrowed = tree(desk.browser.get(facet.get("href")))
    assert len(narrowed.xpath("//ol[@class='items']/li")) == int(words(one(facet, "./span")))


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

"""A source's screen says what its site repeats, and lets it be forgotten."""

from copytaster.model.habits import ArticleSeen, Line, TemplateLine
from copytaster.model.ids import ArticleId, CaptureId

from .conftest import Desk
from .markup import one, tree, words
from .newsdesk import COURIER, GAZETTE, NOW

MEMBER = TemplateLine("member", "The Courier is a member of the <Sound> Press Council.")
LETTER = TemplateLine("letter", "Sign up to our newsletter")


def teach(desk: Desk, *lines: TemplateLine) -> None:
    """Eight articles, every second with a newsletter, all with a member's line."""
    seen = [
        ArticleSeen(
            site="courier.example",
            article=ArticleId(f"a{number}"),
            headline=f"headline{number}",
            capture=CaptureId(f"c{number}"),
            lines=(Line(f"own{number}", 400), Line("member", 40), *([Line("letter", 20)] if number % 2 else [])),
        )
        for number in range(8)
    ]
    for article in seen:
        desk.newsroom.habits.note(article)
    desk.newsroom.habits.learn("courier.example", lines, NOW)


def test_lines_are_shown_the_most_frequent_first(fresh_desk):
    teach(fresh_desk, LETTER, MEMBER)
    root = tree(fresh_desk.browser.get(f"/sources/{COURIER}"))
    assert "2 lines are taken for template: courier.example prints them on many of its pages" in words(root)
    lines = root.xpath("//details[.//button[@name='line']]//li")
    assert [words(one(line, "./p[1]")) for line in lines] == [MEMBER.text, LETTER.text]
    assert [words(one(line, ".//*[@class='meta']")) for line in lines] == [
        "in 8 of the newest 8 articles",
        "in 4 of the newest 8 articles",
    ]


def test_a_source_without_template_says_nothing_of_it(fresh_desk):
    teach(fresh_desk, MEMBER)
    assert "taken for template" not in words(tree(fresh_desk.browser.get(f"/sources/{GAZETTE}")))
    assert "1 line is taken for template" in words(tree(fresh_desk.browser.get(f"/sources/{COURIER}")))


def test_one_line_is_forgotten_by_its_button_and_all_by_another(fresh_desk):
    browser, habits = fresh_desk.browser, fresh_desk.newsroom.habits
    teach(fresh_desk, LETTER, MEMBER)
    form = one(tree(browser.get(f"/sources/{COURIER}")), "//form[contains(@action,'forget')]")
    buttons = [(button.get("name"), button.get("value")) for button in form.xpath(".//button")]
    assert buttons == [("line", "member"), ("line", "letter"), ("line", "")]
    assert browser.post(form.get("action"), {"line": "letter"}).status == 303
    assert habits.of(["courier.example"])["courier.example"].lines == (MEMBER,)
    assert browser.post(form.get("action"), {"line": ""}).status == 303
    assert habits.of(["courier.example"])["courier.example"].lines == ()
    assert "taken for template" not in words(tree(browser.get(f"/sources/{COURIER}")))


def test_an_unknown_source_has_nothing_to_forget(fresh_desk):
    assert fresh_desk.browser.post("/sources/nothing/forget", {"line": ""}).status == 404
    assert fresh_desk.browser.get("/api/sources/nothing/template").status == 404


def test_programs_get_the_lines_as_json(fresh_desk):
    teach(fresh_desk, MEMBER)
    said = fresh_desk.browser.get(f"/api/sources/{COURIER}/template").json()
    assert (said["site"], said["counted"]) == ("courier.example", 8)
    assert said["lines"] == [{"mark": "member", "text": MEMBER.text, "articles": 8}]
    assert fresh_desk.browser.get(f"/api/sources/{GAZETTE}/template").json()["lines"] == []

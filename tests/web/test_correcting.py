"""A person says what a block is, sees what that would change, and makes it a rule that can be taken back."""

import pytest

from copytaster.model.capture import Capture
from copytaster.model.ids import capture_id
from copytaster.model.rules import Rules
from copytaster.workflows.work import work_off

from .conftest import Desk
from .markup import one, tree, words
from .newsdesk import COURIER, NOW

SITE = "courier.example"
ADDRESS = "https://courier.example/2026/ferry"
TEXT = "".join(
    f"<p>The ferry to Hollin sailed again on Monday, the company said, for the {n}th time this year.</p>"
    for n in range(4, 13)
)
PAGE = (
    "<html lang='en'><head><title>Ferry sails again</title></head><body><nav><p>Home</p></nav>"
    "<article><h1>Ferry sails again</h1><h2 class='long'>Ferry to Hollin sails again after nine days</h2>"
    f"<div class='story'>{TEXT}<p class='aside-note'>The quay was painted blue by children of the island on Sunday, "
    "who had asked the council for paint in spring, and were given some.</p></div></article>"
    "<div class='facts'><p>Built in 1890</p></div></body></html>"
)
NOTE = "The quay was painted blue"


@pytest.fixture
def capture(fresh_desk: Desk) -> Capture:
    body = PAGE.encode()
    made = Capture(
        id=capture_id(ADDRESS, NOW, body),
        address=ADDRESS,
        captured_at=NOW,
        status=200,
        headers=(("Content-Type", "text/html"),),
        body=body,
    )
    fresh_desk.newsroom.captures.keep(made)
    return made


def way_to_correct(desk: Desk, capture: Capture, text: str) -> str:
    """Return the link that stands beside a block."""
    root = tree(desk.browser.get(f"/captures/{capture.id}/reading"))
    block = next(each for each in root.xpath("//li[contains(@class,'blk')]") if text in words(each))
    return one(block, ".//a[starts-with(@aria-label,'Correct')]").get("href")


def test_a_block_leads_to_what_it_could_be(fresh_desk, capture):
    root = tree(fresh_desk.browser.get(way_to_correct(fresh_desk, capture, NOTE)))
    choices = root.xpath("//p[@class='chips']/a")
    assert [words(each) for each in choices] == [
        "text of the article", "no text of the article", "the headline", "the deck", "the byline", "the date",
    ]  # fmt: skip
    assert not root.xpath("//main//form")


def test_what_would_change_is_shown_and_nothing_is_kept(fresh_desk, capture):
    root = tree(fresh_desk.browser.get(way_to_correct(fresh_desk, capture, NOTE) + "&as=not+text"))
    said = words(root)
    assert "From now on p.aside-note is no text of the article on all pages of courier.example" in said
    assert "1 of 1 article" in said
    assert any(NOTE in words(each) for each in root.xpath("//del"))
    assert fresh_desk.newsroom.rules.of(SITE) is None


@pytest.mark.parametrize(
    ("text", "wanted", "rules"),
    [
        pytest.param(NOTE, "not text", Rules(site=SITE, drop=("p.aside-note",)), id="no text"),
        pytest.param("Built in 1890", "text", Rules(site=SITE, keep=("div.facts > p",)), id="text"),
        pytest.param("after nine days", "headline", Rules(site=SITE, headline="h2.long"), id="the headline"),
        pytest.param(
            "for the 6th time", "not text", Rules(site=SITE, drop=("div.story > p:nth-of-type(3)",)), id="one of many"
        ),
    ],
)
def test_a_correction_becomes_a_rule_and_its_page_a_golden_one(fresh_desk, capture, text, wanted, rules):
    desk = fresh_desk
    link = way_to_correct(desk, capture, text)
    form = one(tree(desk.browser.get(f"{link}&as={wanted.replace(' ', '+')}")), "//main//form")
    answer = desk.browser.post(
        form.get("action"), {each.get("name"): each.get("value") for each in form.xpath("./input")}
    )
    assert (answer.status, answer.headers["location"]) == (303, f"/captures/{capture.id}/reading")
    assert desk.newsroom.rules.of(SITE) == rules
    assert capture.id in desk.newsroom.rules.notes[SITE]
    [golden] = desk.newsroom.rules.golden(SITE)
    assert any(text in one for one in (golden.headline, *golden.paragraphs)) is (wanted != "not text")
    work_off(desk.newsroom)
    found = [card.headline for card in desk.newsroom.archive.latest(50)]
    assert golden.headline in found
    assert "a rule for this publisher says so" in words(tree(desk.browser.get(f"/captures/{capture.id}/reading"))) or (
        wanted == "headline"
    )


def test_what_would_change_nothing_cannot_be_saved(fresh_desk, capture):
    link = way_to_correct(fresh_desk, capture, NOTE)
    assert "changes none of the newest 1 article" in words(tree(fresh_desk.browser.get(f"{link}&as=text")))
    block = link.rpartition("=")[2]
    assert fresh_desk.browser.post(f"/captures/{capture.id}/correct", {"block": block, "as": "text"}).status == 400


def test_rules_are_taken_back_on_the_screen_of_the_source(fresh_desk):
    fresh_desk.newsroom.rules.save(Rules(site=SITE, keep=("div.facts > p",), headline="h2.long"), "")
    root = tree(fresh_desk.browser.get(f"/sources/{COURIER}"))
    form = one(root, "//form[contains(@action,'rules/remove')]")
    assert "div.facts > p" in words(root)
    assert fresh_desk.browser.post(form.get("action")).status == 303
    assert fresh_desk.newsroom.rules.of(SITE) is None
    assert "Remove these rules" not in words(tree(fresh_desk.browser.get(f"/sources/{COURIER}")))


@pytest.mark.parametrize(
    "asked", ["nothing/correct?block=0", "{}/correct", "{}/correct?block=9999", "{}/correct?block=-1"]
)
def test_what_is_not_there_cannot_be_corrected(fresh_desk, capture, asked):
    assert fresh_desk.browser.get(f"/captures/{asked.format(capture.id)}").status == 404


def test_nothing_is_saved_for_unknown_captures_and_wishes(fresh_desk, capture):
    assert fresh_desk.browser.post("/captures/nothing/correct", {"block": "0", "as": "text"}).status == 404
    assert fresh_desk.browser.post(f"/captures/{capture.id}/correct", {"block": "0", "as": "rubbish"}).status == 404
    assert fresh_desk.browser.post("/sources/nothing/rules/remove").status == 404

"""What people said of a publisher's pages goes before what would be read else."""

import pytest

from copytaster.model.page import Page
from copytaster.model.rules import Rules
from copytaster.reading.explaining import explain
from copytaster.reading.pages import read

from .captured import capture, page

BOX = "<div class='facts'><p class='first'>Built in 1890.</p><p>Mended twice.</p></div>"
HEAD = (
    "<h2 class='title'>Old bridge to be mended at last</h2><p class='intro'>The council voted late.</p>"
    "<div class='who'>By Ann Quill and Tom Reed</div><div class='day'>posted 3 May 2026</div>"
)
MARKUP = page(before=HEAD, after=BOX)


def article(**said):
    found = read(capture(MARKUP), rules=Rules(site="harbour-times.example", **said) if said else None)
    assert isinstance(found, Page)
    return found.articles[0]


def texts(**said):
    return [paragraph.text for paragraph in article(**said).paragraphs]


def test_a_kept_element_is_text_whatever_it_looked_like():
    assert "Built in 1890." not in texts()
    assert texts(keep=("div.facts",))[-2:] == ["Built in 1890.", "Mended twice."]


def test_a_dropped_element_is_no_text():
    whole = texts()
    assert texts(drop=("div.text > p:nth-of-type(2)",)) == [whole[0], *whole[2:]]


@pytest.mark.parametrize(
    ("keep", "drop", "left"),
    [
        pytest.param(("div.facts",), ("p.first",), ["Mended twice."], id="dropped inside kept"),
        pytest.param(("p.first",), ("div.facts",), ["Built in 1890."], id="kept inside dropped"),
        pytest.param(("p.first",), ("p.first",), [], id="both of one"),
    ],
)
def test_the_innermost_rule_counts(keep, drop, left):
    found = texts(keep=keep, drop=drop)
    assert [text for text in found if text in ("Built in 1890.", "Mended twice.")] == left


def test_fields_stand_where_the_rules_say():
    found = article(headline="h2.title", deck="p.intro", byline="div.who", date="div.day")
    assert (found.headline, found.deck) == ("Old bridge to be mended at last", "The council voted late.")
    assert found.bylines == ("Ann Quill", "Tom Reed")
    assert found.published is not None
    assert found.published.day.isoformat() == "2026-05-03"
    where = {source.field: source.where for source in found.sources}
    assert {where[field] for field in ("headline", "deck", "bylines", "published")} == {"rule"}


def test_a_rule_that_finds_nothing_changes_nothing():
    assert article(headline="h5", deck="h5", byline="h5", date="h5", keep=("h5",), drop=("h5",)) == article()


def test_an_explanation_names_the_rule():
    said = explain(capture(MARKUP), rules=Rules(site="x.example", keep=("div.facts",)))
    kept = next(block for block in said.blocks if block.text == "Built in 1890.")
    assert kept.picked
    assert kept.reasons[0] == "a rule for this publisher says so"

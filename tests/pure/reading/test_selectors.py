"""Selectors of publisher rules mean elements as CSS means them."""

import pytest

from copytaster.errors import RuleError
from copytaster.reading.web.selectors import selected, steps_of
from copytaster.text.markup import parse

PAGE = parse(
    "<html><body><main id=top><div class='story wide'><p>one</p><p class=lead>two</p><div><p>three</p></div></div>"
    "<div class=box><ul><li>four</li><li class='lead last'>five</li></ul></div></main></body></html>"
)


@pytest.mark.parametrize(
    ("selector", "texts"),
    [
        pytest.param("li", ["four", "five"], id="tag"),
        pytest.param(".lead", ["two", "five"], id="class"),
        pytest.param("li.lead.last", ["five"], id="two classes"),
        pytest.param("div.story > p", ["one", "two"], id="child"),
        pytest.param("div.story p", ["one", "two", "three"], id="anywhere inside"),
        pytest.param("#top > div.box li", ["four", "five"], id="id"),
        pytest.param("div.story>p:nth-of-type(2)", ["two"], id="place"),
        pytest.param("main div > p:nth-of-type(1)", ["one", "three"], id="any ancestor will do"),
        pytest.param("*.last", ["five"], id="any tag"),
        pytest.param("table", [], id="nothing"),
    ],
)
def test_elements_are_selected_in_their_order(selector, texts):
    assert [element.text for element in selected(PAGE, selector)] == texts


@pytest.mark.parametrize(
    "selector",
    ["", ">", "p >", "> p", "p > > li", "p[title]", "p:first-child", "p:nth-of-type(0)", "p, li", "..", "p " * 13,
     "p" * 501, "<script>"],
)  # fmt: skip
def test_what_is_no_selector_of_ours_is_refused(selector):
    with pytest.raises(RuleError):
        steps_of(selector)

"""One part of a web page, laid out as a page of its own."""

from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree
from lxml.html import HtmlElement

from copytaster.model.article import Article
from copytaster.reading.web.picking import Picked
from copytaster.reading.web.sheet import Sheet, lay_out
from copytaster.text.markup import parse, words

FRAME = "<html><head><title></title></head><body></body></html>"
OF_LISTS = frozenset({"li", "dd", "dt", "td", "tr", "tbody", "aside"})
"""What means something only where it stands; by itself it is a box."""

Reads = Callable[[Sheet, Picked], Article]
"""Reads the article of a laid-out page whose text was picked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of a page: its elements in their order, the one that heads it, and the address of what it is."""

    elements: Sequence[HtmlElement]
    heading: HtmlElement | None = None
    address: str | None = None


def laid_out_alone(part: Part, page: Sheet) -> Sheet:
    """Return a part of a page as if nothing else stood on it, its heading as the headline. The page stays as it is."""
    tree = parse(FRAME)
    if tree is None:  # never: the frame is whole
        raise ValueError(FRAME)
    head, body = tree
    if language := page.tree.get("lang"):
        tree.set("lang", language)
    if page.base:
        etree.SubElement(head, "base", href=page.base)
    if part.heading is not None:
        head[0].text = words(part.heading)
    for element in part.elements:
        body.append(_copied(element, part.heading))
    return lay_out(tree, part.address, page.captured_at)


def _copied(element: HtmlElement, heading: HtmlElement | None) -> HtmlElement:
    copy = deepcopy(element)
    copy.tail = None
    if heading is not None:
        beside = zip(element.iter(), copy.iter(), strict=True)
        if (found := next((twin for each, twin in beside if each is heading), None)) is not None:
            found.tag = "h1"
    if copy.tag in OF_LISTS:
        copy.tag = "div"
    return copy

"""The text of a page taken as it lies, where the library that picks it makes a mess of it or takes too long."""

import re
from copy import deepcopy

from lxml import etree
from lxml.html import HtmlElement

from copytaster.model.article import Paragraph
from copytaster.text.markup import UNSEEN

from .foreign_comments import AREA
from .paragraphs import split

BESIDE = frozenset(
    {*UNSEEN, "nav", "aside", "footer", "header", "form", "figure", "button", "select", "textarea", "video", "audio"}
)
FRAMES = frozenset(
    {"html", "body", "main", "div", "section", "article", "table", "tbody", "tr", "td", "center", "span"}
)
Weights = dict[HtmlElement, int]
MOST_OF_IT = 0.8
LABEL = re.compile(r"^[^\W\d][^:.]{1,30}:\s*")
LONGEST_LINK = 250


def weigh(tree: HtmlElement) -> Weights:
    """Return how many characters can be seen in each element, without links and what is beside the text."""
    weights: Weights = {}
    for _, element in etree.iterwalk(tree, events=("end",)):
        own = 0 if element.tag in BESIDE or element.tag == "a" else len((element.text or "").strip())
        if element.tag not in BESIDE:
            own += sum(weights[each] + len((each.tail or "").strip()) for each in element)
        weights[element] = own
    return weights


def collected(tree: HtmlElement, weights: Weights) -> tuple[Paragraph, ...]:
    """Return all paragraphs of the smallest frame that holds most of a page's text; the tree is left as it was."""
    home = deepcopy(_home(tree, weights))
    for element in list(home.iter(etree.Element)):
        names = f"{element.get('class') or ''} {element.get('id') or ''}" if element.attrib else ""
        if element is not home and (element.tag in BESIDE or (names and AREA.search(names))):
            element.drop_tree()
    drop_links_to_elsewhere(home)
    return split(home)


def drop_links_to_elsewhere(root: etree._Element) -> None:
    """Take off paragraphs that are nothing but a link ("Read more: …"): they lead to other articles."""
    for block in list(root.iter("p", "item", "head", "li", "h2", "h3", "h4")):
        text = "".join(block.itertext()).strip()
        if not text or len(text) > LONGEST_LINK or block.getparent() is None:
            continue
        linked = sum(len("".join(link.itertext()).strip()) for link in block.iter("ref", "a"))
        if linked and linked >= 0.95 * len(LABEL.sub("", text).strip(" –—-•·|>»→.!")):
            parent, tail = block.getparent(), block.tail
            parent.remove(block)
            if tail and tail.strip():
                parent.text = f"{parent.text or ''}\n{tail}"


def _home(tree: HtmlElement, weights: Weights) -> HtmlElement:
    enough = MOST_OF_IT * weights[tree]
    home, inner = tree, tree
    while inner is not None:
        home = inner
        inner = next((each for each in home if each.tag in FRAMES and weights.get(each, 0) > enough), None)
    return home

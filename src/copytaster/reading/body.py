"""The body of an article: which paragraphs of a web page are its text."""

import re
from copy import deepcopy

from lxml import etree
from lxml.html import HtmlElement
from trafilatura import bare_extraction
from trafilatura.settings import Extractor

from copytaster.errors import UnreadableCopyError
from copytaster.model.article import Paragraph

from .paragraphs import split

LABEL = re.compile(r"^[^\W\d][^:.]{1,30}:\s*")
LONGEST_LINK = 250
WORDS_OF_A_MENU = 8


def body(tree: HtmlElement) -> tuple[Paragraph, ...]:
    """Return the text of a page's article as paragraphs of their kinds; the tree is left as it was.

    `UnreadableCopyError` where the library that picks the text fails on this page.
    """
    picked = _picked(tree, fast=True)
    if _looks_like_a_menu(picked):
        # The slow way compares several extractors: measured half as dear again, so only where the fast one failed.
        slower = _picked(tree, fast=False)
        picked = picked if _looks_like_a_menu(slower) else slower
    return picked


def _picked(tree: HtmlElement, *, fast: bool) -> tuple[Paragraph, ...]:
    options = Extractor(output_format="xml", fast=fast, comments=False, tables=True, links=True, formatting=False)
    try:
        document = bare_extraction(deepcopy(tree), options=options)
    except Exception as error:
        # Whatever a page does to the library, it is this page that cannot be read, not the batch.
        raise UnreadableCopyError(f"the text of the page could not be picked out ({type(error).__name__})") from error
    found = getattr(document, "body", None)
    if not isinstance(found, etree._Element):
        return ()
    _drop_links_to_elsewhere(found)
    return split(found)


def _drop_links_to_elsewhere(picked: etree._Element) -> None:
    """Take off paragraphs that are nothing but a link ("Read more: …"): they lead to other articles."""
    for block in list(picked.iter("p", "item", "head")):
        text = "".join(block.itertext()).strip()
        if not text or len(text) > LONGEST_LINK or block.getparent() is None:
            continue
        linked = sum(len("".join(link.itertext()).strip()) for link in block.iter("ref"))
        if linked and linked >= 0.95 * len(LABEL.sub("", text).strip(" –—-•·|>»→.!")):
            parent, tail = block.getparent(), block.tail
            parent.remove(block)
            if tail and tail.strip():
                parent.text = f"{parent.text or ''}\n{tail}"


def _looks_like_a_menu(picked: tuple[Paragraph, ...]) -> bool:
    words = sum(len(paragraph.text.split()) for paragraph in picked)
    letters = sum(len(paragraph.text) for paragraph in picked)
    return letters < 250 or (words < WORDS_OF_A_MENU * len(picked) and letters < 40 * len(picked))

"""The body of an article: which paragraphs of a web page are its text."""

import html
import re
from collections.abc import Sequence
from copy import deepcopy
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement
from trafilatura import bare_extraction
from trafilatura.settings import Extractor

from copytaster.errors import UnreadableCopyError
from copytaster.model.article import Paragraph
from copytaster.text.markup import one_line, parse, words

from .collecting import Weights, collected, drop_links_to_elsewhere, weigh
from .paragraphs import split
from .sheet import Said, Sheet

TAG = re.compile(r"<[a-zA-Z/][^<>]*>")
MARKUP = re.compile(r"<(?:p|br|div|h[2-6]|ul|li)\b", re.IGNORECASE)
WORDS_OF_A_MENU = 8
WORDS_OF_A_SENTENCE = 6
LITTLE_TEXT = 250
PROSE = 60
MOST_LETTERS = 1_500_000
MOST_ELEMENTS = 20_000
MOST_IN_A_PARAGRAPH = 2000
PARAGRAPHS_LOOKED_AT = 60
RUN_TOGETHER = 3


def body(tree: HtmlElement) -> tuple[Paragraph, ...]:
    """Return the text of a page's article as paragraphs of their kinds; the tree is left as it was.

    `UnreadableCopyError` where the library that picks the text fails on this page.
    """
    weights = weigh(tree)
    if _takes_too_long(weights, tree):
        return collected(tree, weights)
    picked = _picked(tree, fast=True)
    if _looks_like_a_menu(picked):
        # The slow way compares several extractors: measured half as dear again, so only where the fast one failed.
        slower = _picked(tree, fast=False)
        picked = picked if _looks_like_a_menu(slower) else slower
    return collected(tree, weights) if _is_run_together(picked, tree) else picked


def told_body(sheet: Sheet, picked: Sequence[Paragraph]) -> Said[tuple[Paragraph, ...]] | None:
    """Return the text as the page's JSON-LD tells it, where the markup holds little or none of it."""
    for value in sheet.json_ld.values("articleBody"):
        text = told_paragraphs(value) if isinstance(value, str) else ()
        if _length(text) > max(LITTLE_TEXT, 2 * _length(picked)) and _looks_like_a_menu(picked):
            return Said(text, "json-ld")
        # The library looks there too, and makes one paragraph of it.
        if len(picked) <= 1 < len(text) and _letters(text) == _letters(picked):
            return Said(text, "json-ld")
    return None


def told_paragraphs(value: str) -> tuple[Paragraph, ...]:
    """Return a text told in one string, with markup or without, as paragraphs."""
    whole = html.unescape(value)
    tree = parse(f"<div>{whole}</div>") if MARKUP.search(whole) else None
    if tree is not None:
        return split(tree)
    lines = (one_line(line) for line in whole.splitlines())
    return tuple(Paragraph(line) for line in lines if line)


def _picked(tree: HtmlElement, *, fast: bool) -> tuple[Paragraph, ...]:
    options = Extractor(output_format="xml", fast=fast, comments=False, tables=True, links=True, formatting=False)
    try:
        document = bare_extraction(_with_times_in_sentences(tree), options=options)
    except Exception as error:
        # Whatever a page does to the library, it is this page that cannot be read, not the batch.
        raise UnreadableCopyError(f"the text of the page could not be picked out ({type(error).__name__})") from error
    found = getattr(document, "body", None)
    if not isinstance(found, etree._Element):
        return ()
    drop_links_to_elsewhere(found)
    return split(found)


def _with_times_in_sentences(tree: HtmlElement) -> HtmlElement:
    """A copy in which times that sentences speak of are plain words: the library drops what is marked as a time."""
    copy = deepcopy(tree)
    for time in list(copy.iter("time")):
        around = time.getparent()
        said = words(around) if around is not None and around.tag in ("p", "li", "blockquote", "td") else ""
        if len(said.split()) - len(words(time).split()) >= WORDS_OF_A_SENTENCE:
            time.tag = "span"
    return copy


def _takes_too_long(weights: Weights, tree: HtmlElement) -> bool:
    """The library takes over 10 s for 8 MB of plain paragraphs, and the square of the elements in one paragraph."""
    if weights.get(tree, 0) > MOST_LETTERS or len(weights) > MOST_ELEMENTS:
        return True
    return any(len(each) > MOST_IN_A_PARAGRAPH for each in tree.iter("p", "li", "td", "blockquote", "span"))


def _looks_like_a_menu(picked: Sequence[Paragraph]) -> bool:
    count = sum(len(paragraph.text.split()) for paragraph in picked)
    size = _length(picked)
    return size < LITTLE_TEXT or (count < WORDS_OF_A_MENU * len(picked) and size < 40 * len(picked))


def _length(text: Sequence[Paragraph]) -> int:
    return sum(len(paragraph.text) for paragraph in text)


def _letters(text: Sequence[Paragraph]) -> str:
    return "".join(letter for paragraph in text for letter in TAG.sub("", paragraph.text) if letter.isalnum())


def _is_run_together(picked: Sequence[Paragraph], tree: HtmlElement) -> bool:
    """Several paragraphs of the page in one that was picked: broken tags lead the library to that."""
    printed = (words(each) for each in islice(tree.iter("p"), PARAGRAPHS_LOOKED_AT))
    openings = {text[:PROSE] for text in printed if len(text) >= PROSE}
    return any(sum(opening in paragraph.text for opening in openings) >= RUN_TOGETHER for paragraph in picked)

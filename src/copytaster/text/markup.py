"""Markup to plain words: one parse of a page, and the text of any part of it."""

import html
import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from .nesting import flattened

BLOCKS = frozenset(
    {
        *(
            "address",
            "article",
            "aside",
            "blockquote",
            "br",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
        ),
        *("footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre"),
        *("section", "table", "td", "th", "tr", "ul"),
    }
)
UNSEEN = frozenset({"script", "style", "noscript", "template", "svg", "head", "iframe", "object", "math"})
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
TAG = re.compile(r"<[a-zA-Z/!][^<>]*>")


def parse(text: str) -> HtmlElement | None:
    """Return the page as one tree, without comments and processing instructions; none where there is no element.

    Tags may nest to any depth: what lies too deep for the parser is lifted up.
    """
    clean = CONTROLS.sub("", text)
    tree, is_whole = _parsed(clean)
    return tree if is_whole else _parsed(flattened(clean))[0]


def _parsed(text: str) -> tuple[HtmlElement | None, bool]:
    """The tree, and whether the parser followed it to its end: it gives up at a depth of 256."""
    parser = HTMLParser(
        encoding="utf-8", collect_ids=False, remove_comments=True, remove_pis=True, default_doctype=False
    )
    try:
        tree = document_fromstring(text.encode("utf-8"), parser=parser)
    except etree.LxmlError:
        tree = None
    return tree, not any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log)


def words(element: HtmlElement) -> str:
    """Return all that is seen of an element as one line; blocks inside are set off by a space."""
    parts: list[str] = []
    hidden: HtmlElement | None = None
    for event, node in etree.iterwalk(element, events=("start", "end")):
        if hidden is None and event == "start":
            if node.tag in UNSEEN and node is not element:
                hidden = node
            else:
                parts.append(" " if node.tag in BLOCKS else "")
                parts.append(node.text or "")
        elif event == "end":
            hidden = None if hidden is node else hidden
            if hidden is None and node is not element:
                parts.append(" " if node.tag in BLOCKS else "")
                parts.append(node.tail or "")
    return one_line("".join(parts))


def one_line(text: str) -> str:
    """Return the text with every run of spaces as one, and without invisible marks and control characters."""
    return " ".join(INVISIBLE.sub("", CONTROLS.sub("", text)).split())


def plain(value: str) -> str:
    """Return a metadata value as plain words: entities undone (also those escaped twice), tags taken off."""
    for _ in range(2):
        value = html.unescape(value)
    return one_line(TAG.sub(" ", value) if "<" in value else value)

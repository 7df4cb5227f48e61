"""Readers' comments and pingbacks on pages of the common blog engines."""

import re
from collections.abc import Iterator

from lxml.etree import XPath
from lxml.html import HtmlElement

from copytaster.model.page import ForeignComment
from copytaster.text.markup import words

COMMENT = re.compile(r"(?:^|\s)(?:comment|comment-item|commentlist-item|comment_container)(?:$|\s)")
PINGBACK = re.compile(r"(?:^|\s)(?:pingback|trackback)(?:$|\s)")
CANDIDATES = XPath(
    "//*[(self::li or self::article or self::div) and"
    " (contains(@class, 'comment') or contains(@class, 'pingback') or contains(@class, 'trackback'))]"
)
MOST = 500


def comments(tree: HtmlElement) -> tuple[ForeignComment, ...]:
    """Return the readers' comments printed under an article, in their order."""
    found = []
    for element in _items(tree, COMMENT):
        author = _part(element, r"fn|comment-author|author|comment-author-name")
        text = _part(element, r"comment-content|comment-body|comment-text|comment_text|commentbody")
        if author and text:
            found.append(ForeignComment(author=author, text=text, at=_minute(element)))
    return tuple(found[:MOST])


def pingbacks(tree: HtmlElement) -> tuple[str, ...]:
    """Return the lines other sites' links left under an article, without the word "Pingback"."""
    lines = (re.sub(r"^(?:Pingback|Trackback)\s*:?\s*", "", words(element)) for element in _items(tree, PINGBACK))
    return tuple(line for line in lines if line)[:MOST]


def _items(tree: HtmlElement, names: re.Pattern[str]) -> Iterator[HtmlElement]:
    for element in CANDIDATES(tree):
        if names.search(element.get("class") or "") and (
            names is PINGBACK or not PINGBACK.search(element.get("class") or "")
        ):
            yield element


def _part(comment: HtmlElement, names: str) -> str:
    wanted = re.compile(rf"(?:^|\s)(?:{names})(?:$|\s)")
    for element in comment.iter():
        if isinstance(element.tag, str) and element is not comment and wanted.search(element.get("class") or ""):
            inner = element.xpath(".//*[contains(concat(' ', @class, ' '), ' fn ')]") if "fn" in names else []
            return re.sub(r"\s*(?:says|said|schreibt|sagt|dit)\s*:?\s*$", "", words(inner[0] if inner else element))
    return ""


def _minute(comment: HtmlElement) -> str | None:
    """The local minute as printed, in the machine's spelling and without its zone."""
    for element in comment.iter("time"):
        found = re.match(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)", element.get("datetime") or "")
        if found:
            return f"{found[1]}T{found[2]}"
    return None

"""Readers' comments and pingbacks on pages of the common blog engines."""

import re
from collections.abc import Collection, Iterator, Sequence
from copy import deepcopy
from functools import lru_cache

from lxml.html import HtmlElement

from copytaster.model.page import ForeignComment
from copytaster.text.markup import words
from copytaster.text.wordlists import listed

from .blocks import Layout

COMMENT = listed("comment comment-item commentlist-item comment_container")
COMMENT_WORDS = ("comment", "commentlist")
PINGBACK = listed("pingback trackback")
ITEMS = frozenset({"li", "article", "div"})
AREA = listed("""
    comment comments commentlist comment-list comment-area comment-section comments-area comments-section comment-body
    comment-item respond disqus_thread
""")
# The text alone comes first: what is called a body often holds the name and the time as well.
TEXTS = (r"comment-content|comment-text|comment_text|commenttext", r"comment-body|commentbody")
BESIDE_THE_TEXT = re.compile(
    r"(?:^|\s)(?:comment-(?:meta\w*|author\w*|header|footer|date|reply\w*)|reply|says|vcard)(?:$|\s)"
)
MOST = 500


def comments(layout: Layout) -> tuple[ForeignComment, ...]:
    """Return the readers' comments printed under an article, in their order."""
    found = []
    for element in _items(layout, COMMENT_WORDS, COMMENT, but_not=PINGBACK)[:MOST]:
        author = _part(element, r"fn|comment-author|author|comment-author-name")
        text = next((text for names in TEXTS if (text := _text(element, names))), "")
        if author and text:
            found.append(ForeignComment(author=author, text=text, at=_minute(element)))
    return tuple(found)


def pingbacks(layout: Layout) -> tuple[str, ...]:
    """Return the lines other sites' links left under an article, without the word "Pingback"."""
    items = _items(layout, PINGBACK, PINGBACK)[:MOST]
    lines = (re.sub(r"^(?:Pingback|Trackback)\s*:?\s*", "", words(element)) for element in items)
    return tuple(line for line in lines if line)


def in_comments(element: HtmlElement) -> bool:
    """Tell whether an element lies among the readers' comments."""
    return any(
        _is_area(each.get("class"), each.get("id"))
        for each in (element, *element.iterancestors())
        if each.tag not in ("body", "html", "main")
    )


@lru_cache(maxsize=4096)  # many elements are looked at more than once while a page is read
def _is_area(classes: str | None, name: str | None) -> bool:
    return not AREA.isdisjoint(f"{classes or ''} {name or ''}".split())


def _items(
    layout: Layout, words: Collection[str], names: frozenset[str], but_not: frozenset[str] = frozenset()
) -> Sequence[HtmlElement]:
    """The items with a class of these `names`, in the order of the page; `words` are what the names begin with."""
    found = set()
    for spot in layout.called(words):
        classes = spot.style.split() if spot.tag in ITEMS else ()
        if not names.isdisjoint(classes) and but_not.isdisjoint(classes):
            found.add(spot)
    return [spot.element for spot in layout.spots.values() if spot in found] if found else []


def _text(comment: HtmlElement, names: str) -> str:
    found = next(_parts(comment, names), None)
    if found is None:
        return ""
    copy = deepcopy(found)
    for element in list(copy.iter()):
        if element is not copy and BESIDE_THE_TEXT.search(element.get("class") or ""):
            element.drop_tree()
    return words(copy)


def _part(comment: HtmlElement, names: str) -> str:
    for element in _parts(comment, names):
        inner = element.xpath(".//*[contains(concat(' ', @class, ' '), ' fn ')]")
        return re.sub(r"\s*(?:says|said|schreibt|sagt|dit)\s*:?\s*$", "", words(inner[0] if inner else element))
    return ""


def _parts(comment: HtmlElement, names: str) -> Iterator[HtmlElement]:
    wanted = re.compile(rf"(?:^|\s)(?:{names})(?:$|\s)")
    for element in comment.iter():
        if isinstance(element.tag, str) and element is not comment and wanted.search(element.get("class") or ""):
            yield element


def _minute(comment: HtmlElement) -> str | None:
    """The local minute as printed, in the machine's spelling and without its zone."""
    for element in comment.iter("time"):
        found = re.match(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)", element.get("datetime") or "")
        if found:
            return f"{found[1]}T{found[2]}"
    return None

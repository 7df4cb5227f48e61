"""The text of an item, marked up or plain, as paragraphs; and the photos that stand in it."""

from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement

from copytaster.model.article import Paragraph, Photo
from copytaster.reading.dumps.wrapping import unwrapped
from copytaster.reading.web.paragraphs import split
from copytaster.reading.web.photos import credited
from copytaster.text.markup import one_line, parse, words
from copytaster.text.urls import web_address

# Names that NITF gives to what HTML has under others.
SAME = {"hl2": "h2", "bq": "blockquote", "block": "div", "dt": "p", "dd": "p", "credit": "p", "nitf-table": "table"}
UNSEEN = frozenset(
    {
        *("script", "style", "noscript", "template", "svg", "head", "title", "figure", "iframe", "object", "form"),
        *("media", "fn", "note", "datasource", "nav", "button"),
    }
)


def of_html(markup: str) -> tuple[tuple[Paragraph, ...], tuple[Photo, ...]]:
    """Return the paragraphs of a text in HTML or XHTML, and the photos that stand in it with their captions."""
    tree = parse(f"<div>{markup}</div>") if markup.strip() else None
    if tree is None:
        return (), ()
    photos = tuple(_figures(tree))
    return of_tree(tree), photos


def of_tree(tree: etree._Element) -> tuple[Paragraph, ...]:
    """Return the paragraphs below an element whose names are those of HTML or NITF. The tree is changed."""
    for element in list(tree.iter(etree.Element)):
        if element is not tree and element.tag in UNSEEN:
            _drop(element)
        elif element.tag in SAME:
            element.tag = SAME[element.tag]
    return split(tree)


def of_text(text: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a plain text: set off by empty lines or by their own line, broken lines joined."""
    lines = (one_line(line) for line in unwrapped(text.splitlines()))
    return tuple(Paragraph(line) for line in lines if any(map(str.isalnum, line)))


def _drop(element: etree._Element) -> None:
    """Take an element out; what stands behind it stays."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if before is None:
        parent.text = (parent.text or "") + (element.tail or "")
    else:
        before.tail = (before.tail or "") + (element.tail or "")
    parent.remove(element)


def _figures(tree: HtmlElement) -> Iterator[Photo]:
    for figure in tree.iter("figure"):
        image = next(figure.iter("img"), None)
        caption = next((words(each) for each in figure.iter("figcaption")), "")
        address = web_address(image.get("src") or "") if image is not None else ""
        if address or caption:
            credit, rights = credited(caption)
            alt = one_line(image.get("alt") or "") if image is not None else ""
            yield Photo(address=address or None, caption=caption, alt=alt, credit=credit, rights=rights)

"""Answers as trees, for tests that ask what is on a screen."""

from lxml import html

from .browserless import Answer


def tree(answer: Answer) -> html.HtmlElement:
    """Return the page; it must have been found."""
    assert answer.status == 200, (answer.status, answer.text[:400])
    return html.document_fromstring(answer.text)


def words(element: html.HtmlElement) -> str:
    """Return the text of an element with its white space made even."""
    return " ".join(element.text_content().split())


def one(root: html.HtmlElement, css: str) -> html.HtmlElement:
    """Return the only element that a path finds."""
    found = root.xpath(css)
    assert len(found) == 1, (css, len(found))
    return found[0]

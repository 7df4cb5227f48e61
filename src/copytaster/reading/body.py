"""The body of an article: which paragraphs of a web page are its text."""

from copy import deepcopy

from lxml import etree
from lxml.html import HtmlElement
from trafilatura import bare_extraction
from trafilatura.settings import Extractor

from copytaster.errors import UnreadableCopyError
from copytaster.model.article import Paragraph

from .paragraphs import split


def body(tree: HtmlElement) -> tuple[Paragraph, ...]:
    """Return the text of a page's article as paragraphs of their kinds; the tree is left as it was.

    `UnreadableCopyError` where the library that picks the text fails on this page.
    """
    options = Extractor(output_format="xml", fast=True, comments=False, tables=True, links=False, formatting=False)
    try:
        document = bare_extraction(deepcopy(tree), options=options)
    except Exception as error:
        # Whatever a page does to the library, it is this page that cannot be read, not the batch.
        raise UnreadableCopyError(f"the text of the page could not be picked out ({type(error).__name__})") from error
    picked = getattr(document, "body", None)
    return split(picked) if isinstance(picked, etree._Element) else ()

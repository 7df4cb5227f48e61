"""Markup to plain words: one parse of a page, and the text of any part of it."""

import html
import re
import sys

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from .bounds import bounded_html
from .nesting import flattened

try:
    from .quick.cleaning import ordinary
except ImportError:  # not built here: every page goes the long way

    def ordinary(html: str) -> bytes | None:  # noqa: ARG001
        """None: nothing is known of the page yet."""
        return None


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
CONTROL_BYTES = bytes([*range(9), 11, 12, *range(14, 32), 127])
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
# Soft hyphens, characters without width, and what turns the direction of the text around it, so that a name or headline
# reads as another. Joiners stay (Persian, Indic writing and emoji need them), so do plain direction marks, and the tags
# that make a black flag one of a country.
INVISIBLE = re.compile(
    "[\u00ad\u200b\u2060-\u206f\u202a-\u202e\ufeff\ufff9-\ufffb\x80-\x84\x86-\x9f\U000e0000-\U000e001f]"
    "|(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0020-\U000e007f]+"
)
ENDS = (b"</body>", b"</html>")
REFERENCE = re.compile(rb"&#(?:[xX](?P<hex>[0-9a-fA-F]{1,12})(?![0-9a-fA-F])|(?P<dec>[0-9]{1,12})(?![0-9]));?")
# The library asks Python for the class of every element it hands out; with one class for all it need not.
ONE_CLASS = etree.ElementDefaultClassLookup(element=HtmlElement)
TAG = re.compile(r"<[a-zA-Z/!][^<>]*>")
SCRIPT = re.compile(r"<(script|style)\b[^<>]*>.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)


def parse(text: str) -> HtmlElement | None:
    """Return the page as one tree, without comments and processing instructions; none where there is no element.

    Tags may nest to any depth: what lies too deep for the parser is lifted up. Control characters go, also where they
    are written as references, for no XML tool takes them. Of a page beyond all bounds the beginning is read.
    """
    clean = ordinary(text)
    if clean is None:
        clean = _ended_once(cleaned(bounded_html(text)))
    tree, is_whole = _parsed(clean)
    return tree if is_whole else _parsed(flattened(clean.decode("utf-8")).encode("utf-8"))[0]


def cleaned(text: str) -> bytes:
    """Return the page as UTF-8 without control characters, also those written as references."""
    # Surrogates cannot be encoded and go; as bytes the rest is looked through in half the time.
    clean = text.encode("utf-8", "ignore").translate(None, CONTROL_BYTES)
    for no_character in (b"\xef\xbf\xbe", b"\xef\xbf\xbf"):
        clean = clean.replace(no_character, b"")
    return REFERENCE.sub(_allowed, clean)


def _ended_once(page: bytes) -> bytes:
    """Pages may be put together of pages: what stands behind the first end is read as well."""
    for end in ENDS:
        if page.count(end) > 1:
            *before, last = page.split(end)
            page = b"".join(before) + end + last
    return page


def _allowed(reference: re.Match[bytes]) -> bytes:
    code = int(reference["hex"], 16) if reference["hex"] else int(reference["dec"])
    if 0x80 <= code <= 0x9F:  # browsers take these for Windows characters
        return html.unescape(f"&#{code};").encode("utf-8")
    return b"" if code > sys.maxunicode or CONTROLS.match(chr(code)) else reference[0]


def _parsed(text: bytes) -> tuple[HtmlElement | None, bool]:
    """The tree, and whether the parser followed it to its end: it gives up at a depth of 256."""
    parser = HTMLParser(
        encoding="utf-8", collect_ids=False, remove_comments=True, remove_pis=True, default_doctype=False
    )
    parser.set_element_class_lookup(ONE_CLASS)
    try:
        tree = document_fromstring(text, parser=parser)
    except etree.LxmlError:
        tree = None
    return tree, not any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log)


def words(element: HtmlElement) -> str:
    """Return all that is seen of an element as one line; blocks inside are set off by a space."""
    if not len(element):
        return one_line(element.text or "")
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
    line = " ".join(text.split())
    # Nearly every line is printable as it is, and asking so costs next to nothing.
    return line if line.isprintable() else " ".join(CONTROLS.sub("", INVISIBLE.sub("", text)).split())


def plain(value: str) -> str:
    """Return a metadata value as plain words: entities undone (also those escaped twice), tags and scripts off."""
    if "&" in value:
        value = html.unescape(html.unescape(value))
    return one_line(TAG.sub(" ", SCRIPT.sub(" ", value)) if "<" in value else value)

"""The blocks of a web page: the smallest stretches of text that stand by themselves, found in one pass over its tree."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree
from lxml.html import HtmlElement

from copytaster.text.markup import INVISIBLE

from .spots import TOP, Spot, spot_below

BLOCK_TAGS = frozenset(
    """address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol option p pre search
    section select summary table tbody td textarea tfoot th thead tr ul""".split()
)
UNSEEN = frozenset(
    """applet audio base canvas datalist embed frame frameset head iframe link map math meta noscript object param
    script source style svg template title track video""".split()
)
PICTURES = frozenset({"audio", "canvas", "embed", "iframe", "img", "object", "picture", "svg", "video"})
STRONG = frozenset({"b", "strong"})
MOST_BLOCKS = 6000


@dataclass(slots=True)
class Block:
    """One block as printed: its text, the element that holds it, and where that stands.

    `linked` and `strong` count the characters inside links and in bold; `broken` says that a line break and no element
    sets it off; `below_picture` that a picture or a player stands between the block above and this one.
    """

    text: str
    element: HtmlElement
    spot: Spot
    linked: int
    strong: int
    broken: bool
    below_picture: bool


def blocks(tree: HtmlElement) -> list[Block]:
    """Return the blocks of a page in their order, the first 6,000 of them; nothing that is not shown as text."""
    found: list[Block] = []
    for block in _walk(tree):
        found.append(block)
        if len(found) >= MOST_BLOCKS:
            break
    return found


def _walk(tree: HtmlElement) -> Iterator[Block]:
    root = tree.find("body")
    root = tree if root is None else root
    spots = [spot_below(TOP, root)]
    elements = [root]
    parts: list[str] = []
    linked = strong = in_link = in_strong = 0
    broken = picture = False
    hidden: HtmlElement | None = None
    block_tags, unseen = BLOCK_TAGS, UNSEEN
    for event, node in etree.iterwalk(root, events=("start", "end")):
        tag = node.tag
        if hidden is not None:
            if node is not hidden or event == "start":
                continue
            hidden = None
            text = node.tail
        elif event == "start":
            if tag in unseen:
                picture = picture or tag in PICTURES
                hidden = node
                continue
            if tag in block_tags:
                if parts and (text := shown("".join(parts))):
                    yield Block(text, elements[-1], spots[-1], linked, strong, broken, picture)
                    picture = False
                parts, linked, strong, broken = [], 0, 0, False
                if node is not root:
                    spots.append(spot_below(spots[-1], node))
                    elements.append(node)
            elif tag == "a":
                in_link += 1
            elif tag in STRONG:
                in_strong += 1
            elif tag == "img":
                picture = True
            elif tag == "br" and parts:
                parts.append(" ")
            text = node.text
        else:
            if tag in block_tags:
                if parts and (text := shown("".join(parts))):
                    yield Block(text, elements[-1], spots[-1], linked, strong, broken, picture)
                    picture = False
                parts, linked, strong, broken = [], 0, 0, False
                if node is not root:
                    spots.pop()
                    elements.pop()
            elif tag == "a":
                in_link = max(0, in_link - 1)
            elif tag in STRONG:
                in_strong = max(0, in_strong - 1)
            elif tag == "br" and _is_first_of_two(node):
                if parts and (text := shown("".join(parts))):
                    yield Block(text, elements[-1], spots[-1], linked, strong, True, picture)
                    picture = False
                parts, linked, strong, broken = [], 0, 0, True
            text = None if node is root else node.tail
        if not text:
            continue
        if text.isspace():
            if parts:
                parts.append(" ")
        else:
            parts.append(text)
            if in_link:
                linked += len(text.strip())
            if in_strong:
                strong += len(text.strip())


def _is_first_of_two(line_break: HtmlElement) -> bool:
    """Two line breaks in a row make a paragraph."""
    after = line_break.getnext()
    return after is not None and after.tag == "br" and not (line_break.tail or "").strip()


def shown(text: str) -> str:
    """Return a text as one line, without invisible marks; control characters were taken off with the page's."""
    return " ".join((text if text.isascii() else INVISIBLE.sub("", text)).split())

"""One pass over the tree of a web page that parts it into blocks; `quick.walking` does the same, compiled."""

from lxml.html import HtmlElement

from copytaster.text.wordlists import listed

from .blocks import Block, shown
from .spots import HEADINGS, PROSE, Spot, spot_of

BLOCK_TAGS = listed("""
    address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol option p pre search
    section select summary table tbody td tfoot th thead tr ul
""")
UNSEEN = listed("""
    applet audio base canvas datalist embed frame frameset head iframe link map math meta noscript object param
    script source style svg template textarea title track video
""")
PICTURES = listed("audio canvas embed iframe img object picture svg video")
STRONG = frozenset({"b", "strong"})
LINE_BREAK = "\x1e"
"""Stands for a line break while text is gathered; no page holds it, for control characters were taken off."""


Walked = tuple[list[Block], dict[HtmlElement, Spot], dict[str, list[Spot]]]
"""The blocks in their order, and the spots of all elements that may hold any, each also by the names it is called."""


def walked(root: HtmlElement) -> Walked:
    """Return the blocks and spots of an element, itself with them; nothing that is not shown as text."""
    walk = _Walk()
    walk.through(root, spot_of(root, None))
    return walk.blocks, walk.spots, walk.named


class _Walk:
    """A walk down a page that gathers text until a block begins or ends."""

    __slots__ = (
        *("_broken", "_in_strong", "_outermost", "_link", "_linked", "_owner", "_parts", "_picture", "_strong"),
        *("_within_link", "blocks", "named", "spots"),
    )

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.spots: dict[HtmlElement, Spot] = {}
        self.named: dict[str, list[Spot]] = {}
        self._parts: list[str] = []
        self._linked = self._strong = self._in_strong = 0
        self._broken = self._picture = False
        self._owner: HtmlElement | None = None
        self._outermost: HtmlElement | None = None
        self._link: HtmlElement | None = None
        self._within_link: HtmlElement | None = None

    def through(self, element: HtmlElement, spot: Spot) -> None:
        """Gather the text of an element that is a block."""
        self.spots[element] = spot
        for name in spot.names:
            self.named.setdefault(name, []).append(spot)
        self._close(spot.above or spot)
        around, self._outermost = self._outermost, None
        self._inside(element, spot)
        self._close(spot)
        self._outermost = around
        if spot.above is not None:
            spot.above.chars += spot.chars
            spot.above.paragraphs += spot.paragraphs
            spot.above.headings += spot.headings

    def _inside(self, element: HtmlElement, spot: Spot) -> None:
        if element.text:
            self._add(element.text)
        for child in element:
            tag = child.tag
            if tag in BLOCK_TAGS:
                self.through(child, spot_of(child, spot))
            elif tag == "br":
                self._line_break(child, spot)
            elif tag in PICTURES or tag in UNSEEN:
                self._picture = self._picture or tag in PICTURES
            else:
                self._through_inline(child, tag, spot)
            if child.tail:
                self._add(child.tail)

    def _through_inline(self, element: HtmlElement, tag: str, spot: Spot) -> None:
        is_outermost, is_link, is_strong = (
            self._outermost is None,
            tag == "a" and self._within_link is None,
            tag in STRONG,
        )
        if is_outermost:
            self._outermost = element
        if is_link:
            self._within_link = element
        self._in_strong += is_strong
        self._inside(element, spot)
        self._in_strong -= is_strong
        if is_link:
            self._within_link = None
        if is_outermost:
            self._outermost = None

    def _line_break(self, element: HtmlElement, spot: Spot) -> None:
        """Two line breaks in a row make a paragraph."""
        after = element.getnext()
        if after is not None and after.tag == "br" and not (element.tail or "").strip():
            self._close(spot)
            self._broken = True
        elif self._parts:
            self._parts.append(LINE_BREAK)

    def _add(self, text: str) -> None:
        if text.isspace():
            if self._parts:
                self._parts.append(" ")
            return
        if not self._parts:
            self._owner = self._outermost
        elif self._owner is not self._outermost:
            self._owner = None
        self._parts.append(text)
        if self._within_link is not None:
            self._link = self._link if self._link is not None else self._within_link
            self._linked += len(text.strip())
        if self._in_strong:
            self._strong += len(text.strip())

    def _close(self, spot: Spot) -> None:
        if self._parts:
            raw = "".join(self._parts)
            lines = tuple(filter(None, map(shown, raw.split(LINE_BREAK)))) if LINE_BREAK in raw else ()
            if text := " ".join(lines) or shown(raw.replace(LINE_BREAK, " ")):
                element = spot.element if self._owner is None else self._owner
                counts = (self._linked, self._strong, self._broken, self._picture)
                self.blocks.append(Block(text, spot, element, self._link, *counts, lines))
                self._picture = False
                spot.chars += len(text)
                spot.paragraphs += spot.tag == "p" and len(text) >= PROSE
                spot.headings += spot.tag in HEADINGS
            self._parts = []
        self._linked = self._strong = 0
        self._broken = False
        self._link = None

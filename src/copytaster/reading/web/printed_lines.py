"""The lines of a web page: its blocks without what stands beside its text."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from lxml.html import HtmlElement

from copytaster.text.markup import words
from copytaster.text.words import tag_key

from .blocks import Layout
from .spots import AROUND, Spot

BESIDE = sum(AROUND[tag] for tag in ("aside", "nav", "footer", "figure", "button", "form", "label"))
MOST = 1500
LONGEST_KEY = 1000
LONGEST_SPACED = 4
"""Times: a line is no longer than its letters alone, with all that stands between them."""
AGAIN_WITHIN = 12
MOST_UNDER = 12
LONGEST_UNDER = 160


@dataclass(slots=True, eq=False)
class Line:
    """One line as printed, the smallest element that holds it, and where that stands."""

    text: str
    element: HtmlElement
    spot: Spot

    @property
    def key(self) -> str:
        """The letters of the line alone: what two printings of it have in common."""
        return line_key(self.text)


def printed_lines(layout: Layout) -> list[Line]:
    """Return the lines of a page in their order, without boxes beside the text, forms and captions."""
    beside = ((block, block.spot) for block in layout.blocks)
    return [
        Line(block.text, block.element, spot)
        for block, spot in beside
        if not spot.around & BESIDE and spot.tag != "figcaption"
    ][:MOST]


@lru_cache(maxsize=1024)  # more fields than one ask for it while a page is read
def line_key(text: str) -> str:
    """Return what two printings of one line have in common: its letters, of long lines the first."""
    return tag_key(text[:LONGEST_KEY])


def behind_headline(lines: list[Line], headline: str) -> list[Line]:
    """Return the lines behind the headline where it is printed first (again close by counts too).

    All lines where it is not printed at all.
    """
    key = line_key(headline)
    begins = None
    for at, line in enumerate(lines):
        if begins is not None and at > begins + AGAIN_WITHIN:
            break
        if key and _is_headline(line, key):
            begins = at
    return lines if begins is None else lines[begins + 1 :]


def just_below(behind: list[Line]) -> list[Line]:
    """Return, of the lines behind the headline, the few short ones between it and the text: byline, day, place."""
    return list(takewhile(lambda line: len(line.text) <= LONGEST_UNDER, behind[:MOST_UNDER]))


def _is_headline(line: Line, headline: str) -> bool:
    """The same letters; headings may have a kicker before it, and may be cut into several lines."""
    if _is_as_long(line.text, headline) and line.key == headline:
        return True
    spot: Spot | None = line.spot
    while spot is not None and spot.tag not in ("h1", "h2"):
        spot = spot.above
    key = line_key(words(spot.element)) if spot is not None else ""
    return key.endswith(headline) and len(key) < len(headline) + 60


def _is_as_long(text: str, key: str) -> bool:
    """Whether a line may have the letters of a key: not too few (those of some scripts are folded into more)."""
    return (len(text) >= len(key) or not text.isascii()) and len(text) <= LONGEST_SPACED * len(key)

"""Where a block of a web page stands: what its element and those around it are, and are called."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from lxml.html import HtmlElement

CALLED = re.compile(r"[A-Z]?[a-z]{2,}|[A-Z]{2,}")
"""The words inside class names and ids: "articleBody_main-2" is called article, body and main."""
NAMING = frozenset({"class", "id", "itemprop", "role", "data-testid", "data-component"})
AROUND_TAGS = (
    *("article", "main", "section", "aside", "nav", "footer", "header", "form", "table", "ul", "ol", "li"),
    *("figure", "blockquote", "dl", "button", "label"),
)
AROUND = {tag: 1 << at for at, tag in enumerate(AROUND_TAGS)}
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
"""The tags of headings and their orders."""
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
HIDING: dict[str, Callable[[str], bool]] = {
    "hidden": lambda _: True,
    "aria-hidden": lambda value: value == "true",
    "style": lambda value: bool(HIDDEN.search(value)),
}
LONGEST_NAMES = 400
PROSE = 80
"""Characters: from here on a block may be running text."""


@dataclass(slots=True, eq=False)
class Spot:
    """One element that may hold blocks: `above` is the one around it, none at the top.

    `names` are the words it is called by, `style` its class as written, `around` the kinds of elements that it stands
    in or is, as bits of `AROUND`. `chars` are the characters of all blocks in it at any depth, `paragraphs` and
    `headings` how many of these are long paragraphs and headings.
    """

    element: HtmlElement
    tag: str
    names: tuple[str, ...]
    style: str
    above: "Spot | None"
    depth: int
    around: int
    hidden: bool
    chars: int = 0
    paragraphs: int = 0
    headings: int = 0

    @property
    def holder(self) -> "Spot":
        """The spot around this one; the topmost is its own."""
        return self if self.above is None else self.above


def spot_of(element: HtmlElement, above: Spot | None) -> Spot:
    """Return where an element stands that is inside `above`."""
    tag = element.tag
    around, depth, hidden = (above.around, above.depth + 1, above.hidden) if above is not None else (0, 0, False)
    around |= AROUND.get(tag, 0)
    called = style = ""
    for name, value in element.items():
        if name in NAMING:
            called = f"{called} {value}"
            style = value if name == "class" else style
        elif name in HIDING:
            hidden = hidden or HIDING[name](value)
    return Spot(element, tag, names_in(called) if called else (), style, above, depth, around, hidden)


@lru_cache(maxsize=20_000)
def names_in(called: str) -> tuple[str, ...]:
    """Return the words in class names and ids, in lower case, each once."""
    return tuple(dict.fromkeys(word.lower() for word in CALLED.findall(called[:LONGEST_NAMES])))

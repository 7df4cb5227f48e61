"""The blocks of a web page: the smallest stretches of text that stand by themselves."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from lxml.html import HtmlElement

from copytaster.text.markup import INVISIBLE

from .spots import Spot


@dataclass(slots=True)
class Block:
    """One block as printed: its text, where it stands, and its lines where line breaks part it.

    `element` is the smallest one that holds the block whole, `link` the first link in or around it. `linked` and
    `strong` count the characters inside links and in bold; `broken` says that a line break and no element sets it off;
    `below_picture` that a picture or a player stands between the block above and this one.
    """

    text: str
    spot: Spot
    element: HtmlElement
    link: HtmlElement | None
    linked: int
    strong: int
    broken: bool
    below_picture: bool
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """The blocks of a page in their order, and the spots of all its elements that may hold any, also by their names."""

    blocks: Sequence[Block]
    spots: Mapping[HtmlElement, Spot]
    named: Mapping[str, Sequence[Spot]]

    def called(self, names: Iterable[str]) -> Iterator[Spot]:
        """Yield the spots that are called by one of these names, those of the first name first; some may come again."""
        for name in names:
            yield from self.named.get(name, ())

    def spot_of(self, element: HtmlElement) -> Spot | None:
        """Return the spot that an element is or stands in; none outside of what is shown as text."""
        each: HtmlElement | None = element
        while each is not None and each not in self.spots:
            each = each.getparent()
        return self.spots[each] if each is not None else None


def shown(text: str) -> str:
    """Return a text as one line, without invisible marks; control characters were taken off with the page's."""
    line = " ".join(text.split())
    return line if line.isprintable() else " ".join(INVISIBLE.sub("", text).split())

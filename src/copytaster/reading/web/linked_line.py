"""A line of text, gathered piece by piece, and which of its characters are links."""

from collections.abc import Iterable, Sequence

from lxml import etree

from copytaster.model.article import Link
from copytaster.text.markup import CONTROLS, INVISIBLE
from copytaster.text.urls import link_address

Linked = tuple[int, int, etree._Element]
"""Where a link begins and ends in its line, and its element."""
LONGEST_ADDRESS = 4000


class LinkedLine:
    """One line: every run of spaces is one, and nothing invisible is in it, as `text.markup.one_line` has it."""

    __slots__ = ("_is_apart", "_linked", "_parts", "_size")

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._linked: list[Linked] = []
        self._size = 0
        self._is_apart = False

    @property
    def text(self) -> str:
        """The whole line."""
        return "".join(self._parts)

    def add(self, text: str, link: etree._Element | None = None) -> None:
        """Add a piece as it stands in the markup, and the link it stands in."""
        bare = " ".join(text.split())
        before, behind = text[:1].isspace(), text[-1:].isspace()
        if not bare.isprintable():
            seen = CONTROLS.sub("", INVISIBLE.sub("", bare))
            bare = " ".join(seen.split())
            before, behind = before or seen[:1] == " ", behind or seen[-1:] == " "
        if not bare:
            self._is_apart = self._is_apart or before or behind
            return
        if (before or self._is_apart) and self._parts:
            self._parts.append(" ")
            self._size += 1
        self._parts.append(bare)
        start, self._size, self._is_apart = self._size, self._size + len(bare), behind
        if link is not None:
            if self._linked and self._linked[-1][2] is link:
                start = self._linked.pop()[0]
            self._linked.append((start, self._size, link))

    @property
    def linked(self) -> Sequence[Linked]:
        """The parts of it that stand in links, in their order."""
        return self._linked


def links(linked: Iterable[Linked], base: str | None, own: str = "") -> tuple[Link, ...]:
    """Return the links that lead to another page than `own`, relative addresses meant from `base`."""
    return tuple(Link(start, end, address) for start, end, link in linked if (address := _leads_to(link, base, own)))


def _leads_to(link: etree._Element, base: str | None, own: str) -> str:
    printed = (link.get("href") or "").strip()
    if not printed or printed.startswith("#") or len(printed) > LONGEST_ADDRESS:
        return ""
    address = link_address(printed, base)
    return "" if own and address.partition("#")[0] == own else address

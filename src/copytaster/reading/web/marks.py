"""What a page marks up, by tag, class, itemprop and rel: gathered once, so that no field walks the tree again."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml.html import HtmlElement

try:
    from .quick.walking import marked_up
except ImportError:  # not built here
    from .marking_up import marked_up


@dataclass(frozen=True, slots=True)
class Marks:
    """The elements of one page by what they are called, each list in the order of the page."""

    by_tag: Mapping[str, list[HtmlElement]]
    classed: list[tuple[str, HtmlElement]]
    properties: list[HtmlElement]
    parts: list[HtmlElement]

    def tagged(self, *tags: str) -> Iterator[HtmlElement]:
        """Yield the elements with the first of these tags, then those with the next."""
        for tag in tags:
            yield from self.by_tag.get(tag, ())

    def called(self, pattern: re.Pattern[str], *tags: str) -> Iterator[HtmlElement]:
        """Yield the elements (of these tags, if any are given) whose class matches."""
        fitting = {name for name in {name for name, _ in self.classed} if pattern.search(name)}
        for name, element in self.classed:
            if name in fitting and (not tags or element.tag in tags):
                yield element

    def parts_called(self, pattern: re.Pattern[str]) -> Iterator[HtmlElement]:
        """Yield the elements that the page's makers call so as parts of it, where they have names for those."""
        for each in self.parts:
            if pattern.search(each.get("data-component") or each.get("data-testid") or ""):
                yield each

    def of_property(self, name: str) -> Iterator[HtmlElement]:
        """Yield the elements with this itemprop."""
        return (each for each in self.properties if name in (each.get("itemprop") or "").split())

    def of_relation(self, name: str) -> Iterator[HtmlElement]:
        """Yield the links with this rel."""
        return (each for each in self.properties if name in (each.get("rel") or "").lower().split())


def marks(tree: HtmlElement) -> Marks:
    """Return what a page marks up."""
    return Marks(*marked_up(tree))

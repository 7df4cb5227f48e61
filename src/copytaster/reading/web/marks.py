"""What a page marks up, by tag, class, itemprop and rel: gathered once, so that no field walks the tree again."""

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
        """Yield the elements with the first of these tags (of `marking_up.TAGS`), then those with the next."""
        for tag in tags:
            yield from self.by_tag[tag]

    def of_property(self, name: str) -> Iterator[HtmlElement]:
        """Yield the elements with this itemprop."""
        return (each for each in self.properties if name in (each.get("itemprop") or "").split())

    def of_relation(self, name: str) -> Iterator[HtmlElement]:
        """Yield the links with this rel."""
        return (each for each in self.properties if name in (each.get("rel") or "").lower().split())


def marks(tree: HtmlElement) -> Marks:
    """Return what a page marks up."""
    return Marks(*marked_up(tree))

"""What a page marks up, by tag, class, itemprop and rel: gathered once, so that no field walks the tree again."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from lxml.html import HtmlElement

try:
    from .quick.walking import marked_up
except ImportError:  # not built here
    from .marking_up import marked_up


@dataclass(frozen=True)
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

    def of_property(self, name: str) -> Sequence[HtmlElement]:
        """Return the elements with this itemprop."""
        return self._by_word.get(("itemprop", name), ())

    def of_relation(self, name: str) -> Sequence[HtmlElement]:
        """Return the links with this rel (in lower case)."""
        return self._by_word.get(("rel", name), ())

    @cached_property
    def _by_word(self) -> Mapping[tuple[str, str], Sequence[HtmlElement]]:
        found: dict[tuple[str, str], list[HtmlElement]] = {}
        for element in self.properties:
            told = element.attrib
            words = [("itemprop", word) for word in told.get("itemprop", "").split()]
            words += [("rel", word) for word in told.get("rel", "").lower().split()]
            for word in dict.fromkeys(words):
                found.setdefault(word, []).append(element)
        return found


def marks(tree: HtmlElement) -> Marks:
    """Return what a page marks up."""
    return Marks(*marked_up(tree))

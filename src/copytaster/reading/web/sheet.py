"""An HTML page laid out for reading: its tree, its meta tags and what it says of itself in JSON-LD."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from lxml.html import HtmlElement

from copytaster.text.markup import plain, words
from copytaster.text.words import tag_key

from .blocks import Layout
from .elsewhere import Elsewhere, elsewhere
from .laying_out import laid_out
from .marks import Marks, marks
from .printed_lines import Line, printed_lines
from .structured import Structured, structured

Value = TypeVar("Value", covariant=True)
LONGEST_HEADING = 400


@dataclass(frozen=True, slots=True)
class Said(Generic[Value]):
    """A value and where on the page it was read."""

    value: Value
    where: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading as printed, its letters alone, and its element."""

    text: str
    key: str
    element: HtmlElement

    @property
    def is_first(self) -> bool:
        """Whether it is of the first rank."""
        return bool(self.element.tag == "h1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One parsed page. `address` is where it was fetched, none for files of unknown origin.

    `base` is what relative addresses are meant from. `marks` are its elements by what they are called, `title` the
    words of its title tag, `headings` those of the first and second rank with their words, `lines` the lines printed
    on it; `others` are the parts of it that speak of other articles.
    """

    tree: HtmlElement
    marks: Marks
    title: str
    headings: list[Heading]
    meta: dict[str, tuple[str, ...]]
    json_ld: Structured
    address: str | None
    base: str | None
    layout: Layout
    lines: list[Line]
    others: Elsewhere
    captured_at: datetime | None

    def meta_text(self, *names: str) -> str:
        """Return the first meta tag of these names that says anything, or an empty string."""
        return next((value for name in names for value in self.meta.get(name, ())), "")

    def meta_texts(self, *names: str) -> list[str]:
        """Return what all meta tags of these names say, in their order."""
        return [value for name in names for value in self.meta.get(name, ())]


def lay_out(
    tree: HtmlElement, address: str | None, captured_at: datetime | None, json_ld: Structured | None = None
) -> Sheet:
    """Return the page laid out for reading; `json_ld` is what it says of itself where that is known already."""
    marked = marks(tree)
    tags = list(_meta_tags(marked))
    base = _base(marked, address, tags)
    title = next((text for element in marked.tagged("title") if (text := words(element))), "")
    headings = _headings(marked)
    headlines = _own_keys(headings, title, tags)
    layout = laid_out(tree)
    others = elsewhere(layout, headlines, base)
    return Sheet(
        tree=tree,
        marks=marked,
        title=title,
        headings=headings,
        meta=_meta(tags, others),
        json_ld=json_ld or structured(marked.tagged("script"), headlines, base),
        address=address,
        base=base,
        layout=layout,
        lines=printed_lines(layout),
        others=others,
        captured_at=captured_at,
    )


MetaTag = tuple[HtmlElement, list[str], str]
"""The element, its names in lower case, and what it says."""


def _meta_tags(marked: Marks) -> Iterator[MetaTag]:
    for tag in marked.tagged("meta"):
        if value := plain(tag.get("content") or ""):
            told = (tag.get(attribute) for attribute in ("property", "name", "itemprop", "http-equiv"))
            names = [name for text in told if text for name in text.lower().split()]
            yield tag, names, value


def _base(marked: Marks, address: str | None, tags: list[MetaTag]) -> str | None:
    """Saved pages were fetched from nowhere: there the page's own address is the next best."""
    told = [element.get("href") or "" for element in marked.tagged("base")]
    told += [address or ""]
    told += [link.get("href") or "" for link in marked.of_relation("canonical")]
    told += [value for _, names, value in tags if "og:url" in names]
    return next((value for value in told if value.startswith(("http://", "https://"))), None)


def _headings(marked: Marks) -> list[Heading]:
    """First those of the first rank."""
    printed = ((words(element), element) for element in marked.tagged("h1", "h2"))
    return [Heading(text, tag_key(text), element) for text, element in printed if len(text) <= LONGEST_HEADING]


def _own_keys(headings: list[Heading], title: str, tags: list[MetaTag]) -> frozenset[str]:
    """The page's own headlines, by their letters: printed, and as its metadata has them."""
    printed = (heading.key for heading in headings if heading.is_first)
    told = (tag_key(value) for _, names, value in tags if "og:title" in names or "twitter:title" in names)
    return frozenset(key for key in (tag_key(title), *printed, *told) if key)


def _meta(tags: list[MetaTag], others: Elsewhere) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for tag, names, value in tags:
        if tag.getparent().tag == "head" or not others.holds(tag):
            for name in names:
                found.setdefault(name, []).append(value)
    return {name: tuple(dict.fromkeys(values)) for name, values in found.items()}

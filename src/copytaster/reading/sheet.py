"""An HTML page laid out for reading: its tree, its meta tags and what it says of itself in JSON-LD."""

from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from lxml.html import HtmlElement

from copytaster.text.markup import plain, words
from copytaster.text.words import tag_key

from .printed_lines import Line, printed_lines
from .structured import Structured, structured

Value = TypeVar("Value", covariant=True)


@dataclass(frozen=True, slots=True)
class Said(Generic[Value]):
    """A value and where on the page it was read."""

    value: Value
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One parsed page. `address` is where it was fetched, none for files of unknown origin.

    `base` is what relative addresses are meant from. `lines` are the lines printed on it.
    """

    tree: HtmlElement
    meta: dict[str, tuple[str, ...]]
    json_ld: Structured
    address: str | None
    base: str | None
    lines: list[Line]
    captured_at: datetime | None

    def meta_text(self, *names: str) -> str:
        """Return the first meta tag of these names that says anything, or an empty string."""
        return next((value for name in names for value in self.meta.get(name, ())), "")

    def meta_texts(self, *names: str) -> list[str]:
        """Return what all meta tags of these names say, in their order."""
        return [value for name in names for value in self.meta.get(name, ())]


def lay_out(tree: HtmlElement, address: str | None, captured_at: datetime | None) -> Sheet:
    """Return the page laid out for reading."""
    meta = _meta(tree)
    base = _base(tree, meta, address)
    return Sheet(
        tree=tree,
        meta=meta,
        json_ld=structured(tree, _own_keys(tree, meta), base),
        address=address,
        base=base,
        lines=printed_lines(tree),
        captured_at=captured_at,
    )


def _base(tree: HtmlElement, meta: dict[str, tuple[str, ...]], address: str | None) -> str | None:
    """Saved pages were fetched from nowhere: there the page's own address is the next best."""
    told = [element.get("href") or "" for element in tree.iter("base")]
    told += [address or ""]
    told += [link.get("href") or "" for link in tree.iter("link") if (link.get("rel") or "").lower() == "canonical"]
    told += meta.get("og:url", ())
    return next((value for value in told if value.startswith(("http://", "https://"))), None)


def _own_keys(tree: HtmlElement, meta: dict[str, tuple[str, ...]]) -> frozenset[str]:
    """The page's own headlines, by their letters: printed, and as its metadata has them."""
    printed = (words(element) for element in tree.iter("h1", "title"))
    told = (value for name in ("og:title", "twitter:title") for value in meta.get(name, ()))
    return frozenset(tag_key(text) for text in (*printed, *told) if text)


def _meta(tree: HtmlElement) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for tag in tree.iter("meta"):
        value = plain(tag.get("content") or "")
        if value:
            for attribute in ("property", "name", "itemprop", "http-equiv"):
                for name in (tag.get(attribute) or "").lower().split():
                    found.setdefault(name, []).append(value)
    return {name: tuple(dict.fromkeys(values)) for name, values in found.items()}

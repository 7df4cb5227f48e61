"""An HTML page laid out for reading: its tree, its meta tags and what it says of itself in JSON-LD."""

from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from lxml.html import HtmlElement

from copytaster.text.markup import plain, words
from copytaster.text.words import tag_key

from .elsewhere import Elsewhere, elsewhere
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

    `base` is what relative addresses are meant from. `lines` are the lines printed on it; `others` are the parts of it
    that speak of other articles.
    """

    tree: HtmlElement
    meta: dict[str, tuple[str, ...]]
    json_ld: Structured
    address: str | None
    base: str | None
    lines: list[Line]
    others: Elsewhere
    captured_at: datetime | None

    def meta_text(self, *names: str) -> str:
        """Return the first meta tag of these names that says anything, or an empty string."""
        return next((value for name in names for value in self.meta.get(name, ())), "")

    def meta_texts(self, *names: str) -> list[str]:
        """Return what all meta tags of these names say, in their order."""
        return [value for name in names for value in self.meta.get(name, ())]


def lay_out(tree: HtmlElement, address: str | None, captured_at: datetime | None) -> Sheet:
    """Return the page laid out for reading."""
    base = _base(tree, address)
    headlines = _own_keys(tree)
    others = elsewhere(tree, headlines, base)
    return Sheet(
        tree=tree,
        meta=_meta(tree, others),
        json_ld=structured(tree, headlines, base),
        address=address,
        base=base,
        lines=printed_lines(tree),
        others=others,
        captured_at=captured_at,
    )


def _base(tree: HtmlElement, address: str | None) -> str | None:
    """Saved pages were fetched from nowhere: there the page's own address is the next best."""
    told = [element.get("href") or "" for element in tree.iter("base")]
    told += [address or ""]
    told += [link.get("href") or "" for link in tree.iter("link") if (link.get("rel") or "").lower() == "canonical"]
    told += [tag.get("content") or "" for tag in tree.iter("meta") if _named(tag, "og:url")]
    return next((value for value in told if value.startswith(("http://", "https://"))), None)


def _own_keys(tree: HtmlElement) -> frozenset[str]:
    """The page's own headlines, by their letters: printed, and as its metadata has them."""
    printed = (words(element) for element in tree.iter("h1", "title"))
    told = (plain(tag.get("content") or "") for tag in tree.iter("meta") if _named(tag, "og:title", "twitter:title"))
    return frozenset(tag_key(text) for text in (*printed, *told) if text)


def _named(tag: HtmlElement, *names: str) -> bool:
    return any((tag.get(attribute) or "").strip().lower() in names for attribute in ("property", "name"))


def _meta(tree: HtmlElement, others: Elsewhere) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for tag in tree.iter("meta"):
        value = plain(tag.get("content") or "")
        if value and not others.holds(tag):
            for attribute in ("property", "name", "itemprop", "http-equiv"):
                for name in (tag.get(attribute) or "").lower().split():
                    found.setdefault(name, []).append(value)
    return {name: tuple(dict.fromkeys(values)) for name, values in found.items()}

"""An HTML page laid out for reading: its tree, its meta tags and what it says of itself in JSON-LD."""

from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from lxml.html import HtmlElement

from copytaster.text.markup import plain

from .structured import Structured, structured

Value = TypeVar("Value", covariant=True)


@dataclass(frozen=True, slots=True)
class Said(Generic[Value]):
    """A value and where on the page it was read."""

    value: Value
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One parsed page. `address` is where it was fetched, none for files of unknown origin."""

    tree: HtmlElement
    meta: dict[str, tuple[str, ...]]
    json_ld: Structured
    address: str | None
    captured_at: datetime | None

    def meta_text(self, *names: str) -> str:
        """Return the first meta tag of these names that says anything, or an empty string."""
        return next((value for name in names for value in self.meta.get(name, ())), "")

    def meta_texts(self, *names: str) -> list[str]:
        """Return what all meta tags of these names say, in their order."""
        return [value for name in names for value in self.meta.get(name, ())]


def lay_out(tree: HtmlElement, address: str | None, captured_at: datetime | None) -> Sheet:
    """Return the page laid out for reading."""
    return Sheet(tree=tree, meta=_meta(tree), json_ld=structured(tree), address=address, captured_at=captured_at)


def _meta(tree: HtmlElement) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for tag in tree.iter("meta"):
        value = plain(tag.get("content") or "")
        if value:
            for attribute in ("property", "name", "itemprop", "http-equiv"):
                for name in (tag.get(attribute) or "").lower().split():
                    found.setdefault(name, []).append(value)
    return {name: tuple(dict.fromkeys(values)) for name, values in found.items()}

"""Selectors of elements by tag, classes, id and place, as publisher rules have them: a small part of CSS."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from lxml.html import HtmlElement

from copytaster.errors import RuleError

STEP = re.compile(
    r"(?P<tag>[a-z][a-z0-9-]*|\*)?(?P<names>(?:[.#][\w-]+)*)(?::nth-of-type\((?P<nth>[1-9]\d{0,3})\))?", re.IGNORECASE
)
NAME = re.compile(r"([.#])([\w-]+)")
MOST_STEPS = 12
LONGEST = 500


@dataclass(frozen=True, slots=True)
class Step:
    """One element of a selector; `child` says that it stands right inside the one before it."""

    tag: str
    classes: frozenset[str]
    id: str
    nth: int
    child: bool

    def fits(self, element: HtmlElement) -> bool:
        """Tell whether an element by itself is of this kind."""
        if self.tag not in ("*", element.tag) or (self.id and element.get("id") != self.id):
            return False
        if self.classes and not self.classes.issubset((element.get("class") or "").split()):
            return False
        return not self.nth or self.nth == 1 + sum(1 for _ in element.itersiblings(element.tag, preceding=True))


@lru_cache(maxsize=2000)
def steps_of(selector: str) -> tuple[Step, ...]:
    """Return the steps of a selector, outermost first; `RuleError` where it is none that we know."""
    if len(selector) > LONGEST:
        raise RuleError("A selector is longer than 500 characters", hint="Name the nearest elements alone.")
    found: list[Step] = []
    child = False
    for word in selector.replace(">", " > ").split():
        if word == ">":
            if child or not found:
                raise _wrong(selector)
            child = True
        else:
            found.append(_step(word, selector, child=child))
            child = False
    if child or not found or len(found) > MOST_STEPS:
        raise _wrong(selector)
    return tuple(found)


def selected(root: HtmlElement, selector: str) -> Iterator[HtmlElement]:
    """Yield the elements of a tree that a selector means, in their order."""
    steps = steps_of(selector)
    last = steps[-1].tag
    return (element for element in root.iter(None if last == "*" else last) if _is_meant(element, steps))


def _is_meant(element: HtmlElement, steps: tuple[Step, ...]) -> bool:
    if not isinstance(element.tag, str) or not steps[-1].fits(element):
        return False
    around, above = steps[:-1], element.getparent()
    if not around:
        return True
    if steps[-1].child:
        return above is not None and _is_meant(above, around)
    while above is not None:
        if _is_meant(above, around):
            return True
        above = above.getparent()
    return False


def _step(word: str, selector: str, *, child: bool) -> Step:
    found = STEP.fullmatch(word)
    if not word or found is None:
        raise _wrong(selector)
    names = NAME.findall(found["names"])
    return Step(
        tag=(found["tag"] or "*").lower(),
        classes=frozenset(name for mark, name in names if mark == "."),
        id=next((name for mark, name in names if mark == "#"), ""),
        nth=int(found["nth"] or 0),
        child=child,
    )


def _wrong(selector: str) -> RuleError:
    return RuleError(f"{selector!r} is no selector", hint="Write it like div.story > p, by tag, .class and #id.")

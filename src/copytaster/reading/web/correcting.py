"""The selector that a person means who points at one block of a page and says what it is."""

from collections.abc import Iterator
from datetime import datetime

from lxml.html import HtmlElement

from copytaster.errors import RuleError
from copytaster.model.rules import Rules, Wanted
from copytaster.text.markup import parse

from .body import body
from .picking import Picked
from .publisher_rules import picked_by_rule
from .selectors import LONGEST, selected, steps_of
from .sheet import Sheet, lay_out

MOST_UP = 6


def selector_for(
    text: str, *, captured_at: datetime | None, address: str | None, rules: Rules | None, at: int, wanted: Wanted
) -> str | None:
    """Return the shortest selector that makes the block at this place what is wanted, and on this page no other one.

    Where there is none that short of others, it is the most exact one. None where the page has no such block.
    """
    tree = parse(text)
    if tree is None:
        return None
    sheet = lay_out(tree, address, captured_at)
    if not 0 <= at < len(sheet.layout.blocks):
        return None
    picked = picked_by_rule(sheet, body(sheet), rules)
    usable = list(filter(_is_usable, _candidates(sheet.layout.blocks[at].element)))
    exact = (selector for selector in usable if _means_it_alone(sheet, picked, selector, at, wanted))
    return next(exact, usable[-1] if usable else None)


def _candidates(element: HtmlElement) -> Iterator[str]:
    """From the element by its classes to its way down from the nearest one with a name, places counted at last."""
    own = _step(element)
    if own != element.tag:
        yield own
    steps, exact = [own], [_counted(element)]
    for above in list(element.iterancestors())[:MOST_UP]:
        steps.insert(0, _step(above))
        exact.insert(0, _step(above))
        if above.get("class") or above.get("id") or above.tag in ("body", "main", "article"):
            yield " > ".join(steps)
            yield " > ".join(exact)
        exact[0] = _counted(above)


def _step(element: HtmlElement) -> str:
    names = "".join(f".{name}" for name in (element.get("class") or "").split())
    return (
        f"{element.tag}{names}" if names else f"{element.tag}#{element.get('id')}" if element.get("id") else element.tag
    )


def _counted(element: HtmlElement) -> str:
    return f"{_step(element)}:nth-of-type({1 + sum(1 for _ in element.itersiblings(element.tag, preceding=True))})"


def _is_usable(selector: str) -> bool:
    """Names of elements may hold any sign; ours hold letters and digits."""
    try:
        return len(selector) <= LONGEST and bool(steps_of(selector))
    except RuleError:
        return False


def _means_it_alone(sheet: Sheet, picked: Picked, selector: str, at: int, wanted: Wanted) -> bool:
    if wanted not in (Wanted.TEXT, Wanted.NOT_TEXT):
        return next(selected(sheet.tree, selector), None) is picked.blocks[at].element
    ruled = picked_by_rule(sheet, picked, Rules(site="").with_rule(wanted, selector))
    changed = [place for place, each in enumerate(picked.chosen) if ruled.chosen[place] != each]
    return changed == [at]

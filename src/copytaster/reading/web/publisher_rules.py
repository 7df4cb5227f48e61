"""Pages read by a publisher's rules: what people said is text or is not, and where they said that fields stand."""

from collections.abc import Iterable
from dataclasses import dataclass

from lxml.html import HtmlElement

from copytaster.model.article import When
from copytaster.model.rules import Rules
from copytaster.text.dates import find_dates
from copytaster.text.markup import words

from .picking import Picked
from .selectors import selected
from .sheet import Said, Sheet
from .times import when
from .writer_names import clean_names

WHERE = "rule"


@dataclass(frozen=True, slots=True, kw_only=True)
class ByRule:
    """The fields of an article as a publisher's rules find them, none where they say or find nothing."""

    headline: Said[str] | None = None
    deck: Said[str] | None = None
    bylines: Said[tuple[str, ...]] | None = None
    published: Said[When] | None = None


def by_rule(sheet: Sheet, rules: Rules | None) -> ByRule:
    """Return what the rules find on a page; `RuleError` where a selector is none."""
    if rules is None:
        return ByRule()
    writers = clean_names([text]) if (text := _text(sheet, rules.byline)) else ()
    return ByRule(
        headline=_said(_text(sheet, rules.headline)),
        deck=_said(_text(sheet, rules.deck)),
        bylines=Said(writers, WHERE) if writers else None,
        published=_when(sheet, rules.date),
    )


def picked_by_rule(sheet: Sheet, picked: Picked, rules: Rules | None) -> Picked:
    """Return what is text by the rules, and as it was picked where they say nothing.

    Of rules about elements that lie one in the other the innermost counts; about one element, that it is no text.
    """
    if rules is None or not (rules.keep or rules.drop):
        return picked
    said = dict.fromkeys(_elements(sheet, rules.keep), True) | dict.fromkeys(_elements(sheet, rules.drop), False)
    chosen = []
    for block, each in zip(picked.blocks, picked.chosen, strict=True):
        ruled = next((said[one] for one in (block.element, *block.element.iterancestors()) if one in said), None)
        chosen.append(each if ruled is None else ruled)
    return Picked(picked.blocks, picked.odds, chosen)


def _elements(sheet: Sheet, selectors: Iterable[str]) -> list[HtmlElement]:
    return [element for selector in selectors for element in selected(sheet.tree, selector)]


def _first(sheet: Sheet, selector: str) -> HtmlElement | None:
    return next(selected(sheet.tree, selector), None) if selector else None


def _text(sheet: Sheet, selector: str) -> str:
    element = _first(sheet, selector)
    return words(element) if element is not None else ""


def _said(text: str) -> Said[str] | None:
    return Said(text, WHERE) if text else None


def _when(sheet: Sheet, selector: str) -> Said[When] | None:
    """The time that the element tells machines, else the first date printed in it."""
    element = _first(sheet, selector)
    if element is None:
        return None
    for each in element.iter():
        if found := when(each.get("datetime") or "", sheet.captured_at):
            return Said(found, WHERE)
    text = words(element)
    printed = next((each for each in find_dates(text) if each.on), None)
    if printed is None or printed.on is None:
        return None
    return Said(When(day=printed.on, at=printed.at, evidence=text[:80]), WHERE)

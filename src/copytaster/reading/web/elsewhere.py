"""Which parts of a web page speak of other articles: cards, teasers, lists of what else there is to read."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import takewhile

from lxml.html import HtmlElement

from copytaster.reading.conventions.furniture import heads_related
from copytaster.text.markup import words
from copytaster.text.urls import canonical_url
from copytaster.text.words import tag_key

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
WHOLES = frozenset({"html", "body", "main"})
OTHERS_CLASS = re.compile(
    r"(?:^|[\s_-])(?:related|recommend(?:ed|ations?)|most-(?:read|popular|viewed)|popular|trending|also-?read|up-?next|"
    r"read-(?:next|more)|more-(?:from|stories|news|on|articles)|latest-(?:news|stories|articles)|teasers?)(?:$|[\s_-])",
    re.IGNORECASE,
)
CARD_CLASS = re.compile(r"(?:^|[\s_-])(?:card|tile|item|story|promo)(?:$|[\s_-])", re.IGNORECASE)
OF_THIS_ONE = frozenset({"author", "tag", "category", "license", "me"})
CARD = 600
"""Letters: what holds more is a text, not a card about one."""
LEAST_WORDS_OF_A_TITLE = 4
PROSE = 80


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The parts of one page that speak of other articles."""

    parts: frozenset[HtmlElement]

    def holds(self, element: HtmlElement) -> bool:
        """Tell whether an element speaks of another article than the page's own."""
        return bool(self.parts) and any(each in self.parts for each in (element, *element.iterancestors()))


def elsewhere(tree: HtmlElement, headlines: Collection[str], address: str | None) -> Elsewhere:
    """Return the parts that speak of other articles, given the page's own headlines (by their letters) and address.

    A part that holds the page's own headline is never one of them.
    """
    own = _holders_of_the_headline(tree, headlines)
    return Elsewhere(frozenset((*_called_so(tree, own), *_below_a_heading(tree, own), *_cards(tree, own, address))))


def _holders_of_the_headline(tree: HtmlElement, headlines: Collection[str]) -> set[HtmlElement]:
    named = [each for each in tree.iter(*HEADINGS) if _is_own(words(each), headlines)] or list(tree.iter("h1"))[:1]
    return {holder for each in named for holder in (each, *each.iterancestors())}


def _is_own(text: str, headlines: Collection[str]) -> bool:
    key = tag_key(text)
    return bool(key) and any(key == other or (len(key) >= 15 and key in other) for other in headlines)


def _called_so(tree: HtmlElement, own: set[HtmlElement]) -> Iterator[HtmlElement]:
    for element in tree.iter("div", "section", "ul", "ol", "li", "aside", "article", "p", "nav"):
        if OTHERS_CLASS.search(f"{element.get('class') or ''} {element.get('id') or ''}") and not _is_whole(
            element, own
        ):
            yield element


def _below_a_heading(tree: HtmlElement, own: set[HtmlElement]) -> Iterator[HtmlElement]:
    """What stands behind a heading such as "Related stories": its box, or where it has none what follows it."""
    for heading in tree.iter(*HEADINGS[1:], "strong", "p"):
        if len(heading) > 2 or not heads_related(words(heading)):
            continue
        box = heading.getparent()
        if box is not None and not _is_whole(box, own) and box[0] is heading:
            yield box
        else:
            yield from takewhile(lambda each: each not in own and _is_short(each), heading.itersiblings())


def _cards(tree: HtmlElement, own: set[HtmlElement], address: str | None) -> Iterator[HtmlElement]:
    for link in tree.iter("a"):
        heading = next((each for each in (*link.iterancestors(*HEADINGS), *link.iter(*HEADINGS))), None)
        title = words(link)
        if len(title.split()) < LEAST_WORDS_OF_A_TITLE or _leads_here(link, address) or link in own:
            continue
        if heading is not None and heading not in own:
            yield _card(heading if heading.getparent() is not link else link, own)
        elif heading is None and (box := _list_item(link, own)) is not None:
            yield box


def _card(element: HtmlElement, own: set[HtmlElement]) -> HtmlElement:
    """The largest part around a linked title that is still about it alone."""
    found = element
    for holder in element.iterancestors():
        if _is_whole(holder, own) or not _is_short(holder) or _titles(holder) > 1:
            break
        found = holder
    return found


def _list_item(link: HtmlElement, own: set[HtmlElement]) -> HtmlElement | None:
    """The item of a list, or the box called a card, that a linked title without a heading stands in."""
    for holder in link.iterancestors():
        if _is_whole(holder, own) or holder.tag == "p" or not _is_short(holder):
            return None
        if holder.tag in ("li", "article") or CARD_CLASS.search(holder.get("class") or ""):
            return holder
    return None


def _leads_here(link: HtmlElement, address: str | None) -> bool:
    target = link.get("href") or ""
    if not target or target.startswith("#") or not OF_THIS_ONE.isdisjoint((link.get("rel") or "").lower().split()):
        return True
    return bool(address) and canonical_url(target, address) == canonical_url(address or "")


def _is_whole(element: HtmlElement, own: set[HtmlElement]) -> bool:
    return element.tag in WHOLES or element in own


def _is_short(element: HtmlElement) -> bool:
    """Counted only as far as it matters, or a page of a thousand cards would be read a thousand times."""
    letters = 0
    for text in element.itertext():
        letters += len(text.strip())
        if letters > CARD:
            return False
    return sum(len(words(each)) >= PROSE for each in element.iter("p")) <= 1


def _titles(element: HtmlElement) -> int:
    return sum(1 for _ in element.iter(*HEADINGS))

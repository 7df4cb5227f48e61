"""The headline of a web page."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from copytaster.text.markup import words
from copytaster.text.words import tag_key

from .sheet import Said, Sheet

SITE_SUFFIX = re.compile(r"\s+[|–—\-·•»«:]+\s+(?=[^|–—·•»«]{1,60}$)|\s*\|\s*(?=[^|]{1,60}$)")
LONGEST_HEADLINE = 400


def headline(sheet: Sheet) -> Said[str] | None:
    """Return the headline as printed: the one that most places on the page agree on."""
    told = [
        Said(text, where)
        for text, where in (
            (sheet.json_ld.text("headline"), "json-ld"),
            (sheet.meta_text("og:title", "twitter:title", "dc.title", "headline"), "meta"),
            (_title(sheet.tree), "html"),
        )
        if text and len(text) <= LONGEST_HEADLINE
    ]
    printed = [Said(text, "html") for text in _printed(sheet.tree)]
    for line in printed:
        if without_kicker := next((said for said in told if _is_behind_a_kicker(said.value, line.value)), None):
            return without_kicker
        if any(_agree(line.value, other.value) for other in told):
            return line
    told = [Said(without_site(said.value, sheet), said.where) for said in told]
    if told:
        return told[0]
    return printed[0] if printed else None


def without_site(title: str, sheet: Sheet) -> str:
    """Return a title without the site's name behind it."""
    sites = {
        tag_key(name) for name in (sheet.meta_text("og:site_name"), sheet.json_ld.text("publisher", "name")) if name
    }
    cut = SITE_SUFFIX.search(title)
    while cut:
        rest = title[cut.end() :]
        if tag_key(rest) in sites or ("|" in cut[0] and len(rest.split()) <= 5):
            title = title[: cut.start()].rstrip()
            cut = SITE_SUFFIX.search(title)
        else:
            break
    return title


def _title(tree: HtmlElement) -> str:
    found = next(iter(tree.iter("title")), None)
    return words(found) if found is not None else ""


def _printed(tree: HtmlElement) -> Iterator[str]:
    for element in tree.iter("h1", "h2"):
        text = words(element)
        if text and len(text) <= LONGEST_HEADLINE and (element.tag == "h1" or element.get("itemprop") == "headline"):
            yield text


def _is_behind_a_kicker(told: str, printed: str) -> bool:
    """Some pages set the line above the headline inside the same heading: "Trade talks: Ministers agree"."""
    key, whole = tag_key(told), tag_key(printed)
    return len(key) >= 20 and len(key) < len(whole) < len(key) + 60 and whole.endswith(key)


def _agree(printed: str, told: str) -> bool:
    """The same words, or the same with something (a site's name, a cut end) behind them."""
    left, right = tag_key(printed), tag_key(told)
    shorter, longer = sorted((left, right), key=len)
    return bool(shorter) and (left == right or (len(shorter) >= 15 and longer.startswith(shorter)))

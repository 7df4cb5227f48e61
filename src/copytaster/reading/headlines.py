"""The headline and the deck of a web page."""

import re
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from copytaster.text.markup import words

from .sheet import Said, Sheet

SITE_SUFFIX = re.compile(r"\s+[|–—\-·•»«:]+\s+(?=[^|–—·•»«]{1,60}$)|\s*\|\s*(?=[^|]{1,60}$)")
DECK_CLASS = re.compile(
    r"(?:^|[\s_-])(?:dec?k|standfirst|sub-?title|sub-?head(?:line|ing)?|stand-?first|chapeau|intro(?:duction)?|lead|lede|"
    r"excerpt|summary|teaser|vorspann|sous-?titre|entradilla|bajada|ingress|kicker-?text|abstract)(?:$|[\s_-])",
    re.IGNORECASE,
)
NOT_THE_ARTICLE = re.compile(
    r"(?:^|[\s_-])(?:related|recommend\w*|newsletter|promo|sidebar|more|card|teaser-?list|footer|nav|menu|comments?|"
    r"author|bio|caption|tags?|share|social|breadcrumbs?|popular|latest|trending|widget)(?:$|[\s_-])",
    re.IGNORECASE,
)
LONGEST_HEADLINE = 400
LONGEST_DECK = 800


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
        if any(_agree(line.value, other.value) for other in told):
            return line
    told = [Said(without_site(said.value, sheet), said.where) for said in told]
    if told:
        return told[0]
    return printed[0] if printed else None


def deck(sheet: Sheet, headline_text: str, paragraphs: Sequence[str]) -> Said[str] | None:
    """Return the standfirst that is printed between headline and text, or none."""
    described = [
        text
        for text in (sheet.json_ld.text("description"), sheet.meta_text("og:description", "description"))
        if text and len(text) <= LONGEST_DECK
    ]
    shown = [words(element) for element in _deck_elements(sheet.tree)]
    shown = [text for text in shown if 20 <= len(text) <= LONGEST_DECK and _key(text) != _key(headline_text)]
    for text in shown:
        if not any(_key(text) == _key(paragraph) for paragraph in paragraphs[1:]):
            return Said(text, "html")
    first = paragraphs[0] if paragraphs else ""
    if (
        first
        and len(paragraphs) > 2
        and any(_key(first) == _key(text) for text in described)
        and _stands_apart(sheet, first)
    ):
        return Said(first, "html")
    return None


def without_site(title: str, sheet: Sheet) -> str:
    """Return a title without the site's name behind it."""
    sites = {_key(name) for name in (sheet.meta_text("og:site_name"), sheet.json_ld.text("publisher", "name")) if name}
    cut = SITE_SUFFIX.search(title)
    while cut:
        rest = title[cut.end() :]
        if _key(rest) in sites or ("|" in cut[0] and len(rest.split()) <= 5):
            title = title[: cut.start()].rstrip()
            cut = SITE_SUFFIX.search(title)
        else:
            break
    return title


def same(one: str, other: str) -> bool:
    """Whether two lines say the same, whatever their marks and case."""
    return bool(one) and _key(one) == _key(other)


def _title(tree: HtmlElement) -> str:
    found = next(iter(tree.iter("title")), None)
    return words(found) if found is not None else ""


def _printed(tree: HtmlElement) -> Iterator[str]:
    for element in tree.iter("h1", "h2"):
        text = words(element)
        if text and len(text) <= LONGEST_HEADLINE and (element.tag == "h1" or element.get("itemprop") == "headline"):
            yield text


def _agree(printed: str, told: str) -> bool:
    """The same words, or the same with something (a site's name, a cut end) behind them."""
    left, right = _key(printed), _key(told)
    shorter, longer = sorted((left, right), key=len)
    return bool(shorter) and (left == right or (len(shorter) >= 15 and longer.startswith(shorter)))


def _deck_elements(tree: HtmlElement) -> Iterator[HtmlElement]:
    for element in tree.iter("p", "div", "h2", "h3", "span", "section", "strong"):
        name = f"{element.get('class') or ''} {element.get('itemprop') or ''} {element.get('data-testid') or ''}"
        if name.strip() and DECK_CLASS.search(name) and not _elsewhere(element):
            yield element


def _elsewhere(element: HtmlElement) -> bool:
    if element.tag != "p" and len(element.xpath(".//p")) > 1:
        return True
    for parent in [element, *element.iterancestors()]:
        if parent.tag in ("aside", "nav", "footer", "li", "a", "figure", "figcaption"):
            return True
        if parent.tag not in ("body", "html") and NOT_THE_ARTICLE.search(f"{parent.get('class') or ''}"):
            return True
    return False


def _stands_apart(sheet: Sheet, first: str) -> bool:
    """A first paragraph that is also the page's description is a deck only where it is set apart from the text."""
    for element in sheet.tree.iter("p", "h2", "h3", "div"):
        if _key(words(element)) == _key(first):
            return (
                element.tag in ("h2", "h3")
                or (bool(element.xpath("./b | ./strong"))
                and not element.xpath("text()[normalize-space()]"))
            )
    return False


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()

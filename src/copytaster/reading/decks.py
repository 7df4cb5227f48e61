"""The deck of a web page: the lines that stand between its headline and its text."""

import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from copytaster.text.markup import BLOCKS, one_line
from copytaster.text.words import tag_key

from .sheet import Said, Sheet

DECK_CLASS = re.compile(
    r"(?:^|[\s_-])(?:decks?|dek|stand-?first|sub-?titles?|sub-?head(?:line|ing)?|chapeau|intro(?:duction)?|leads?|lede|"
    r"excerpt|summary|vorspann|sous-?titre|entradilla|bajada|ingress|abstract|description|preamble)"
    r"(?:text|copy|content|wrapper|container)?(?:$|[\s_-])",
    re.IGNORECASE,
)
NO_DECK_CLASS = re.compile(
    r"(?:^|[\s_-])(?:caption\w*|credits?|copyright|by-?line|authors?|related|recommend\w*|newsletter|promo|card|comments?|"
    r"bio|tags?|share|social|breadcrumbs?|popular|latest|trending|widget|teasers?|image|picture|video|gallery|media|"
    r"date\w*|time\w*|kicker|paywall|nav|menu|footer)(?:$|[\s_-])",
    re.IGNORECASE,
)
ELSEWHERE = frozenset({"aside", "nav", "footer", "li", "figure", "figcaption", "a", "button", "form", "time", "label"})
SHORTEST, LONGEST = 25, 800


def deck(sheet: Sheet, headline: str, paragraphs: Sequence[str]) -> Said[str] | None:
    """Return the deck as printed, or none. What is only in the page's metadata is no deck: readers never saw it."""
    described = [tag_key(text) for text in _descriptions(sheet)]
    lines = _lines_before_the_text(sheet.tree, tag_key(headline), [tag_key(text) for text in paragraphs])
    lines = [(text, element) for text, element in lines if tag_key(text) not in _titles(sheet)]
    for text, element in lines:
        if _is_described(tag_key(text), described) and _is_set_apart(element, paragraphs):
            return Said(text, "html")
    for text, element in lines:
        if _says_deck(element):
            return Said(text, "html")
    return None


def _descriptions(sheet: Sheet) -> list[str]:
    told = (
        sheet.json_ld.text("description"),
        sheet.json_ld.text("alternativeHeadline"),
        sheet.json_ld.text("abstract"),
    )
    return [text for text in (*told, *sheet.meta_texts("og:description", "description", "twitter:description")) if text]


def _titles(sheet: Sheet) -> set[str]:
    titles = [*sheet.json_ld.texts("headline"), *sheet.json_ld.texts("name")]
    return {tag_key(text) for text in (*titles, *sheet.meta_texts("og:title", "twitter:title"))}


def _lines_before_the_text(tree: HtmlElement, headline: str, body: list[str]) -> list[tuple[str, HtmlElement]]:
    """The lines from the headline on to the first paragraph of the text, that one included (it may be the deck)."""
    found: list[tuple[str, HtmlElement]] = []
    begins = 0
    later = set(body[1:])
    for element in tree.iter("h1", "h2", "h3", "p", "div", "span", "strong"):
        if element.tag not in ("h1", "h2") and any(
            child.tag in BLOCKS and child.tag != "br" for child in element.iter() if child is not element
        ):
            continue
        text = one_line("".join(element.itertext()))
        key = tag_key(text)
        if key == headline or (element.tag == "h1" and headline and key.endswith(headline)):
            begins = len(found)
        elif key in later and len(key) > SHORTEST:
            break
        elif SHORTEST <= len(text) <= LONGEST and not _is_elsewhere(element):
            found.append((text, element))
    return found[begins:][:60]


def _is_described(key: str, described: list[str]) -> bool:
    return len(key) >= SHORTEST and any(
        key == other or (len(other) >= 60 and key.startswith(other)) for other in described
    )


def _is_set_apart(element: HtmlElement, paragraphs: Sequence[str]) -> bool:
    """A deck is no sibling of the paragraphs that follow."""
    if element.tag != "p" or _says_deck(element):
        return True
    siblings = {tag_key("".join(other.itertext())) for other in element.itersiblings("p")}
    return not any(tag_key(text) in siblings for text in paragraphs[1:4])


def _says_deck(element: HtmlElement) -> bool:
    near = [element, *list(element.iterancestors())[:2]]
    names = " ".join(
        f"{each.get('class') or ''} {each.get('itemprop') or ''} {each.get('data-testid') or ''}" for each in near
    )
    if len(near) > 1 and len(list(near[-1].iter("p"))) > 4:
        names = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
    return bool(DECK_CLASS.search(names)) and not NO_DECK_CLASS.search(names)


def _is_elsewhere(element: HtmlElement) -> bool:
    return element.tag in ELSEWHERE or any(parent.tag in ELSEWHERE for parent in element.iterancestors())

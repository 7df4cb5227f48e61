"""The headline of a web page."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from copytaster.text.markup import words
from copytaster.text.urls import site
from copytaster.text.words import tag_key
from copytaster.text.words import words as tokenized

from .sheet import Said, Sheet

SEPARATOR = re.compile(r"\s+[|–—\-·•»«:*]+\s+|\s*[|｜]\s*|(?<=\S)：(?=\S)")
SHORT_TAIL = 5
"""Words: what stands behind a bar and is no longer is a name, whoever's."""
LONGEST_HEADLINE = 400
LONGEST_KICKER = 60
CRUMBS = re.compile(r"(?:^|[\s_-])(?:bread-?crumbs?|crumbs?)(?:$|[\s_-])", re.IGNORECASE)
LONG_WORD = 4
MOST_LINES = 300
LEAST_LETTERS = 15


def headline(sheet: Sheet) -> Said[str] | None:
    """Return the headline as printed, without a kicker before it or the site's name behind it.

    It is the heading that says what the page calls itself in its metadata. Where they differ the heading counts if
    they speak of the same, except on news pages, where the heading may be worded for search engines: it is if it
    repeats the `title` and both og:title and twitter:title say otherwise, or if og:title and JSON-LD agree against it.
    """
    told = list(_told(sheet))
    printed = _printed(sheet)
    named = next((said.value for said in told if said.where == "meta"), "")
    if second := _set_as_headline(sheet, told):
        return second
    for line in printed:
        if without_kicker := _without_kicker(line, told):
            return without_kicker
        if any(_agree(line, said.value) for said in told):
            return Said(named, "meta") if _is_worded_for_search(line, named, sheet) else Said(line, "html")
    if not (named and _is_agreed_on(named, sheet)) and (line := _of_the_same(printed, told)):
        return Said(line, "html")
    if told:
        return _shortest_of_the_first(told, sheet)
    return Said(printed[0], "html") if printed else None


def printed_as(sheet: Sheet, head: str) -> str:
    """Return the heading that stands for a headline: the same words where they are printed, else the page's first."""
    key = tag_key(head)
    if not sheet.headings or any(heading.key.endswith(key) for heading in sheet.headings):
        return head
    return head if any(line.key == key for line in sheet.lines) else sheet.headings[0].text


def without_site(title: str, sheet: Sheet) -> str:
    """Return a title without the site's name behind it."""
    cuts = [cut for cut in SEPARATOR.finditer(title) if cut.start() > 0]
    sites = _sites(sheet) if cuts else ()
    for cut in cuts:
        rest = tag_key(title[cut.end() :])
        if rest in sites or any(len(name) > 3 and rest.startswith(name) for name in sites):
            return title[: cut.start()].rstrip()
    if cuts and "|" in cuts[-1][0] and len(title[cuts[-1].end() :].split()) <= SHORT_TAIL:
        return without_site(title[: cuts[-1].start()].rstrip(), sheet)
    return title


def _sites(sheet: Sheet) -> set[str]:
    names = (*sheet.meta_texts("og:site_name"), sheet.json_ld.text("publisher", "name"), *sheet.json_ld.publishers)
    return {tag_key(name) for name in (*names, site(sheet.base or "").split(".")[0])} - {""}


def _told(sheet: Sheet) -> Iterator[Said[str]]:
    for text, where in (
        (sheet.meta_text("og:title", "twitter:title", "dc.title", "headline"), "meta"),
        (sheet.json_ld.text("headline"), "json-ld"),
        (sheet.title, "html"),
    ):
        if text and len(text) <= LONGEST_HEADLINE and (bare := without_site(text, sheet)):
            yield Said(bare, where)


def _printed(sheet: Sheet) -> list[str]:
    """First headings, then others that are marked as the headline."""
    own = (each for each in sheet.headings if each.is_first or each.element.get("itemprop") == "headline")
    return [heading.text for heading in own if any(map(str.isalnum, heading.text))]


def _set_as_headline(sheet: Sheet, told: list[Said[str]]) -> Said[str] | None:
    """The second heading that the page's metadata know, where the first heading is but the end of its breadcrumbs."""
    first = next(iter(sheet.headings), None)
    if first is None or not first.is_first or not _is_a_crumb(first.element):
        return None
    titles = [said for said in told if said.where != "html"]
    for heading in sheet.headings:
        for said in titles if not heading.is_first else ():
            key = tag_key(said.value)
            if key != first.key and _ends_alike(heading.key, key):
                return said if _is_agreed_on(said.value, sheet) else _its_last_part(heading.element, said)
    return None


def _its_last_part(heading: HtmlElement, said: Said[str]) -> Said[str]:
    """What a heading holds behind its kicker: the last element in it that ends as what was told does."""
    key = tag_key(said.value)
    parts = [text for part in heading if len(tag_key(text := words(part))) >= len(key) / 3]
    found = next((text for text in reversed(parts) if key.endswith(tag_key(text))), None)
    return Said(found, "html") if found else said


def _is_a_crumb(heading: HtmlElement) -> bool:
    """In a list, among links to the sections above it, or called so."""
    near = (heading, *islice(heading.iterancestors(), 3))
    if any(each.tag == "li" or CRUMBS.search(each.get("class") or "") for each in near):
        return True
    return any(each.tag == "a" for each in heading.itersiblings(preceding=True))


def _ends_alike(printed: str, told: str) -> bool:
    return min(len(printed), len(told)) >= LEAST_LETTERS and (printed.endswith(told) or told.endswith(printed))


def _without_kicker(printed: str, told: list[Said[str]]) -> Said[str] | None:
    """What the page calls itself first, where that is the heading without its kicker."""
    said = next((said for said in told if said.where != "html"), None)
    return said if said and _is_behind_a_kicker(said.value, printed) else None


def _is_behind_a_kicker(told: str, printed: str) -> bool:
    """Some pages set the line above the headline inside the same heading: "Trade talks: Ministers agree"."""
    key, whole = tag_key(told), tag_key(printed)
    return len(key) >= 20 and len(key) < len(whole) < len(key) + LONGEST_KICKER and whole.endswith(key)


def _agree(printed: str, told: str) -> bool:
    """The same words, or the same with something (a site's name, a cut end) behind them."""
    left, right = tag_key(printed), tag_key(told)
    shorter, longer = sorted((left, right), key=len)
    if not shorter or left == right:
        return bool(shorter)
    return longer.startswith(shorter) and (len(shorter) >= LEAST_LETTERS or tag_key(SEPARATOR.split(told)[0]) == left)


def _is_worded_for_search(printed: str, named: str, sheet: Sheet) -> bool:
    """Two witnesses against two: the title repeats the heading, both names for sharing say otherwise."""
    key, other = tag_key(printed), tag_key(named)
    if not other or not _is_news(sheet) or other.startswith(key) or key.endswith(other):
        return False
    shared = tag_key(without_site(sheet.meta_text("twitter:title"), sheet))
    return shared == other and tag_key(sheet.title).startswith(key)


def _is_news(sheet: Sheet) -> bool:
    return sheet.json_ld.is_news or "news_keywords" in sheet.meta


def _is_agreed_on(named: str, sheet: Sheet) -> bool:
    return _is_news(sheet) and tag_key(sheet.json_ld.text("headline")) == tag_key(named)


def _shortest_of_the_first(told: list[Said[str]], sheet: Sheet) -> Said[str]:
    """What is told first, without what stands behind it where the page tells or prints it without."""
    first = told[0]
    key = tag_key(first.value)
    parts = {tag_key(part) for part in SEPARATOR.split(first.value)[1:]}
    if set_apart := next((heading for heading in sheet.headings if heading.key and heading.key in parts), None):
        return Said(set_apart.text, "html")
    others = {tag_key(said.value): said for said in told[1:]}
    lines = {line.key: Said(line.text, "html") for line in sheet.lines[:MOST_LINES]}
    shorter = (each for each in (*others, *lines) if len(each) >= LEAST_LETTERS and key.startswith(each))
    known = max((each for each in shorter if each != key), key=len, default="")
    if not known or key in lines or _is_agreed_on(first.value, sheet):
        return first
    return others.get(known) or lines[known]


def _of_the_same(printed: list[str], told: list[Said[str]]) -> str:
    """The heading that shares a long word with what the page is called: names of sites and sections do not."""
    subject = {word for said in told for word in tokenized(said.value) if len(word) >= LONG_WORD or not word.isascii()}
    for line in printed:
        if len(line.split()) > 1 and subject.intersection(tokenized(line)):
            return line
    return ""

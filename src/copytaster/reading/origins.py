"""Whose page and whose copy it is: address, publisher, licence, section, language, tags and missing parts."""

import re

from copytaster.text.languages import detect, normal
from copytaster.text.markup import words
from copytaster.text.urls import canonical_url, site

from .sheet import Said, Sheet

COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:\(c\)|©|copyright|\d{4}|[\s,–-])*\s*\w[^|·•\n]{2,120}", re.IGNORECASE
)
PAYWALL_CLASS = re.compile(
    r"(?:^|[\s_-])(?:paywall\w*|regwall|subscribe-?wall|piano-?container|premium-?wall|meteredContent)(?:$|[\s_-])",
    re.IGNORECASE,
)
MOST_TAGS = 20
LONGEST_TAG = 60


def own_address(sheet: Sheet) -> Said[str] | None:
    """Return the article's own address: as the page says, if it speaks of the same site, else where it was fetched."""
    told = [
        (link.get("href") or "", "html")
        for link in sheet.tree.iter("link")
        if "canonical" in (link.get("rel") or "").lower().split()
    ]
    told += [(value, "meta") for value in sheet.meta_texts("og:url")]
    told += [
        (value, "json-ld")
        for value in (*sheet.json_ld.texts("mainEntityOfPage", "@id"), *sheet.json_ld.texts("mainEntityOfPage"))
    ]
    for value, where in told:
        address = canonical_url(value, sheet.address)
        if address.startswith("http") and not _is_front_page(address):
            return Said(address, where)
    return Said(canonical_url(sheet.address), "page") if sheet.address else None


def publisher(sheet: Sheet, address: str | None) -> Said[str] | None:
    """Return whose article it is, by the name it goes by."""
    for value, where in (
        (sheet.meta_text("og:site_name"), "meta"),
        (sheet.json_ld.text("publisher", "name"), "json-ld"),
        (sheet.json_ld.text("publisher"), "json-ld"),
        (sheet.meta_text("application-name", "publisher", "dc.publisher"), "meta"),
        (_behind_the_title(sheet), "html"),
    ):
        if 2 <= len(value) <= 60 and not value.startswith("http"):
            return Said(value, where)
    return Said(site(address), "address") if address else None


def licence(sheet: Sheet) -> Said[str] | None:
    """Return the address of the licence the text is under, none where the page names none."""
    if told := sheet.json_ld.text("license"):
        return Said(told, "json-ld")
    for link in sheet.tree.iter("a", "link"):
        if "license" in (link.get("rel") or "").lower().split() and link.get("href"):
            return Said(canonical_url(link.get("href"), sheet.address) or link.get("href"), "html")
    return None


def copyright_line(sheet: Sheet) -> Said[str] | None:
    """Return the copyright line of the page as printed."""
    if told := sheet.json_ld.text("copyrightNotice") or sheet.meta_text("copyright", "dc.rights", "rights"):
        return Said(told[:200], "meta")
    for footer in sheet.tree.iter("footer"):
        if found := COPYRIGHT.search(words(footer)):
            return Said(found[0].strip()[:200], "html")
    return None


def category(sheet: Sheet) -> Said[str] | None:
    """Return the section of the paper that the article stands in."""
    for value, where in (
        (sheet.json_ld.text("articleSection"), "json-ld"),
        (sheet.meta_text("article:section", "section", "category"), "meta"),
    ):
        if 0 < len(value) <= 60:
            return Said(value, where)
    return None


def language(sheet: Sheet, text: str) -> Said[str] | None:
    """Return the language of the text: what the page says, unless the text plainly is in another."""
    seen = detect(text)
    if seen:
        return Said(seen, "text")
    for value, where in (
        (sheet.tree.get("lang") or "", "html"),
        (sheet.json_ld.text("inLanguage"), "json-ld"),
        (sheet.meta_text("og:locale", "content-language", "language"), "meta"),
    ):
        if value and (code := normal(value)):
            return Said(code, where)
    return None


def tags(sheet: Sheet) -> Said[tuple[str, ...]] | None:
    """Return the keywords the page gives, each once, at most 20."""
    told = (
        (sheet.json_ld.texts("keywords"), "json-ld"),
        (sheet.meta_texts("article:tag"), "meta"),
        ([words(link) for link in sheet.tree.iter("a") if "tag" in (link.get("rel") or "").split()], "html"),
        (sheet.meta_texts("news_keywords", "keywords"), "meta"),
    )
    for texts, where in told:
        found = dict.fromkeys(tag.strip().removeprefix("#") for text in texts for tag in re.split(r"[,;]", text))
        kept = tuple(tag for tag in found if 1 < len(tag) <= LONGEST_TAG)
        if kept:
            return Said(kept[:MOST_TAGS], where)
    return None


def missing_text(sheet: Sheet) -> Said[str] | None:
    """Return why the text is known to be incomplete, none where nothing says that it is."""
    free = [str(value).lower() for value in sheet.json_ld.values("isAccessibleForFree")]
    if "false" in free:
        return Said("the page says that its text is for subscribers", "json-ld")
    for element in sheet.tree.iter("div", "section", "aside"):
        if PAYWALL_CLASS.search(element.get("class") or ""):
            return Said("the page ends in a paywall", "html")
    return None


def _is_front_page(address: str) -> bool:
    return address.split("//", 1)[-1].partition("/")[2] == ""


def _behind_the_title(sheet: Sheet) -> str:
    title = next((words(element) for element in sheet.tree.iter("title")), "")
    found = re.search(r"\s[|–—-]\s([^|–—]{2,40})$", title)
    return found[1].strip() if found else ""

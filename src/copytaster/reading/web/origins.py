"""Whose page and whose copy it is: address, publisher, agency, section, language and tags."""

import re
from collections.abc import Iterable, Iterator, Sequence

from copytaster.model.article import Dateline
from copytaster.model.wire import Wire
from copytaster.reading.conventions.agencies import agency_named
from copytaster.reading.conventions.credits import agency_credited, agency_in_dateline, closing_credit, opening_credit
from copytaster.reading.conventions.slugs import is_certain_slug
from copytaster.reading.conventions.wire import dispatch_dateline, is_note, read_wire
from copytaster.text.languages import detect, normal
from copytaster.text.markup import words
from copytaster.text.urls import canonical_url, site
from copytaster.text.words import tag_key

from .page_forms import usual_form
from .sheet import Said, Sheet

MOST_TAGS = 20
LONGEST_THANKS = 80
WITH_COPY = re.compile(
    r"(?i:with|mit|avec|con|med)\s+(?i:copy|inputs?|material|files?|additional material|informationen|informations|"
    r"información)\s+(?i:from|by|of|von|de|fra|från)\s+(?P<who>\w[\w&.-]*(?:\s[\w&.-]+){0,3}?)\.?$"
)
TITLE_PARTS = re.compile(r"\s+(?:::?|[|–—•·»«-])\s+|\s*\|\s*")
LONGEST_NAME = 80
LONGEST_TAG = 60
CODE = re.compile(r"^[A-Z0-9:_/-]*[A-Z0-9][:_/][A-Z0-9:_/-]*$|^[A-Z]+\d+$|^\w+:\S|^[A-Z]{5,8}$|^\d+$|_")


def own_address(sheet: Sheet) -> Said[str] | None:
    """Return the article's own address: as the page says, if it speaks of the same site, else where it was fetched."""
    told = [(link.get("href") or "", "html") for link in sheet.marks.of_relation("canonical") if link.tag == "link"]
    told += [(value, "meta") for value in sheet.meta_texts("og:url")]
    told += [
        (value, "json-ld")
        for value in (*sheet.json_ld.texts("mainEntityOfPage", "@id"), *sheet.json_ld.texts("mainEntityOfPage"))
    ]
    for value, where in told:
        address = canonical_url(value, sheet.address)
        if address.startswith("http") and not _is_front_page(address):
            return Said(address, where)
    return Said(usual_form(sheet.address), "page") if sheet.address else None


def publisher(sheet: Sheet, own: str | None) -> Said[str] | None:
    """Return whose article it is, by the name it goes by. A page that names another site as its own is a copy there."""
    address = sheet.address or own
    if own and address and site(own) != site(address):
        return _publisher_of_a_copy(sheet, own)
    for value, where in _names(sheet, address):
        if 2 <= len(value) <= LONGEST_NAME and not value.startswith("http"):
            return Said(value, where)
    return Said(site(address), "address") if address else None


def _names(sheet: Sheet, address: str | None) -> Iterator[tuple[str, str]]:
    yield sheet.meta_text("og:site_name"), "meta"
    yield sheet.json_ld.text("publisher", "name"), "json-ld"
    yield sheet.json_ld.text("publisher"), "json-ld"
    yield from ((name, "json-ld") for name in sheet.json_ld.publishers)
    yield sheet.meta_text("application-name", "publisher", "dc.publisher"), "meta"
    yield _named_in_title(sheet, address), "html"
    yield _behind_the_title(sheet), "html"


def is_name_of(name: str, address: str) -> bool:
    """Tell whether a name says the same as the address of a site ("Harbour Times" of harbour-times.example)."""
    label = tag_key(site(address).split(".")[0])
    return bool(label) and tag_key(name).removeprefix("the") == label.removeprefix("the")


def _publisher_of_a_copy(sheet: Sheet, own: str) -> Said[str]:
    """The name on the page is that of the site it stands on, unless it says the same as the address of the original."""
    of_the_page, told = sheet.meta_text("og:site_name"), sheet.json_ld.text("publisher", "name")
    if told and tag_key(told) != tag_key(of_the_page):
        return Said(told, "json-ld")
    return Said(of_the_page, "meta") if is_name_of(of_the_page, own) else Said(site(own), "address")


def agency(body: Sequence[str], behind: Sequence[str], credited: Iterable[str], sheet: Sheet) -> Said[str] | None:
    """Return the agency whose copy it is: by dateline, credit at the end or just `behind` it, byline or JSON-LD."""
    opening = next((found for text in body[:2] if (found := dispatch_dateline(text))), None)
    if opening and opening.dateline.agency:
        return Said(agency_in_dateline(opening.dateline.agency), "text")
    if body and opening is None and (lone := opening_credit(body[0])):
        return Said(lone, "text")
    for line in (*body[-1:], *behind):
        if closing := closing_credit(line) or _thanked(line):
            return Said(closing, "text")
    told = (*sheet.json_ld.texts("sourceOrganization", "name"), *sheet.json_ld.texts("provider", "name"))
    if printed := next(filter(None, map(agency_credited, credited)), None):
        return Said(printed, "html")
    named = next(filter(None, map(agency_named, told)), None)
    return Said(named, "json-ld") if named else None


def dateline(body: Sequence[str]) -> Said[Dateline] | None:
    """Return the dateline that opens the text, as printed."""
    found = dispatch_dateline(body[0]) if body else None
    return Said(found.dateline, "text") if found else None


def opening_writers(body: Sequence[str]) -> Said[tuple[str, ...]] | None:
    """Return the writers named before or behind the dateline that opens the text."""
    found = dispatch_dateline(body[0]) if body else None
    return Said(found.writers, "text") if found and found.writers else None


def slug(sheet: Sheet, body: Sequence[str]) -> Said[str] | None:
    """Return the agency's slug, where the page prints it first or tells it in its metadata."""
    printed = next((text.strip() for text in body[:1] if is_certain_slug(text)), None)
    told = sheet.meta_text("slug", "news_slug", "slugline")
    if printed:
        return Said(printed, "text")
    return Said(told, "meta") if told and is_certain_slug(told) else None


def wire(
    headline: str, body: Sequence[str], below: Sequence[str], *, slug: str | None, agency: str | None
) -> Said[Wire] | None:
    """Return what the copy tells of itself; `below` are the lines between headline and text."""
    notes = [line for line in below if is_note(line) and line not in body]
    found = read_wire(headline, body, slug=slug, agency=agency, notes=notes)
    return Said(found, "text") if found else None


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


def tags(sheet: Sheet, text: str) -> Said[tuple[str, ...]] | None:
    """Return the keywords the page gives, each once, at most 20; no codes, and no keywords that say nothing of it."""
    plain_keywords = sheet.meta_texts("keywords")
    links = [each for each in sheet.marks.of_relation("tag") if each.tag == "a"]
    told = (
        (sheet.json_ld.texts("keywords"), "json-ld"),
        (sheet.meta_texts("article:tag"), "meta"),
        (list(map(words, links)), "html"),
        (sheet.meta_texts("news_keywords"), "meta"),
        (plain_keywords, "meta"),
    )
    for texts, where in told:
        found = dict.fromkeys(tag.strip().removeprefix("#") for text in texts for tag in re.split(r"[,;]", text))
        kept = tuple(tag for tag in found if 1 < len(tag) <= LONGEST_TAG and not CODE.search(tag))
        if kept and texts is plain_keywords:  # many sites print the same list on every page
            folded = text.casefold()
            kept = tuple(tag for tag in kept if tag.casefold() in folded)
        if kept:
            return Said(kept[:MOST_TAGS], where)
    return None


def _thanked(line: str) -> str | None:
    """A last line that says whose copy was used names an agency, also one that is not in our table."""
    found = WITH_COPY.match(line) if len(line) <= LONGEST_THANKS else None
    if found is None:
        return None
    is_named = all(word[0].isupper() for word in found["who"].split())
    return agency_credited(found["who"]) or (found["who"] if is_named else None)


def _named_in_title(sheet: Sheet, address: str | None) -> str:
    """The part of the title that says the same as the site's address, with capitals as the page prints it elsewhere."""
    labels = {tag_key(site(address).split(".")[0])} if address else set()
    title = next((words(element) for element in sheet.marks.tagged("title")), "")
    lines = (line.text for line in sheet.lines)
    for part in TITLE_PARTS.split(title):
        if len(part) > 3 and tag_key(part) in labels:
            footers = (words(footer) for footer in sheet.marks.tagged("footer"))
            printed = (re.search(re.escape(part), text, re.IGNORECASE) for text in (*lines, *footers))
            spelled = (found[0] for found in printed if found and not found[0].isupper())
            return next(spelled, part) if part.isupper() else part
    return ""


def _is_front_page(address: str) -> bool:
    return address.split("//", 1)[-1].partition("/")[2] == ""


def _behind_the_title(sheet: Sheet) -> str:
    title = next((words(element) for element in sheet.marks.tagged("title")), "")
    found = re.search(r"\s[|–—-]\s([^|–—]{2,40})$", title)
    return found[1].strip() if found else ""

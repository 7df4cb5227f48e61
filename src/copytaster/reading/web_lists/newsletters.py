"""A newsletter of several stories, saved as a web page, to these stories."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from copytaster.model.article import Article, FieldSource, Role, When
from copytaster.model.page import Page, PageKind
from copytaster.reading.web import origins
from copytaster.reading.web.blocks import Block
from copytaster.reading.web.body import paragraphs
from copytaster.reading.web.links import Links
from copytaster.reading.web.sheet import Said, Sheet
from copytaster.reading.web.spots import HEADINGS
from copytaster.reading.web.standing import is_prose
from copytaster.reading.web.times import published
from copytaster.text.markup import words
from copytaster.text.urls import site, web_address

from .linked_items import READ_ON

LEAVING = re.compile(
    r"unsubscribe|abbestellen|abmelden|se désabonner|(?:se )?désinscrire|darse de baja|cancelar (?:la )?su[bs]\w*|"
    r"disiscriviti|annulla l['’]iscrizione|uitschrijven|avsluta prenumeration|avregistrer|afmeld|wypisz|отписаться|"
    r"退订|配信停止|수신\s?거부|إلغاء الاشتراك",
    re.IGNORECASE,
)
IN_BROWSER = re.compile(
    r"(?:view|read|open|see) .{0,24}(?:browser|online)|im browser|dans (?:votre|le) navigateur|"
    r"en (?:su|tu|el) navegador|nel browser|no navegador|in (?:je|uw) browser|i webbläsaren|"
    r"в браузере|w przeglądarce|ブラウザ|浏览器|브라우저",
    re.IGNORECASE,
)
FEWEST = 2
LEAST = 150
"""Characters; what says less of a story is a line about it."""
FEWEST_WORDS, MOST_WORDS = 3, 30
LINKED = 0.9
LONGEST_LABEL = 80
BEGINNING = "the newsletter gives the beginning alone"


@dataclass(slots=True)
class _Story:
    """A heading, the running text behind it, and where its links lead."""

    heading: Block
    text: list[Block] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    is_cut: bool = False


def newsletter_page(sheet: Sheet) -> Page | None:
    """Return the newsletter with an article for each story of which it tells more than a line; none of other pages."""
    if not _is_newsletter(sheet):
        return None
    stories = [each for each in _stories(sheet) if each.addresses and sum(len(one.text) for one in each.text) >= LEAST]
    if len(stories) < FEWEST:
        return None
    when, publisher = published(sheet), origins.publisher(sheet, None)
    articles = tuple(_article(story, sheet, when.value if when else None, publisher) for story in stories)
    return Page(kind=PageKind.TOPIC, articles=articles, host=site(sheet.address or "") or None)


def _is_newsletter(sheet: Sheet) -> bool:
    """It can be left, and says so in a link; and is set in tables, or can be seen in a browser: pages have no need."""
    if sheet.json_ld.article or sheet.meta_text("og:type", "article:published_time"):
        return False
    labels = [words(link) for link in sheet.marks.tagged("a")]
    short = [label for label in labels if len(label) <= LONGEST_LABEL]
    return any(map(LEAVING.search, short)) and any(map(IN_BROWSER.search, short))


def _stories(sheet: Sheet) -> Iterator[_Story]:
    story: _Story | None = None
    for block in sheet.layout.blocks:
        if LEAVING.search(block.text) and block.linked:
            break
        address = web_address(block.link.get("href") or "", sheet.base) if block.link is not None else ""
        leads_on = (
            bool(address) and len(block.text) <= LONGEST_LABEL and bool(READ_ON.match(block.text.strip(" »›>→([")))
        )
        if _heads(block) and not leads_on:
            if story:
                yield story
            story = _Story(block)
        elif story and is_prose(block):
            story.text.append(block)
        if story and address and (block is story.heading or leads_on):
            story.addresses.append(address)
            story.is_cut = story.is_cut or leads_on
    if story:
        yield story


def _heads(block: Block) -> bool:
    """A heading, or a short line that is a link or bold from end to end."""
    if not FEWEST_WORDS <= len(block.text.split()) <= MOST_WORDS or block.text.endswith((".", "。")):
        return False
    is_heading = block.spot.tag in HEADINGS or block.spot.holder.tag in HEADINGS
    return is_heading or max(block.linked, block.strong) >= LINKED * len(block.text)


def _article(story: _Story, sheet: Sheet, when: When | None, publisher: Said[str] | None) -> Article:
    text = paragraphs(story.text, Links(sheet.base, sheet.address))
    language = origins.language(sheet, "\n".join(paragraph.text for paragraph in text))
    where = {"headline": "html", "paragraphs": "html", "address": "html"}
    where |= {"publisher": publisher.where} if publisher else {}
    where |= {"published": "page"} if when else {}
    return Article(
        headline=story.heading.text,
        paragraphs=text,
        role=Role.LISTED,
        host=site(sheet.address or "") or None,
        publisher=publisher.value if publisher else None,
        address=story.addresses[0],
        published=when,
        language=language.value if language else None,
        partial=BEGINNING if story.is_cut else None,
        sources=tuple(FieldSource(field=name, where=each) for name, each in where.items()),
    )

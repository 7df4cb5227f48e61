"""The items of a page that lists whole articles: headings that lead to other addresses, each with its text."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from lxml.html import HtmlElement

from copytaster.reading.conventions.stamps import read_stamp
from copytaster.reading.web.blocks import Block
from copytaster.reading.web.sheet import Sheet
from copytaster.reading.web.spots import HEADINGS, Spot
from copytaster.reading.web.standing import is_prose
from copytaster.text.markup import words
from copytaster.text.urls import canonical_url, site, web_address
from copytaster.text.words import tag_key

from .parts import Part

ORDERS = frozenset(HEADINGS) - {"h5", "h6"}
WHOLES = frozenset({"html", "body", "main"})
POSTS = frozenset({"article", "hentry", "post", "entry", "blogpost", "story"})
LINKED = 0.8
FEWEST = 2
LEAST_OF_THE_PAGE = 0.7
"""The part of a page's running text that stands in its items; what lies outside is another article."""
SHORT_BODY, LONG_BODY = 250, 500
"""Characters: of a text in several paragraphs, and of one in a single one; what has fewer is a teaser."""
CUT = ("…", "...", "[…]", "[...]", "…]")
WORDS, LETTERS = 3, 12
"""Of a headline at least: so many words, or so many letters where words are long or not set off by spaces."""
LONGEST_LABEL = 60
NEAR, CLOSE_BY = 40, 4
"""Blocks behind a heading among which its text, and its time, begins."""
READ_ON = re.compile(
    r"(?:read|learn|see|view)\s(?:more|on|full|the)\b|continue\b|more\s?[»›>→]|(?:full|whole)\sstory|weiterlesen|mehr\b|"
    r"lire la suite|en savoir plus|leer más|seguir leyendo|sigue leyendo|ler mais|leia mais|continue lendo|continua|"
    r"leggi (?:tutto|di più)|читать|подробнее|далее|čítať|więcej|czytaj|läs mer|les mer|læs mere|lees (?:verder|meer)|"
    r"devamı|続きを|阅读全文|查看|더\s?보기|더 읽기|اقرأ|المزيد",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Item:
    """A heading with where it stands among the blocks, the elements that hold it and its text, and its running text."""

    at: int
    heading: Block
    address: str
    spots: tuple[Spot, ...]
    prose: list[Block]
    linking: list[Block]

    def has_body(self, sheet: Sheet) -> bool:
        """Tell whether it holds the whole text of an article, as far as that can be told."""
        size = sum(len(block.text) for block in self.prose)
        if size < SHORT_BODY or (size < LONG_BODY and len(self.prose) == 1) or self.prose[-1].text.endswith(CUT):
            return False
        return not any(_leads_on(block, self.address, sheet) for block in self.linking)

    def part(self) -> Part:
        """Return it as a part of its page."""
        return Part(elements=[spot.element for spot in self.spots], heading=self.heading.element, address=self.address)


@dataclass(frozen=True, slots=True)
class Listing:
    """A page that lists articles: the parts of it that are articles with their texts, and how many items it has."""

    whole: tuple[Part, ...]
    items: int


def listing(sheet: Sheet) -> Listing | None:
    """Return what a page lists, in order; none of a page that is one article, whatever is listed below it."""
    if sheet.meta_text("article:published_time") or sheet.meta_text("og:type").lower() == "article":
        return None
    headings = list(_headings(sheet))
    if len(headings) < FEWEST or _is_an_article(sheet, headings):
        return None
    items = [item for item in _items(sheet, headings) if _is_a_post(item, sheet)]
    if len(items) < FEWEST or not (_are_headlines(items) and _are_most_of_it(sheet, items)):
        return None
    return Listing(tuple(item.part() for item in items if item.has_body(sheet)), len(items))


def _headings(sheet: Sheet) -> Iterator[tuple[int, str]]:
    """Where there are headings that are a link to another page of the site; each address once."""
    seen = {canonical_url(sheet.base or "")}
    for at, block in enumerate(sheet.layout.blocks):
        if block.link is None or not _is_heading(block) or block.linked < LINKED * len(block.text):
            continue
        address = web_address(block.link.get("href") or "", sheet.base)
        if address and address not in seen and (not sheet.base or site(address) == site(sheet.base)):
            seen.add(address)
            yield at, address


def _is_heading(block: Block) -> bool:
    return block.spot.tag in ORDERS or block.spot.holder.tag in ORDERS


def _is_an_article(sheet: Sheet, headings: Sequence[tuple[int, str]]) -> bool:
    """Whether the page is called as one of its items is, or its JSON-LD says that it is an article and none of them."""
    keys = {tag_key(sheet.layout.blocks[at].text) for at, _ in headings}
    called = (tag_key(sheet.title), tag_key(sheet.meta_text("og:title")))
    if any(len(key) >= LETTERS and any(key in title for title in called) for key in keys):
        return True
    told = sheet.json_ld.article
    if not told.get("datePublished"):
        return False
    named = {tag_key(sheet.json_ld.text("headline")), tag_key(sheet.json_ld.text("name"))}
    return named.isdisjoint(keys)


def _items(sheet: Sheet, headings: Sequence[tuple[int, str]]) -> list[_Item]:
    blocks = sheet.layout.blocks
    held = Counter(spot for at, _ in headings for spot in _upwards(blocks[at].spot))
    items = [_Item(at, blocks[at], address, tuple(_box(at, held, sheet)), [], []) for at, address in headings]
    of_spot = {spot: item for item in items for spot in item.spots}
    for block in blocks:
        item = next((of_spot[spot] for spot in _upwards(block.spot) if spot in of_spot), None)
        if item is not None and block is not item.heading:
            if is_prose(block):
                item.prose.append(block)
            if block.linked:
                item.linking.append(block)
    return items


def _box(at: int, held: Counter[Spot], sheet: Sheet) -> Iterator[Spot]:
    """The largest element that holds this heading and no other; where that is a mere head, also what follows it."""
    found = sheet.layout.blocks[at].spot
    for spot in _upwards(found):
        if spot.tag in WHOLES or held[spot] > 1:
            break
        found = spot
    yield found
    if not any(is_prose(block) and found in _upwards(block.spot) for block in _behind(at, sheet)):
        beside = (sheet.layout.spots.get(each) for each in found.element.itersiblings())
        yield from takewhile(lambda spot: not held[spot], (spot for spot in beside if spot is not None))


def _behind(at: int, sheet: Sheet, most: int = NEAR) -> Sequence[Block]:
    return sheet.layout.blocks[at + 1 : at + 1 + most]


def _leads_on(block: Block, address: str, sheet: Sheet) -> bool:
    """Whether it holds a link to the rest of the text at this address: what stands here is a teaser."""
    links = (block.link, *block.element.iter("a"))
    return any(link is not None and _is_read_on(link, address, sheet) for link in links)


def _is_read_on(link: HtmlElement, address: str, sheet: Sheet) -> bool:
    if web_address(link.get("href") or "", sheet.base) != address:
        return False
    label = words(link)
    return len(label) <= LONGEST_LABEL and bool(READ_ON.match(label.strip(" »›>→([.…")))


def _is_a_post(item: _Item, sheet: Sheet) -> bool:
    """In a box that is called a post, or with a time of its own: no part of one long article that lists things."""
    around = (item.spots[0], *list(_upwards(item.spots[0]))[:2])
    if any(spot.tag == "article" or not POSTS.isdisjoint(spot.names) for spot in around):
        return True
    elements: list[HtmlElement] = [spot.element for spot in item.spots]
    if any(next(element.iter("time"), None) is not None for element in elements):
        return True
    stamped = (read_stamp(block.text) for block in _behind(item.at, sheet, CLOSE_BY))
    return any(stamp is not None and stamp.date is not None for stamp in stamped)


def _are_headlines(items: Sequence[_Item]) -> bool:
    """Most of them are no mere names, as of those who write in a forum, or of things in a list."""
    texts = [item.heading.text for item in items]
    return 2 * sum(len(text.split()) >= WORDS or len(tag_key(text)) >= LETTERS for text in texts) > len(texts)


def _are_most_of_it(sheet: Sheet, items: Sequence[_Item]) -> bool:
    inside = sum(len(block.text) for item in items for block in item.prose)
    return inside > 0 and inside >= LEAST_OF_THE_PAGE * sum(
        len(block.text) for block in sheet.layout.blocks if is_prose(block)
    )


def _upwards(spot: Spot | None) -> Iterator[Spot]:
    while spot is not None:
        yield spot
        spot = spot.above

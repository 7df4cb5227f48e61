"""Which parts of a web page speak of other articles: cards, teasers, lists of what else there is to read."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from lxml.html import HtmlElement

from copytaster.reading.conventions.furniture import heads_related
from copytaster.text.urls import canonical_url
from copytaster.text.wordlists import listed
from copytaster.text.words import tag_key

from .blocks import Block, Layout
from .spots import HEADINGS, Spot

WHOLES = frozenset({"html", "body", "main"})
OTHERS_TAGS = frozenset({"div", "section", "ul", "ol", "li", "aside", "article", "p", "nav"})
OTHERS_CLASS = re.compile(
    r"(?:^|[\s_-])(?:related|recommend(?:ed|ations?)|most-(?:read|popular|viewed)|popular|trending|also-?read|up-?next|"
    r"read-(?:next|more)|more-(?:from|stories|news|on|articles)|latest-(?:news|stories|articles)|teasers?)(?:$|[\s_-])",
    re.IGNORECASE,
)
OTHERS_NAMES = listed("""
    related recommend recommended recommendation recommendations most popular trending also alsoread upnext up read more
    latest teaser teasers
""")
CARD_NAMES = listed("card tile item story promo")
OF_THIS_ONE = frozenset({"author", "tag", "category", "license", "me"})
CARD = 600
"""Letters: what holds more is a text, not a card about one."""
LEAST_WORDS_OF_A_TITLE = 4
LEAST_LINKED = 10
LONGEST_HEADING = 80


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The parts of one page that speak of other articles."""

    layout: Layout
    parts: frozenset[Spot]
    _known: dict[Spot, bool] = field(default_factory=dict, repr=False)

    def holds(self, element: HtmlElement) -> bool:
        """Tell whether an element speaks of another article than the page's own."""
        return bool(self.parts) and self._is_in(self.layout.spot_of(element))

    def holds_block(self, block: Block) -> bool:
        """Tell whether a block does."""
        return self._is_in(block.spot)

    def _is_in(self, spot: Spot | None) -> bool:
        if spot is None:
            return False
        found = self._known.get(spot)
        if found is None:
            found = self._known[spot] = spot in self.parts or self._is_in(spot.above)
        return found


def elsewhere(layout: Layout, headlines: Collection[str], address: str | None) -> Elsewhere:
    """Return the parts that speak of other articles, given the page's own headlines (by their letters) and address.

    A part that holds the page's own headline is never one of them.
    """
    page = _Page(layout, headlines, address)
    return Elsewhere(layout, frozenset((*page.called_so(), *page.below_a_heading(), *page.cards())))


class _Page:
    """One page, and which of its parts hold its own headline."""

    def __init__(self, layout: Layout, headlines: Collection[str], address: str | None) -> None:
        self._layout = layout
        self._address = canonical_url(address) if address else ""
        self._own = _holders_of_the_headline(layout.blocks, headlines)

    def called_so(self) -> Iterator[Spot]:
        for spot in self._layout.called(OTHERS_NAMES):
            if spot.tag in OTHERS_TAGS and not self._is_whole(spot):
                element = spot.element
                if OTHERS_CLASS.search(f"{element.get('class') or ''} {element.get('id') or ''}"):
                    yield spot

    def below_a_heading(self) -> Iterator[Spot]:
        """What stands behind a heading such as "Related stories": its box, or where it has none what follows it."""
        for block in self._layout.blocks:
            if len(block.text) > LONGEST_HEADING or not _may_head(block) or not heads_related(block.text):
                continue
            spot = block.spot
            box = spot.above
            if box is not None and not self._is_whole(box) and box.element[0] is spot.element:
                yield box
            else:
                after = (self._layout.spots.get(each) for each in spot.element.itersiblings())
                beside = (each for each in after if each is not None)
                yield from takewhile(lambda each: each not in self._own and _is_short(each), beside)

    def cards(self) -> Iterator[Spot]:
        for block in self._layout.blocks:
            link = block.link
            if link is None or len(block.text) > CARD or block.linked < LEAST_LINKED or block.spot in self._own:
                continue
            if not _is_title(link, block) or self._leads_here(link):
                continue
            heading = next((each for each in (block.spot, block.spot.holder) if each.tag in HEADINGS), None)
            if heading is not None:
                yield self._card(heading)
            elif (box := self._list_item(block.spot)) is not None:
                yield box

    def _card(self, spot: Spot) -> Spot:
        """The largest part around a linked title that is still about it alone."""
        found, holder = spot, spot.above
        while holder is not None and not self._is_whole(holder) and _is_short(holder):
            if holder.headings > 1:
                break
            found, holder = holder, holder.above
        return found

    def _list_item(self, spot: Spot) -> Spot | None:
        """The item of a list, or the box called a card, that a linked title without a heading stands in."""
        holder: Spot | None = spot
        while holder is not None and not self._is_whole(holder) and holder.tag != "p" and _is_short(holder):
            if holder.tag in ("li", "article") or not CARD_NAMES.isdisjoint(holder.names):
                return holder
            holder = holder.above
        return None

    def _leads_here(self, link: HtmlElement) -> bool:
        target = link.get("href") or ""
        if not target or target.startswith("#") or not OF_THIS_ONE.isdisjoint((link.get("rel") or "").lower().split()):
            return True
        if not self._address or _last_part(target) != _last_part(self._address):
            return False
        return canonical_url(target, self._address) == self._address

    def _is_whole(self, spot: Spot) -> bool:
        return spot.tag in WHOLES or spot in self._own


def _is_title(link: HtmlElement, block: Block) -> bool:
    """Whether a link has enough words; mostly it is all of its block, whose words are known."""
    if block.linked >= len(block.text) and block.text.count(" ") >= LEAST_WORDS_OF_A_TITLE - 1:
        return True
    return len("".join(link.itertext()).split()) >= LEAST_WORDS_OF_A_TITLE


def _is_short(spot: Spot) -> bool:
    return spot.chars <= CARD and spot.paragraphs <= 1


def _holders_of_the_headline(blocks: Sequence[Block], headlines: Collection[str]) -> frozenset[Spot]:
    headings = [block for block in blocks if block.spot.tag in HEADINGS]
    named = [block for block in headings if _is_own(block.text, headlines)]
    named = named or [block for block in headings if block.spot.tag == "h1"][:1]
    found = set()
    for block in named:
        spot: Spot | None = block.spot
        while spot is not None:
            found.add(spot)
            spot = spot.above
    return frozenset(found)


def _is_own(text: str, headlines: Collection[str]) -> bool:
    key = tag_key(text)
    return bool(key) and any(key == other or (len(key) >= 15 and key in other) for other in headlines)


def _may_head(block: Block) -> bool:
    return block.spot.tag in HEADINGS or block.spot.tag == "p" or block.element.tag == "strong"


def _last_part(address: str) -> str:
    return address.partition("?")[0].partition("#")[0].rstrip("/").rpartition("/")[2].lower()

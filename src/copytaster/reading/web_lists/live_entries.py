"""The entries of a live blog as they are printed: boxes beside each other, each with its own time and text."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from copytaster.reading.web.foreign_comments import in_comments
from copytaster.reading.web.sheet import Sheet
from copytaster.reading.web.spots import Spot
from copytaster.text.dates import read_clock
from copytaster.text.markup import words

LIVE = re.compile(
    r"\blive\b|live-?(?:blog|ticker)|\b(?:news)?ticker\b|minute[- ]by[- ]minute|as it happened|minuto a minuto|"
    r"\bao vivo\b|\ben (?:direct|vivo|directo)\b|(?:in |la )diretta|онлайн|трансляция|na żywo|naživo|élő\b|"
    r"canlı|direkte?rapport|实时|直播|即時|速報|ライブ|실시간|مباشر|زنده|लाइव",
    re.IGNORECASE,
)
LIVE_NAMES = frozenset({"live", "liveblog", "liveblogs", "liveticker", "ticker"})
OF_OTHERS = frozenset({"comment", "comments", "reply", "review", "reviews", "related", "teaser", "nav", "menu"})
FEWEST = 3
LEAST_LETTERS = 30
LEAST_SHARE = 0.5
HIGHEST = 8
MOST = 500
LONGEST_CLOCK = 24
UPDATES, LIVE_POSTING = "liveBlogUpdate", "LiveBlogPosting"


def printed_entries(sheet: Sheet) -> tuple[HtmlElement, ...]:
    """Return the entries in the order of the page; none of a page that does not call itself live."""
    marked = list(sheet.marks.of_property(UPDATES))
    if len(marked) >= FEWEST:
        return tuple(marked[:MOST])
    if not _is_live(sheet):
        return ()
    size = _sizes(sheet)
    groups = [group for group in _groups(sheet) if len(group) >= FEWEST]
    full = ([each for each in group if size.get(each, 0) >= LEAST_LETTERS] for group in groups)
    best = max(full, key=lambda group: sum(size[each] for each in group), default=[])
    body = sheet.tree.find("body")
    whole = size.get(sheet.tree if body is None else body, 0)
    is_most = sum(size[each] for each in best) >= LEAST_SHARE * whole
    return tuple(best[:MOST]) if len(best) >= FEWEST and is_most else ()


def clock_of(element: HtmlElement) -> str:
    """Return the time of day that is printed in an entry by itself, or an empty string."""
    return next((words(each) for each in _clocks([element])), "")


def _is_live(sheet: Sheet) -> bool:
    told = (sheet.title, sheet.meta_text("og:title"), *(heading.text for heading in sheet.headings if heading.is_first))
    if (
        LIVE_POSTING in str(sheet.json_ld.article.get("@type"))
        or any(map(LIVE.search, dict.fromkeys(told)))
        or LIVE.search((sheet.base or "").rpartition("/")[2])
    ):
        return True
    return any(True for _ in sheet.layout.called(LIVE_NAMES))


def _groups(sheet: Sheet) -> Iterator[Sequence[HtmlElement]]:
    """Elements of one tag and class that stand beside each other, each with a time in it."""
    found: dict[tuple[HtmlElement, str, str], dict[HtmlElement, None]] = defaultdict(dict)
    for clock in _clocks([sheet.tree]):
        each = clock
        for _ in range(HIGHEST):
            parent = each.getparent()
            if parent is None or each.tag in ("body", "main"):
                break
            found[parent, each.tag, (each.get("class") or "").strip().partition(" ")[0]][each] = None
            each = parent
    for group in found.values():
        first = next(iter(group))
        spot = sheet.layout.spot_of(first)
        if not in_comments(first) and not (spot and _is_of_others(spot)):
            yield list(group)


def _clocks(elements: Sequence[HtmlElement]) -> Iterator[HtmlElement]:
    """Elements that are a time, by their tag or because nothing but a time of day is printed in them."""
    for element in elements:
        for each in element.iter("time", "span", "div", "p", "b", "strong", "a", "h2", "h3", "h4", "h5", "abbr"):
            if _is_clock("".join(each.itertext()).strip() if each.tag == "time" else _bare(each)) or _is_told(each):
                yield each


def _bare(element: HtmlElement) -> str:
    return "" if len(element) else (element.text or "").strip()


def _is_told(element: HtmlElement) -> bool:
    return element.tag == "time" and ":" in (element.get("datetime") or "")


def _is_clock(text: str) -> bool:
    return 0 < len(text) <= LONGEST_CLOCK and text[0].isdigit() and read_clock(text)[0] is not None


def _is_of_others(spot: Spot) -> bool:
    above: Spot | None = spot
    while above is not None:
        if not OF_OTHERS.isdisjoint(above.names):
            return True
        above = above.above
    return False


def _sizes(sheet: Sheet) -> dict[HtmlElement, int]:
    """How many letters of text that is no link each element holds."""
    size: dict[HtmlElement, int] = defaultdict(int)
    for block in sheet.layout.blocks:
        letters = len(block.text) - block.linked
        if letters >= LEAST_LETTERS:
            spot: Spot | None = block.spot
            while spot is not None:
                size[spot.element] += letters
                spot = spot.above
    return size

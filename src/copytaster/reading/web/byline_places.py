"""Where a web page names its writers: in its metadata, in what it marks as theirs, in the lines under its headline."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice, takewhile

from lxml.html import HtmlElement

from copytaster.text.calendars import WEEKDAYS
from copytaster.text.markup import plain, words

from .foreign_comments import in_comments
from .marks import Marks
from .printed_lines import Line
from .sheet import Sheet

BYLINE_CLASS = re.compile(
    r"[\s_-](?:by-?line\w*|authors?|author-?names?|article-?author\w*|post-?author|writer|p-author|firma|autore?s?|"
    r"autoren|auteurs?|forfatter|författare|skribent|redakteur)[\s_-]"
)
"""Of names in lower case between two spaces: of all that a page calls its elements, most begin with no such letter."""
BYLINE_TAGS = ("a", "span", "p", "div", "address", "strong", "li")
AUTHOR_PAGE = re.compile(
    r"/(?:authors?|autor(?:en|es)?|auteurs?|autori|by|profiles?|people|staff|journalists?|reporters?|writers?|columnists?|"
    r"contributors?|team|redaktion|redakteur\w*|forfatter|skribent|author-profile)/[^/?#]{3,60}/?(?:[?#]|$)"
)
"""Of addresses in lower case."""
PRINTED_BY = re.compile(
    r"^(?:(?:written|reported|story|words|article)\s+)?"
    r"(?:(?:by|von|par|por|door|przez|av|af|di)(?:\s*:\s*|\s+)|by(?=[A-Z])"
    r"|(?:autor(?:in)?|autore|auteur|author|автор|текст|tekst|texto?|texte|testo|text|words|story)\s*:\s*)(?=\S)",
    re.IGNORECASE,
)
POSTED_BY = re.compile(r"\b(?:posted|published|written)\s+by\s+(?P<who>[^,.|:]{3,60}?)\s+(?:on|at)\s", re.IGNORECASE)
NOT_THE_NAME = re.compile(r"\s*[|·•\d].*$|\s+(?:on|am|le|el|op)\s+.*$", re.DOTALL)
SHORTEST, LONGEST = 3, 160
MOST_PRINTED = 4
SIDE_BY_SIDE = 3
"""Steps up to where links to several writers hang together."""


@dataclass(frozen=True)
class BylinePlaces:
    """The places of one page that name its writers; those that are asked more than once are looked through once."""

    sheet: Sheet

    @cached_property
    def told(self) -> tuple[tuple[str, bool], ...]:
        """The authors that JSON-LD names, and whether it says that each is an organisation."""
        return tuple(_told(self.sheet))

    @cached_property
    def marked(self) -> list[str]:
        """The texts of what the page marks up as its author, by itemprop or rel."""
        return list(_texts(self.sheet, _marked(self.sheet.marks)))[:MOST_PRINTED]

    @cached_property
    def classed(self) -> list[str]:
        """The texts of what the page calls a byline, the first few."""
        return list(_texts(self.sheet, _called(self.sheet.marks)))[:MOST_PRINTED]


def linked(sheet: Sheet) -> list[str]:
    """Return the texts of the first link to a writer's page, and of those beside it."""
    first: list[HtmlElement] = []
    texts: dict[str, None] = {}
    for link in sheet.marks.tagged("a"):
        if not AUTHOR_PAGE.search((link.get("href") or "").lower()) or not _is_own(sheet, link):
            continue
        near = list(islice(link.iterancestors(), SIDE_BY_SIDE))
        if first and not any(each in first for each in near):
            break
        if text := words(link):
            first = first or near
            texts[text] = None
    return list(texts)[:MOST_PRINTED]


def signed(lines: Sequence[Line]) -> Iterator[str]:
    """Yield what stands behind "By" in lines under the headline, whatever the page calls them."""
    for line in lines:
        inner = [words(each) for each in line.element.iter("i", "em", "b", "strong", "span", "a")]
        by = sorted({text for text in (line.text, *inner) if PRINTED_BY.match(text)}, key=len)
        if by:
            bare = NOT_THE_NAME.sub("", PRINTED_BY.sub("", by[0]))
            yield " ".join(takewhile(lambda word: word.lower().strip(",.") not in WEEKDAYS, bare.split()))


def posted(sheet: Sheet) -> Iterator[str]:
    """Yield who posted it by the line that many blogs print below an entry, wherever that stands."""
    for line in sheet.lines:
        if "by" in line.text and (found := POSTED_BY.search(line.text)) and _is_own(sheet, line.element):
            yield found["who"]


def alone(lines: Sequence[Line]) -> Iterator[str]:
    """Yield lines under the headline that are set wholly in bold or italics."""
    for line in lines:
        for inner in line.element.iter("b", "strong", "em", "i"):
            if words(inner) == line.text:
                yield line.text
                break


def _told(sheet: Sheet) -> Iterator[tuple[str, bool]]:
    for author in sheet.json_ld.values("author"):
        if isinstance(author, str):
            yield plain(author), False
        elif isinstance(author, dict):
            parts = [author.get("name")] if author.get("name") else [author.get("givenName"), author.get("familyName")]
            kinds = author.get("@type")
            is_body = any("Organization" in str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds]))
            yield plain(" ".join(part for one in parts for part in _parts(one))), is_body


def _parts(value: object) -> Iterator[str]:
    """JSON-LD may give one name or a list of them."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        yield ", ".join(each for each in value if isinstance(each, str))


def _marked(marks: Marks) -> Iterator[HtmlElement]:
    for one in (*marks.of_property("author"), *marks.of_relation("author")):
        if one.tag not in ("link", "meta"):
            yield next((each for each in one.iter() if "name" in (each.get("itemprop") or "").split()), one)


def _called(marks: Marks) -> Iterator[HtmlElement]:
    """By their classes, then as parts of the page, where its makers have names for those."""
    if fitting := set(filter(_is_byline, {name for name, _ in marks.classed})):
        yield from [each for name, each in marks.classed if name in fitting and each.tag in BYLINE_TAGS]
    yield from (each for each in marks.parts if _is_byline(each.get("data-component") or each.get("data-testid") or ""))


@lru_cache(maxsize=20_000)
def _is_byline(name: str) -> bool:
    return BYLINE_CLASS.search(f" {name.lower()} ") is not None


def _texts(sheet: Sheet, elements: Iterable[HtmlElement]) -> Iterator[str]:
    seen = set()
    for element in elements:
        if _is_own(sheet, element) and SHORTEST <= len(text := words(element)) <= LONGEST and text not in seen:
            seen.add(text)
            yield text


def _is_own(sheet: Sheet, element: HtmlElement) -> bool:
    return not sheet.others.holds(element) and not in_comments(element)

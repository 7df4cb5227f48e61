"""Who wrote it: the names in a web page's byline."""

import re
from collections.abc import Iterable, Iterator, Sequence

from copytaster.reading.conventions.wire import agency_credited
from copytaster.text.dates import weekdays
from copytaster.text.markup import plain, words
from copytaster.text.words import tag_key

from .foreign_comments import in_comments
from .printed_lines import Line
from .sheet import Said, Sheet

BY = re.compile(
    r"^(?:(?:written|reported|posted|story|text|words|photos?|analysis|interview)\s+)?"
    r"(?:by|von|par|por|di|av|af|door|od|przez|oleh|от|автор|av|tekst|text|texte|texto|testo|yazan)\s*:?\s+",
    re.IGNORECASE,
)
SPLIT = re.compile(
    r"\s*(?:,|;|\||/|·|•|&|、|\s(?:and|und|et|y|e|og|och|en|with|mit|avec|con|ja|i)\s)\s*", re.IGNORECASE
)
ROLE = re.compile(
    r"\b(?:correspondents?|reporters?|editors?|writers?|staff|columnists?|contributors?|journalists?|producer|bureau|"
    r"redaktion|redaktør|redacción|rédaction|redazione|redacteur|journaliste|journalist\w*|periodista|editor\w*|"
    r"desk|team|newsroom|columnist|analyst|photographer|in [A-Z]\w+|chief|specialist|head of|director|professor|"
    r"lecturer|phd|ph\.d\.?)\b",
    re.IGNORECASE,
)
NO_NAME = re.compile(
    r"https?\b|www\.|@\w|:|^\W*$|\d{2}|^(?:admin|administrator|author|editor|guest|user|unknown|anonymous|none|null)$",
    re.IGNORECASE,
)
BYLINE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:by-?line\w*|authors?|author-?names?|article-?author\w*|post-?author|writer|p-author|firma|autore?s?|"
    r"autoren|auteurs?|forfatter|författare|skribent|redakteur)(?:$|[\s_-])",
    re.IGNORECASE,
)
PRINTED_BY = re.compile(
    r"^(?:(?:written|reported|story|text)\s+)?(?:by|von|par|por|door|przez|av|af)\s+(?=\S)", re.IGNORECASE
)
PARTICLES = frozenset({"van", "von", "de", "der", "den", "du", "di", "da", "al", "el", "bin", "la", "le"})
NOT_THE_NAME = re.compile(r"\s*[|·•\d].*$|\s+(?:on|am|le|el|op)\s+.*$", re.DOTALL)
END = re.compile(r"(?<=\w)\s*(?:[(\[]|https?:|\b(?:image|photo|foto|bild)s?:)", re.IGNORECASE)
MOST_NAMES = 12


def bylines(sheet: Sheet, below: Sequence[Line] = ()) -> Said[tuple[str, ...]] | None:
    """Return the writers' names in their order, without "By", roles and doubles; none where none is given.

    Lines just `below` the headline are asked last. A paper or an agency named as the author is no writer: other
    places are asked first, and agencies never count.
    """
    told: tuple[tuple[str, Iterable[str]], ...] = (
        ("json-ld", _told(sheet)),
        (
            "meta",
            sheet.meta_texts("author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author"),
        ),
        ("html", _printed(sheet)),
        ("text", _below_the_headline(below)),
    )
    of_the_house = None
    houses = {tag_key(name) for name in (*sheet.meta_texts("og:site_name"), *sheet.json_ld.texts("publisher", "name"))}
    for where, texts in told:
        names = tuple(name for name in clean_names(texts) if not agency_credited(name))
        people = tuple(name for name in names if not _is_house(name, houses))
        if people:
            return Said(people, where)
        of_the_house = of_the_house or (Said(names, where) if names else None)
    return of_the_house


def credit_lines(sheet: Sheet) -> tuple[str, ...]:
    """Return every byline text as printed, for agencies that stand among the writers."""
    return tuple(dict.fromkeys([*_told(sheet), *sheet.meta_texts("author"), *_printed(sheet)]))


def clean_names(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the names in byline texts, each once: "By Jo Doe and Ann Lee, staff writers" gives two."""
    names: dict[str, str] = {}
    for text in texts:
        if text.lstrip().startswith(("http:", "https:", "www.")):
            continue
        for part in SPLIT.split(BY.sub("", END.split(text.strip())[0])):
            name = BY.sub("", part).strip(" .,:;–—-()")
            if 2 <= len(name) <= 60 and not NO_NAME.search(name) and not ROLE.search(name) and len(name.split()) <= 6:
                names.setdefault(name.casefold(), name)
    return tuple(names.values())[:MOST_NAMES]


def _is_house(name: str, houses: set[str]) -> bool:
    key = tag_key(name)
    if len(name.split()) == 1 and (name.islower() or key == ""):
        return True
    return "." in name.strip(".")[-4:] or any(house and (key in house or house in key) for house in houses)


def _told(sheet: Sheet) -> Iterator[str]:
    for author in sheet.json_ld.values("author"):
        if isinstance(author, str):
            yield plain(author)
        elif isinstance(author, dict):
            parts = [author.get("name")] if author.get("name") else [author.get("givenName"), author.get("familyName")]
            yield plain(" ".join(part for part in parts if isinstance(part, str)))


def _printed(sheet: Sheet) -> Iterator[str]:
    seen = 0
    for element in sheet.tree.iter("a", "span", "p", "div", "address", "strong", "li"):
        rel, prop = (element.get("rel") or "").split(), (element.get("itemprop") or "").split()
        if "author" in rel or "author" in prop or BYLINE_CLASS.search(element.get("class") or ""):
            text = words(element)
            if 3 <= len(text) <= 120 and not in_comments(element) and not sheet.others.holds(element):
                yield text
                seen += 1
                if "author" in rel or "author" in prop or seen > 3:
                    return


def _below_the_headline(lines: Sequence[Line]) -> Iterator[str]:
    """Lines that open with "By" and a name, whatever the page calls them."""
    for line in lines:
        inner = [words(each) for each in line.element.iter("i", "em", "b", "strong", "span", "a")]
        for text in sorted({text for text in (line.text, *inner) if PRINTED_BY.match(text)}, key=len)[:1]:
            bare = NOT_THE_NAME.sub("", PRINTED_BY.sub("", text))
            for _, day in weekdays(bare):
                bare = bare.split(day)[0]
            names = [name for name in clean_names([bare]) if _looks_like_a_name(name)]
            yield from names
            if names:
                return


def _looks_like_a_name(text: str) -> bool:
    parts = [part for part in text.split() if part not in PARTICLES]
    return 2 <= len(parts) <= 4 and all(part[0].isupper() for part in parts)

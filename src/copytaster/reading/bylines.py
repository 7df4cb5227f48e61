"""Who wrote it: the names in a web page's byline."""

import re
from collections.abc import Iterable, Iterator

from copytaster.text.markup import words

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
    r"https?:|www\.|@\w|^\W*$|\d{2}|^(?:admin|administrator|author|editor|guest|user|unknown|anonymous|none|null)$",
    re.IGNORECASE,
)
BYLINE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:by-?line\w*|authors?|author-?names?|article-?author\w*|post-?author|writer|p-author)(?:$|[\s_-])",
    re.IGNORECASE,
)
MOST_NAMES = 12


def bylines(sheet: Sheet) -> Said[tuple[str, ...]] | None:
    """Return the writers' names in their order, without "By", roles and doubles; none where none is given."""
    told: tuple[tuple[str, Iterable[str]], ...] = (
        ("json-ld", [*sheet.json_ld.texts("author", "name"), *sheet.json_ld.texts("author")]),
        (
            "meta",
            sheet.meta_texts("author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author"),
        ),
        ("html", _printed(sheet)),
    )
    for where, texts in told:
        if names := clean_names(texts):
            return Said(names, where)
    return None


def clean_names(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the names in byline texts, each once: "By Jo Doe and Ann Lee, staff writers" gives two."""
    names: dict[str, str] = {}
    for text in texts:
        for part in SPLIT.split(BY.sub("", text.strip())):
            name = BY.sub("", part).strip(" .,:;–—-()")
            if 2 <= len(name) <= 60 and not NO_NAME.search(name) and not ROLE.search(name) and len(name.split()) <= 6:
                names.setdefault(name.casefold(), name)
    return tuple(names.values())[:MOST_NAMES]


def _printed(sheet: Sheet) -> Iterator[str]:
    seen = 0
    for element in sheet.tree.iter("a", "span", "p", "div", "address", "strong", "li"):
        rel, prop = (element.get("rel") or "").split(), (element.get("itemprop") or "").split()
        if "author" in rel or "author" in prop or BYLINE_CLASS.search(element.get("class") or ""):
            text = words(element)
            if 3 <= len(text) <= 120:
                yield text
                seen += 1
                if "author" in rel or "author" in prop or seen > 3:
                    return

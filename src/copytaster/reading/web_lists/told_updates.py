"""The entries of a live blog as the page's JSON-LD tells them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from copytaster.model.article import Paragraph, When
from copytaster.reading.web.body import told_paragraphs
from copytaster.reading.web.sheet import Sheet
from copytaster.reading.web.structured import ENTRIES
from copytaster.reading.web.times import when
from copytaster.reading.web.writer_names import clean_names
from copytaster.text.markup import plain

MOST = 500
LONGEST_HEADLINE = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """One entry as it is told; `name` is what its address ends in behind the page's own, empty where it has none."""

    name: str
    headline: str
    paragraphs: tuple[Paragraph, ...]
    published: When | None
    modified: When | None
    bylines: tuple[str, ...]


def told_updates(sheet: Sheet) -> tuple[Update, ...]:
    """Return the entries in the order they are told, each once; those without a headline or a text are none."""
    updates = dict.fromkeys(_updates(sheet))
    return tuple(each for each in updates if each.headline or each.paragraphs)[:MOST]


def _updates(sheet: Sheet) -> Iterator[Update]:
    for node in sheet.json_ld.nodes:
        told = node.get(ENTRIES)
        for each in told if isinstance(told, list) else (told,):
            if isinstance(each, dict):
                yield _update(each, sheet.captured_at)


def _update(node: Mapping[str, Any], captured_at: datetime | None) -> Update:
    address = next(filter(None, (_text(node, "url"), _text(node, "@id"), _text(node, "mainEntityOfPage"))), "")
    people = node.get("author")
    names = [each.get("name") if isinstance(each, dict) else each for each in _many(people)]
    return Update(
        name=address.partition("#")[2],
        headline=plain(_text(node, "headline"))[:LONGEST_HEADLINE],
        paragraphs=_paragraphs(_text(node, "articleBody") or _text(node, "text")),
        published=when(_text(node, "datePublished") or _text(node, "dateCreated"), captured_at),
        modified=when(_text(node, "dateModified"), captured_at),
        bylines=clean_names(name for name in names if isinstance(name, str)),
    )


def _paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Links and other marks that are written out inside of a line are taken off as well."""
    told = ((each, plain(each.text)) for each in told_paragraphs(text))
    bare = (each if each.text == words else Paragraph(words, each.kind) for each, words in told)
    return tuple(each for each in bare if any(map(str.isalnum, each.text)))


def _text(node: Mapping[str, Any], name: str) -> str:
    value = node.get(name)
    return value if isinstance(value, str) else ""


def _many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]

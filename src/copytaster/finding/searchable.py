"""What of an article can be searched, the same for every index."""

from copytaster.model.search import FilterField, IndexEntry, Query
from copytaster.text.words import tag_key, words

from .credits import copy_kind
from .query import words_to_mark

BORDER = "¶"
"""Stands behind headline, deck, paragraphs and names, so that no phrase reaches from one into the next."""


def words_of(entry: IndexEntry) -> list[str]:
    """Return all folded words of an article in order, with a border after each of its parts."""
    found = []
    for part in "\n".join((entry.headline, entry.deck, entry.body, entry.names)).split("\n"):
        if within := words(part):
            found += [*within, BORDER]
    return found


def values_of(entry: IndexEntry, field: FilterField) -> tuple[str, ...]:
    """Return what `Only` is compared with: keys, one spelling each; empty where the article has none."""
    match field:
        case FilterField.PUBLISHER:
            printed: tuple[str, ...] = (entry.publisher,)
        case FilterField.AGENCY:
            printed = (entry.agency,)
        case FilterField.LANGUAGE:
            printed = (entry.language,)
        case FilterField.TOPIC:
            printed = entry.topics
        case FilterField.SOURCE:
            printed = entry.sources
        case FilterField.STORY:
            printed = (entry.story,)
        case FilterField.COPY_KIND:
            printed = (copy_kind(entry.publisher, entry.agency),)
    return tuple(dict.fromkeys(key for value in printed if (key := tag_key(value))))


def asks_for_words(query: Query) -> bool:
    """Return whether there is anything to rank by; without, the newest come first."""
    return bool(words_to_mark(query))

"""What the index holds of an article, field by field."""

from datetime import UTC, date, datetime

import tantivy

from copytaster.finding.ranking import freshness
from copytaster.finding.searchable import values_of, words_of
from copytaster.model.search import FilterField, IndexEntry
from copytaster.text.words import words

VERSION = "3"
"""Raise this when the fields, or what `text` makes of words, change: older indexes are then begun anew."""

ARTICLE, CURSOR = "article", "cursor"
_COUNTED_KEYS = (FilterField.TOPIC, FilterField.COPY_KIND)
_TIE_BITS = 20
_FIRST_DAY = date(1970, 1, 1)


def build_schema() -> tantivy.Schema:
    """Return the fields. Words come folded and cut, joined by spaces; bodies are not stored."""
    fields = tantivy.SchemaBuilder()
    fields.add_text_field("id", stored=True, tokenizer_name="raw", index_option="basic")
    fields.add_text_field("kind", tokenizer_name="raw", index_option="basic")
    fields.add_text_field("text", tokenizer_name="whitespace", index_option="position")
    fields.add_text_field("headline", tokenizer_name="whitespace", index_option="position")
    for field in FilterField:
        fields.add_text_field(field.value, fast=has_one_spelling(field), tokenizer_name="raw", index_option="basic")
    for counted in ("publisher", "agency", "language"):
        fields.add_text_field(label_field(counted), fast=True, tokenizer_name="raw", index_option="basic")
    fields.add_integer_field("day", indexed=True, fast=True)
    fields.add_integer_field("filed", indexed=True, fast=True)
    fields.add_integer_field("moment", fast=True)
    fields.add_float_field("freshness", fast=True)
    fields.add_unsigned_field("seq", stored=True)
    return fields.build()


def label_field(field: str) -> str:
    """Return where the values of a field are kept to be counted: as printed where one has many spellings."""
    return field if has_one_spelling(field) else f"{field}_label"


def has_one_spelling(field: str) -> bool:
    """Return whether the values of a field are counted as they are compared."""
    return field in _COUNTED_KEYS


def document(entry: IndexEntry) -> tantivy.Document:
    """Return an article as the index takes it."""
    fields = tantivy.Document()
    fields.add_text("kind", ARTICLE)
    fields.add_text("id", entry.id)
    fields.add_text("text", " ".join(words_of(entry)))
    fields.add_text("headline", " ".join(words(entry.headline)))
    for field in FilterField:
        for key in values_of(entry, field):
            fields.add_text(field.value, key)
    for name, printed in (("publisher", entry.publisher), ("agency", entry.agency), ("language", entry.language)):
        if printed:
            fields.add_text(label_field(name), printed.encode("utf-8", "replace").decode())
    at = entry.at.astimezone(UTC)
    fields.add_integer("day", day_number(at.date()))
    fields.add_integer("filed", entry.filed)
    fields.add_integer("moment", _moment(at, entry.id))
    # Tantivy multiplies a score by log2(2 + the field), which this turns back into the freshness.
    fields.add_float("freshness", 2.0 ** freshness(at) - 2)
    return fields


def cursor(seq: int) -> tantivy.Document:
    """Return the one document that says how far the journal was followed; it changes in the articles' own commit."""
    fields = tantivy.Document()
    fields.add_text("kind", CURSOR)
    fields.add_unsigned("seq", seq)
    return fields


def day_number(day: date) -> int:
    """Return the days since 1970."""
    return (day - _FIRST_DAY).days


def day_of(number: float) -> date:
    """Return the day of a number."""
    return date.fromordinal(_FIRST_DAY.toordinal() + int(number))


def time_of(moment: int) -> datetime:
    """Return the time, to the millisecond, that a document is sorted by."""
    return datetime.fromtimestamp((moment >> _TIE_BITS) / 1000, UTC)


def _moment(at: datetime, id_: str) -> int:
    """Return milliseconds since 1970 above the head of the id, so that equal times have one order, the archive's."""
    milliseconds = int(at.timestamp() * 1000)
    head = id_[: _TIE_BITS // 4]
    tie = int(head, 16) if head and all(digit in "0123456789abcdef" for digit in head) else 0
    return (milliseconds << _TIE_BITS) | tie

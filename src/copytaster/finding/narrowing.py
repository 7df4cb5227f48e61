"""A search that is narrowed step by step: filters put on and taken off in the text of the question itself."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from copytaster.model.search import AllOf, AnyOf, Between, FilterField, Not, Only, Query
from copytaster.text.words import tag_key

from .query import typed_parts

EITHER = frozenset({FilterField.PUBLISHER, FilterField.LANGUAGE, FilterField.COPY_KIND})
"""Fields of which an article has one value, so that a second one that is chosen widens the search."""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that must hold, as typed and as meant."""

    typed: str
    query: Query

    @property
    def narrows(self) -> bool:
        """Whether it is a filter: asks for no words."""
        return _narrows(self.query)

    @property
    def field(self) -> FilterField | None:
        """The one field it is about, none where it is about days, words or several."""
        return _field(self.query)


@dataclass(frozen=True, slots=True)
class Question:
    """A search in parts that must all hold, in the order they were typed."""

    parts: tuple[Part, ...]

    @property
    def asked(self) -> str:
        """The question as it would be typed."""
        return " ".join(part.typed for part in self.parts)

    @property
    def words(self) -> str:
        """What is typed of it besides filters."""
        return " ".join(part.typed for part in self.parts if not part.narrows)

    @property
    def days(self) -> Between | None:
        """The days it is narrowed to, none where to none."""
        spans = [part.query for part in self.parts if isinstance(part.query, Between)]
        if not spans:
            return None
        firsts = [span.first for span in spans if span.first]
        lasts = [span.last for span in spans if span.last]
        return Between(max(firsts, default=None), min(lasts, default=None))

    def filters(self) -> Iterator[tuple[Query, "Question"]]:
        """Yield each filter with the question that is left without it; alternatives of one field come one by one."""
        for part in self.parts:
            field, values = part.field, _values(part.query)
            if field in EITHER and values:
                for value in values:
                    yield Only(field, value), self.released(field, value)
            elif part.narrows:
                yield part.query, Question(tuple(other for other in self.parts if other is not part))

    def chosen(self, field: FilterField) -> tuple[str, ...]:
        """Return the values of a field that it is narrowed to."""
        return tuple(value for part in self.parts if part.field is field for value in _values(part.query))

    def with_value(self, field: FilterField, value: str) -> "Question":
        """Return the question narrowed to a value: beside those chosen where an article has one value alone."""
        if field not in EITHER:
            return Question((*self.parts, _written(field, (value,))))
        others = [one for one in self.chosen(field) if tag_key(one) != tag_key(value)]
        return self._with_values(field, (*others, value))

    def released(self, field: FilterField, value: str) -> "Question":
        """Return the question without a value of a field."""
        return self._with_values(field, tuple(one for one in self.chosen(field) if tag_key(one) != tag_key(value)))

    def without_field(self, field: FilterField) -> "Question":
        """Return the question without all that narrows it by a field."""
        return Question(tuple(part for part in self.parts if part.field is not field))

    def without_days(self) -> "Question":
        """Return the question for all days."""
        return Question(tuple(part for part in self.parts if not isinstance(part.query, Between)))

    def _with_values(self, field: FilterField, values: tuple[str, ...]) -> "Question":
        rest = self.without_field(field).parts
        return Question((*rest, _written(field, values)) if values else rest)


def question(asked: str) -> Question:
    """Return what was typed, in parts; `BadQueryError` where it cannot be understood."""
    return Question(tuple(Part(typed, query) for typed, query in typed_parts(asked)))


def on_days(first: date, last: date) -> str:
    """Return how a range of days is typed, both included."""
    if first == last:
        return f"on:{first}"
    if (first.year, first.month) == (last.year, last.month) and (first.day, last.day) == (1, _days_in(first)):
        return f"on:{first:%Y-%m}"
    return f"date:{first}..{last}"


def _days_in(month: date) -> int:
    return monthrange(month.year, month.month)[1]


def _narrows(query: Query) -> bool:
    match query:
        case Only() | Between():
            return True
        case Not(part=part):
            return _narrows(part)
        case AllOf(parts=parts) | AnyOf(parts=parts):
            return bool(parts) and all(map(_narrows, parts))
        case _:
            return False


def _field(query: Query) -> FilterField | None:
    match query:
        case Only(field=field):
            return field
        case Not(part=part):
            return _field(part)
        case AnyOf(parts=parts):
            fields = set(map(_field, parts))
            return fields.pop() if len(fields) == 1 else None
        case _:
            return None


def _values(query: Query) -> tuple[str, ...]:
    match query:
        case Only(value=value):
            return (value,)
        case AnyOf(parts=parts) if all(isinstance(part, Only) for part in parts):
            return tuple(value for part in parts for value in _values(part))
        case _:
            return ()


@lru_cache(maxsize=1024)
def _written(field: FilterField, values: tuple[str, ...]) -> Part:
    ((typed, query),) = typed_parts(" OR ".join(f"{_NAMES[field]}:{_quoted(value)}" for value in values))
    return Part(typed, query)


def _quoted(value: str) -> str:
    bare = value.replace('"', "")
    return bare if bare.isalnum() else f'"{bare}"'


_NAMES = {field: field.value for field in FilterField} | {FilterField.LANGUAGE: "lang", FilterField.COPY_KIND: "kind"}

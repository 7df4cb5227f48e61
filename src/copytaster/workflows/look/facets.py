"""What a search is narrowed to, and what it can be narrowed to further."""

from dataclasses import dataclass

from copytaster.finding.narrowing import EITHER, Question
from copytaster.finding.query import in_words, parse
from copytaster.model.ids import SourceId, StoryId
from copytaster.model.search import AllOf, AnyOf, CopyKind, FilterField, Not, Only, Query
from copytaster.text.words import tag_key
from copytaster.workflows.newsroom import Newsroom

CHOICES = 8
FIELDS_OF_MANY = (FilterField.COPY_KIND, FilterField.PUBLISHER, FilterField.LANGUAGE)
FIELDS = (*FIELDS_OF_MANY, FilterField.TOPIC)
FEW = 100
"""Articles; an article has many hashtags, and those of 60,000 take 16 ms to count, of 1,000 four (November 2026)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """A filter that is on, in words, and the question without it."""

    label: str
    without: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A value to narrow a search to; `asked` is the question with it, or without where it is chosen."""

    value: str
    label: str
    articles: int
    chosen: bool
    asked: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """The commonest values of one field; `every` is the question that is not narrowed by it."""

    field: FilterField
    choices: tuple[Choice, ...]
    every: str


def chips(newsroom: Newsroom, question: Question) -> tuple[Chip, ...]:
    """Return the filters that are on, in the order they were typed."""
    return tuple(
        Chip(label=in_words(named(newsroom, query)).removeprefix("articles "), without=rest.asked)
        for query, rest in question.filters()
    )


def facets(newsroom: Newsroom, question: Question, total: int) -> tuple[Facet, ...]:
    """Return a facet for each field that tells the `total` articles found apart."""
    fields = FIELDS if total <= FEW else FIELDS_OF_MANY
    found = (_facet(newsroom, question, field) for field in fields)
    return tuple(facet for facet in found if len(facet.choices) > 1 or any(choice.chosen for choice in facet.choices))


def without_copies(question: Question) -> str | None:
    """Return the question that leaves agency copies out, none where it has to do with kinds of copy already."""
    if any(part.field is FilterField.COPY_KIND for part in question.parts):
        return None
    return f"{question.asked} copies:no".lstrip()


def named(newsroom: Newsroom, query: Query) -> Query:
    """Return a query to be read by people: sources, stories and hashtags by their names instead of their ids."""
    match query:
        case Only(field=FilterField.SOURCE, value=value):
            source = newsroom.sources.get(SourceId(value))
            return Only(query.field, source.title or source.address) if source else query
        case Only(field=FilterField.STORY, value=value):
            story = newsroom.archive.story(StoryId(value))
            return Only(query.field, f"“{story.headline}”") if story else query
        case Not(part=part):
            return Not(named(newsroom, part))
        case AllOf(parts=parts):
            return AllOf(tuple(named(newsroom, part) for part in parts))
        case AnyOf(parts=parts):
            return AnyOf(tuple(named(newsroom, part) for part in parts))
        case _:
            return query


def _facet(newsroom: Newsroom, question: Question, field: FilterField) -> Facet:
    # Beside a value that is chosen stand those that can be chosen instead, or with it.
    counted = question.without_field(field) if field in EITHER else question
    chosen = {tag_key(value) for value in question.chosen(field)}
    limit = CHOICES if field in EITHER else CHOICES + len(chosen)
    values = newsroom.index.counts_by(parse(counted.asked), field, limit)
    choices = [
        Choice(
            value=value,
            label=_label(newsroom, field, value),
            articles=articles,
            chosen=tag_key(value) in chosen,
            asked=_toggled(question, field, value, tag_key(value) in chosen),
        )
        for value, articles in values
        if field in EITHER or tag_key(value) not in chosen
    ]
    if field is FilterField.COPY_KIND:
        choices.sort(key=lambda choice: list(CopyKind).index(CopyKind(choice.value)))
    return Facet(field=field, choices=tuple(choices), every=question.without_field(field).asked)


def _label(newsroom: Newsroom, field: FilterField, value: str) -> str:
    if field is not FilterField.TOPIC:
        return value
    topic = newsroom.archive.topic(value)
    return topic.label if topic else value


def _toggled(question: Question, field: FilterField, value: str, chosen: bool) -> str:
    return (question.released(field, value) if chosen else question.with_value(field, value)).asked

"""A query of ours as Tantivy's."""

import re
from collections.abc import Sequence

import tantivy

from copytaster.finding.ranking import HEADLINE_BOOST
from copytaster.model.search import AllOf, Among, AnyOf, Between, FiledAfter, Not, Only, Phrase, Prefix, Query, Words
from copytaster.text.words import tag_key

from .schema import ARTICLE, CURSOR, day_number

_Clause = tuple[tantivy.Occur, tantivy.Query]


def translated(query: Query, schema: tantivy.Schema) -> tantivy.Query:
    """Return what finds the same; only words count for the score, filters do not."""
    return _all_of([query], schema)


def everything(schema: tantivy.Schema) -> tantivy.Query:
    """Return what finds every article, and not the cursor."""
    return _silent(tantivy.Query.term_query(schema, "kind", ARTICLE, "basic"))


def the_cursor(schema: tantivy.Schema) -> tantivy.Query:
    """Return what finds the cursor alone."""
    return tantivy.Query.term_query(schema, "kind", CURSOR, "basic")


def by_id(id_: str, schema: tantivy.Schema) -> tantivy.Query:
    """Return what finds one article."""
    return tantivy.Query.term_query(schema, "id", id_, "basic")


def any_term(terms: Sequence[tuple[str, float]], schema: tantivy.Schema) -> tantivy.Query:
    """Return what finds articles with any of these terms, each counting by its weight."""
    return tantivy.Query.boolean_query(
        [
            (tantivy.Occur.Should, tantivy.Query.boost_query(_word("text", term, schema), weight))
            for term, weight in terms
        ]
    )


def _all_of(parts: Sequence[Query], schema: tantivy.Schema) -> tantivy.Query:
    clauses = [clause for part in parts for clause in _clauses(part, schema)]
    if not any(occur is _MUST for occur, _ in clauses):
        clauses.append((_MUST, everything(schema)))
    return clauses[0][1] if len(clauses) == 1 else tantivy.Query.boolean_query(clauses)


def _clauses(query: Query, schema: tantivy.Schema) -> list[_Clause]:
    match query:
        case Words(words=words):
            return [clause for word in words for clause in _phrase((word,), schema)]
        case Phrase(words=words):
            return _phrase(words, schema)
        case Prefix(stem=stem):
            return [(_MUST, tantivy.Query.regex_query(schema, "text", f"{re.escape(stem)}.*"))]
        case Only(field=field, value=value):
            return [(_MUST, _silent(tantivy.Query.term_query(schema, field.value, tag_key(value), "basic")))]
        case Between():
            return [(_MUST, _silent(_days(query, schema)))]
        case FiledAfter(line=line):
            newer = tantivy.Query.range_query(schema, "filed", tantivy.FieldType.Integer, line + 1, None)
            return [(_MUST, _silent(newer))]
        case Among(articles=articles):
            return [(_MUST, _silent(tantivy.Query.term_set_query(schema, "id", list(articles))))]
        case AllOf(parts=parts):
            return [(_MUST, _all_of(parts, schema))]
        case AnyOf(parts=parts):
            return [(_MUST, tantivy.Query.boolean_query([(_SHOULD, _all_of([part], schema)) for part in parts]))]
        case Not(part=part):
            return [(_MUST_NOT, _all_of([part], schema))]


def _phrase(words: tuple[str, ...], schema: tantivy.Schema) -> list[_Clause]:
    """Return that the words must stand in the text, and count more where they stand in the headline."""
    if not words:
        return []
    if len(words) == 1:
        text, headline = _word("text", words[0], schema), _word("headline", words[0], schema)
    else:
        text = tantivy.Query.phrase_query(schema, "text", list(words))
        headline = tantivy.Query.phrase_query(schema, "headline", list(words))
    return [(_MUST, text), (_SHOULD, tantivy.Query.boost_query(headline, HEADLINE_BOOST))]


def _word(field: str, word: str, schema: tantivy.Schema) -> tantivy.Query:
    return tantivy.Query.term_query(schema, field, word, "freq")


def _days(days: Between, schema: tantivy.Schema) -> tantivy.Query:
    if days.first is None and days.last is None:
        return everything(schema)
    return tantivy.Query.range_query(
        schema,
        "day",
        tantivy.FieldType.Integer,
        None if days.first is None else day_number(days.first),
        None if days.last is None else day_number(days.last),
    )


def _silent(query: tantivy.Query) -> tantivy.Query:
    return tantivy.Query.const_score_query(query, 0.0)


_MUST, _MUST_NOT, _SHOULD = tantivy.Occur.Must, tantivy.Occur.MustNot, tantivy.Occur.Should

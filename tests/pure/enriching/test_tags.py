from hypothesis import given
from hypothesis import strategies as st

from copytaster.enriching.names import NameFinder
from copytaster.enriching.phrases import PhraseFinder
from copytaster.enriching.tags import merge
from copytaster.model.annotations import Tag, TagKind
from copytaster.model.article import Article, Paragraph
from copytaster.model.span import Span

ARTICLE = Article(
    headline="", paragraphs=(Paragraph("Port Amber has safe harbours."),), tags=("#HarbourSafety", "ferries")
)


def tag(label: str, kind: TagKind, *spans: Span) -> Tag:
    return Tag(key=label.lower().replace(" ", ""), label=label, kind=kind, spans=spans, by="test/1")


def test_what_the_page_gives_comes_first_as_printed() -> None:
    merged = merge(ARTICLE, [tag("Port Amber", TagKind.PLACE, Span(0, 10))])
    assert [(one.key, one.label, one.kind) for one in merged] == [
        ("harboursafety", "HarbourSafety", TagKind.GIVEN),
        ("ferries", "ferries", TagKind.GIVEN),
        ("portamber", "Port Amber", TagKind.PLACE),
    ]


def test_a_given_tag_takes_over_the_spans_of_the_name() -> None:
    merged = merge(ARTICLE, [tag("Ferries", TagKind.NAME, Span(0, 4))])
    assert merged[1] == Tag(key="ferries", label="ferries", kind=TagKind.GIVEN, spans=(Span(0, 4),), by="page")


def test_names_win_over_phrases_of_the_same_key() -> None:
    bare = Article(headline="", paragraphs=ARTICLE.paragraphs)
    found = [tag("safe harbours", TagKind.PHRASE, Span(15, 28)), tag("Safe Harbours", TagKind.NAME, Span(15, 28))]
    assert [one.kind for one in merge(bare, found)] == [TagKind.NAME]


def test_spans_outside_the_text_are_left_out() -> None:
    merged = merge(ARTICLE, [tag("Amber", TagKind.NAME, Span(5, 10), Span(5, 999), Span(9, 9))])
    assert merged[-1].spans == (Span(5, 10),)


def test_a_tag_without_letters_is_left_out() -> None:
    assert merge(Article(headline="", paragraphs=(), tags=("#", "!!", "")), []) == ()


@given(st.lists(st.text(max_size=12), max_size=5), st.text(max_size=120))
def test_one_tag_for_each_key_and_merging_again_changes_nothing(given_tags: list[str], text: str) -> None:
    article = Article(headline=text[:30], paragraphs=(Paragraph(text),), tags=tuple(given_tags))
    merged = merge(article, [*NameFinder().enrich(article), *PhraseFinder().enrich(article)])
    assert len({one.key for one in merged}) == len(merged)
    assert merge(article, merged) == merged

"""The hashtags of an article: what its page gives and what the enrichers found, one for each key."""

from collections.abc import Iterable, Sequence

from copytaster.model.annotations import Tag, TagKind
from copytaster.model.article import Article
from copytaster.model.span import Span
from copytaster.text.words import tag_key

_LONGEST = 80


def merge(article: Article, found: Sequence[Tag]) -> tuple[Tag, ...]:
    """Return one tag for each key: those the page gives first, then names, then phrases, each in its order.

    Where several say the same key, the first one's label and kind stand, with the spans of all. Spans outside the text
    are left out, and so are tags without a letter or digit. Merging what is merged changes nothing.
    """
    given = [Tag(key=tag_key(label), label=_label(label), kind=TagKind.GIVEN, by="page") for label in article.tags]
    ranked = sorted(found, key=lambda tag: (tag.kind is not TagKind.GIVEN, tag.kind is TagKind.PHRASE))
    merged: dict[str, Tag] = {}
    length = len(article.text)
    for tag in (*given, *ranked):
        key = tag_key(tag.key)
        if not key or len(key) > _LONGEST:
            continue
        first = merged.get(key, tag)
        spans = _spans((*(first.spans if key in merged else ()), *tag.spans), length)
        merged[key] = Tag(key=key, label=first.label, kind=first.kind, spans=spans, by=first.by)
    return tuple(merged.values())


def _label(printed: str) -> str:
    return " ".join(printed.replace("#", " ").split())


def _spans(spans: Iterable[Span], length: int) -> tuple[Span, ...]:
    inside = {span for span in spans if 0 <= span.start < span.end <= length}
    return tuple(sorted(inside, key=lambda span: (span.start, span.end)))

"""An article's text as HTML: numbered paragraphs, lists, quotes, its own links, and names that lead to their topic."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby
from urllib.parse import quote

from markupsafe import Markup, escape

from copytaster.model.annotations import Tag, TagKind
from copytaster.model.article import Paragraph, ParagraphKind
from copytaster.model.filing import ArticleOnFile
from copytaster.model.span import Span

from .addresses import on_the_web
from .wording import numeral, tongue

NAMES = (TagKind.PERSON, TagKind.ORGANISATION, TagKind.PLACE, TagKind.NAME)
TOGETHER = {ParagraphKind.LIST_ITEM: "ul", ParagraphKind.QUOTE: "blockquote"}
ELEMENTS = {ParagraphKind.LIST_ITEM: "li", ParagraphKind.SUBHEAD: "h2"}

PRINTED = Markup('<a href="{}" rel="nofollow noopener noreferrer external">')
NAMED = Markup('<a class="ent" href="/topics/{}">')

Anchor = tuple[int, int, Markup]
"""Where a link begins and ends, and its tag."""
Numbered = tuple[int, int, Paragraph]
"""A paragraph with its number and where it begins in the whole text."""


def blocks(filed: ArticleOnFile, languages: Sequence[str | None]) -> tuple[Markup, ...]:
    """Return the text block by block; paragraph n is the target `pn`, whatever its kind, as citations count them.

    Paragraphs of another language than the article's are marked with theirs and the way it runs.
    """
    article = filed.article
    numbered = list(_numbered(article.paragraphs))
    anchors = _anchors(numbered, filed.annotations.tags)
    made: list[Markup] = []
    for (kind, own), group in groupby(numbered, key=lambda one: (one[2].kind, languages[one[0] - 1])):
        attributes = tongue(own) if own != article.language else ""
        inside = [
            _paragraph(number, one, anchors[number], article.language, "" if kind in TOGETHER else attributes)
            for number, _, one in group
        ]
        if kind in TOGETHER:
            inside = [f"<{TOGETHER[kind]}{attributes}>{''.join(inside)}</{TOGETHER[kind]}>"]
        made.extend(Markup(html) for html in inside)  # noqa: S704 - text is escaped in _linked
    return tuple(made)


def _numbered(paragraphs: Sequence[Paragraph]) -> Iterator[Numbered]:
    start = 0
    for number, paragraph in enumerate(paragraphs, start=1):
        yield number, start, paragraph
        start += len(paragraph.text) + 1


def _anchors(numbered: Sequence[Numbered], tags: Sequence[Tag]) -> dict[int, list[Anchor]]:
    """The links in each paragraph, in their order: those that the page itself has, and names where it has none."""
    printed = {number: list(_printed(one)) for number, _, one in numbered}
    taken = [(start + begin, start + end) for number, start, _ in numbered for begin, end, _ in printed[number]]
    names = _names(tags, taken)
    return {
        number: sorted((*printed[number], *_within(names, start, start + len(one.text))))
        for number, start, one in numbered
    }


def _printed(paragraph: Paragraph) -> Iterator[Anchor]:
    """The links that the page itself has in a paragraph."""
    done = 0
    for link in paragraph.links:
        if done <= link.start < link.end <= len(paragraph.text) and on_the_web(link.address):
            done = link.end
            yield link.start, link.end, PRINTED.format(link.address)


def _names(tags: Sequence[Tag], taken: Sequence[tuple[int, int]]) -> list[Anchor]:
    """The first mention of each name outside of printed links, left to right; of two that overlap the first."""
    mentions = (
        (tag.key, next((span for span in tag.spans if _is_free(span, taken)), None))
        for tag in tags
        if tag.kind in NAMES
    )
    firsts = sorted((span.start, -span.end, key) for key, span in mentions if span is not None)
    kept: list[Anchor] = []
    for start, negative_end, key in firsts:
        end = -negative_end
        if start >= (kept[-1][1] if kept else 0) and start < end:
            kept.append((start, end, NAMED.format(quote(key, safe=""))))
    return kept


def _is_free(span: Span, taken: Sequence[tuple[int, int]]) -> bool:
    """Whether no printed link stands there; those are in order and never overlap."""
    at = bisect_left(taken, (span.end,))
    return at == 0 or taken[at - 1][1] <= span.start


def _within(names: Sequence[Anchor], start: int, end: int) -> Iterator[Anchor]:
    return ((begin - start, stop - start, tag) for begin, stop, tag in names if start <= begin and stop <= end)


def _paragraph(
    number: int, paragraph: Paragraph, anchors: Sequence[Anchor], language: str | None, attributes: str
) -> str:
    element = ELEMENTS.get(paragraph.kind, "p")
    style = ' class="trow"' if paragraph.kind is ParagraphKind.TABLE_ROW else ""
    text = _linked(paragraph.text, anchors)
    return f'<{element} id="p{number}" data-n="{numeral(number, language)}"{style}{attributes}>{text}</{element}>'


def _linked(text: str, anchors: Sequence[Anchor]) -> str:
    made, done = list[str](), 0
    for begin, end, tag in anchors:
        made += (escape(text[done:begin]), tag, escape(text[begin:end]), "</a>")
        done = end
    made.append(escape(text[done:]))
    return "".join(made)

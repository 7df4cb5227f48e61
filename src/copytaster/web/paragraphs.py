"""An article's text as HTML: numbered paragraphs, lists, quotes, and names that lead to their topic."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from urllib.parse import quote

from markupsafe import Markup, escape

from copytaster.model.annotations import Tag, TagKind
from copytaster.model.article import Paragraph, ParagraphKind
from copytaster.model.filing import ArticleOnFile

from .wording import numeral, tongue

NAMES = (TagKind.PERSON, TagKind.ORGANISATION, TagKind.PLACE, TagKind.NAME)
TOGETHER = {ParagraphKind.LIST_ITEM: "ul", ParagraphKind.QUOTE: "blockquote"}
ELEMENTS = {ParagraphKind.LIST_ITEM: "li", ParagraphKind.SUBHEAD: "h2"}

Link = tuple[int, int, str]
"""Where a link begins and ends in the whole text, and the key of its topic."""


def blocks(filed: ArticleOnFile, languages: Sequence[str | None]) -> tuple[Markup, ...]:
    """Return the text block by block; paragraph n is the target `pn`, whatever its kind, as citations count them.

    Paragraphs of another language than the article's are marked with theirs and the way it runs.
    """
    article = filed.article
    links = _links(filed.annotations.tags, len(article.text))
    numbered = list(_numbered(article.paragraphs))
    made: list[Markup] = []
    for (kind, own), group in groupby(numbered, key=lambda one: (one[2].kind, languages[one[0] - 1])):
        attributes = tongue(own) if own != article.language else ""
        inside = [
            _paragraph(number, start, one, links, article.language, "" if kind in TOGETHER else attributes)
            for number, start, one in group
        ]
        if kind in TOGETHER:
            inside = [f"<{TOGETHER[kind]}{attributes}>{''.join(inside)}</{TOGETHER[kind]}>"]
        made.extend(Markup(html) for html in inside)  # noqa: S704 - text is escaped in _linked
    return tuple(made)


def _numbered(paragraphs: Sequence[Paragraph]) -> Iterator[tuple[int, int, Paragraph]]:
    start = 0
    for number, paragraph in enumerate(paragraphs, start=1):
        yield number, start, paragraph
        start += len(paragraph.text) + 1


def _links(tags: Sequence[Tag], length: int) -> list[Link]:
    """The first mention of each name, left to right; where two overlap, the one that begins first."""
    firsts = sorted((tag.spans[0].start, -tag.spans[0].end, tag.key) for tag in tags if tag.spans and tag.kind in NAMES)
    kept: list[Link] = []
    for start, negative_end, key in firsts:
        end = -negative_end
        if start >= (kept[-1][1] if kept else 0) and start < end <= length:
            kept.append((start, end, key))
    return kept


def _paragraph(
    number: int, start: int, paragraph: Paragraph, links: Sequence[Link], language: str | None, attributes: str
) -> str:
    element = ELEMENTS.get(paragraph.kind, "p")
    style = ' class="trow"' if paragraph.kind is ParagraphKind.TABLE_ROW else ""
    text = _linked(paragraph.text, start, links)
    return f'<{element} id="p{number}" data-n="{numeral(number, language)}"{style}{attributes}>{text}</{element}>'


def _linked(text: str, start: int, links: Sequence[Link]) -> str:
    made, done = [], 0
    here = ((begin - start, end - start, key) for begin, end, key in links)
    for begin, end, key in here:
        if begin < done or end > len(text):
            continue
        made.append(escape(text[done:begin]))
        made.append(Markup('<a class="ent" href="/topics/{}">{}</a>').format(quote(key, safe=""), text[begin:end]))
        done = end
    made.append(escape(text[done:]))
    return "".join(made)

"""The sentences of an article that can be quoted, each with the words and the paragraph that bear it out."""

from collections.abc import Set
from dataclasses import dataclass
from math import sqrt

from copytaster.model.article import Article, ParagraphKind
from copytaster.model.span import Span
from copytaster.text.sentences import sentences

from .standing import after_dateline, is_furniture, stands_alone

_SPOKEN = (ParagraphKind.TEXT, ParagraphKind.QUOTE)


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """One sentence of the article at its span of `Article.text`; paragraphs count from 1."""

    text: str
    span: Span
    paragraph: int


def running_text(article: Article, most: int) -> list[SummaryLine]:
    """Return the first `most` sentences of running text, furniture left out."""
    found: list[SummaryLine] = []
    start = 0
    for number, paragraph in enumerate(article.paragraphs, start=1):
        if paragraph.kind in _SPOKEN and not is_furniture(paragraph.text):
            for span in sentences(paragraph.text, most - len(found)):
                words = paragraph.text[span.start : span.end]
                if not is_furniture(words):
                    found.append(SummaryLine(words, Span(start + span.start, start + span.end), number))
        if len(found) == most:
            break
        start += len(paragraph.text) + 1
    return found


def without_dateline(line: SummaryLine) -> SummaryLine:
    """Return the line behind its dateline, or as it is where it has none or would not stand alone."""
    cut = after_dateline(line.text)
    if not cut or not stands_alone(line.text[cut:]):
        return line
    return SummaryLine(line.text[cut:], Span(line.span.start + cut, line.span.end), line.paragraph)


def alike(left: Set[str], right: Set[str]) -> float:
    """Return the cosine of two sets of words: 1 where they are the same, 0 where they share none."""
    common = len(left & right)
    return common / sqrt(len(left) * len(right)) if common else 0.0

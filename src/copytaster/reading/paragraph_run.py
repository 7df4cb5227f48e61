"""The body of one article in plain text: which lines of its stretch of the page are its paragraphs."""

from collections.abc import Sequence
from dataclasses import dataclass

from copytaster.model.article import Paragraph, ParagraphKind

from .furniture import hashtags, is_furniture, is_read_more
from .leading_names import read_byline
from .lines import Line, count_words, ends_sentence, folded, is_prose
from .wire import agency_credited, closing_credit, copyright_holder, is_desk_note, is_end_mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """The paragraphs of a body, the lines they stand on, and what lines at its end said."""

    paragraphs: tuple[Paragraph, ...] = ()
    lines: frozenset[int] = frozenset()
    ended: bool = False
    copyright: str | None = None
    agency: str | None = None
    tags: tuple[str, ...] = ()


def read_run(lines: Sequence[Line], first: int, end: int, *, skip: frozenset[int], headline: str, single: bool = False) -> Run:
    """Return the body that stands on lines `first` to `end`.

    It ends at an end mark, a copyright line or hashtags; buttons and invitations inside are left out, and so
    is what trails after its last sentence. With `single` it is one paragraph.
    """
    kept, closing = _gather(lines, first, end, skip, headline)
    kept = _trimmed(lines, kept)
    if single:
        kept = kept[:1]
    agency = None
    if len(kept) > 1 and count_words(lines[kept[-1]].text) <= 5 and (agency := _credit_line(lines[kept[-1]].text)):
        closing = _Closing(ended=closing.ended, copyright=closing.copyright, tags=closing.tags, used=closing.used | {kept[-1]})
        kept = kept[:-1]
    paragraphs = tuple(Paragraph(lines[n].text, _kind(lines, n, kept)) for n in kept)
    return Run(
        paragraphs=paragraphs, lines=frozenset(kept) | closing.used, ended=closing.ended, copyright=closing.copyright,
        agency=agency, tags=closing.tags,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Closing:
    ended: bool
    copyright: str | None
    tags: tuple[str, ...]
    used: frozenset[int]


_RESUMES = 20
_LONG = 25
_COPYRIGHT_WITHIN = 6


def _gather(lines: Sequence[Line], first: int, end: int, skip: frozenset[int], headline: str) -> tuple[list[int], _Closing]:
    kept: list[int] = []
    suspended = False
    for number in range(first, end):
        text = lines[number].text
        if number in skip or is_desk_note(text) or is_read_more(text) or (not kept and folded(text) == folded(headline)):
            continue
        if is_end_mark(text) or copyright_holder(text) is not None and not (is_prose(text) and count_words(text) > 60):
            return kept, _closing(lines, number, end)
        if tags := hashtags(text):
            later = _closing(lines, number + 1, end)
            return kept, _Closing(later.ended, later.copyright, tags, later.used | {number})
        if is_furniture(text):
            suspended = suspended or count_words(text) > 2
            continue
        if suspended and not (is_prose(text) and count_words(text) >= _RESUMES):
            continue
        suspended = False
        kept.append(number)
    return kept, _Closing(False, None, (), frozenset())


def _closing(lines: Sequence[Line], first: int, end: int) -> _Closing:
    """Read what stands right below a body: end mark, copyright line, hashtags."""
    ended, holder_line, tags, used = False, None, tuple[str, ...](), set[int]()
    for number in range(first, min(end, first + _COPYRIGHT_WITHIN)):
        text = lines[number].text
        if is_end_mark(text):
            ended = True
        elif copyright_holder(text) is not None and holder_line is None:
            holder_line = text
        elif found := hashtags(text):
            tags = tags or found
        elif is_desk_note(text):
            pass
        else:
            continue
        used.add(number)
    return _Closing(ended, holder_line, tags, frozenset(used))


def _trimmed(lines: Sequence[Line], kept: list[int]) -> list[int]:
    """Leave out what trails after the last sentence: labels, alternative texts, headlines of other pages."""
    last = next((i for i in range(len(kept) - 1, -1, -1) if _is_solid(lines, kept, i)), -1)
    return kept[: last + 1]


def _is_solid(lines: Sequence[Line], kept: Sequence[int], index: int) -> bool:
    line = lines[kept[index]]
    if line.bullet:
        return _list_introduced(lines, kept, index)
    if count_words(line.text) >= _LONG or (ends_sentence(line.text) and (count_words(line.text) >= 4 or index > 0)):
        return True
    return closing_credit(line.text) is not None or (index > 0 and _credit_line(line.text) is not None)


def _list_introduced(lines: Sequence[Line], kept: Sequence[int], index: int) -> bool:
    """Tell whether a bullet at the end belongs to a list that a paragraph with a colon introduces."""
    while index >= 0 and lines[kept[index]].bullet:
        index -= 1
    return index >= 0 and lines[kept[index]].text.endswith(":")


def _credit_line(text: str) -> str | None:
    said = read_byline(text)
    return (said.agency if said and not said.names else None) or agency_credited(text.strip("()[] /—–-"))


def _kind(lines: Sequence[Line], number: int, kept: Sequence[int]) -> ParagraphKind:
    line = lines[number]
    if line.bullet:
        return ParagraphKind.LIST_ITEM
    short = count_words(line.text) <= 12 and not ends_sentence(line.text) and not line.text.endswith((":", "\"", "”"))
    return ParagraphKind.SUBHEAD if short and number != kept[-1] and number != kept[0] else ParagraphKind.TEXT

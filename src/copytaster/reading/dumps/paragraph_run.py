"""The body of one article in plain text: which lines of its stretch of the page are its paragraphs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from copytaster.model.article import Paragraph, ParagraphKind
from copytaster.reading.conventions.credits import closing_credit
from copytaster.reading.conventions.ends import copyright_holder, inline_end_mark, is_desk_note, is_end_mark
from copytaster.reading.conventions.furniture import hashtags, is_furniture, is_read_more
from copytaster.reading.conventions.leading_names import Byline, read_byline
from copytaster.reading.conventions.lines import Line, count_words, ends_sentence, folded, is_prose
from copytaster.reading.conventions.thanks import agency_thanked


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """The paragraphs of a body, the lines they stand on, what lines at its end said, and `notes` to editors in it."""

    paragraphs: tuple[Paragraph, ...] = ()
    lines: frozenset[int] = frozenset()
    ended: bool = False
    copyright: str | None = None
    agency: str | None = None
    tags: tuple[str, ...] = ()
    byline: Byline | None = None
    notes: tuple[str, ...] = ()


def read_run(
    lines: Sequence[Line], first: int, end: int, *, skip: frozenset[int], headline: str, single: bool = False
) -> Run:
    """Return the body that stands on lines `first` to `end`.

    It ends at an end mark, a copyright line or hashtags; buttons and invitations inside are left out, and so
    is what trails after its last sentence. With `single` it is one paragraph.
    """
    gathered, stop = _gather(lines, first, end, skip, headline)
    closing = _read_closing(lines, stop, end)
    signed = next((n for n in gathered[1:] if _signature(lines[n].text)), None)
    kept = _trimmed(lines, [number for number in gathered if number != signed])[: 1 if single else None]
    credit = _credit_line(lines[kept[-1]].text) if len(kept) > 1 else None
    body = kept[:-1] if credit else kept
    paragraphs = [Paragraph(lines[number].text, _kind(lines, number, body)) for number in body]
    mark = inline_end_mark(paragraphs[-1].text) if paragraphs else 0
    if mark:
        paragraphs[-1] = replace(paragraphs[-1], text=paragraphs[-1].text[:mark].rstrip())
    return replace(
        closing,
        paragraphs=tuple(paragraphs),
        lines=closing.lines | frozenset(kept) | ({signed} if signed else frozenset()),
        ended=closing.ended or mark > 0,
        agency=credit,
        byline=_signature(lines[signed].text) if signed else None,
        notes=tuple(lines[n].text for n in range(first, stop) if is_desk_note(lines[n].text)),
    )


_RESUMES, _SIGNATURE, _CREDIT_WORDS, _LONGEST_COPYRIGHT = 20, 12, 5, 60
_COPYRIGHT_WITHIN = 6
_MOST_LABELS = 8
"""So many short lines in a row are no part of a body but the foot of a page."""
_CREDITS = re.compile(r"\(?(?:Additional )?(?:Reporting|Writing|Editing|Compiled|Edited|Written) by\b")
_ENDED = re.compile(r"[^\W\d_]{3}[.!?][\"”’)]?$")


def _gather(lines: Sequence[Line], first: int, end: int, skip: frozenset[int], headline: str) -> tuple[list[int], int]:
    """Return the lines that may be paragraphs, and the line where the body must end."""
    kept: list[int] = []
    suspended, labels = False, 0
    for number in range(first, end):
        text = lines[number].text
        labels = 0 if is_prose(text) or ends_sentence(text) else labels + 1
        if labels > _MOST_LABELS and not _list_introduced(lines, [*kept, number], len(kept)):
            return kept, number
        if number in skip or is_desk_note(text) or is_read_more(text):
            continue
        if not kept and folded(text) == folded(headline):
            continue
        if _stops(text):
            return kept, number
        if is_furniture(text):
            suspended = suspended or count_words(text) > 2
        elif not suspended or (is_prose(text) and count_words(text) >= _RESUMES):
            suspended = _is_box_title(lines[number])
            kept.append(number)
    return kept, end


def _is_box_title(line: Line) -> bool:
    """Tell whether a line in capitals, set off from what is above, may head a box of the site rather than a section."""
    return line.gap and line.text.isupper() and 2 <= count_words(line.text) <= _SIGNATURE // 2


def _stops(text: str) -> bool:
    if is_end_mark(text) or hashtags(text):
        return True
    return copyright_holder(text) is not None and not (is_prose(text) and count_words(text) > _LONGEST_COPYRIGHT)


def _signature(text: str) -> Byline | None:
    """Return the byline that a line below a body is ("By Ana Ruiz"), or none."""
    said = read_byline(text) if count_words(text) <= _SIGNATURE else None
    return said if said and said.names and not ends_sentence(text) else None


def _read_closing(lines: Sequence[Line], first: int, end: int) -> Run:
    """Read what stands right below a body: end mark, copyright line, hashtags."""
    closing = Run()
    for number in range(first, min(end, first + _COPYRIGHT_WITHIN)):
        text = lines[number].text
        if is_end_mark(text):
            closing = replace(closing, ended=True)
        elif copyright_holder(text) is not None and closing.copyright is None:
            closing = replace(closing, copyright=text)
        elif found := hashtags(text):
            closing = replace(closing, tags=(*closing.tags, *found))
        else:
            continue
        closing = replace(closing, lines=closing.lines | {number})
    return closing


def _trimmed(lines: Sequence[Line], kept: list[int]) -> list[int]:
    """Leave out what trails after the last sentence: labels, alternative texts, headlines of other pages."""
    last = next((i for i in range(len(kept) - 1, -1, -1) if _is_solid(lines, kept, i)), -1)
    return kept[: last + 1]


def _is_solid(lines: Sequence[Line], kept: Sequence[int], index: int) -> bool:
    line = lines[kept[index]]
    if line.bullet:
        return _list_introduced(lines, kept, index)
    if is_prose(line.text) or _ends_inside(line.text) or _CREDITS.match(line.text) or inline_end_mark(line.text):
        return True
    if ends_sentence(line.text) and (count_words(line.text) >= 4 or index > 0):
        return True
    return closing_credit(line.text) is not None or (index > 0 and _credit_line(line.text) is not None)


def _ends_inside(text: str) -> bool:
    """Tell whether a sentence ends within a line, behind a few words; one pattern for it all takes hours."""
    return any(_ENDED.search(word[-5:]) for word in text.split()[4:-1])


def _list_introduced(lines: Sequence[Line], kept: Sequence[int], index: int) -> bool:
    """Tell whether a bullet at the end belongs to a list that a paragraph with a colon introduces."""
    while index >= 0 and lines[kept[index]].bullet:
        index -= 1
    return index >= 0 and lines[kept[index]].text.endswith(":")


def _credit_line(text: str) -> str | None:
    said = read_byline(text) if count_words(text) <= _CREDIT_WORDS else None
    return (said.agency if said and not said.names else None) or agency_thanked(text)


def _kind(lines: Sequence[Line], number: int, kept: Sequence[int]) -> ParagraphKind:
    line = lines[number]
    if line.bullet:
        return ParagraphKind.LIST_ITEM
    short = count_words(line.text) <= 12 and not ends_sentence(line.text) and not line.text.endswith((":", '"', "”"))
    return ParagraphKind.SUBHEAD if short and number != kept[-1] and number != kept[0] else ParagraphKind.TEXT

"""What a piece of copy tells of itself by the customs of the agencies, all of it read together."""

import re
from collections.abc import Sequence
from functools import lru_cache

from copytaster.model.wire import Notice, NoticeKind, Take, Wire

from .corrections import correction
from .credits import agencies_credited, closing_credits
from .datelines import opening_dateline
from .embargoes import embargo
from .ends import is_desk_note
from .leading_names import opening_byline
from .mark_words import URGENT, Remark
from .marks import Mark, bare_marks, read_marks, slug_marks
from .openings import OpeningDateline
from .signatures import signatures
from .slugs import is_certain_slug
from .stops import stop


def read_wire(
    headline: str,
    texts: Sequence[str],
    *,
    slug: str | None = None,
    agency: str | None = None,
    notes: Sequence[str] = (),
) -> Wire | None:
    """Return what copy tells of itself, or none where it tells nothing.

    `texts` are its paragraphs and `notes` lines to editors that are no part of them. `agency` is the one credited.
    The headline stays as printed, whatever marks are read in it.
    """
    slug = slug or next((text.strip() for text in texts[:1] if is_certain_slug(text)), None)
    titled = read_marks(headline, by_agency=agency is not None)
    heads = (mark for text in (*notes, *texts[:1]) for mark in bare_marks(text))
    marks = (*titled.marks, *(slug_marks(slug) if slug else ()), *heads, *_notes((*notes, *texts[:2])))
    takes = [mark for mark in marks if isinstance(mark.says, Take)]
    counted = next((mark for mark in takes if mark.says not in URGENT), takes[0] if takes else None)
    writers, editors = signatures((*texts, *notes))
    wire = Wire(
        take=counted.says if counted and isinstance(counted.says, Take) else None,
        number=counted.number if counted else None,
        urgent=any(mark.says in URGENT for mark in takes),
        marks=tuple(dict.fromkeys(mark.printed for mark in marks)),
        notice=_notice(titled.rest, marks, slug, texts, notes),
        embargo=embargo((headline, *notes, *texts[:3])),
        agencies=_agencies(texts),
        writers=writers,
        editors=editors,
    )
    return wire if wire != Wire() else None


@lru_cache(maxsize=64)  # more fields than one ask for it while a text is read
def dispatch_dateline(paragraph: str) -> OpeningDateline | None:
    """Return the dateline that opens a paragraph, also behind a byline run into it ("By Ana Ruiz KESH, May 3 (…) --").

    The writers are those that stand before or behind it.
    """
    if found := opening_dateline(paragraph):
        return found
    byline = opening_byline(paragraph, headline="", following="")
    found = opening_dateline(byline.rest) if byline else None
    if byline is None or found is None:
        return None
    return OpeningDateline(found.dateline, paragraph.index(byline.rest) + found.end, byline.byline.names)


def is_note(line: str) -> bool:
    """Tell whether a line above a text speaks to desks: a note to editors, a mark alone, an embargo."""
    return is_desk_note(line) or bool(bare_marks(line)) or embargo([line]) is not None


_DESK = re.compile(
    r"[(\[（]\s*(?:(?:ATTN|Eds?|Editors)\b[:.]?\s*)?(?P<verb>updates?|adds|recasts|actualiza|amplía|actualise|actualisé|ajoute|refonte"
    r"|aktualisiert|ergänzt|neu|дополн\w+|обновл\w+|добавл\w+|يضيف|تضيف|لإضافة|تحديث|追加|更新)\b\W.{3,160}",
    re.IGNORECASE,
)
_VERBS = (
    (re.compile(r"adds|ajoute|amplía|ergänzt|дополн|добавл|يضيف|تضيف|لإضافة|追加", re.IGNORECASE), Take.ADDS),
    (re.compile(r"recast|refonte|neu\b", re.IGNORECASE), Take.RECAST),
)


def _notes(lines: Sequence[str]) -> tuple[Mark, ...]:
    """Return what lines to editors say was done ("(ATTN: ADDS photo)", "(Recasts; updates with quotes)")."""
    done = [match["verb"] for line in lines if len(line) <= 240 and (match := _DESK.match(line))]
    return tuple(Mark(_done(verb), verb) for verb in done)


def _done(verb: str) -> Take:
    return next((take for form, take in _VERBS if form.match(verb)), Take.UPDATE)


def _notice(
    title: str, marks: Sequence[Mark], slug: str | None, texts: Sequence[str], notes: Sequence[str]
) -> Notice | None:
    remarks = [mark.says for mark in marks if isinstance(mark.says, Remark)]
    if stopped := stop((*notes, *texts), remarks=remarks, headline=title, slug=slug):
        return stopped
    if said := correction((*notes, *texts)):
        return said
    corrected = next((mark.printed for mark in marks if mark.says is Remark.CORRECTED), None)
    return Notice(kind=NoticeKind.CORRECTION, evidence=corrected) if corrected else None


def _agencies(texts: Sequence[str]) -> tuple[str, ...]:
    """Return all agencies that dateline and closing credit name, where they are several."""
    opening = next((found for text in texts[:2] if (found := dispatch_dateline(text))), None)
    printed = (opening.dateline.agency or "") if opening else ""
    opened = agencies_credited(printed)
    named = tuple(dict.fromkeys((*opened, *(closing_credits(texts[-1]) if texts else ()))))
    return named if len(named) > 1 else ()

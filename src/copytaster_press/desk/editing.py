"""What happens to pieces after print: silent edits, corrections, new headlines, once in thousands a kill."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from copytaster_press.pieces import Edit, Para, Piece

from .wording import reworded

_FIGURE = re.compile(r"(?<![\d.,:])([2-9]|[1-9]\d{1,2})(?![\d.,:%]|st|nd|rd|th|\s*(?:a\.m|p\.m))")
_CORRECTED = {
    "en": ("An earlier version of this article gave a figure as {wrong}. It is {right}.",
           "The figure in the text was {right}, not {wrong} as first printed.",
           "We first wrote {wrong}; the right number is {right}. We are sorry."),
    "es": ("Una versión anterior daba la cifra de {wrong}; la correcta es {right}.",),
    "ar": ("ورد في نسخة سابقة الرقم {wrong} والصحيح {right}.",),
    "ko": ("앞선 기사의 숫자 {wrong}은(는) {right}의 잘못이므로 바로잡습니다.",),
}  # fmt: skip
_KILLED = (
    "KILL KILL KILL. Subscribers are asked to remove the story headed “{headline}”. "
    "A source quoted in it was not who he said he was. No substitute story will be filed."
)
_OBEYED = "This article has been withdrawn at the request of the agency that supplied it."


def edited(piece: Piece, rng: Random, headline: Callable[[], str], addition: Callable[[], Para | None]) -> Piece:
    """Return the piece with the edits it will see: one in seven sees any, most of those but one."""
    draw = rng.random()
    if draw < 0.055:
        return _with(piece, _silent(piece, rng, addition))
    if draw < 0.095:
        return _with(piece, _headed(piece, rng, headline))
    if draw < 0.13:
        return _corrected(piece, rng)
    if draw < 0.14:
        first = _with(piece, _silent(piece, rng, addition))
        return _with(first, _headed(first, rng, headline))
    return piece


def killed(piece: Piece, rng: Random) -> Piece:
    """Return the piece with its kill notice, hours after print."""
    return _with(piece, _kill(piece, rng, _KILLED.format(headline=piece.headline)))


def withdrawn(piece: Piece, origin: Piece, rng: Random) -> Piece:
    """Return a copy of a killed piece: two in five outlets heed the notice when it comes."""
    kill = next(edit for edit in origin.versions if edit.what == "kill")
    if rng.random() > 0.4 or piece.published > kill.at:
        return piece
    late = replace(_kill(piece, rng, _OBEYED), at=kill.at + timedelta(minutes=rng.randint(5, 300)))
    return _with(piece, late)


def standing(piece: Piece, edits: int) -> Piece:
    """Return the piece with its fields as they stand after so many edits."""
    if not edits:
        return piece
    after = piece.versions[edits - 1]
    return replace(piece, headline=after.headline, deck=after.deck, paragraphs=after.paragraphs)


def _with(piece: Piece, edit: Edit) -> Piece:
    return replace(piece, versions=(*piece.versions, edit))


def _last(piece: Piece) -> Piece:
    return standing(piece, len(piece.versions))


def _later(piece: Piece, rng: Random, low: int = 8, high: int = 900) -> datetime:
    after = piece.versions[-1].at if piece.versions else piece.published
    return after + timedelta(minutes=int(low * (high / low) ** rng.random()), seconds=rng.randrange(60))


def _silent(piece: Piece, rng: Random, addition: Callable[[], Para | None]) -> Edit:
    """Reword a paragraph, drop the last one, or put in what has become known; say nothing."""
    now = _last(piece)
    paras = list(now.paragraphs)
    added = addition() if rng.random() < 0.5 else None
    if added is not None:
        paras.insert(min(2, len(paras)), added)
    elif len(paras) > 4 and rng.random() < 0.4:
        del paras[-2]
    else:
        at = rng.randrange(len(paras))
        text = paras[at].text
        changed = reworded(text, 0.12, rng) if piece.language == "en" else text
        paras[at] = Para(text=changed, source=paras[at].source)
    return Edit(at=_later(piece, rng), what="silent", headline=now.headline, deck=now.deck, paragraphs=tuple(paras))


def _headed(piece: Piece, rng: Random, headline: Callable[[], str]) -> Edit:
    now = _last(piece)
    return Edit(at=_later(piece, rng), what="headline", headline=headline(), deck=now.deck, paragraphs=now.paragraphs)


def _corrected(piece: Piece, rng: Random) -> Piece:
    """Let a figure be wrong in print and right after the correction, which is announced."""
    for number, para in enumerate(piece.paragraphs):
        found = _FIGURE.search(para.text)
        if not found or number == 0:
            continue
        right = int(found[1])
        wrong = right + rng.choice((-1, 1, 2, 10)) if right > 3 else right + 1
        text = f"{para.text[: found.start()]}{wrong}{para.text[found.end() :]}"
        misprint = (*piece.paragraphs[:number], Para(text=text, source=para.source), *piece.paragraphs[number + 1 :])
        notice = rng.choice(_CORRECTED[piece.language]).format(wrong=wrong, right=right)
        edit = Edit(at=_later(piece, rng, 60, 2000), what="correction", headline=piece.headline, deck=piece.deck,
                    paragraphs=piece.paragraphs, notice=notice)  # fmt: skip
        return _with(replace(piece, paragraphs=misprint), edit)
    return piece


def _kill(piece: Piece, rng: Random, notice: str) -> Edit:
    return Edit(
        at=_later(piece, rng, 90, 500),
        what="kill",
        headline=_last(piece).headline,
        deck="",
        paragraphs=(),
        notice=notice,
    )

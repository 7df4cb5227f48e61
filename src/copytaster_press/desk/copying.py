"""What outlets do with other people's copy: print it whole or cut, pad it, reword it, credit it or not."""

import re
from dataclasses import dataclass
from random import Random

from copytaster_press.pieces import BACKGROUND, OWN, Outlet, Para, Piece

from .wording import reworded

_HEAD = re.compile(r"^\w[^()a-z]+(?:, [^()]{3,20})?(?: \([^()]{3,30}\))? ?(?:--|—|:) ")
_TAIL = re.compile(r" \([^()]{3,30}\)$")
_TEASED = (420, 900)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """Copy as it will be printed, with its credit."""

    paragraphs: tuple[Para, ...]
    agency: str = ""
    byline: tuple[str, ...] = ()
    dateline: str = ""
    credit_line: str = ""
    credited: bool = False


def take(origin: Piece, owner: Outlet, taker: Outlet, padding: tuple[Para, ...], rng: Random) -> Taken:
    """Return what the taker makes of a piece of the owner; `padding` are paragraphs of its own, used here and there."""
    if taker.kind == "aggregator":
        return _listed(origin, owner, rng)
    if taker.kind == "blog":
        return _quoted(origin, owner, taker, padding, rng)
    paras = plain(origin)
    if rng.random() < taker.cuts:
        paras = _cut(paras, rng)
    if rng.random() < 0.86:
        rate = rng.uniform(0.05, 0.15)
        paras = tuple(_subbed(para, rate, rng) for para in paras)
    if rng.random() < 0.4 and padding:
        paras = _padded(paras, padding, rng)
    return _credited(paras, origin, owner, taker, rng)


def plain(origin: Piece) -> tuple[Para, ...]:
    """Return the paragraphs without dateline and credit, marked as taken; stock paragraphs stay stock."""
    texts = [_TAIL.sub("", para.text) for para in origin.paragraphs]
    if texts:
        texts[0] = _HEAD.sub("", texts[0])
    sources = (para.source if para.source.startswith(BACKGROUND) else origin.key for para in origin.paragraphs)
    return tuple(Para(text=text, source=source) for text, source in zip(texts, sources, strict=True))


def headed(paras: tuple[Para, ...], opening: str) -> tuple[Para, ...]:
    """Return the paragraphs with a dateline before the first."""
    if not paras or not opening:
        return paras
    return (Para(text=f"{opening}{paras[0].text}", source=paras[0].source), *paras[1:])


def _listed(origin: Piece, owner: Outlet, rng: Random) -> Taken:
    """Return the aggregator's copy: the words as they stand, here and there cut wherever the length falls."""
    own = tuple(
        Para(text=para.text, source=para.source if para.source.startswith(BACKGROUND) else origin.key)
        for para in origin.paragraphs
    )
    if rng.random() < 0.62:
        text = " ".join(para.text for para in own)[: rng.randint(*_TEASED)].rstrip()
        own = (Para(text=text, source=origin.key),)
    agency = owner.name if owner.kind == "agency" else origin.agency
    return Taken(paragraphs=own, agency=agency, byline=(), dateline=origin.dateline, credited=True)


def _quoted(origin: Piece, owner: Outlet, taker: Outlet, padding: tuple[Para, ...], rng: Random) -> Taken:
    """Return the blogger's note: a few paragraphs quoted among many of his own."""
    taken = plain(origin)
    start = rng.randrange(max(1, len(taken) - 1))
    quoted = taken[start : start + rng.randint(1, 2)]
    own = padding or (Para(text=f"{owner.name} has this, and I could not put it better."),)
    cut = rng.randrange(1, len(own) + 1)
    credited = rng.random() < taker.credits
    line = f"Quoted from {owner.name}." if credited else ""
    return Taken(
        paragraphs=(*own[:cut], *quoted, *own[cut:]),
        agency=owner.name if credited and owner.kind == "agency" else "",
        byline=taker.journalists[:1],
        credit_line=line,
        credited=credited,
    )


def _subbed(para: Para, rate: float, rng: Random) -> Para:
    """Return a paragraph under the pen; nobody troubles with stock paragraphs."""
    return para if para.source.startswith(BACKGROUND) else Para(text=reworded(para.text, rate, rng), source=para.source)


def _cut(paras: tuple[Para, ...], rng: Random) -> tuple[Para, ...]:
    """Return part of the copy: mostly its beginning, now and then with holes."""
    if len(paras) < 3:
        return paras
    if rng.random() < 0.6:
        return paras[: max(2, round(len(paras) * rng.uniform(0.3, 0.8)))]
    dropped = set(rng.sample(range(1, len(paras)), k=max(1, len(paras) // 3)))
    return tuple(para for number, para in enumerate(paras) if number not in dropped)


def _padded(paras: tuple[Para, ...], padding: tuple[Para, ...], rng: Random) -> tuple[Para, ...]:
    """Return the copy with paragraphs of one's own let in, never before the first."""
    out = list(paras)
    for para in padding[: rng.randint(1, max(1, len(padding)))]:
        out.insert(rng.randint(1, len(out)), Para(text=para.text, source=OWN))
    return tuple(out)


def _credited(paras: tuple[Para, ...], origin: Piece, owner: Outlet, taker: Outlet, rng: Random) -> Taken:
    """Return the copy under its credit, in the taker's manner; without one a local name may stand over it."""
    local = (rng.choice(taker.journalists),) if any(taker.journalists) and rng.random() < 0.6 else ()
    if rng.random() >= taker.credits:
        return Taken(paragraphs=paras, byline=local)
    name = owner.name if owner.kind in {"agency", "state"} or rng.random() < 0.5 else origin.agency or owner.name
    place = origin.dateline.split(",")[0].strip()
    match rng.choice(("tail", "tail", "dateline", "byline", "line")):
        case "tail" if paras:
            ending = Para(text=f"{paras[-1].text} ({name})", source=paras[-1].source)
            return Taken(paragraphs=(*paras[:-1], ending), agency=name, byline=local, credited=True)
        case "dateline" if place:
            opened = headed(paras, f"{place.upper()} ({name}) — ")
            return Taken(paragraphs=opened, agency=name, dateline=place.upper(), byline=local, credited=True)
        case "byline":
            return Taken(paragraphs=paras, agency=name, byline=(name,), credited=True)
        case _:
            line = rng.choice(
                (f"With copy from {name}", f"Source: {name}", f"{name} contributed to this report", f"© {name}")
            )
            return Taken(paragraphs=paras, agency=name, byline=local, credit_line=line, credited=True)

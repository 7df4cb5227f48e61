"""Writes a report of an affair: headline, deck and paragraphs in the voice of one outlet."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from copytaster_press.pieces import QUOTATION, Affair, Body, Fact, Para, Person, Place

from .background import background
from .headlines import headline, summary
from .quoting import quotation
from .sentences import Desk, Said
from .texture import closing, opening
from .voices import Voice
from .wordings import wording

_FRESH = timedelta(hours=30)
_NO_LEADS = frozenset({"earlier", "corrected", "witness", "expert", "crowd"})
_JITTER = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One report as it was written, before any layout."""

    headline: str
    deck: str
    paragraphs: tuple[Para, ...]
    dateline: str
    slug: str
    tags: tuple[str, ...]


def known(affair: Affair, at: datetime, language: str = "en") -> tuple[Fact, ...]:
    """Return the facts that may be told at that time and that have a wording in the language."""
    hours = (at - affair.begins) / timedelta(hours=1)
    worded = wording(affair.kind, language).facts
    return tuple(fact for fact in affair.facts if fact.after_hours <= hours and fact.kind in worded)


def tell(
    affair: Affair, facts: Sequence[Fact], voice: Voice, rng: Random, published: datetime, said: Said | None = None
) -> Told:
    """Return a report that tells (some of) these facts, always the same for the same `rng` state and wordings `said`.

    Raises KeyError where the kind of affair has no wording in the voice's language (see `can_tell`).
    """
    desk = Desk(affair, voice, rng, published, said)
    told = [fact for fact in facts if fact.kind in desk.wording.facts]
    fresh = published - affair.begins < _FRESH
    order = _order(affair, told, rng, fresh=fresh)
    return Told(
        headline=headline(affair, order, voice, rng, published, fresh=fresh),
        deck=summary(affair, order[1:] or order, voice, rng, published, desk.said),
        paragraphs=_paragraphs(desk, order, fresh=fresh),
        dateline=_dateline(desk),
        slug=_slug(affair, order),
        tags=_tags(affair, voice.language, rng),
    )


def paragraph(
    affair: Affair, fact: Fact, voice: Voice, rng: Random, published: datetime, said: Said | None = None
) -> Para:
    """Return one fact told in this voice's own words, to pad somebody else's copy or to bring one's own up to date."""
    return Para(text=Desk(affair, voice, rng, published, said).sentence(fact))


def _order(affair: Affair, facts: list[Fact], rng: Random, *, fresh: bool) -> list[Fact]:
    """Put the facts in the order of telling: the lead among the weightiest or, later on, the newest; the rest loosely."""
    rank = {fact.key: number for number, fact in enumerate(affair.facts)}
    loose = sorted(facts, key=lambda fact: rank[fact.key] + rng.random() * _JITTER)
    if not fresh and len(loose) > 1:
        lead = rng.choice([fact for fact in loose if fact.kind not in _NO_LEADS] or loose)
        return [lead, *(fact for fact in loose if fact is not lead)]
    return loose


def _paragraphs(desk: Desk, order: list[Fact], *, fresh: bool) -> tuple[Para, ...]:
    voice, rng = desk.voice, desk.rng
    target = rng.randint(voice.shortest, voice.longest)
    stock = _stock(desk)
    paras = list(opening(desk))
    told: list[str] = []
    quotes, since_quote = voice.quotes, 0
    words = _length(paras) + _length(stock)
    queue = list(order)
    lead = desk.lead()
    if fresh or not queue:
        told.append(lead)
    else:
        told.extend((desk.sentence(queue.pop(0)), lead))
        paras.extend(Para(text=text) for text in told)
        told = []
    wanted = rng.randint(1, voice.sentences)
    for fact in queue:
        if words + sum(len(text.split()) for text in told) > target:
            break
        told.append(desk.sentence(fact))
        since_quote += 1
        if len(told) >= wanted:
            paras.append(Para(text=desk.join(told)))
            words += len(paras[-1].text.split())
            told, wanted = [], rng.randint(1, voice.sentences)
        if quotes and since_quote >= 2 and rng.random() < 0.62:
            said = quotation(desk, fact)
            if said:
                if told:
                    paras.append(Para(text=desk.join(told)))
                    told = []
                paras.append(Para(text=said, source=QUOTATION))
                words += len(said.split())
                quotes, since_quote = quotes - 1, 0
    if told:
        paras.append(Para(text=desk.join(told)))
    paras.extend(_voices_more(desk, order, voice.shortest - _length(paras) - _length(stock)))
    paras.extend(closing(desk, target - _length(paras)))
    return (*paras, *stock)


def _voices_more(desk: Desk, order: list[Fact], missing: int) -> list[Para]:
    """Return more people speaking, for a report that would come out too short for its outlet."""
    said: list[Para] = []
    for fact in order:
        if _length(said) >= missing:
            break
        words = quotation(desk, fact)
        if words:
            said.append(Para(text=words, source=QUOTATION))
    return said


def _stock(desk: Desk) -> tuple[Para, ...]:
    if desk.voice.style != "agency":
        return ()
    return background(desk.voice.outlet, desk.affair)[: desk.rng.choice((0, 1, 1, 2))]


def _length(paras: Sequence[Para]) -> int:
    return sum(len(para.text.split()) for para in paras)


def _dateline(desk: Desk) -> str:
    """Return where and when the report was filed: agencies print it in capitals with the day, others the town alone."""
    match desk.voice.style:
        case "agency":
            return f"{desk.cast.fill('filed', '').upper()}, {desk.cast.fill('filing_day', '')}"
        case "daily" | "state":
            return desk.cast.fill("filed", "")
        case _:
            return ""


def _slug(affair: Affair, order: list[Fact]) -> str:
    place = dict(affair.places)["place"].spellings[-1].removeprefix("the ")
    return f"{place} {affair.kind.split('_')[0]}-{order[0].kind if order else 'lead'}".replace("_", " ")


def _tags(affair: Affair, language: str, rng: Random) -> tuple[str, ...]:
    """Return what an editor would tag: a place, a body or two, a person, in the outlet's own language."""
    named: list[Place | Body | Person] = [place for role, place in affair.places if role in {"place", "country"}]
    named.extend(body for _, body in affair.bodies[:2])
    named.extend(person for _, person in affair.people[:1])
    chosen = rng.sample(named, rng.randint(2, min(4, len(named))))
    labels = (dict(one.by_language).get(language, one.spellings[0]) for one in chosen)
    return tuple(dict.fromkeys(label.removeprefix("the ") for label in labels))

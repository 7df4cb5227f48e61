"""Makes the pieces of one affair, from the first dispatch to the last copy."""

from collections import Counter
from dataclasses import replace
from random import Random

from copytaster_press.pieces import Affair, Outlet, Para, Piece
from copytaster_press.telling.headlines import headline
from copytaster_press.telling.reports import Told, known, paragraph, tell
from copytaster_press.telling.sentences import Said
from copytaster_press.telling.voices import voice_of

from . import copying, editing, filing, overlap, picturing, readers
from .coverage import Assignment

_KILL_EVERY, _FIRST_KILL = 500, 60


class Writer:
    """Writes affair after affair; it numbers the pieces of each outlet and remembers when the next kill is due."""

    def __init__(self, outlets: dict[str, Outlet], seed: int) -> None:
        self._outlets, self._seed = outlets, seed
        self._numbers: Counter[str] = Counter()
        self._dispatches = 0
        self._said = Said()

    def write(self, affair: Affair, assignments: tuple[Assignment, ...]) -> list[Piece]:
        """Return the pieces of an affair in order of time, with all edits they will ever see."""
        made: dict[int, Piece] = {}
        self._said = Said()
        for one in assignments:
            origin = made.get(one.source) if one.source is not None else None
            rng = Random(f"{self._seed}/{affair.key}/{one.number}")  # noqa: S311 - a toy world, not a secret
            made[one.number] = self._piece(affair, one, origin, rng)
        return sorted(made.values(), key=lambda piece: (piece.published, piece.key))

    def _piece(self, affair: Affair, one: Assignment, origin: Piece | None, rng: Random) -> Piece:
        blank = self._blank(affair, one)
        if one.how == "copy" and origin is not None:
            piece = self._copy(affair, blank, one, origin, rng)
        else:
            piece = self._report(affair, blank, one, origin, rng)
        piece = self._dressed(affair, piece, one, rng)
        piece = self._edited(affair, piece, one, origin, rng)
        if origin is None or one.how == "rewrite":
            return replace(piece, origin=origin.key if origin else None)
        return replace(piece, origin=origin.key, share=round(_share(piece, origin), 4))

    def _blank(self, affair: Affair, one: Assignment) -> Piece:
        who = one.outlet
        self._numbers[who.key] += 1
        number = self._numbers[who.key]
        return Piece(
            key=f"{who.key}-{number:06}", outlet=who.key, affair=affair.key, path="", headline="", paragraphs=(),
            published=one.at, section=who.sections[filing.section(who, affair)], language=who.language, kind=one.how,
        )  # fmt: skip

    def _report(self, affair: Affair, blank: Piece, one: Assignment, origin: Piece | None, rng: Random) -> Piece:
        """Return a report in the outlet's own words; a dispatch that follows another keeps what still holds of it."""
        told = self._told(affair, one, rng, self._said)
        dateline, opening = filing.opening(one.outlet, told)
        paras = told.paragraphs
        if one.how == "dispatch" and origin is not None:
            paras = _writethru(told, origin, rng)
        piece = replace(
            blank, headline=told.headline, deck=told.deck, slug=told.slug if one.outlet.kind == "agency" else "",
            dateline=dateline, paragraphs=copying.headed(paras, opening), tags=told.tags,
            byline=filing.byline(one.outlet, rng),
        )  # fmt: skip
        if one.outlet.kind == "agency":
            return replace(piece, agency=one.outlet.name, credited=True)
        if one.how == "rewrite" and origin is not None and rng.random() < one.outlet.credits:
            owner = self._outlets[origin.outlet].name
            return replace(
                piece, agency=owner, credited=True, credit_line=f"({owner})" if rng.random() < 0.5 else owner
            )
        return piece

    def _copy(self, affair: Affair, blank: Piece, one: Assignment, origin: Piece, rng: Random) -> Piece:
        who, owner = one.outlet, self._outlets[origin.outlet]
        taken = copying.take(origin, owner, who, self._padding(affair, one, rng), rng)
        told = self._told(affair, one, rng)
        anew = rng.random() < who.rewrites_headlines
        aggregated = who.kind == "aggregator"
        paras = taken.paragraphs
        if who.kind == "agency":
            paras = copying.headed(paras, filing.opening(who, told)[1])
        return replace(
            blank,
            headline=told.headline if anew else origin.headline,
            deck="" if aggregated else told.deck,
            byline=origin.byline if aggregated and rng.random() < 0.2 else taken.byline,
            agency=who.name if who.kind == "agency" else taken.agency,
            slug=told.slug if who.kind == "agency" else "",
            dateline=filing.opening(who, told)[0] if who.kind == "agency" else taken.dateline,
            paragraphs=paras,
            credit_line="" if who.kind == "agency" else taken.credit_line,
            credited=taken.credited,
            tags=tuple(map(filing.camel, origin.tags)) if aggregated else told.tags,
            publisher=origin.outlet if aggregated else "",
        )

    def _told(self, affair: Affair, one: Assignment, rng: Random, said: Said | None = None) -> Told:
        voice = voice_of(one.outlet)
        return tell(affair, known(affair, one.at, voice.language), voice, rng, one.at, said)

    def _padding(self, affair: Affair, one: Assignment, rng: Random) -> tuple[Para, ...]:
        voice = voice_of(one.outlet)
        facts = known(affair, one.at, voice.language)
        count = rng.randint(3, 6) if one.outlet.kind == "blog" else rng.randint(1, 3)
        chosen = rng.sample(facts, min(count, len(facts)))
        return tuple(paragraph(affair, fact, voice, rng, one.at, self._said) for fact in chosen)

    def _dressed(self, affair: Affair, piece: Piece, one: Assignment, rng: Random) -> Piece:
        """Add address, pictures, paywall and readers."""
        who, number = one.outlet, self._numbers[one.outlet.key]
        talked = who.layout in filing.COMMENTED and who.language == "en"
        place = affair.places[0][1].spellings[-1]
        linked = (headline(affair, known(affair, one.at), voice_of(who), rng, one.at),) if who.kind == "blog" else ()
        return replace(
            piece,
            path=filing.address(who, number, piece.headline, filing.section(who, affair), one.at),
            photos=picturing.photos(affair, who, "" if one.how == "own" else piece.agency, piece.key, one.at, rng),
            teaser=filing.shown(who, len(piece.paragraphs), rng),
            comments=readers.comments(place, piece.tags, one.at, rng) if talked else (),
            pingbacks=readers.pingbacks(linked, rng) if rng.random() < 0.5 else (),
        )

    def _edited(self, affair: Affair, piece: Piece, one: Assignment, origin: Piece | None, rng: Random) -> Piece:
        self._dispatches += one.how == "dispatch"
        if one.how == "dispatch" and self._dispatches % _KILL_EVERY == _FIRST_KILL:
            return editing.killed(piece, rng)
        if origin is not None and one.how == "copy" and any(edit.what == "kill" for edit in origin.versions):
            return editing.withdrawn(piece, origin, rng)
        if one.outlet.kind == "aggregator":
            return piece
        voice = voice_of(one.outlet)

        def addition() -> Para | None:
            fresh = known(affair, one.at, voice.language)
            return paragraph(affair, rng.choice(fresh), voice, rng, one.at) if fresh else None

        def another() -> str:
            return headline(affair, known(affair, one.at, voice.language), voice, rng, one.at)

        return editing.edited(piece, rng, another, addition)


def _writethru(told: Told, before: Piece, rng: Random) -> tuple[Para, ...]:
    """Return a new top over what is kept of the take before."""
    top = told.paragraphs[: rng.randint(1, 3)]
    kept = copying.plain(before)[1:]
    return (*top, *kept[: max(2, round(len(kept) * rng.uniform(0.6, 1.0)))])


def _share(piece: Piece, origin: Piece) -> float:
    one, other = (overlap.joined(para.text for para in each.paragraphs) for each in (piece, origin))
    return overlap.share(one, other)

"""Lets people speak: the words belong to the affair and may be heard by several outlets, the frame is each outlet's own."""

import re
from random import Random

from copytaster_press.pieces import Fact

from .patterns import Pattern, expand
from .sentences import Desk

TAKES = 9
_SPLIT = 0.7
_OPENED = 0.4
_TAILED = 0.45
_CAPITAL = re.compile(r"I\b|[A-Z][a-z]+\.? \d")
"""What keeps its capital behind other words: I, and months."""
_END = re.compile(r"(?<=[.?!]) ")


def quotation(desk: Desk, fact: Fact) -> str | None:
    """Return a paragraph in which somebody speaks about the fact, or None where nobody has words for it."""
    spoken = [one for one in desk.wording.facts[fact.kind].quotations if desk.cast.has(one[0])]
    if not spoken or fact.kind in desk.quoted:
        return None
    desk.quoted.add(fact.kind)
    number = desk.said.unused(desk.voice.language, f"spoken of {fact.kind}", len(spoken), desk.rng)
    role, words = spoken[number]
    desk.cast.about(fact)
    take = Random(f"{desk.affair.key}/{fact.kind}/{number}/{desk.rng.randrange(TAKES)}")  # noqa: S311 - a toy world
    said = desk.tongue.tidy(_as_spoken(desk, words, take)).rstrip(". ")
    first, *rest = _END.split(said, maxsplit=1)
    desk.cast.extra = {"words": said, "opening": first.rstrip("."), "rest": rest[0] if rest else "", "speaker": role}
    frames = desk.wording.facts["quotation_split" if rest and desk.rng.random() < _SPLIT else "quotation"]
    return desk.line(desk.rng.choice(frames.sentences))


def _as_spoken(desk: Desk, words: Pattern, take: Random) -> str:
    """Return the words with what people say before and after them, where the language has phrases for it."""
    lexicon = desk.wording.lexicon
    said = expand(words, desk.cast, lexicon, take)
    if "quote_open" not in lexicon:
        return said
    if take.random() < _OPENED:
        start = said.removeprefix("^")
        start = start if _CAPITAL.match(start) else start[:1].lower() + start[1:]
        said = f"{expand(lexicon['quote_open'], desk.cast, lexicon, take)} {start}"
    if take.random() < _TAILED:
        said = f"{said.rstrip('. ')}. ^{expand(lexicon['quote_tail'], desk.cast, lexicon, take)}"
    return said

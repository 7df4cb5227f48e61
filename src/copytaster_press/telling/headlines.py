"""Writes headlines and decks: each outlet picks its own angle, so that headlines of one affair seldom look alike."""

import re
from collections.abc import Sequence
from datetime import datetime
from random import Random

from copytaster_press.pieces import Affair, Fact

from .patterns import expand
from .sentences import Desk, Said, curled
from .voices import Voice

_ANGLES = 6
_SMALL = frozenset(
    [
        "a",
        "an",
        "the",
        "and",
        "or",
        "of",
        "on",
        "in",
        "at",
        "by",
        "to",
        "for",
        "from",
        "with",
        "as",
        "but",
        "nor",
        "over",
        "after",
    ]
)


def headline(
    affair: Affair, facts: Sequence[Fact], voice: Voice, rng: Random, published: datetime, *, fresh: bool = True
) -> str:
    """Return one headline about one of these facts or about the affair as a whole."""
    desk = Desk(affair, voice, rng, published)
    cast = desk.tongue.headline_cast(affair, voice, rng, published)
    angles = [fact for fact in facts[:_ANGLES] if desk.wording.facts.get(fact.kind) and _headed(desk, fact)]
    lead = desk.wording.facts["lead"].headlines
    if not angles or (fresh and rng.random() < 0.25):
        nodes = rng.choice(lead)
    else:
        fact = rng.choice(angles)
        cast.about(fact)
        nodes = rng.choice(desk.wording.facts[fact.kind].headlines)
    text = desk.tongue.tidy_headline(expand(nodes, cast, desk.wording.lexicon, rng)).rstrip(". ")
    if voice.title_case:
        text = titled(text)
    return curled(text) if voice.curly and voice.language == "en" else text


def summary(
    affair: Affair, facts: Sequence[Fact], voice: Voice, rng: Random, published: datetime, said: Said | None = None
) -> str:
    """Return a deck of one sentence, or nothing where the outlet prints none."""
    if not facts or voice.style in {"agency", "aggregator"} or rng.random() < 0.2:
        return ""
    desk = Desk(affair, voice, rng, published, said)
    return desk.sentence(rng.choice(list(facts[:_ANGLES])))


def titled(text: str) -> str:
    """Return a headline with capitals on all but the small words."""
    words = text.split(" ")
    return " ".join(
        word if number and word.lower() in _SMALL else re.sub(r"^([\"'“‘]?)(\w)", lambda m: m[1] + m[2].upper(), word)
        for number, word in enumerate(words)
    )


def _headed(desk: Desk, fact: Fact) -> bool:
    return bool(desk.wording.facts[fact.kind].headlines)

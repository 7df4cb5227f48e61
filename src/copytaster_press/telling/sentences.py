"""Turns one fact into one sentence, and remembers which patterns a report has used."""

import re
from collections import Counter
from datetime import datetime
from random import Random

from copytaster_press.pieces import Affair, Fact

from .patterns import Pattern, expand
from .tongues import TONGUES
from .voices import Voice
from .wordings import wording

_SPOKEN = (
    *(
        " said",
        " told",
        '"',
        "according to",
        " warned",
        " argued",
        " announced",
        "promis",
        " added",
        ". ^",
        "insist",
        " maintained",
        " explained",
    ),
    *(
        "«",
        "según",
        "explicó",
        "señal",
        "asegur",
        "anunci",
        "record",
        "exig",
        "pidió",
        "cifró",
        "prom",
        "reclam",
        "pide",
    ),
    *("قال", "وفق", "بحسب", "كما", "أعلن", "طالب", "وعد", "تعهد"),
    *("밝혔다", "말했다", "지적", "따르면", "설명", "강조", "촉구", "요구", "약속", "했다고"),
)

_LINKED = 0.94
_ENDED = re.compile(r'[.!?]"?\s*$')


class Said:
    """Which wordings of an affair were printed so far, so that reporters who do not know of each other differ."""

    def __init__(self) -> None:
        self._times: Counter[tuple[str, str, int]] = Counter()

    def unused(self, language: str, fact: str, wordings: int, rng: Random) -> int:
        """Return the number of one of the fact's wordings that was printed least often, and note that it now is."""
        times = [self._times[language, fact, number] for number in range(wordings)]
        chosen = rng.choice([number for number in range(wordings) if times[number] == min(times)])
        self._times[language, fact, chosen] += 1
        return chosen


class Desk:
    """Where one report is written: its affair, its voice, its cast and its chance."""

    def __init__(
        self, affair: Affair, voice: Voice, rng: Random, published: datetime, said: Said | None = None
    ) -> None:
        self.affair = affair
        self.voice = voice
        self.rng = rng
        self.published = published
        self.said = said or Said()
        self.tongue = TONGUES[voice.language]
        self.wording = wording(affair.kind, voice.language)
        self.quoted: set[str] = set()
        self.begun = False
        self.cast = self.tongue.cast(affair, voice, rng, published)

    def lead(self) -> str:
        """Return a sentence that says what happened, where and when."""
        return self.line(self._unused("lead"))

    def sentence(self, fact: Fact) -> str:
        """Return one sentence that tells the fact, attributed where the voice wants it."""
        self.cast.about(fact)
        raw = self._attributed(expand(self._unused(fact.kind), self.cast, self.wording.lexicon, self.rng))
        self.begun = True
        return self._finished(raw)

    def line(self, nodes: Pattern) -> str:
        """Return one tidy sentence of a pattern."""
        return self._finished(expand(nodes, self.cast, self.wording.lexicon, self.rng))

    def word(self, name: str) -> str:
        """Return a word of the lexicon, untidied."""
        return expand(self.wording.lexicon[name], self.cast, self.wording.lexicon, self.rng)

    def join(self, sentences: list[str]) -> str:
        """Return one paragraph."""
        return " ".join(sentences)

    def _unused(self, fact: str) -> Pattern:
        patterns = self.wording.facts[fact].sentences
        return patterns[self.said.unused(self.voice.language, fact, len(patterns), self.rng)]

    def _attributed(self, raw: str) -> str:
        if any(mark in raw for mark in _SPOKEN) or self.voice.style == "blog":
            return raw
        chance = self.rng.random()
        if chance < self.voice.attributes * 0.6:
            return f"{raw}{self.word('attr_end')}"
        if chance < self.voice.attributes:
            return f"{self.word('attr_front')}{raw}"
        if chance > _LINKED and self.begun and "link" in self.wording.lexicon:
            return f"{self.word('link')}{raw}"
        return raw

    def _finished(self, raw: str) -> str:
        text = self.tongue.tidy(raw if _ENDED.search(raw) else f"{raw.rstrip(', ')}{self.tongue.stop}")
        return curled(text) if self.voice.curly and self.voice.language == "en" else text


def curled(text: str) -> str:
    """Return the text with typographic quotation marks and apostrophes."""
    parts = text.split('"')
    marked = "".join(
        part + (("“", "”")[number % 2] if number < len(parts) - 1 else "") for number, part in enumerate(parts)
    )
    return marked.replace("'", "’")

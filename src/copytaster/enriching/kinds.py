"""What a name stands for: person, organisation or place, by its words and by what stands around it."""

from collections import Counter

from copytaster.model.annotations import TagKind
from copytaster.text.words import tag_key

from . import gazetteer
from .lexicon import DIRECTIONS, GIVEN_NAMES, ORGANISATIONS, OTHERS, PARTICLES, PLACES, SAID, STAND_ALONE, word_set
from .runs import Run, Word

_WHERE = word_set("in at from near across outside inside throughout around into toward towards via")
_COMPANY = word_set("inc corp ltd llc plc gmbh ag")
_BROADCASTER = word_set("radio tv television radiotelevision televisión télévision rádio rundfunk")
"""Stand before the rest of a name (Radio Sund), as they stand behind it elsewhere."""


def by_words(words: tuple[Word, ...]) -> TagKind | None:
    """Return what the words of a name say alone, none where they say nothing."""
    folded = [word.folded for word in words]
    key = tag_key(" ".join(folded))
    if tag_key(gazetteer.ALIASES.get(key, key)) in gazetteer.PLACES:
        return TagKind.PLACE
    head = _head(folded)
    if len(folded) == 1 and folded[0] in STAND_ALONE:
        return TagKind.ORGANISATION
    if any(word in _COMPANY for word in folded[1:]) or head in ORGANISATIONS or _is_broadcaster(folded):
        return TagKind.ORGANISATION
    if head in OTHERS:
        return TagKind.NAME
    if len(folded) > 1 and (head in PLACES or folded[0] in ("mount", "lake", "cape", "port", "fort", "san", "santa")):
        return TagKind.PLACE
    if len(folded) > 1 and folded[-1] in DIRECTIONS:  # a constituency, a station: Averell East
        return TagKind.PLACE
    if len(words) == 1 and words[0].shouted and 2 <= len(words[0].printed) <= 6:
        return TagKind.ORGANISATION
    if len(folded) > 1 and folded[0] in GIVEN_NAMES:
        return TagKind.PERSON
    if len(folded) > 1 and _made_like_a_person(words):
        return TagKind.PERSON
    return None


def by_surroundings(run: Run, titled: bool) -> Counter[TagKind]:
    """Return votes from what stands around one mention."""
    votes: Counter[TagKind] = Counter()
    if titled:
        votes[TagKind.PERSON] += 3
    if run.after in SAID and not run.possessive and not run.follows.startswith("."):
        votes[TagKind.PERSON] += 1
    if run.follows[:2] == ", " and run.follows[2:4].isdigit() and run.follows[4:5] in (",", ".", ";"):
        votes[TagKind.PERSON] += 3
    if run.before[1] in _WHERE and not run.possessive:
        votes[TagKind.PLACE] += 1
    if run.before[1] == "the":
        votes[TagKind.PERSON] -= 2
    return votes


def _head(folded: list[str]) -> str:
    """Return the word that says what the thing is: the last one, or the one before `of`."""
    for place, word in enumerate(folded[1:], start=1):
        if word in ("of", "for", "on", "de", "des", "du", "fur"):
            return folded[place - 1]
    return folded[-1]


def _is_broadcaster(folded: list[str]) -> bool:
    return len(folded) > 1 and folded[0] in _BROADCASTER


def _made_like_a_person(words: tuple[Word, ...]) -> bool:
    """Say whether it has an initial, a small particle or a hyphenated given name: J. Ruiz, Ana al-Amin, Kang Ha-na."""
    if len(words) > 4:
        return False
    for place, word in enumerate(words):
        if len(word.printed) == 2 and word.printed[1] == "." and place < len(words) - 1:
            return True
        if 0 < place < len(words) - 1 and word.folded in PARTICLES:
            return True
        before, _, behind = word.printed.partition("-")
        if len(words) == 2 and behind[:1].isalpha() and (behind[0].islower() or before.lower() in PARTICLES):
            return True
    return False

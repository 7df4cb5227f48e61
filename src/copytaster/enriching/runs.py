"""Runs of capitalised words: where names can stand in a text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from copytaster.model.span import Span
from copytaster.text.characters import fold
from copytaster.text.sentences import sentences

from .lexicon import JOINERS, NEVER, ORGANISATIONS, OTHERS, PARTICLES, PLACES, TITLES, word_set

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]\w*(?:(?:[-‐‑'’]|&)\w+)*")
_ABBREVIATED = word_set("st mt ft mr mrs ms dr prof sen rep gov gen lt col sgt capt jr sr inc corp co ltd bros adm maj")
# Words that a title prints with capitals and a name does not hold.
_SMALL = word_set("of our is the in this a an and to for on at by with from as are was were his her its their be has")
_ROMAN = frozenset(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"))
_POSSESSIVE = re.compile(r"['’]s$|(?<=s)['’]$")
_POSSESSIVE_FOLLOWS = re.compile(r"['’]s?(?!\w)")
_LONGEST_RUN = 9


@dataclass(frozen=True, slots=True)
class Word:
    """One word as printed, its fold, its place in the text, and whether it begins as names do."""

    printed: str
    folded: str
    start: int
    end: int
    capital: bool

    @property
    def shouted(self) -> bool:
        """Whether it is printed in capitals throughout."""
        return len(self.printed) > 1 and self.printed.isupper()


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words in a row, with the words around them (folded, empty at the ends of a sentence)."""

    words: tuple[Word, ...]
    opens: bool
    before: tuple[str, str]
    after: str
    follows: str
    possessive: bool = False

    @property
    def span(self) -> Span:
        """Where the run stands."""
        return Span(self.words[0].start, self.words[-1].end)


def words_of(text: str, span: Span) -> list[Word]:
    """Return the words of one sentence; the stop of an initial or an abbreviated title belongs to its word."""
    found = []
    for match in _WORD.finditer(text, span.start, span.end):
        start, end = match.span()
        printed = match.group()
        if "'" in printed or "’" in printed:
            printed = _POSSESSIVE.sub("", printed)
        folded = fold(printed)
        end = start + len(printed)
        if text[end : end + 1] == "." and (folded in _ABBREVIATED or (len(printed) == 1 and printed.isupper())):
            end += 1
        found.append(Word(text[start:end], folded, start, end, _has_capital(printed)))
    return found


def _has_capital(printed: str) -> bool:
    # al-Nashif, d'Estaing, iPhone: small at first, with a capital inside
    return printed[0].isupper() or (not printed.islower() and printed[0].islower() and not printed[1:6].islower())


def runs(text: str) -> Iterator[Run]:
    """Yield runs in order. Sentences printed like a headline (nearly every word a capital) yield none."""
    for span in sentences(text):
        words = words_of(text, span)
        if not _like_a_headline(words, stopped=text[span.end - 1] in '.!?"”'):
            yield from _in_sentence(text, words)


def _like_a_headline(words: list[Word], *, stopped: bool) -> bool:
    long = [word for word in words if len(word.printed) > 3]
    return len(long) > 4 and sum(word.capital for word in long) > (0.95 if stopped else 0.8) * len(long)


def _in_sentence(text: str, words: list[Word]) -> Iterator[Run]:
    at = 0
    while at < len(words):
        if not words[at].capital or words[at].folded in NEVER or words[at].printed in _ROMAN:
            at += 1
            continue
        end = _end_of_run(text, words, at)
        behind = words[end - 1].end
        yield Run(
            words=tuple(words[at:end]),
            opens=at == 0 or _opens(text[words[at - 1].end : words[at].start]),
            before=(words[at - 2].folded if at > 1 else "", words[at - 1].folded if at else ""),
            after=words[end].folded if end < len(words) else "",
            follows=text[behind : behind + 12],
            possessive=bool(_POSSESSIVE_FOLLOWS.match(text, behind)),
        )
        at = end


def _opens(gap: str) -> bool:
    """Say whether something like a sentence begins behind this gap: a quotation, or what a colon or a dash sets off."""
    return gap[-1:] in '"“‘«„' or gap.strip() in (":", "—", "–", "--")


def _end_of_run(text: str, words: list[Word], at: int) -> int:
    """Return the place behind the run that begins at `at`."""
    end = at + 1
    while end < len(words) and end - at < _LONGEST_RUN:
        reach = _next_capital(text, words, at, end)
        if reach is None:
            break
        end = reach + 1
    return end


def _next_capital(text: str, words: list[Word], at: int, end: int) -> int | None:
    """Return where the run goes on, over small words where the name allows them; none where it ends."""
    place = end
    while place < len(words) and _close(text[words[place - 1].end : words[place].start], words[place]):
        word = words[place]
        if word.capital:
            return None if word.folded in NEVER or word.folded in _SMALL else place
        if place - end >= 2 or not _may_join(words[at:place], word.folded):
            return None
        place += 1
    return None


def _close(gap: str, word: Word) -> bool:
    if gap in ("'s ", "’s ", "' ", "’ "):
        # Workers' Party, People's Republic: one name; Smith's Party would be read as one too.
        return word.folded in ORGANISATIONS or word.folded in PLACES
    return gap in (" ", "\u00a0", "\u202f", " & ")


def _may_join(run: list[Word], small: str) -> bool:
    """Say whether a small word can stand inside the name that the run, small words and all, begins."""
    last = run[-1].folded
    if small in ("and", "und", "et", "y"):
        # Ministry of Trade and Industry, but not: the Ministry and Smith
        return any(word.folded in ("of", "for", "de") for word in run) and bool({w.folded for w in run} & ORGANISATIONS)
    if small in ("the", "la", "des"):
        return last in ("of", "for", "de", "on")
    if small in JOINERS and (last in ORGANISATIONS or last in OTHERS or last in PLACES):
        return True
    if small == "for":
        return last in TITLES and len(run) > 2
    return small in PARTICLES and last not in TITLES and not run[-1].shouted

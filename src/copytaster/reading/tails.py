"""Tails: other articles' headlines that ran into the end of a body, and how they are cut off."""

import re
from collections.abc import Iterator, Sequence

from .furniture_words import SECTIONS
from .lines import ends_sentence


def without_tail(paragraphs: Sequence[str], other_bodies: Sequence[Sequence[str]] = ()) -> tuple[str, ...]:
    """Return the paragraphs up to where a tail of foreign headlines begins; mostly all of them, unchanged.

    A tail begins after a full stop and holds no sentence that ends as sentences do. It shows itself by
    words that lead to other pages ("read more"), by standing under another article of the same page too
    (`other_bodies`), or by many capitals with names of sections in between. Real endings stay: what is
    cut runs to the very end and reads as headlines all through.
    """
    if not paragraphs:
        return ()
    *before, last = paragraphs
    cut = _cut(last, [body[-1] for body in other_bodies if body])
    kept = last[:cut].rstrip()
    return (*before, kept) if kept else tuple(before)


_WINDOW = 12_000
_STOP = re.compile(r"[.!?。！？।۔…][\"'”’»)\]]{0,3}\s+")
_LEADS_ON = re.compile(
    r"\b(?:read (?:more|also|next|full story)|also read|more (?:news|stories)|related (?:news|articles|stories|topics)|see also|you may also like"
    r"|recommended(?: for you)?|most (?:read|popular|viewed)|latest news|trending(?: now)?|top stories|more from|don['’]t miss|must read|editor['’]?s picks?"
    r"|lesen sie auch|mehr zum thema|(?:à )?lire aussi|lea también|te puede interesar|leia (?:também|mais)|leggi anche|lees ook|baca juga|читайте также|czytaj także"
    r"|اقرأ (?:أيضا|أيضاً|المزيد)|더\s?보기|관련\s?기사|続きを読む|関連記事|相关阅读|推荐阅读|阅读更多)\b[\s:|»›>–—-]*",
    re.IGNORECASE,
)
_SMALL_LEAD = re.compile(r"(?:more|read|see|watch|also|related|latest|other|recommended|recent|from)\b(?:\s[a-z'’]+){0,4}[\s:|»›>–—-]+(?=[^\W\d_a-zß-öø-ÿ\"'“‘])")
_WORD = re.compile(r"[^\W_][\w'’.&-]*")
_LEAST_WORDS = 12
_SHARED_LETTERS = 30
_CLOSED = re.compile(r"(?<![A-Z])(?<!\b[a-z]{2})(?<!\b[a-z]{3})[.。।۔][\"'”’»)\]]{0,3}(?=\s|$)")


def _cut(text: str, others: Sequence[str]) -> int:
    offset = max(0, len(text) - _WINDOW)
    window = text[offset:]
    openings = {rest[:_SHARED_LETTERS] for other in others for rest in _rests(other[-_WINDOW:])}
    for rest in _rests(window):
        if _leads_on(rest) or _shared(rest, openings) or _unmarked(rest):
            return offset + len(window) - len(rest)
    return len(text)


def _rests(window: str) -> Iterator[str]:
    """Yield what a tail may be, longest first: all from behind the end of a sentence, or from words that lead on."""
    # A tail has no ends of sentences but those of headlines and abbreviations, so it begins among the last few.
    starts = {match.end() for match in _STOP.finditer(window)}
    leads = {match.start() for match in _LEADS_ON.finditer(window) if match.start() and window[match.start() - 1] == " "}
    for start in sorted({*sorted(starts)[-20:], *sorted(leads)[-20:]}):
        yield window[start:]


def _leads_on(rest: str) -> bool:
    match = _LEADS_ON.match(rest) or _SMALL_LEAD.match(rest)
    if not match:
        return False
    tail = rest[match.end() :].strip()
    if not tail or tail[0].islower():
        return not tail
    return _reads_as_headlines(tail, capitals=0.3) or (_is_unclosed(tail) and _reads_as_headlines(tail, capitals=0.1))


def _shared(rest: str, openings: set[str]) -> bool:
    """Tell whether another article of the page has an end that opens with these words too, and no sentence closes in it."""
    if rest[:_SHARED_LETTERS] not in openings or len(rest) < _SHARED_LETTERS:
        return False
    if _opens_as_headline(rest) and _reads_as_headlines(rest, capitals=0.5):
        return True
    return _is_unclosed(rest) and _reads_as_headlines(rest, capitals=0.1)


def _is_unclosed(tail: str) -> bool:
    return not _CLOSED.search(tail) and not ends_sentence(tail)


def _unmarked(rest: str) -> bool:
    words = _WORD.findall(rest)
    if len(words) < 2 * _LEAST_WORDS or ends_sentence(rest):
        return False
    sections = sum(word.casefold() in SECTIONS for word in words if word[0].isupper())
    digits = sum(word[0].isdigit() for word in words)
    if digits * 5 > len(words):
        return False
    return _opens_as_headline(rest) and _reads_as_headlines(rest, capitals=0.55 if sections >= 3 else 0.68)


def _opens_as_headline(rest: str) -> bool:
    """Tell whether what comes before the first full stop has a headline's capitals, so that no sentence is cut."""
    first = _WORD.findall(_STOP.split(rest, maxsplit=1)[0])[:40]
    return bool(first) and sum(word[0].isupper() for word in first) >= 0.5 * len(first)


def _reads_as_headlines(tail: str, *, capitals: float) -> bool:
    """Tell whether a text is headlines in a row: capitals aplenty (where its script has them) and hardly a full stop."""
    words = _WORD.findall(tail)
    if not words:
        return True
    stops = len(_CLOSED.findall(tail))
    if stops * 30 > len(words) or (stops and ends_sentence(tail) and len(words) < 3 * _LEAST_WORDS):
        return False
    cased = [word for word in words if word[0].lower() != word[0].upper()]
    if len(cased) * 2 < len(words):
        return True
    return sum(word[0].isupper() for word in cased) >= capitals * len(cased)

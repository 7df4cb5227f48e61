"""Tails: other articles' headlines that ran into the end of a body, and how they are cut off."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from copytaster.reading.conventions.furniture import is_furniture
from copytaster.reading.conventions.furniture_words import SECTIONS
from copytaster.reading.conventions.lines import ends_sentence
from copytaster.text.wordlists import phrases


def without_tail(paragraphs: Sequence[str], shared: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Return the paragraphs up to where a tail of foreign headlines begins; mostly all of them, unchanged.

    A tail begins after a full stop and holds no sentence that ends as sentences do. It shows itself by
    words that lead to other pages ("read more"), by standing under another article of the same page too
    (`shared`, from `shared_openings`), or by many capitals with names of sections in between. Real endings
    stay: what is cut runs to the very end and reads as headlines all through.
    """
    if not paragraphs:
        return ()
    *before, last = paragraphs
    kept = last[: _cut(last, shared)].rstrip()
    return (*before, kept) if kept else tuple(before)


def shared_openings(bodies: Iterable[Sequence[str]]) -> frozenset[str]:
    """Return how ends that two or more bodies of one page share begin."""
    openings = Counter(
        opening for body in bodies if body for opening in {r[:_SHARED_LETTERS] for r in _rests(body[-1])}
    )
    return frozenset(opening for opening, times in openings.items() if times > 1)


_WINDOW = 5_000
_STOP = re.compile(r"(?:[.!?。！？।۔…][\"'”’»)\]]{0,3}|\w\))\s+")
_LEADS = phrases("""
read more|read also|read next|read full story|also read|more news|more stories|related news
related articles|related stories|related topics|see also|you may also like|you might also like
recommended for you|recommended|most read|most popular|most viewed|latest news|trending now|trending
top stories|more from|don't miss|don’t miss|must read|editor's picks|editors' picks|lesen sie auch
mehr zum thema|à lire aussi|lire aussi|lea también|te puede interesar|leia também|leia mais
leggi anche|lees ook|baca juga|читайте также|czytaj także|اقرأ أيضاً|اقرأ أيضا|اقرأ المزيد|더보기|관련기사
続きを読む|関連記事|相关阅读|推荐阅读|阅读更多
""")
_SURE_LEADS = phrases("""
read more|also read|read also|you may also like|you might also like|related articles|related stories|related news
à lire aussi|lesen sie auch|lea también|te puede interesar|leia também|leggi anche|baca juga|читайте также
""")
"""These lead on even where the sentence before them lacks its full stop."""
_LEADS_ON = re.compile(rf"(?:{'|'.join(sorted(_LEADS, key=len, reverse=True))})(?!\w)[\s:|»›>–—-]*", re.IGNORECASE)
_SMALL_LEAD = re.compile(
    r"(?:more|read|see|watch|also|related|latest|other|recommended|recent|from)\b(?:\s[a-z'’]+){0,4}[\s:|»›>–—-]+"
    r"(?=[^\W\d_a-zß-öø-ÿ\"'“‘])"
)
_WORD = re.compile(r"[^\W_][\w'’.&-]*")
_LEAST_WORDS, _INVITED = 12, 160
_SHARED_LETTERS = 30
_CLOSED = re.compile(r"(?<![A-Z])(?<!\b[a-z]{2})(?<!\b[a-z]{3})[.。।۔][\"'”’»)\]]{0,3}(?=\s|$)")


def _cut(text: str, shared: frozenset[str]) -> int:
    for rest in _rests(text):
        if _leads_on(rest) or _stands_elsewhere(rest, shared) or _unmarked(rest):
            return len(text) - len(rest)
    return len(text)


def _rests(text: str) -> Iterator[str]:
    """Yield what a tail may be, longest first: all from behind the end of a sentence, or from words that lead on."""
    # A tail has no ends of sentences but those of headlines and abbreviations, so it begins among the last few.
    window = text[-_WINDOW:]
    starts = [match.end() for match in _STOP.finditer(window)][-20:]
    small = window.lower()
    leads = [at for lead in _SURE_LEADS if (at := small.rfind(f" {lead} ")) >= 0] if len(small) == len(window) else []
    for start in sorted({*starts, *(at + 1 for at in leads)}):
        yield window[start:]


def _leads_on(rest: str) -> bool:
    if len(rest) <= _INVITED and is_furniture(rest) and not ends_sentence(rest):
        return True
    match = _SMALL_LEAD.match(rest) or _LEADS_ON.match(rest)
    if not match:
        return False
    tail = rest[match.end() :].strip()
    if not tail or tail[0].islower():
        return not tail
    if _is_unclosed(tail):
        return _reads_as_headlines(tail, capitals=0.1)
    return _reads_as_headlines(tail, capitals=0.5 if ends_sentence(tail) else 0.3)


def _stands_elsewhere(rest: str, shared: frozenset[str]) -> bool:
    """Tell whether another article's end opens with these words too, and no sentence closes in this one."""
    if rest[:_SHARED_LETTERS] not in shared or len(rest) < _SHARED_LETTERS:
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
    """Tell whether a text is headlines in a row: capitals (where its script has them) and hardly a full stop."""
    words = _WORD.findall(tail)
    if not words:
        return True
    stops = len(_CLOSED.findall(tail))
    if stops * 30 > len(words) or (stops and ends_sentence(tail) and len(words) < 3 * _LEAST_WORDS):
        return False
    if tail.count(",") * 6 > len(words):
        return False  # a list of names, not headlines
    cased = [word for word in words if word[0].lower() != word[0].upper()]
    if len(cased) * 2 < len(words):
        return True
    return bool(sum(word[0].isupper() for word in cased) >= capitals * len(cased))

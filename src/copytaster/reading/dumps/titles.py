"""Which of the short lines above a body are its headline, its deck and its slug."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from copytaster.reading.conventions.datelines import opening_dateline
from copytaster.reading.conventions.lines import Line, count_words, ends_sentence, folded
from copytaster.reading.conventions.slugs import is_slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Titles:
    """The numbers of the lines that are headline, deck and slug, and of all lines that repeat the headline."""

    headline: int | None = None
    deck: int | None = None
    slug: int | None = None
    repeated: tuple[int, ...] = ()


def choose_titles(
    lines: Sequence[Line], free: Sequence[int], *, body: int, printed: Mapping[str, int], labels_at: int | None
) -> Titles:
    """Return the titles among `free` lines above `body`.

    A headline printed twice is sure. Else it is the line near the body, or above the byline, that speaks of the
    same things as the body does. `printed` counts each folded line of the page; `labels_at` is the line of the
    first byline or stamp, if any.
    """
    if not free:
        return Titles()
    spoken = words_spoken(lines, body)
    twice = _printed_twice(lines, free, printed, spoken)
    if twice:
        below = [n for n in free if n > twice[-1] and count_words(lines[n].text) > _FEW_WORDS]
        return Titles(headline=twice[-1], deck=below[0] if below else None, repeated=twice)
    long = [number for number in free if count_words(lines[number].text) >= _LEAST_WORDS]
    upper = [number for number in long if labels_at is not None and labels_at - _NEAR <= number < labels_at]
    lower = [number for number in long if labels_at is not None and number > labels_at]
    about = [number for number in lower if speaks_of(lines[number].text, spoken)]
    if upper and (not about or speaks_of(lines[upper[-1]].text, spoken)):
        titles = _from_run(lines, [n for n in free if n <= upper[-1]], body, spoken)
        # What stands between byline and body is a deck, printed below them.
        return replace(titles, deck=about[-1]) if about and titles.deck is None else titles
    return _from_run(lines, free if not long or free[-1] == long[-1] else long, body, spoken)


def below_headline(lines: Sequence[Line], free: Sequence[int], headline: int, *, body: int) -> Titles:
    """Return the titles where the headline is known: a slug right above it, a deck below it."""
    above = [number for number in free if number == headline - 1]
    wire_copy = _is_wire_copy(lines[body].text)
    slug = next((n for n in above if wire_copy and is_slug(lines[n].text, wire_page=True)), None)
    below = (n for n in free if n > headline and not lines[n].linked and not lines[n].bullet)
    deck = next((n for n in below if lines[n].slanted or count_words(lines[n].text) >= _FEW_WORDS), None)
    return Titles(headline=headline, deck=deck, slug=slug)


def words_spoken(lines: Sequence[Line], body: int) -> frozenset[str]:
    """Return the stems of what the first paragraphs of a body speak of."""
    return stems(" ".join(line.text[:_READ] for line in lines[body : body + _PARAGRAPHS])[:_READ])


def stems(text: str) -> frozenset[str]:
    """Return the beginnings of a text's longer words, so that "painters" meets "painted"."""
    return frozenset(word[:5] for word in re.findall(r"[^\W_]{4,}", text.casefold()))


def speaks_of(title: str, spoken: frozenset[str]) -> bool:
    """Tell whether a third or more of a title's words are spoken of in the body."""
    own = stems(title)
    return bool(own) and len(own & spoken) >= _SPEAKS_OF_BODY * len(own)


_SPEAKS_OF_BODY = 0.34
_FEW_WORDS, _LEAST_WORDS, _NEAR = 5, 3, 8
_PARAGRAPHS, _READ = 12, 6000


def _printed_twice(
    lines: Sequence[Line], free: Sequence[int], printed: Mapping[str, int], spoken: frozenset[str]
) -> tuple[int, ...]:
    """Return the lines that print one title more than once: the last such title, preferably one the body speaks of."""
    twice = [n for n in free if printed[folded(lines[n].text)] > 1 and count_words(lines[n].text) > 2]
    about = [n for n in twice if speaks_of(lines[n].text, spoken)]
    if not about and any(speaks_of(lines[n].text, spoken) for n in free):
        return ()
    chosen = (about or twice)[-1:]
    return tuple(n for n in twice if chosen and folded(lines[n].text) == folded(lines[chosen[0]].text))


def _from_run(lines: Sequence[Line], free: Sequence[int], body: int, spoken: frozenset[str]) -> Titles:
    """Choose among the last lines in a row that speak of what the body speaks of."""
    run: list[int] = []
    for number in reversed(free):
        if speaks_of(lines[number].text, spoken):
            run.insert(0, number)
        elif run:
            break
    run = run or [free[-1]]
    wire_copy = _is_wire_copy(lines[body].text)
    below = [number for number in free if number > run[-1]]
    if below and len(run) == 1 and is_slug(lines[run[0]].text, wire_page=wire_copy):
        # A slug names the place and the matter, where a headline may play with other words.
        return Titles(headline=below[0], slug=run[0])
    slug = None
    if len(run) > 1 and is_slug(lines[run[0]].text, wire_page=wire_copy):
        slug = run.pop(0)
    elif wire_copy and run[0] - 1 in free and is_slug(lines[run[0] - 1].text, wire_page=True):
        slug = run[0] - 1
    while len(run) > 1 and count_words(lines[run[0]].text) <= 2:
        run.pop(0)
    if len(run) > 1 and _is_deck(lines[run[-2]].text, lines[run[-1]].text, alone=len(run) == len(free)):
        return Titles(headline=run[-2], deck=run[-1], slug=slug)
    return Titles(headline=run[0] if slug is not None else run[-1], slug=slug)


def _is_wire_copy(paragraph: str) -> bool:
    found = opening_dateline(paragraph)
    return found is not None and found.dateline.agency is not None


def _is_deck(upper: str, lower: str, *, alone: bool) -> bool:
    if count_words(lower) < _FEW_WORDS or (count_words(upper) <= 3 and not ends_sentence(lower)):
        return False
    return ends_sentence(lower) or len(lower) >= 1.2 * len(upper) or alone

"""The headline of a page whose headings are marked, as Markdown and text browsers mark them."""

from collections.abc import Sequence

from .furniture import heads_comments, heads_related, is_furniture, is_section
from .lines import Line, count_words
from .survey import is_running
from .titles import speaks_of, words_spoken


def marked_headline(lines: Sequence[Line]) -> int | None:
    """Return the heading under which the page's own article stands, or none where no marked heading can be its.

    It is the one with the most running text below it; or, where that is a subheading, the higher one above it.
    """
    headings = [number for number, line in enumerate(lines) if line.level]
    own = [number for number in headings if _may_head(lines[number])]
    if not own:
        return None
    below = {at: _words(lines, at, end) for at, end in zip(headings, [*headings, len(lines)][1:], strict=True)}
    best = max(own, key=lambda at: below[at])
    headline = _risen(lines, own, best)
    under = sum(words for at, words in below.items() if at >= headline)
    above = _words(lines, -1, headline)
    return headline if below[best] and above <= _MOST_ABOVE * under else None


_MOST_ABOVE = 0.5
_BESIDE = 6


def _may_head(line: Line) -> bool:
    if heads_related(line.text) or heads_comments(line.text) or is_furniture(line.text) or is_section(line.text):
        return False
    return not line.linked


def _words(lines: Sequence[Line], heading: int, end: int) -> int:
    """Return how many words of running text stand between a heading and a line."""
    return sum(count_words(line.text) for line in lines[heading + 1 : end] if is_running(line) and not line.linked)


def _risen(lines: Sequence[Line], own: Sequence[int], best: int) -> int:
    """Return the highest heading that `best` stands under; a site's name above both heads nothing of its own."""
    headline = best
    for number in reversed([number for number in own if number < best]):
        if lines[number].level < lines[headline].level and _heads_copy(lines, number, headline):
            headline = number
    return headline


def _heads_copy(lines: Sequence[Line], number: int, below: int) -> bool:
    between = lines[number + 1 : below]
    if any(is_running(line) for line in between):
        return True
    body = next((n for n in range(below, len(lines)) if is_running(lines[n])), below)
    return len(between) <= _BESIDE and speaks_of(lines[number].text, words_spoken(lines, body))

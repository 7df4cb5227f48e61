"""The headline of a page whose headings are marked, as Markdown and text browsers mark them."""

from collections.abc import Sequence

from copytaster.reading.conventions.furniture import (
    heads_comments,
    heads_related,
    is_furniture,
    is_masthead,
    is_section,
)
from copytaster.reading.conventions.leading_names import read_byline
from copytaster.reading.conventions.lines import Line, count_words
from copytaster.reading.conventions.stamps import read_stamp

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
    teased = sum(words for at, words in below.items() if at < headline and lines[at].linked)
    above = _words(lines, -1, headline) - teased
    return headline if below[best] and above <= _MOST_ABOVE * under else None


def ends_article(lines: Sequence[Line], number: int, headline: int) -> bool:
    """Tell whether a line below a marked headline is a heading at which another article or the page's foot begins.

    It leads elsewhere, or links stand right below it. Under one no lower than the headline, running text goes on only
    where it is more than a teaser.
    """
    line, after = lines[number], range(number + 1, len(lines))
    if not line.level:
        return False
    if _leads_elsewhere(line) or any(_leads_elsewhere(lines[at]) for at in after[:1]):
        return True
    end = next((at for at in after if lines[at].level), len(lines))
    running = sum(is_running(lines[at]) for at in range(number + 1, end))
    return line.level <= lines[headline].level and (_is_signed(lines, number) or running < _GOES_ON)


_MOST_ABOVE = 0.5
_GOES_ON = 2
_BESIDE, _BELOW, _MOST_HEADINGS = 6, 3, 50


def _leads_elsewhere(line: Line) -> bool:
    return line.linked and not all(address.startswith("#") for _text, address in line.links)


def _may_head(line: Line) -> bool:
    if heads_related(line.text) or heads_comments(line.text) or is_furniture(line.text) or is_section(line.text):
        return False
    return not line.linked and not is_masthead(line.text)


def _words(lines: Sequence[Line], heading: int, end: int) -> int:
    """Return how many words of running text stand between a heading and a line."""
    return sum(count_words(line.text) for line in lines[heading + 1 : end] if is_running(line) and not line.linked)


def _risen(lines: Sequence[Line], own: Sequence[int], best: int) -> int:
    """Return the highest heading that `best` stands under; a site's name above both heads nothing of its own.

    One of the same height is above it where byline or time stand below that one alone.
    """
    headline = best
    for number in reversed([number for number in own if number < best][-_MOST_HEADINGS:]):
        if _stands_above(lines, number, headline):
            headline = number
    return headline


def _stands_above(lines: Sequence[Line], number: int, headline: int) -> bool:
    if lines[number].level == lines[headline].level:
        return _is_signed(lines, number) and not _is_signed(lines, headline)
    return lines[number].level < lines[headline].level and _heads_copy(lines, number, headline)


def _is_signed(lines: Sequence[Line], number: int) -> bool:
    """Tell whether a byline or a time stands right below a heading."""
    below = (line.text for line in lines[number + 1 : number + 1 + _BELOW] if not line.level)
    return any(read_stamp(text) is not None or read_byline(text) is not None for text in below)


def _heads_copy(lines: Sequence[Line], number: int, below: int) -> bool:
    between = lines[number + 1 : below]
    if any(is_running(line) for line in between):
        return True
    body = next((n for n in range(below, len(lines)) if is_running(lines[n])), below)
    return len(between) <= _BESIDE and speaks_of(lines[number].text, words_spoken(lines, body))

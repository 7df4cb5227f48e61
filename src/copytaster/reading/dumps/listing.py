"""Cards: the articles that a dump lists one after another, each with a stamp, a headline and a body."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from copytaster.reading.conventions.furniture import heads_comments, heads_related, is_furniture, is_section
from copytaster.reading.conventions.leading_names import read_byline
from copytaster.reading.conventions.lines import Line, count_words, folded, is_prose
from copytaster.reading.conventions.stamps import Stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One listed article: line numbers `start` to `end`, its body from `body` on, and what its head says."""

    start: int
    body: int
    end: int
    headline: str
    stamp: Stamp | None
    publisher: str | None = None
    category: str | None = None
    headline_follows: bool = False


def read_cards(lines: Sequence[Line], stamps: Mapping[int, Stamp], start: int, end: int) -> tuple[Card, ...]:
    """Return the cards among lines `start` to `end`, in order, without overlap; those without a body are left out."""
    anchors = [number for number in range(start, end) if number in stamps]
    cards: list[Card] = []
    for number, following in zip(anchors, [*anchors, end][1:], strict=True):
        floor = cards[-1].body + 1 if cards else start
        if card := _card(lines, stamps[number], number, floor, following):
            cards.append(card)
    ends = [*[card.start for card in cards], end][1:]
    return tuple(_closed(card, last, lines) for card, last in zip(cards, ends, strict=True))


def _closed(card: Card, end: int, lines: Sequence[Line]) -> Card:
    stop = next((n for n in range(card.body, end) if _ends_card(lines[n])), end)
    return Card(
        start=card.start, body=card.body, end=max(stop, card.body + 1), headline=card.headline, stamp=card.stamp,
        publisher=card.publisher, category=card.category, headline_follows=card.headline_follows,
    )  # fmt: skip


def _ends_card(line: Line) -> bool:
    return heads_related(line.text) or heads_comments(line.text)


_MOST_HEAD_LINES = 9
_LONGEST_NAME = 7
_LONGEST_HEADLINE = 40


def _card(lines: Sequence[Line], stamp: Stamp, number: int, floor: int, limit: int) -> Card | None:
    below = _head_below(lines, number + 1, limit)
    body = number + 1 + len(below)
    above = _head_above(lines, number, floor)
    # A headline long enough to read as a sentence stands between labels and a longer paragraph.
    if body + 1 < limit and not _titles(below) and len(above) < 2 and _is_long_headline(lines, body, limit, below):
        below, body = [*below, lines[body]], body + 1
    if body >= limit or not is_prose(lines[body].text):
        return None
    publisher = stamp.name or None
    if publisher is None and above and _could_be_publisher(above[-1], above, below):
        publisher = above.pop().text
    publisher, category, titles = _labels(publisher, below)
    if titles:
        # What stands between headline and running text (a deck, a subhead) belongs to a card's body.
        headline, body = titles[0], body - len(titles) + 1
    elif above:
        headline = above[-1].text
    else:
        return None
    while above and folded(above[-1].text) != folded(headline):
        above.pop() if titles else above.clear()
    used = 0
    while used < len(above) and folded(above[-1 - used].text) == folded(headline):
        used += 1
    named = 0 if stamp.name or publisher is None or not _stands(lines, number - 1, publisher) else 1
    start = number - named - used
    if publisher is None and category is None and not stamp.age and count_words(headline) < 2:
        return None
    return Card(
        start=max(start, floor), body=body, end=limit, headline=headline, stamp=stamp, publisher=publisher,
        category=category, headline_follows=bool(titles),
    )  # fmt: skip


def _stands(lines: Sequence[Line], number: int, text: str) -> bool:
    return number >= 0 and lines[number].text == text


def _head_below(lines: Sequence[Line], first: int, limit: int) -> list[Line]:
    found: list[Line] = []
    for line in lines[first : min(limit, first + _MOST_HEAD_LINES)]:
        if is_prose(line.text) and not line.bullet:
            break
        found.append(line)
    return found


def _head_above(lines: Sequence[Line], number: int, floor: int) -> list[Line]:
    found: list[Line] = []
    for at in range(number - 1, max(floor, number - 6) - 1, -1):
        line = lines[at]
        if (
            line.bullet
            or heads_related(line.text)
            or is_furniture(line.text)
            or count_words(line.text) > _LONGEST_HEADLINE
        ):
            break
        if is_prose(line.text) and not (found and folded(found[-1].text) == folded(line.text)):
            break
        found.append(line)
    return found[::-1]


def _titles(below: Sequence[Line]) -> list[Line]:
    return [line for line in below if not line.bullet and not is_section(line.text) and count_words(line.text) > 3]


def _is_long_headline(lines: Sequence[Line], body: int, limit: int, below: Sequence[Line]) -> bool:
    own, after = count_words(lines[body].text), lines[body + 1].text
    return (
        bool(below)
        and own <= _LONGEST_HEADLINE
        and is_prose(after)
        and count_words(after) >= 2 * own
        and body + 1 < limit
    )


def _could_be_publisher(line: Line, above: Sequence[Line], below: Sequence[Line]) -> bool:
    """Tell whether the line above a stamp names a publisher rather than being the headline itself."""
    if any(folded(line.text) == folded(other.text) for other in below):
        return True
    if count_words(line.text) > _LONGEST_NAME or is_section(line.text):
        return False
    titled = any(not other.bullet and not is_section(other.text) and read_byline(other.text) is None for other in below)
    return titled or len(above) > 1


def _labels(publisher: str | None, below: Sequence[Line]) -> tuple[str | None, str | None, list[str]]:
    """Return publisher, category and headlines from the lines under a stamp, whatever order the labels have."""
    named = folded(publisher or "")
    labels = [line.text for line in below if line.bullet]
    plain = [line.text for line in below if not line.bullet and not is_furniture(line.text)]
    while len(plain) > 1 and (folded(plain[0]) == named or is_section(plain[0]) or count_words(plain[0]) <= 2):
        labels.append(plain.pop(0))
    if plain and (folded(plain[0]) == named or is_section(plain[0])):
        labels.append(plain.pop(0))
    if not plain and labels and count_words(labels[-1]) > 4 and folded(labels[-1]) != named:
        plain = [labels.pop()]
    others = [label for label in labels if folded(label) != named]
    sections = [label for label in others if is_section(label)]
    if publisher is None and others:
        publisher = next((label for label in reversed(others) if label not in sections[:1]), None)
        others = [label for label in others if label != publisher]
    category = next(iter(sections), None) or next((label for label in others if count_words(label) <= 4), None)
    return publisher, category, plain

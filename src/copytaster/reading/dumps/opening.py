"""The top of an article's own page in plain text: what stands above the body, and where the body begins."""

import itertools
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from copytaster.reading.conventions.datelines import opening_dateline
from copytaster.reading.conventions.ends import copyright_holder, is_desk_note, is_end_mark
from copytaster.reading.conventions.furniture import heads_comments, heads_related, is_furniture
from copytaster.reading.conventions.leading_names import Byline, read_byline
from copytaster.reading.conventions.lines import Line, count_words, ends_sentence, folded, is_prose
from copytaster.reading.conventions.stamps import Stamp
from copytaster.reading.conventions.wire import is_note

from .labels import labels_below_stamps, read_labels
from .titles import Titles, below_headline, choose_titles


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What stands above a body that begins at line `body`; `used` are the numbers of the lines that said it."""

    body: int
    headline: str = ""
    deck: str | None = None
    byline: Byline = field(default_factory=Byline)
    stamp: Stamp | None = None
    publisher: str | None = None
    category: str | None = None
    slug: str | None = None
    notes: tuple[str, ...] = ()
    used: frozenset[int] = frozenset()


def read_opening(
    lines: Sequence[Line],
    stamps: Mapping[int, Stamp],
    *,
    first: int,
    skip: frozenset[int],
    headline: int | None = None,
) -> Opening | None:
    """Return the opening of the page's own article, or none where there is no running text.

    Running text above line `first` is none of the article's. `skip` are lines that belong to nothing here
    (captions). Where no `headline` is known and many short lines stand on top, as navigation does, it is the one
    near the body that speaks of the same things.
    """
    printed = Counter(folded(line.text) for line in lines)
    skip |= stamps.keys()
    prose = [n for n in range(first, len(lines)) if n not in skip and _is_body_text(lines[n], printed)]
    if not prose:
        return None
    body = _body_start(lines, stamps, prose)
    decks = [number for number in prose if number < body]
    no_labels = (skip - stamps.keys()) | frozenset(decks)
    head = _head(lines, stamps, body, no_labels) if headline is None else _beside(headline, body, no_labels)
    head = [number for number in head if number in stamps or not _leads_away(lines[number])] or head
    labels = read_labels(lines, stamps, head, body=body, printed=printed)
    free = labels.free(head)
    free = [number for number in free if number < decks[0]] or free if decks else free
    if headline is None:
        titles = choose_titles(lines, free, body=body, printed=printed, labels_at=labels.at)
    else:
        titles = below_headline(lines, free, headline, body=body)
    headline, deck = _with_decks(lines, titles, decks)
    said = {number for number in (headline, deck, titles.slug, *titles.repeated) if number is not None}
    return Opening(
        body=body,
        headline="" if headline is None else lines[headline].text,
        deck=None if deck is None else lines[deck].text,
        byline=labels.byline,
        stamp=labels.stamp,
        publisher=labels.publisher,
        category=labels.category,
        slug=None if titles.slug is None else lines[titles.slug].text,
        notes=tuple(lines[number].text for number in head if is_note(lines[number].text)),
        used=frozenset(labels.used | said),
    )


_MOST_DECKS, _DECK_WORDS = 2, 70
_MOST_LABELS, _HEAD_LINES = 10, 30
_LONGEST_TITLE = 300
_ABOVE_HEADLINE = 2


def _is_body_text(line: Line, printed: Mapping[str, int]) -> bool:
    if line.level or line.linked or line.bullet or not is_prose(line.text):
        return False
    if is_furniture(line.text) or is_desk_note(line.text):
        return False
    if copyright_holder(line.text) is not None:
        return False
    return len(line.text) > _LONGEST_TITLE or printed[folded(line.text)] == 1


def _body_start(lines: Sequence[Line], stamps: Mapping[int, Stamp], prose: Sequence[int]) -> int:
    """Return where the body begins: at a dateline near the top, else behind decks.

    Decks stand in italics, or a byline or stamp parts them off.
    """
    for number in prose[: _MOST_DECKS + 1]:
        if any(_closes(line.text) for line in lines[prose[0] : number]):
            break
        if opening_dateline(lines[number].text):
            return number
    start = 0
    for index, (deck, following) in enumerate(itertools.pairwise(prose[: _MOST_DECKS + 1])):
        if count_words(lines[deck].text) > _DECK_WORDS:
            break
        if _parted(lines, stamps, deck, following) or (lines[deck].slanted and not lines[following].slanted):
            start = index + 1
    return prose[start]


def _parted(lines: Sequence[Line], stamps: Mapping[int, Stamp], deck: int, following: int) -> bool:
    """Tell whether a byline or stamp between two paragraphs makes the upper one a deck; a comment's would not."""
    between = range(deck + 1, following)
    texts = [lines[number].text for number in between]
    if len(between) > _MOST_LABELS or any(_closes(text) for text in texts):
        return False
    if any(read_byline(text) is not None for text in texts):
        return True
    if not any(n in stamps for n in between) or any(n in stamps for n in range(deck)):
        return False
    below = itertools.takewhile(lambda n: n not in stamps, range(following, len(lines)))
    return sum(count_words(lines[n].text) for n in below) >= 3 * count_words(lines[deck].text)


def _closes(text: str) -> bool:
    """Tell whether a line can only stand below a body."""
    return heads_comments(text) or heads_related(text) or is_end_mark(text) or copyright_holder(text) is not None


def _head(lines: Sequence[Line], stamps: Mapping[int, Stamp], body: int, skip: frozenset[int]) -> list[int]:
    """Return the lines above the body that may say something of it: those behind the last list of navigation."""
    head = [number for number in range(body) if number not in skip]
    plain = [number for number in head if not lines[number].bullet]
    if not plain:
        return head[-3:]
    labels = labels_below_stamps(lines, stamps, body)
    listed = {number for number in head if lines[number].bullet and number not in labels}
    navigation = max((number for number in listed if number + 1 in listed), default=-1)
    return ([number for number in plain if number > navigation] or plain)[-_HEAD_LINES:]


def _beside(headline: int, body: int, skip: frozenset[int]) -> list[int]:
    """Return the lines that may say something of an article whose headline is known."""
    return [number for number in range(max(0, headline - _ABOVE_HEADLINE), body) if number not in skip]


def _leads_away(line: Line) -> bool:
    """Tell whether a line is nothing but links and names no writer: a menu, or another page's headline."""
    return line.linked and read_byline(line.text) is None


def _with_decks(lines: Sequence[Line], titles: Titles, decks: Sequence[int]) -> tuple[int | None, int | None]:
    """Return headline and deck, where paragraphs above the body may be decks, or even the headline."""
    headline, deck = titles.headline, titles.deck
    if headline is None and decks:
        headline = decks[0]
    below = [number for number in decks if headline is not None and number > headline]
    if below and (deck is None or not ends_sentence(lines[deck].text)):
        deck = below[0]
    return headline, deck

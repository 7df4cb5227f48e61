"""The top of an article's own page in plain text: headline, deck, byline, stamp and where the body begins."""

import itertools
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .furniture import heads_comments, heads_related, is_furniture, is_masthead, is_section, tag_headed
from .leading_names import Byline, could_be_name, read_byline
from .lines import Line, count_words, ends_sentence, folded, is_prose
from .stamps import Stamp
from .wire import copyright_holder, is_desk_note, is_end_mark, is_slug, opening_dateline


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What stands above a body that begins at line `body`; `used` are the numbers of the lines that said it."""

    body: int
    headline: str = ""
    deck: str | None = None
    byline: Byline = Byline(())
    stamp: Stamp | None = None
    publisher: str | None = None
    category: str | None = None
    slug: str | None = None
    used: frozenset[int] = frozenset()


def read_opening(lines: Sequence[Line], stamps: Mapping[int, Stamp], end: int, skip: frozenset[int]) -> Opening | None:
    """Return the opening of the article that begins before line `end`, or none where there is no running text.

    `skip` are lines that belong to nothing here (captions). Where several short lines stand on top, as
    navigation does, the headline is the one near the body that speaks of the same things.
    """
    return _Reader(lines, stamps, end, skip).read()


_MOST_DECKS = 2
_SPEAKS_OF_BODY = 0.34
_DECK_WORDS = 70
_MOST_LABELS = 10


class _Reader:
    def __init__(self, lines: Sequence[Line], stamps: Mapping[int, Stamp], end: int, skip: frozenset[int]) -> None:
        self.lines, self.stamps, self.end, self.skip = lines, stamps, end, skip
        self.printed = Counter(folded(line.text) for line in lines[:end])
        self.used: set[int] = set()

    def read(self) -> Opening | None:
        prose = [number for number in range(self.end) if self._is_running_text(number)]
        if not prose:
            return None
        body = self._body_start(prose)
        decks = [number for number in prose if number < body]
        head = self._head(body)
        byline, stamp, publisher, category = self._labels(head, body)
        titles = [number for number in head if number not in self.used]
        title, deck, slug = self._title(titles, decks, body)
        if title is None and decks:
            title = decks.pop(0)
        # A short line that merely precedes the headline in the same breath was a kicker, not a deck.
        below = [number for number in decks if title is not None and number > title]
        if below and (deck is None or not ends_sentence(self.lines[deck].text)):
            deck = below[0]
        self.used |= {number for number in (title, deck, slug) if number is not None} | set(below)
        return Opening(
            body=body, headline=self._text(title) or "", deck=self._text(deck), byline=byline, stamp=stamp,
            publisher=publisher, category=category, slug=self._text(slug), used=frozenset(self.used),
        )  # fmt: skip

    def _text(self, number: int | None) -> str | None:
        return None if number is None else self.lines[number].text

    def _is_running_text(self, number: int) -> bool:
        line = self.lines[number]
        if number in self.skip or number in self.stamps or line.bullet or not is_prose(line.text):
            return False
        if is_furniture(line.text) or is_desk_note(line.text) or copyright_holder(line.text) is not None:
            return False
        return len(line.text) > 300 or self.printed[folded(line.text)] == 1

    def _body_start(self, prose: Sequence[int]) -> int:
        """Return where the body begins: at a dateline near the top, else behind decks that a byline or stamp parts off."""
        for number in prose[: _MOST_DECKS + 1]:
            if opening_dateline(self.lines[number].text):
                return number
        start = 0
        for index, number in enumerate(prose[:_MOST_DECKS]):
            if index + 1 == len(prose) or count_words(self.lines[number].text) > _DECK_WORDS:
                break
            if self._parts_deck(number, prose[index + 1]):
                start = index + 1
        return prose[start]

    def _parts_deck(self, number: int, following: int) -> bool:
        """Tell whether a byline or stamp between two paragraphs makes the upper one a deck; a comment's would not."""
        between = range(number + 1, following)
        texts = [self.lines[n].text for n in between]
        if len(between) > _MOST_LABELS or any(_closes(text) for text in texts):
            return False
        if any(read_byline(text) is not None for text in texts):
            return True
        stamped = [n for n in between if n in self.stamps]
        if not stamped or any(n in self.stamps for n in range(number)):
            return False
        below = itertools.takewhile(lambda n: n not in self.stamps, range(following, self.end))
        return sum(count_words(self.lines[n].text) for n in below) >= 3 * count_words(self.lines[number].text)

    def _head(self, body: int) -> list[int]:
        """Return the lines above the body that may say something of it: from the last navigation list on."""
        head = [n for n in range(body) if n not in self.skip and not is_prose_deck(self, n)]
        plain = [n for n in head if not self.lines[n].bullet]
        if not plain:
            return head[-3:]
        last_bullets = [n for n in head if self.lines[n].bullet and n + 1 in head and self.lines[n + 1].bullet]
        after = [n for n in plain if not last_bullets or n > last_bullets[-1]]
        return (after or plain)[-12:]

    def _labels(self, head: Sequence[int], body: int) -> tuple[Byline, Stamp | None, str | None, str | None]:
        byline, stamp, publisher, category = Byline(()), None, None, None
        for number in head:
            text = self.lines[number].text
            if number in self.stamps:
                found = self.stamps[number]
                self.used.add(number)
                stamp = found if stamp is None or (stamp.updated and not found.updated) else stamp
                named = self._stamp_name(found)
                byline, publisher = (named, publisher) if isinstance(named, Byline) else (byline, publisher or named)
            elif (said := read_byline(text)) and self.printed[folded(text)] == 1:
                byline = Byline((*byline.names, *said.names), byline.agency or said.agency)
                self.used.add(number)
            elif is_section(text):
                if not self._in_bar(number):
                    category = category or text
                self.used.add(number)
            elif is_furniture(text) or is_desk_note(text) or tag_headed(text) or (is_masthead(text) and number < 4):
                self.used.add(number)
        if publisher is None and stamp is not None and not byline.names:
            publisher, byline = self._beside_stamp(head, byline)
        if not byline.names and not byline.agency:
            byline = self._bare_name(head, body) or byline
        category = category or self._bullets_below_stamp(head, body, publisher)
        return byline, stamp, publisher, category

    def _in_bar(self, number: int) -> bool:
        """Tell whether a line stands among others of its kind, as the sections of a navigation bar do."""
        beside = [n for n in (number - 1, number + 1) if 0 <= n < self.end]
        return any(is_section(self.lines[n].text) or is_furniture(self.lines[n].text) for n in beside)

    def _bullets_below_stamp(self, head: Sequence[int], body: int, publisher: str | None) -> str | None:
        """Return the section that bullets between stamp and body name; the others repeat the publisher."""
        stamped = [n for n in head if n in self.stamps]
        bullets = [n for n in range(stamped[-1] + 1, body) if self.lines[n].bullet] if stamped else []
        self.used.update(bullets)
        names = [self.lines[n].text for n in bullets if folded(self.lines[n].text) != folded(publisher or "")]
        return names[0] if names and count_words(names[0]) <= 4 else None

    def _stamp_name(self, stamp: Stamp) -> Byline | str | None:
        if not stamp.name:
            return None
        if said := read_byline(stamp.name):
            return said
        worded = stamp.date is not None and not stamp.date.text[0].isdigit()
        return Byline((stamp.name,)) if worded and could_be_name(stamp.name) else stamp.name

    def _beside_stamp(self, head: Sequence[int], byline: Byline) -> tuple[str | None, Byline]:
        """Return the publisher (or a bare writer's name) on the line above the first stamp, where the headline is another."""
        at = next(n for n in head if n in self.stamps)
        above = [n for n in head if n < at and n not in self.used]
        if len(above) < 2 or above[-1] != at - 1 or count_words(self.lines[above[-1]].text) > 5:
            return None, byline
        text = self.lines[above[-1]].text
        if self.printed[folded(text)] > 1 and count_words(text) > 3:
            return None, byline
        self.used.add(above[-1])
        stamp = self.stamps[at]
        if could_be_name(text) and stamp.date and not stamp.date.text[0].isdigit():
            return None, Byline((text,), byline.agency)
        return text, byline

    def _bare_name(self, head: Sequence[int], body: int) -> Byline | None:
        free = [n for n in head if n not in self.used]
        if len(free) < 2 or not could_be_name(self.lines[free[-1]].text) or free[-1] < body - 2:
            return None
        text = self.lines[free[-1]].text
        spoken = _stems(" ".join(line.text for line in self.lines[body : body + 6]))
        if _stems(text) & spoken or count_words(self.lines[free[-2]].text) < 4:
            return None
        self.used.add(free[-1])
        return Byline((text,))

    def _title(self, titles: list[int], decks: Sequence[int], body: int) -> tuple[int | None, int | None, int | None]:
        """Return the lines of headline, deck and slug among short lines above the body."""
        if decks:
            titles = [n for n in titles if n < decks[0]] or titles
        if not titles:
            return None, None, None
        twice = [n for n in titles if self.printed[folded(self.lines[n].text)] > 1 and count_words(self._text(n) or "") > 2]
        if twice:
            after = [n for n in titles if n > twice[-1]]
            self.used.update(twice)
            return twice[-1], (after[0] if after and count_words(self.lines[after[0]].text) > 5 else None), None
        run = self._run(titles, body)
        slug = None
        if len(run) > 1 and is_slug(self.lines[run[0]].text, wire_page=self._is_wire_copy(body)):
            slug = run.pop(0)
        elif (above := run[0] - 1) in titles and is_slug(self.lines[above].text, wire_page=True) and self._is_wire_copy(body):
            slug = above
        while len(run) > 1 and count_words(self.lines[run[0]].text) <= 2:
            run.pop(0)
        if len(run) > 1 and self._is_deck(run[-2], run[-1], alone=len(run) == len(titles)):
            return run[-2], run[-1], slug
        return (run[0] if slug is not None else run[-1]), None, slug

    def _run(self, titles: Sequence[int], body: int) -> list[int]:
        """Return the last titles that speak of what the body speaks of, or the very last one."""
        spoken = _stems(" ".join(line.text for line in self.lines[body : body + 12])[:6000])
        run: list[int] = []
        for number in reversed(titles):
            if not _speaks_of(self.lines[number].text, spoken):
                if run:
                    break
                continue
            run.insert(0, number)
        return run or [titles[-1]]

    def _is_wire_copy(self, body: int) -> bool:
        found = opening_dateline(self.lines[body].text)
        return found is not None and found.dateline.agency is not None

    def _is_deck(self, title: int, below: int, *, alone: bool) -> bool:
        upper, lower = self.lines[title].text, self.lines[below].text
        if count_words(lower) < 5:
            return False
        if count_words(upper) <= 3 and not ends_sentence(lower):
            return False
        return ends_sentence(lower) or len(lower) >= 1.2 * len(upper) or alone


def is_prose_deck(reader: _Reader, number: int) -> bool:
    """Tell whether a line above the body is running text (a deck), not a title."""
    return reader._is_running_text(number)


def _closes(text: str) -> bool:
    """Tell whether a line can only stand below a body."""
    return heads_comments(text) or heads_related(text) or is_end_mark(text) or copyright_holder(text) is not None


def _stems(text: str) -> frozenset[str]:
    """Return the beginnings of a text's longer words, so that "repatriation" meets "repatriate"."""
    return frozenset(word[:5] for word in re.findall(r"[^\W_]{4,}", text.casefold()))


def _speaks_of(title: str, spoken: frozenset[str]) -> bool:
    stems = _stems(title)
    return bool(stems) and len(stems & spoken) >= _SPEAKS_OF_BODY * len(stems)

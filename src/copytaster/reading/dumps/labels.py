"""What the labels above a body say: byline, stamp, publisher and section."""

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from copytaster.reading.conventions.furniture import is_furniture, is_masthead, is_section, tag_headed
from copytaster.reading.conventions.leading_names import Byline, could_be_name, is_job_title, names_alone, read_byline
from copytaster.reading.conventions.lines import Line, count_words, folded
from copytaster.reading.conventions.stamps import Stamp
from copytaster.reading.conventions.thanks import agency_thanked
from copytaster.reading.conventions.wire import is_note
from copytaster.text.urls import host

from .titles import speaks_of, stems, words_spoken


@dataclass(slots=True)
class Labels:
    """What has been read so far; `used` lines said something, `passed` ones are known to say nothing.

    `at` is the first line with a byline or a stamp.
    """

    byline: Byline = field(default_factory=Byline)
    stamp: Stamp | None = None
    publisher: str | None = None
    category: str | None = None
    at: int | None = None
    used: set[int] = field(default_factory=set)
    passed: set[int] = field(default_factory=set)

    def free(self, numbers: Sequence[int]) -> list[int]:
        """Return those lines that may still be titles."""
        return [number for number in numbers if number not in self.used and number not in self.passed]


def read_labels(
    lines: Sequence[Line], stamps: Mapping[int, Stamp], head: Sequence[int], *, body: int, printed: Mapping[str, int]
) -> Labels:
    """Return what the lines `head` above `body` say besides titles. `printed` counts each folded line of the page."""
    labels = Labels()
    for number in head:
        _read_line(labels, lines, stamps, number, printed)
    if labels.publisher is None and labels.stamp is not None and not labels.byline.names:
        _read_beside_stamp(labels, lines, stamps, head, body, printed)
    if not labels.byline.names and not labels.byline.agency:
        _read_bare_name(labels, lines, head, body)
    _read_bullets(labels, lines, labels_below_stamps(lines, stamps, body))
    return labels


def labels_below_stamps(lines: Sequence[Line], stamps: Mapping[int, Stamp], body: int) -> frozenset[int]:
    """Return bullets right below a stamp, which name section and publisher; other bullets are navigation."""
    runs = (itertools.takewhile(lambda n: lines[n].bullet, range(at + 1, body)) for at in stamps if at < body)
    return frozenset(itertools.chain.from_iterable(runs))


_TOP_LINES = 4
_LONGEST_NAME = 5
_ALIKE = 6
_MONTH_IN_LETTERS, _DATE_ALONE = re.compile(r"[^\W\d_]{3}"), 10


def _read_line(
    labels: Labels, lines: Sequence[Line], stamps: Mapping[int, Stamp], number: int, printed: Mapping[str, int]
) -> None:
    text = lines[number].text
    if number in stamps:
        labels.used.add(number)
        labels.at = number if labels.at is None else labels.at
        _read_stamp(labels, stamps[number], lines[number], in_a_row=number - 1 in stamps)
    elif (said := read_byline(text)) and printed[folded(text)] == 1:
        labels.byline = Byline((*labels.byline.names, *said.names), labels.byline.agency or said.agency)
        labels.used.add(number)
        labels.at = number if labels.at is None else labels.at
    elif is_section(text):
        if not _in_bar(lines, number):
            labels.category = labels.category or text
        labels.used.add(number)
    elif _says_nothing(text, masthead=number < _TOP_LINES and number + 1 not in stamps):
        labels.passed.add(number)


def _read_stamp(labels: Labels, stamp: Stamp, line: Line, *, in_a_row: bool) -> None:
    # Of two in a row the first is publication; of two apart, the lower one is the article's own.
    if labels.stamp is None or (not stamp.updated and (labels.stamp.updated or not in_a_row)):
        labels.stamp = stamp
    outlet = _read_behind(labels, stamp, line)
    if is_section(stamp.name):
        labels.category, stamp = labels.category or stamp.name, replace(stamp, name="")
    if folded(stamp.name) == folded(outlet or ""):
        labels.publisher = labels.publisher or outlet
    elif said := read_byline(stamp.name) if stamp.name else None:
        labels.byline = said
    elif (names := names_alone(stamp.name)) and (outlet or _is_worded(stamp)):
        labels.byline = Byline(names, labels.byline.agency)
    elif outlet and (agency := agency_thanked(stamp.name)):
        labels.byline = Byline((), agency)
    elif stamp.name:
        labels.publisher = labels.publisher or stamp.name
    labels.publisher = labels.publisher or outlet


def _read_behind(labels: Labels, stamp: Stamp, line: Line) -> str | None:
    """Read what stands behind a time: a section, a writer's name, or the outlet, which is returned."""
    labels.category = labels.category or stamp.filed or None
    if not stamp.behind or is_section(stamp.behind):
        labels.category = labels.category or stamp.behind or None
        return None
    if said := read_byline(stamp.behind):
        labels.byline = said
        return None
    if not stamp.name and (names := names_alone(stamp.behind)) and not _leads_home(line, stamp.behind):
        labels.byline = Byline(names, labels.byline.agency)
        return None
    return stamp.behind


def _leads_home(line: Line, name: str) -> bool:
    """Tell whether a name is linked to a host that is called like it, as outlets' names are."""
    own = [host(address) for text, address in line.links if text == name]
    return any(folded(name)[:_ALIKE] in folded(each) for each in own)


def _is_worded(stamp: Stamp) -> bool:
    """Tell whether a date is written with the month's name, as beside a writer's name, not in numbers."""
    return stamp.date is not None and bool(_MONTH_IN_LETTERS.search(stamp.date.text[:_DATE_ALONE]))


def _says_nothing(text: str, *, masthead: bool) -> bool:
    if masthead and is_masthead(text):
        return True
    return is_furniture(text) or is_note(text) or is_job_title(text) or tag_headed(text) is not None


def _in_bar(lines: Sequence[Line], number: int) -> bool:
    """Tell whether a line stands among others of its kind, as the sections of a navigation bar do."""
    beside = [lines[n].text for n in (number - 1, number + 1) if 0 <= n < len(lines)]
    return any(is_section(text) or is_furniture(text) for text in beside)


def _read_beside_stamp(
    labels: Labels,
    lines: Sequence[Line],
    stamps: Mapping[int, Stamp],
    head: Sequence[int],
    body: int,
    printed: Mapping[str, int],
) -> None:
    """Read the publisher, or a writer's bare name, from the line above the first stamp."""
    at = next(number for number in head if number in stamps)
    above = labels.free([number for number in head if number < at])
    if len(above) < 2 or set(range(above[-1] + 1, at)) - labels.passed:
        return
    text = lines[above[-1]].text
    words = count_words(text)
    if words > _LONGEST_NAME or (words > 3 and printed[folded(text)] > 1):
        return
    if words > 2 and speaks_of(text, words_spoken(lines, body)):
        return
    labels.used.add(above[-1])
    if could_be_name(text) and _is_worded(stamps[at]):
        labels.byline = Byline((text,), labels.byline.agency)
    else:
        labels.publisher = text


def _read_bare_name(labels: Labels, lines: Sequence[Line], head: Sequence[int], body: int) -> None:
    """Read a writer's name that stands alone between headline and body, unless the body speaks of that person."""
    free = labels.free(head)
    if len(free) < 2 or free[-1] < body - 3 or count_words(lines[free[-2]].text) < 4:
        return
    text = lines[free[-1]].text
    if could_be_name(text) and not stems(text) & words_spoken(lines, body):
        labels.used.add(free[-1])
        labels.byline = Byline((text,))


def _read_bullets(labels: Labels, lines: Sequence[Line], bullets: frozenset[int]) -> None:
    labels.used.update(bullets)
    publisher = folded(labels.publisher or "")
    names = [lines[n].text for n in sorted(bullets) if folded(lines[n].text) != publisher]
    if names and count_words(names[0]) <= _LONGEST_NAME:
        labels.category = labels.category or names[0]

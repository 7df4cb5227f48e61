"""A first look at the lines of a plain-text page: stamps, captions, running text, and whose site it is."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from copytaster.model.article import Photo
from copytaster.reading.conventions.datelines import opening_dateline
from copytaster.reading.conventions.ends import copyright_holder, is_end_mark
from copytaster.reading.conventions.furniture import host_named, is_furniture, is_masthead
from copytaster.reading.conventions.leading_names import read_byline
from copytaster.reading.conventions.lines import Line, count_words, folded, is_prose
from copytaster.reading.conventions.stamps import Stamp, read_stamp
from copytaster.text.dates import prints_month_first
from copytaster.text.urls import site

from .captions import bare_pictures, ends_in_agency_credit, photo, read_caption


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """The lines of a page with what each may be by itself; `prose` is the first line of running text."""

    lines: tuple[Line, ...]
    stamps: Mapping[int, Stamp]
    captions: Mapping[int, Photo]
    prose: int

    def template(self) -> frozenset[int]:
        """Return short lines that the page prints three times or more: its own template, whatever they say."""
        printed = Counter(line.text for line in self.lines)
        return frozenset(n for n, line in enumerate(self.lines) if printed[line.text] > 2 and not is_prose(line.text))

    def linked(self) -> frozenset[int]:
        """Return lines that are nothing but links to other pages."""
        return frozenset(number for number, line in enumerate(self.lines) if line.linked)

    def photos(self, among: Iterable[int]) -> tuple[Photo, ...]:
        """Return the photos on these lines: captioned ones, and bare ones that have an address."""
        found: list[Photo] = []
        for number in among:
            captioned = self.captions.get(number)
            found += [captioned] if captioned else bare_pictures(self.lines[number])
        return tuple(found)

    def unused(self, used: frozenset[int]) -> tuple[str, ...]:
        """Return the lines that nothing was read from, as printed."""
        return tuple(line.text for number, line in enumerate(self.lines) if number not in used)


def survey_page(lines: tuple[Line, ...]) -> Survey | None:
    """Return what each line may be, or none where the page has no running text at all."""
    month_first = prints_month_first(line.text for line in lines if len(line.text) <= _LONGEST_STAMP)
    found = ((number, read_stamp(line.text, month_first=month_first)) for number, line in enumerate(lines))
    stamps = {number: stamp for number, stamp in found if stamp}
    running = [n for n, line in enumerate(lines) if n not in stamps and is_running(line)]
    if not running:
        return None
    marked = ((n, read_caption(line, in_body=n > running[0])) for n, line in enumerate(lines))
    captions = _unmarked_captions(lines, running[0]) | {number: photo for number, photo in marked if photo}
    prose = _first_of_copy(lines, stamps, [number for number in running if number not in captions])
    return None if prose is None else Survey(lines=lines, stamps=stamps, captions=captions, prose=prose)


def is_running(line: Line) -> bool:
    """Tell whether a line is running text that an article may have."""
    if line.bullet or line.level or line.linked or not is_prose(line.text):
        return False
    return not is_furniture(line.text) and copyright_holder(line.text) is None


def host_of_page(texts: Iterable[str], address: str | None) -> str | None:
    """Return who serves the page, by its own furniture among `texts`, else the site of its address."""
    named = next((name for text in texts if (name := host_named(text))), None)
    return named or (site(address) or None if address and address.startswith("http") else None)


def masthead_of_page(lines: Sequence[Line], body: int) -> str | None:
    """Return the newspaper's name that stands at the very top of a page, or none."""
    top = lines[: min(body, _TOP_LINES)]
    return next((line.text for line in top if not line.bullet and is_masthead(line.text)), None)


def footer_of_page(lines: Sequence[Line], body: int) -> str | None:
    """Return the page's last copyright line below its body, or none."""
    return next((line.text for line in reversed(lines[body:]) if copyright_holder(line.text)), None)


def owner_by_footer(footer: str | None, host: str | None) -> str | None:
    """Return who holds the rights by a page's copyright line, or none where another site serves the page."""
    owner = _CORPORATE.sub("", copyright_holder(footer) or "").strip(" ,.") if footer else ""
    if not owner or is_prose(owner):
        return None
    return owner if host is None or folded(owner).startswith(folded(host)[:_ALIKE]) else None


_LONGEST_STAMP = 160
_TOP_LINES = 4
_ALIKE = 6
_CORPORATE = re.compile(
    r"[,\s]+(?:Ltd|Limited|Inc|LLC|L\.L\.C|Corp|Corporation|Co|Company|GmbH|AG|PLC|S\.?A|Pty|Media Group|Group)\b\.?.*$"
)


def _first_of_copy(lines: Sequence[Line], stamps: Mapping[int, Stamp], running: Sequence[int]) -> int | None:
    """Return the first line of running text that is more than a teaser or a notice above the page's real copy."""
    if not running:
        return None
    stretches = [[running[0]]]
    for above, number in pairwise(running):
        if number - above > _WIDEST_GAP:
            stretches.append([])
        stretches[-1].append(number)
    sizes = [sum(count_words(lines[number].text) for number in stretch) for stretch in stretches]
    best = max(range(len(stretches)), key=lambda at: sizes[at])
    if len(stretches[best]) < _LEAST_PARAGRAPHS:
        return running[0]
    closed = max((n for n in range(running[0], stretches[best][0]) if _closes(lines[n].text)), default=-1)
    for at, stretch in enumerate(stretches[:best]):
        if stretch[0] <= closed or sizes[at] * _TEASER_SHARE >= sizes[best] or _is_headed(lines, stamps, stretch[0]):
            return stretch[0]
    return stretches[best][0]


_WIDEST_GAP, _TEASER_SHARE, _LEAST_PARAGRAPHS, _HEAD_LINES = 6, 5, 4, 6


def _closes(text: str) -> bool:
    return is_end_mark(text) or opening_dateline(text) is not None


def _is_headed(lines: Sequence[Line], stamps: Mapping[int, Stamp], number: int) -> bool:
    """Tell whether a stamp and a headline printed twice stand right above, as on pages that gather others' articles."""
    above = range(max(0, number - _HEAD_LINES), number)
    titles = Counter(folded(lines[n].text) for n in above if n not in stamps and count_words(lines[n].text) > 2)
    return any(n in stamps for n in above) and max(titles.values(), default=0) > 1


def _unmarked_captions(lines: Sequence[Line], prose: int) -> dict[int, Photo]:
    """Return captions that only an agency's name behind them tells: above byline or dateline, or between paragraphs.

    Behind the last paragraph the same name credits the article.
    """
    top = next((n for n, line in enumerate(lines[: prose + _TOP_LINES]) if _opens_copy(line.text)), 0)
    return {
        number: photo(line.text)
        for number, line in enumerate(lines[:-1])
        if ends_in_agency_credit(line.text) and (number < top or (number >= prose and is_running(lines[number + 1])))
    }


def _opens_copy(text: str) -> bool:
    return opening_dateline(text) is not None or read_byline(text) is not None

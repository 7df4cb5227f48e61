"""A first look at the lines of a plain-text page: stamps, captions, running text, and whose site it is."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from copytaster.model.article import Photo
from copytaster.text.dates import prints_month_first
from copytaster.text.urls import site

from .captions import bare_pictures, ends_in_agency_credit, photo, read_caption
from .furniture import host_named, is_furniture, is_masthead
from .leading_names import read_byline
from .lines import Line, folded, is_prose
from .stamps import Stamp, read_stamp
from .wire import copyright_holder, opening_dateline


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """The lines of a page with what each may be by itself; `prose` is the first line of running text."""

    lines: tuple[Line, ...]
    stamps: Mapping[int, Stamp]
    captions: Mapping[int, Photo]
    prose: int

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
    prose = next((number for number in running if number not in captions), None)
    return None if prose is None else Survey(lines=lines, stamps=stamps, captions=captions, prose=prose)


def is_running(line: Line) -> bool:
    """Tell whether a line is running text that an article may have."""
    if line.bullet or not is_prose(line.text):
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


def footer_of_page(lines: Sequence[Line], body: int, host: str | None) -> str | None:
    """Return who holds the rights by the page's last copyright line, or none where another site serves the page."""
    holders = [holder for line in lines[body:] if (holder := copyright_holder(line.text))]
    owner = _CORPORATE.sub("", holders[-1]).strip(" ,.") if holders else ""
    if not owner or is_prose(owner):
        return None
    return owner if host is None or folded(owner).startswith(folded(host)[:_ALIKE]) else None


_LONGEST_STAMP = 160
_TOP_LINES = 4
_ALIKE = 6
_CORPORATE = re.compile(
    r"[,\s]+(?:Ltd|Limited|Inc|LLC|L\.L\.C|Corp|Corporation|Co|Company|GmbH|AG|PLC|S\.?A|Pty|Media Group|Group)\b\.?.*$"
)


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

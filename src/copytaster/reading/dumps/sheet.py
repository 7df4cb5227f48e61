"""A plain-text page laid out for reading: its lines, freed of what converters leave, and what stands outside them."""

import re
from dataclasses import dataclass

from copytaster.reading.conventions.lines import Line

from .header_blocks import printed_out
from .markdown import read_lines
from .text_browsers import undone
from .wrapping import unwrapped


@dataclass(frozen=True, slots=True, kw_only=True)
class DumpSheet:
    """The lines of one page in their order; `site` and `address` are the page's own, where it tells them.

    `browsed` says that a text browser printed it.
    """

    lines: tuple[Line, ...]
    browsed: bool = False
    site: str | None = None
    address: str | None = None


def lay_out(text: str) -> DumpSheet:
    """Return the page laid out for reading; lines broken to a fixed width are joined to paragraphs."""
    raw = _BREAKS.split(text)
    browsed = undone(raw)
    if browsed:
        return DumpSheet(lines=read_lines(browsed.lines), browsed=True, site=browsed.site)
    header = printed_out(raw)
    return DumpSheet(lines=read_lines(unwrapped(header.lines)), site=header.site, address=header.address)


_BREAKS = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")

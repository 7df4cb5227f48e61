"""Slugs: the few words by which an agency's desks call a story ("Ostrel-storm", "TRADE-TALKS/ (UPDATE 2)")."""

import re


def is_slug(line: str, *, wire_page: bool) -> bool:
    """Tell whether a short line above a headline is a wire slug: few words, hyphened like "Ostrel-storm"."""
    line = _MARKS.sub("", line).strip()
    words = line.split()
    if not 1 <= len(words) <= 6 or len(line) > 60 or line[-1] in ".!?:":
        return False
    return bool(_SLUG.search(line)) and (wire_page or len(words) <= 4)


def is_certain_slug(line: str) -> bool:
    """Tell whether a line can be nothing but a slug: in capitals, with a stroke ("BRIDGE-VOTE/ (UPDATE 2)")."""
    return len(line) <= 60 and bool(_CERTAIN.fullmatch(line.strip()))


_SLUG = re.compile(r"\w[-/]{1,2}\w|\w/$")
_MARKS = re.compile(r"\s*\([A-Z][A-Z0-9 ,/]{2,30}\)$|^\([A-Z0-9][A-Za-z0-9 ]{2,12}\)\s*")
_CERTAIN = re.compile(
    r"(?:BC-)?[A-Z][A-Z0-9.]*(?:-[A-Z0-9.]+)*/(?:[A-Z0-9.]+(?:-[A-Z0-9.]+)*)?(?:\s\([A-Z][A-Z0-9 ,/]{2,40}\))?"
)

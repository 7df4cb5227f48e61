"""What a site repeats, learnt from its newest articles: which lines are template, and which no longer are."""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from copytaster.model.capture import Capture
from copytaster.model.habits import ArticleSeen, Line
from copytaster.text.urls import site

from .template_lines import SHORT

WINDOW = 30
"""Articles of a site that are counted, the newest. Of a site made over half of them are soon of the new make."""
STAYS = 20
"""A line stays template until so many articles came without it."""
FEWEST, SHARE = 4, 0.3
FEWEST_LONG, SHARE_LONG = 6, 0.5
"""Long lines may be what a paper prints again in each report of one affair, so that more must speak against them."""
MOST_LINES = 200
ALIKE = 0.8
"""Two articles of which so much is the same are one that was printed twice."""
HEAD = 100_000
TAG = re.compile(rb"<(?:link|meta)\b[^>]{0,2000}>", re.IGNORECASE)
NAMED = re.compile(rb"\b(?:rel|property)\s*=\s*[\"']?(?:canonical|og:url)\b", re.IGNORECASE)
ADDRESS = re.compile(rb"\b(?:href|content)\s*=\s*[\"']?(https?:[^\s\"'>]{1,500})", re.IGNORECASE)


def site_of(capture: Capture) -> str:
    """Return the site that made a page: of its address, or as the head of a saved page tells it, else nothing."""
    if capture.address.startswith(("http:", "https:")):
        return site(capture.address)
    for tag in TAG.finditer(capture.body, 0, HEAD):
        if NAMED.search(tag[0]) and (address := ADDRESS.search(tag[0])):
            return site(address[1].decode("ascii", "ignore"))
    return ""


def template(seen: Sequence[ArticleSeen], known: Collection[str], spared: Collection[str]) -> frozenset[str]:
    """Return the marks of the lines that are template, from a site's articles in the order in which they came.

    `known` are those that were so far. A line becomes template where enough different articles hold it, and is so until
    none of the newest ones does. Spared lines never are.
    """
    newest = _told_apart(seen)[:WINDOW]
    count = Counter(mark for lines in newest for mark in lines)
    signed = Counter(line.mark for lines in newest for line in lines.values() if line.names_writer)
    held = {mark: line for lines in newest for mark, line in lines.items()}
    late = {mark for lines in newest[:STAYS] for mark in lines}
    stays = {mark for mark in known if mark in late or len(newest) < STAYS}
    new = {
        mark
        for mark in late
        if signed[mark] >= FEWEST or _is_repeated(held[mark], count[mark], count[mark] / len(newest))
    }
    found = sorted((new | stays) - set(spared), key=lambda mark: (-count[mark], mark))
    return frozenset(found[:MOST_LINES])


def times_seen(seen: Sequence[ArticleSeen]) -> tuple[Mapping[str, int], int]:
    """Return in how many of a site's newest articles each line stands, and how many of them there are."""
    newest = _told_apart(seen)[:WINDOW]
    return Counter(mark for lines in newest for mark in lines), len(newest)


def _is_repeated(line: Line, articles: int, share: float) -> bool:
    if line.letters <= SHORT:
        return articles >= FEWEST and share >= SHARE
    return articles >= FEWEST_LONG and share >= SHARE_LONG


def _told_apart(seen: Sequence[ArticleSeen]) -> list[dict[str, Line]]:
    """Return the lines of each article by their marks, newest first; of what was printed twice the newest alone."""
    found: list[dict[str, Line]] = []
    lengths: list[int] = []
    headlines: set[str] = set()
    for one in reversed(seen):
        lines = {line.mark: line for line in one.lines}
        length = sum(line.letters for line in one.lines)
        # The shorter of two texts that are one stands almost whole in the other.
        others = zip(found, lengths, strict=True)
        if one.headline in headlines or any(_shared(lines, each) > ALIKE * min(length, its) for each, its in others):
            continue
        headlines.add(one.headline)
        found.append(lines)
        lengths.append(length)
        if len(found) == WINDOW:
            break
    return found


def _shared(lines: Mapping[str, Line], other: Mapping[str, Line]) -> int:
    return sum(lines[mark].letters for mark in lines.keys() & other.keys())

"""The lines of a web page: the smallest blocks that hold words, in their order."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

from copytaster.text.markup import BLOCKS, UNSEEN, words
from copytaster.text.words import tag_key

ELSEWHERE = frozenset({"aside", "nav", "footer", "figure", "figcaption", "button", "form", "label"})
MOST = 1500
LONGEST_KEY = 1000
AGAIN_WITHIN = 12
MOST_UNDER = 12
LONGEST_UNDER = 160


@dataclass(frozen=True, slots=True)
class Line:
    """One line as printed, its letters alone, and the element that holds it."""

    text: str
    key: str
    element: HtmlElement


def printed_lines(tree: HtmlElement) -> list[Line]:
    """Return the lines of a page in their order, without boxes beside the text, forms and captions."""
    mixed = _with_blocks_inside(tree)
    found = []
    for element in tree.iter():
        parent = element.getparent()
        if element in mixed or parent not in mixed or not isinstance(element.tag, str) or element.tag in UNSEEN:
            continue
        text = words(element)
        if text and not _is_elsewhere(element):
            found.append(Line(text, line_key(text), element))
            if len(found) >= MOST:
                break
    return found


def line_key(text: str) -> str:
    """Return what two printings of one line have in common: its letters, of long lines the first."""
    return tag_key(text[:LONGEST_KEY])


def below(lines: list[Line], headline: str) -> list[Line]:
    """Return the lines behind the headline where it is printed first (again close by counts too).

    All lines where it is not printed at all.
    """
    key = line_key(headline)
    begins = None
    for at, line in enumerate(lines):
        if begins is not None and at > begins + AGAIN_WITHIN:
            break
        if key and _is_headline(line, key):
            begins = at
    return lines if begins is None else lines[begins + 1 :]


def just_below(lines: list[Line], headline: str) -> list[Line]:
    """Return the few short lines between the headline and the text: byline, day, place."""
    return list(_short(below(lines, headline)))


def _is_headline(line: Line, headline: str) -> bool:
    """The same letters; headings may have a kicker before it, and may be cut into several lines."""
    if line.key == headline:
        return True
    heading = next((each for each in (line.element, *line.element.iterancestors()) if each.tag in ("h1", "h2")), None)
    key = line_key(words(heading)) if heading is not None else ""
    return key.endswith(headline) and len(key) < len(headline) + 60


def _short(lines: list[Line]) -> Iterator[Line]:
    for line in lines[:MOST_UNDER]:
        if len(line.text) > LONGEST_UNDER:
            return
        yield line


def _with_blocks_inside(tree: HtmlElement) -> set[HtmlElement]:
    mixed: set[HtmlElement] = {tree}
    for block in tree.iter(*(BLOCKS - {"br"})):
        for parent in block.iterancestors():
            if parent in mixed:
                break
            mixed.add(parent)
    return mixed


def _is_elsewhere(element: HtmlElement) -> bool:
    return any(each.tag in ELSEWHERE or each.tag in UNSEEN for each in (element, *element.iterancestors()))

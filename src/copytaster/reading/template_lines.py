"""The lines of a text as its site's habits know them: marked to be counted, left out where they are template."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from copytaster.model.article import FieldSource, Paragraph, ParagraphKind
from copytaster.model.habits import Habits, Line
from copytaster.model.ids import digest
from copytaster.model.page import Page, PageKind

from .conventions.signatures import signatures
from .conventions.thanks import agency_thanked

SHORT = 250
"""Characters; a line of so many at most is left out wherever it stands, a longer one at the ends of a text alone."""
LONGEST = 2000
FEWEST_LETTERS = 4
MOST_LINES = 200
LAST = 4
LEAST_LEFT = 100
NOTED = FieldSource(field="template", where="habits")
"""What an article says of itself where lines were left out of its text."""
NOT_IN_ASCII_WORDS = bytes(code for code in range(128) if not chr(code).isalnum())
RUNNING = frozenset({ParagraphKind.TEXT, ParagraphKind.LIST_ITEM, ParagraphKind.QUOTE})


def marked_lines(paragraphs: Sequence[Paragraph], writers: Sequence[str] = ()) -> tuple[Line, ...]:
    """Return the lines that may be template, each once: neither very long ones, nor those that say whose copy it is."""
    names = [key for key in map(_key, writers) if key]
    half = MOST_LINES // 2
    looked_at = (*paragraphs[:half], *paragraphs[half:][-half:])
    found: dict[str, Line] = {}
    for below, paragraph in enumerate(reversed(looked_at)):
        key = _key(paragraph.text)
        if key and not (below < LAST and _says_whose_copy(paragraph.text)):
            line = Line(digest("line", key), len(key), any(name in key for name in names))
            found.setdefault(line.mark, line)
    return tuple(found.values())


def mark_of(text: str) -> str:
    """Return the mark of a line, empty for one that cannot be template."""
    key = _key(text)
    return digest("line", key) if key else ""


def without_template(paragraphs: Sequence[Paragraph], habits: Habits | None) -> tuple[Paragraph, ...]:
    """Return a text without the lines that its site prints on many pages.

    They go wherever they open or close the text, and in its middle where they are short and no headings. Where less
    than half of the text would be left it stays as it is.
    """
    whole = tuple(paragraphs)
    if habits is None or not habits.template:
        return whole
    known = [mark_of(paragraph.text) in habits.template for paragraph in whole]
    if not any(known):
        return whole
    bare = [each or not any(map(str.isalnum, one.text)) for each, one in zip(known, whole, strict=True)]
    head = _run(bare, known)
    tail = _run(bare[::-1], known[::-1])
    left: list[Paragraph] = []
    dropped_below = True
    for at in range(len(whole) - tail - 1, head - 1, -1):
        dropped_below = known[at] and _goes(whole[at], heads_nothing=dropped_below)
        if not dropped_below:
            left.append(whole[at])
    size = sum(len(one.text) for one in left)
    return tuple(left[::-1]) if size >= max(LEAST_LEFT, sum(len(one.text) for one in whole) / 2) else whole


def page_without_template(page: Page, habits: Habits | None) -> Page:
    """Return a page of one article with the lines of its text marked, and without those that its site repeats."""
    main = page.articles[0]
    if page.kind is not PageKind.ARTICLE or not main.headline:
        return page
    left = without_template(main.paragraphs, habits)
    if len(left) < len(main.paragraphs):
        cleaned = replace(main, paragraphs=left, sources=(*main.sources, NOTED))
        page = replace(page, articles=(cleaned, *page.articles[1:]))
    return replace(page, lines=marked_lines(main.paragraphs, main.bylines))


def _key(text: str) -> str:
    if len(text) > LONGEST:
        return ""
    if text.isascii():
        text = text.encode().translate(None, NOT_IN_ASCII_WORDS).decode()  # as bytes, a third of the time
    else:
        for mark in set(text):  # a third of the time that a pattern takes
            text = text if mark.isalnum() else text.replace(mark, "")
    key = text.casefold()  # folded no further: one site spells its lines one way
    return key if len(key) >= FEWEST_LETTERS else ""


def _says_whose_copy(text: str) -> bool:
    return len(text) <= SHORT and (any(signatures([text])) or agency_thanked(text) is not None)


def _run(bare: Sequence[bool], known: Sequence[bool]) -> int:
    """Return how many lines of template, and lines without a letter among them, stand at this end."""
    run = len(list(takewhile(bool, bare)))
    return run if any(known[:run]) else 0


def _goes(line: Paragraph, *, heads_nothing: bool) -> bool:
    """Whether a line of template goes from the middle: not a heading whose text stays, nor a row of a table."""
    if line.kind not in RUNNING or line.text.rstrip().endswith((":", "：")):
        return heads_nothing and line.kind is not ParagraphKind.TABLE_ROW
    return len(line.text) <= SHORT

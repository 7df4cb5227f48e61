"""What stands before the text and is no text: the headline again, the byline, the line with the time."""

import re
from collections.abc import Collection, Sequence

from copytaster.model.article import Paragraph
from copytaster.reading.conventions.stamps import is_bare_label
from copytaster.text.words import tag_key

from .printed_lines import line_key
from .writer_names import clean_names

CLOCK_OR_DAY = re.compile(
    r"\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:\d{4}|\d\d)\b|\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[:.h]\d\d\b"
    r"|\b\d{1,2}\.?\s+[^\W\d]{3,10}\.?,?\s+\d{4}|\b[^\W\d]{3,10}\.?\s+\d{1,2},?\s+\d{4}|\d{4}年\d{1,2}月\d{1,2}日"
)
READING_TIME = re.compile(r"^\W*(?:\w+\s+){0,2}\d{1,2}\s*(?:min|분|分)\w*\.?(?:\s+\w+){0,3}\W*$", re.IGNORECASE)
MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}")
MOST_WORDS_OF_A_NAME = 6
MOST_LINES, MOST_WORDS = 8, 12
LONGEST_LINE = 140


def without_front_matter(
    body: Sequence[Paragraph], headline: str, bylines: Sequence[str], section: str = "", links: Collection[str] = ()
) -> tuple[Paragraph, ...]:
    """Return the paragraphs without those at their head that only repeat the headline, byline, time or section.

    Neither are the texts of `links` (by their letters) that stand before the first prose: they are the page's menu.
    A last line that only says how to reach the writer is left out as well.
    """
    head, rest = body[:MOST_LINES], body[MOST_LINES:]
    names = {tag_key(name) for name in bylines}
    known = ({tag_key(section)} | set(links)) - {""}
    opens = next((at for at, paragraph in enumerate(head) if len(paragraph.text) > LONGEST_LINE * 1.5), len(head))
    kept = [
        paragraph
        for at, paragraph in enumerate(head)
        if at >= opens
        or not (line_key(paragraph.text) in known or _is_front_matter(paragraph.text, tag_key(headline), names))
    ]
    whole = (*kept, *rest)
    return whole[:-1] if len(whole) > 1 and _is_contact(whole[-1].text) else whole


def _is_contact(line: str) -> bool:
    """A mail address with a name and a role, and no sentence."""
    bare, addresses = MAIL.subn("", line)
    return bool(addresses) and len(bare.split()) <= MOST_WORDS_OF_A_NAME and not re.search(r"[.!?][\"'”]?\s*$", bare)


def _is_front_matter(line: str, headline: str, names: set[str]) -> bool:
    key = line_key(line)
    if headline and (key == headline or (key.endswith(headline) and len(key) < len(headline) + 60)):
        return True
    if len(line) > LONGEST_LINE:
        return False
    return _is_byline(line, names) or _is_time(line) or is_bare_label(line) or bool(READING_TIME.match(line))


def _is_byline(line: str, names: set[str]) -> bool:
    if not names or len(line.split()) > MOST_WORDS:
        return False
    found = {tag_key(name) for name in clean_names([line])}
    return bool(found) and found <= names


def _is_time(line: str) -> bool:
    bare, times = CLOCK_OR_DAY.subn(" ", line)
    return bool(times) and len(re.findall(r"[^\W\d]+", bare)) <= 4 and len(line) <= 80

"""Which blocks of a web page print the fields of its article: headline, deck, bylines, times, section, captions."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from copytaster.model.article import Article, Photo
from copytaster.model.explanation import Label
from copytaster.text.dates import find_dates
from copytaster.text.words import tag_key

from .blocks import Block
from .spots import HEADINGS

LONGEST = 2000
LONGEST_LINE = 150
LONGEST_CREDIT = 80
LONGEST_STAMP = 80
LEAST_LETTERS = 15
LEAST_NAME = 4
ZONES = timedelta(days=1)
"""A day is printed in the zone of its writer, and told in whatever zone."""
Found = tuple[Label, str]


def field_blocks(blocks: Sequence[Block], article: Article, is_other: Callable[[int], bool]) -> dict[int, Found]:
    """Return which blocks, by their places, print a field of the article, with the label and the reason of each.

    Blocks of which `is_other` is true print none: those of the text, and those about other articles.
    """
    keys = {
        at: key
        for at, block in enumerate(blocks)
        if len(block.text) <= LONGEST and not is_other(at) and (key := tag_key(block.text))
    }
    found: dict[int, Found] = {}
    for at, key in keys.items():
        if said := _line(blocks[at].text, key, article) or _of_photos(blocks[at].text, key, article.photos):
            found[at] = said
    if (head := _headline(blocks, keys, article.headline)) is not None:
        found[head] = (Label.HEADLINE, "has the words of the headline")
    return found


def _line(text: str, key: str, article: Article) -> Found | None:
    deck = tag_key(article.deck or "")
    if deck and (key == deck or (len(key) >= LEAST_LETTERS and key in deck)):
        return Label.DECK, "has the words of the deck"
    if key == tag_key(article.copyright or ""):
        return Label.FOOTER, "is the line on copyright"
    if len(text) > LONGEST_LINE:
        return None
    if any(name in key for name in map(tag_key, article.bylines) if len(name) >= LEAST_NAME):
        return Label.BYLINE, "names the writer"
    if key == tag_key(article.category or ""):
        return Label.NAVIGATION, "is the name of the section"
    return (Label.DATELINE, "gives the day of the article") if _gives_a_day(text, article) else None


def _gives_a_day(text: str, article: Article) -> bool:
    days = [when.day for when in (article.published, article.modified) if when]
    if not days or len(text) > LONGEST_STAMP or not any(map(str.isdigit, text)):
        return False
    return any(abs(printed.on - day) <= ZONES for printed in find_dates(text) if printed.on for day in days)


def _of_photos(text: str, key: str, photos: Sequence[Photo]) -> Found | None:
    for photo in photos:
        caption, credit = tag_key(photo.caption), tag_key(photo.credit or photo.rights or "")
        if caption and (key == caption or (len(caption) >= LEAST_LETTERS and caption in key)):
            return Label.CAPTION, "is the caption of a photo"
        if caption and len(key) >= LEAST_LETTERS and key in caption:
            return Label.CAPTION, "is a part of a photo’s caption"
        if credit and (key == credit or (len(credit) >= LEAST_NAME and credit in key and len(text) <= LONGEST_CREDIT)):
            return Label.CREDIT, "is the credit of a photo"
    return None


def _headline(blocks: Sequence[Block], keys: dict[int, str], headline: str) -> int | None:
    """The highest heading with these words; a kicker may stand before them in it."""
    wanted = tag_key(headline)
    fitting = [at for at, key in keys.items() if wanted and _ends_so(key, wanted, blocks[at].spot.tag in HEADINGS)]
    return min(fitting, key=lambda at: (HEADINGS.get(blocks[at].spot.tag, 9), at), default=None)


def _ends_so(key: str, wanted: str, is_heading: bool) -> bool:
    return key == wanted or (is_heading and len(wanted) >= LEAST_LETTERS and key.endswith(wanted))

"""The open half of the sample press as marked pages; the held-out half is never learned from."""

from collections.abc import Iterator

from benchmarks.pages.sets import Marked
from benchmarks.press_hardness import last_page, shown_text
from benchmarks.press_reading import OPEN, half
from copytaster_press.make import printing

ARTICLES = 700
SEED = 1
"""The seed decides which outlets, layouts and affairs are held out: it must be that of the press that is scored."""


def pages() -> Iterator[Marked]:
    """Yield the pages of the open half."""
    for printed in printing(ARTICLES, SEED):
        if printed.row["body"] and half(printed) == OPEN:
            page, text, whose = last_page(printed), shown_text(printed), printed.piece.outlet
            yield {"id": printed.piece.key, "html": page, "body": text, "publisher": f"press {whose}"}

"""PDF: the text layer of a document, its headline told by its type."""

import io
import logging
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from copytaster.model.article import Article, FieldSource, When
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.model.page import Page
from copytaster.reading.web.bylines import PRINTED_BY
from copytaster.text.dates import find_dates
from copytaster.text.markup import one_line

from .items import Item, page_of
from .printed_page import Line, lines_in, printed

if TYPE_CHECKING:
    from pypdf import PdfReader

WHERE = "pdf"
MOST_PAGES = 200
MOST_LETTERS = 1_000_000
LEAST_LETTERS = 40
OPENING = 4
LONGEST_LINE = 120
NO_TITLE = re.compile(r"\.\w{2,5}$|^(?:untitled|document\d*|microsoft \w+\b.*|layout \d+|\W*)$|_", re.IGNORECASE)


def read(body: bytes, *, captured_at: datetime | None) -> Page | TurnedAway:
    """Return the article that a PDF prints, or why there is none. Pictures of text are not read."""
    try:
        pages, title, made = _extracted(body)
    except Exception as error:
        # Whatever a file does to the library, it is this file that cannot be read, not the batch.
        return TurnedAway(
            reason=Reason.BROKEN, detail=f"a PDF that cannot be opened ({type(error).__name__}: {error})"[:200]
        )
    if pages is None:
        return TurnedAway(reason=Reason.NOT_A_PAGE, detail="a PDF that is locked; save it without its password")
    if sum(len(line.text) for page in pages for line in page) < LEAST_LETTERS:
        return TurnedAway(reason=Reason.NO_ARTICLE, detail="a PDF without text in it: a scan, or drawn letters")
    document = printed(pages)
    opening = [each.text for each in document.paragraphs[:OPENING] if len(each.text) <= LONGEST_LINE]
    item = Item(
        where=WHERE,
        headline=document.headline or title or _titled(opening),
        deck=document.deck,
        paragraphs=document.paragraphs,
        bylines=tuple(line for line in opening if PRINTED_BY.match(line)),
    )
    page = page_of([item], captured_at, others=document.running)
    if isinstance(page, TurnedAway):
        return page
    dated = _dated((*opening, *document.running), made)
    return replace(page, articles=tuple(_dated_by(article, dated) for article in page.articles))


def _titled(opening: Sequence[str]) -> str:
    """The first line above the text, where all type is of one size."""
    return next((line for line in opening if len(line.split()) >= 3 and line[-1] not in ".:;,"), "")


def _dated(lines: Iterable[str], made: datetime | None) -> When | None:
    """The day printed above the text or at the head of the pages; else that on which the file was made."""
    for line in lines:
        for found in find_dates(line):
            if found.on:
                return When(day=found.on, at=found.at, evidence=line[:80])
    if made is None:
        return None
    evidence = f"the PDF was made on {made.date().isoformat()}"
    return When(day=made.date(), at=made if made.tzinfo else None, inferred=True, evidence=evidence)


def _dated_by(article: Article, dated: When | None) -> Article:
    if dated is None:
        return article
    return replace(article, published=dated, sources=(*article.sources, FieldSource(field="published", where=WHERE)))


def _extracted(body: bytes) -> tuple[list[list[Line]] | None, str, datetime | None]:
    """The lines of each page, the title and the time of making that the file gives; no pages where it is locked."""
    # Loaded with the first PDF: it takes as long as reading a dozen pages.
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is odd in a file is no news to people
    reader = PdfReader(io.BytesIO(body), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        return None, "", None
    pages, letters = list[list[Line]](), 0
    for number in range(min(len(reader.pages), MOST_PAGES)):
        pages.append(lines_in(_pieces(reader, number), number))
        letters += sum(len(line.text) for line in pages[-1])
        if letters > MOST_LETTERS:
            break
    title, made = _about(reader)
    return pages, title, made


def _pieces(reader: "PdfReader", number: int) -> Iterator[tuple[str, float, float, float]]:
    """Every piece of text in the order in which the page prints it: with where it stands and the size of its type."""
    found: list[tuple[str, float, float, float]] = []

    def note(text: str, page: Any, piece: Any, _font: Any, size: Any) -> None:
        x = piece[4] * page[0] + piece[5] * page[2] + page[4]
        y = piece[4] * page[1] + piece[5] * page[3] + page[5]
        scale = abs(piece[3] * page[3]) or 1.0
        found.append((text, float(x), float(y), float(size) * float(scale)))

    reader.pages[number].extract_text(visitor_text=note)
    return iter(found)


def _about(reader: "PdfReader") -> tuple[str, datetime | None]:
    about = reader.metadata
    if about is None:
        return "", None
    title = one_line(str(about.title or ""))
    made = about.creation_date
    return "" if NO_TITLE.search(title) or len(title.split()) < 3 else title, made if isinstance(
        made, datetime
    ) else None

"""One entry of a live blog, printed, told in JSON-LD or both, as an article."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from lxml.html import HtmlElement

from copytaster.model.article import Article, FieldSource, Role, When
from copytaster.reading.web.blocks import Block
from copytaster.reading.web.body import body
from copytaster.reading.web.picking import Picked
from copytaster.reading.web.sheet import Sheet
from copytaster.reading.web.spots import AROUND, HEADINGS

from .live_entries import clock_of
from .parts import Part, Reads, laid_out_alone
from .told_updates import Update

OPENING = 30
ENDS = (".", "!", "?", "…", "”", '"', "。", "！", "？", "؟", "۔", "।", "»", ":")
BESIDE = sum(AROUND[tag] for tag in ("nav", "footer", "figure", "button", "form", "label"))
OF_THE_PAGE = ("publisher", "licence", "copyright", "category")
TOLD = ("headline", "published", "modified", "bylines")


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as printed, as told, or both."""

    printed: HtmlElement | None
    told: Update | None

    @property
    def name(self) -> str:
        """What its address ends in behind the page's own; empty where it has no name."""
        own = (self.printed.get("id") or "") if self.printed is not None else ""
        return self.told.name if self.told and self.told.name else own


def entry_article(entry: Entry, page: Sheet, main: Article, reads: Reads) -> Article:
    """Return an entry as an article of the page whose own article is `main`; it may have no headline, or no text.

    What is told of it goes before what is printed, save its text. An entry that prints a time of day alone has the
    page's day, inferred.
    """
    clock = clock_of(entry.printed) if entry.printed is not None else ""
    article = _printed(entry.printed, page, reads) if entry.printed is not None else Article(headline="", paragraphs=())
    where = {source.field: source.where for source in article.sources}
    told = entry.told
    given: dict[str, object] = {field: value for field in TOLD if told and (value := getattr(told, field))}
    if told and told.paragraphs and not article.paragraphs:
        given["paragraphs"] = told.paragraphs
    where |= dict.fromkeys(given, "json-ld")
    article = replace(article, **given)  # type: ignore[arg-type]
    if article.published is None and clock and main.published:
        where["published"] = "text"
        article = replace(article, published=When(day=main.published.day, inferred=True, evidence=clock[:80]))
    return _of_the_page(article, main, entry.name, where)


def _printed(element: HtmlElement, page: Sheet, reads: Reads) -> Article:
    heading = next((each for each in element.iter(*HEADINGS) if "".join(each.itertext()).strip()), None)
    alone = laid_out_alone(Part(elements=(element,), heading=heading), page)
    return reads(alone, _with_sentences(body(alone)))


def _with_sentences(picked: Picked) -> Picked:
    """What was picked, and all that is a sentence: entries are short, and hold little but their text."""
    chosen = [is_text or _is_sentence(block) for block, is_text in zip(picked.blocks, picked.chosen, strict=True)]
    return Picked(picked.blocks, picked.odds, chosen)


def _is_sentence(block: Block) -> bool:
    if block.spot.around & BESIDE or block.spot.tag in HEADINGS or 2 * block.linked > len(block.text):
        return False
    return len(block.text) >= OPENING and block.text.endswith(ENDS)


def _of_the_page(article: Article, main: Article, name: str, where: Mapping[str, str]) -> Article:
    """Whose it is, and on what terms, the page says for all its entries; their addresses lead into it."""
    of_main = {source.field: source.where for source in main.sources}
    shared = {field: value for field in OF_THE_PAGE if (value := getattr(main, field))}
    address = f"{main.address}#{name}" if main.address and name else None
    said = {**where, **{field: of_main[field] for field in shared if field in of_main}}
    said |= {"address": "html"} if address else {}
    return replace(
        article,
        **shared,
        role=Role.ENTRY,
        host=main.host,
        address=address,
        language=article.language or main.language,
        sources=tuple(FieldSource(field=field, where=each) for field, each in said.items()),
    )

"""The article on a laid-out page, put together from what each of its fields says, with where each was read."""

from collections.abc import Sequence
from typing import TypeVar

from copytaster.model.article import Article, FieldSource, Paragraph
from copytaster.model.habits import Habits, Line
from copytaster.reading.template_lines import NOTED, marked_lines, without_template
from copytaster.text.urls import site
from copytaster.text.words import tag_key

from . import further_pages, origins, rights
from .blocks import Block
from .body import paragraphs, told_body
from .byline_places import BylinePlaces
from .bylines import bylines, credit_lines
from .decks import deck, without_deck
from .doubts import doubts
from .front_matter import without_front_matter
from .headlines import headline, printed_as
from .links import Links
from .photos import photos
from .picking import Picked
from .printed_lines import behind_headline, just_below
from .publisher_rules import ByRule
from .sheet import Said, Sheet
from .slides import slides, without_captions
from .times import modified, published
from .videos import videos

Value = TypeVar("Value")

LONGEST_LINK = 40
FIRST = 12
MOST_OF_IT = 0.8


def article_of(
    sheet: Sheet, picked: Picked, ruled: ByRule, habits: Habits | None = None
) -> tuple[Article, tuple[Line, ...]]:
    """Return the article whose text was picked, and its lines with those that the site repeats.

    It has no headline where the page has none, and no paragraphs where nothing was picked.
    """
    sources: list[FieldSource] = []

    def note(field: str, said: Said[Value] | None) -> Value | None:
        if said is None:
            return None
        sources.append(FieldSource(field=field, where=said.where))
        return said.value

    shown = slides(sheet)
    blocks = without_captions(picked.text(), shown)
    body: Sequence[Paragraph] = paragraphs(blocks, Links(sheet.base, sheet.address))
    body = note("paragraphs", told_body(sheet, body)) or body
    head = note("headline", ruled.headline or headline(sheet)) or ""
    behind = behind_headline(sheet.lines, printed_as(sheet, head))
    below = [line for line in just_below(behind) if not sheet.others.holds(line.element)]
    section, places = note("category", origins.category(sheet)), BylinePlaces(sheet)
    writers = note("bylines", ruled.bylines or bylines(places, below)) or ()
    body = without_front_matter(body, head, writers, section or "", _links(blocks))
    standfirst = note("deck", ruled.deck or deck(sheet, head, behind, [paragraph.text for paragraph in body]))
    stays = without_deck([paragraph.text for paragraph in body], standfirst)
    body = [paragraph for paragraph, stay in zip(body, stays, strict=True) if stay]
    # What the site repeats is no text of the article, but may say whose copy it is.
    texts, lines = [paragraph.text for paragraph in body], marked_lines(body, writers)
    own = without_template(body, habits)
    if len(own) < len(body):
        sources.append(NOTED)
    opening = [paragraph.text for paragraph in own[:1]]
    address = further_pages.own_page(sheet, note("address", origins.own_address(sheet)))
    further = note("next_address", further_pages.further_page(sheet, address))
    writers = writers or note("bylines", origins.opening_writers(opening)) or ()
    first_day = note("published", ruled.published or published(sheet, below))
    agency = note("agency", origins.agency(texts, picked.behind(), credit_lines(places), sheet))
    slug = note("slug", origins.slug(sheet, opening))
    article = Article(
        headline=head,
        deck=standfirst,
        paragraphs=own,
        bylines=writers,
        host=site(sheet.address or "") or None,
        publisher=note("publisher", origins.publisher(sheet, address)),
        agency=agency,
        slug=slug,
        dateline=note("dateline", origins.dateline(opening)),
        address=address,
        published=first_day,
        modified=note("modified", modified(sheet, first_day)),
        category=section,
        copyright=note("copyright", rights.copyright_line(sheet)),
        licence=note("licence", rights.licence(sheet)),
        language=note("language", origins.language(sheet, "\n".join(texts[:8]))),
        photos=note("photos", photos(sheet, shown.photos)) or (),
        videos=note("videos", videos(sheet)) or (),
        tags=note("tags", origins.tags(sheet, " ".join((head, *texts)))) or (),
        partial=note("partial", _partial(sheet, texts, address, further)),
        next_address=further,
        wire=note("wire", origins.wire(head, texts, [line.text for line in below], slug=slug, agency=agency)),
        doubts=note("doubts", doubts(sheet, below, first_day)) or (),
        sources=tuple(sources),
    )
    return article, lines


def _partial(sheet: Sheet, texts: Sequence[str], address: str | None, further: str | None) -> Said[str] | None:
    return rights.missing_text(sheet, "\n".join(texts)) or further_pages.part_of_text(sheet, address, further)


def _links(blocks: Sequence[Block]) -> frozenset[str]:
    """The first blocks that are nothing but a link, by their letters."""
    short = (block for block in blocks[:FIRST] if len(block.text) <= LONGEST_LINK)
    return frozenset(tag_key(block.text) for block in short if block.linked >= MOST_OF_IT * len(block.text))

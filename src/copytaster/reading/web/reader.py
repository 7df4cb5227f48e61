"""An HTML page to its article, with where each field was read."""

from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar

from copytaster.model.article import Article, FieldSource, Paragraph
from copytaster.model.habits import Habits, Line
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.model.page import Page, PageKind
from copytaster.model.rules import Rules
from copytaster.model.source import FeedEntry
from copytaster.reading.feeds.entries import filled
from copytaster.reading.template_lines import NOTED, marked_lines, without_template
from copytaster.text.markup import parse
from copytaster.text.urls import site
from copytaster.text.words import tag_key

from . import origins, rights
from .blocks import Block
from .body import body as body_of
from .body import paragraphs, told_body
from .bylines import bylines, credit_lines
from .decks import deck, without_deck
from .doubts import doubts
from .foreign_comments import comments, pingbacks
from .front_matter import without_front_matter
from .headlines import headline, printed_as
from .photos import photos
from .picking import Picked
from .printed_lines import just_below
from .publisher_rules import ByRule, by_rule, picked_by_rule
from .sheet import Said, Sheet, lay_out
from .times import modified, published

Value = TypeVar("Value")

SHORTEST = 100
LONGEST_LINK = 40
FIRST = 12
MOST_OF_IT = 0.8


def read(
    text: str,
    *,
    captured_at: datetime | None,
    address: str | None,
    entry: FeedEntry | None = None,
    habits: Habits | None = None,
    rules: Rules | None = None,
) -> Page | TurnedAway:
    """Return the page with its one article, or why there is none; `UnreadableCopyError` where it breaks a library."""
    tree = parse(text)
    if tree is None:
        return TurnedAway(reason=Reason.NO_ARTICLE)
    sheet = lay_out(tree, address, captured_at)
    picked = picked_by_rule(sheet, body_of(sheet), rules)
    article, lines = _article(sheet, picked, by_rule(sheet, rules), habits)
    if entry is not None:
        article = filled(article, entry)
    if not article.headline:
        return TurnedAway(reason=Reason.NO_ARTICLE, detail="no headline")
    if len(article.text) < SHORTEST and not article.stops_copy:
        return TurnedAway(reason=Reason.TOO_SHORT, detail=f"{len(article.text)} characters of text")
    return Page(
        kind=PageKind.ARTICLE,
        articles=(article,),
        host=article.host,
        comments=comments(sheet.layout),
        pingbacks=pingbacks(sheet.layout),
        lines=lines,
    )


def _article(sheet: Sheet, picked: Picked, ruled: ByRule, habits: Habits | None) -> tuple[Article, tuple[Line, ...]]:
    sources: list[FieldSource] = []

    def note(field: str, said: Said[Value] | None) -> Value | None:
        if said is None:
            return None
        sources.append(FieldSource(field=field, where=said.where))
        return said.value

    blocks = picked.text()
    body: Sequence[Paragraph] = paragraphs(blocks)
    body = note("paragraphs", told_body(sheet, body)) or body
    head = note("headline", ruled.headline or headline(sheet)) or ""
    below = [line for line in just_below(sheet.lines, printed_as(sheet, head)) if not sheet.others.holds(line.element)]
    section = note("category", origins.category(sheet))
    writers = note("bylines", ruled.bylines or bylines(sheet, below)) or ()
    body = without_front_matter(body, head, writers, section or "", _links(blocks))
    standfirst = note("deck", ruled.deck or deck(sheet, head, [paragraph.text for paragraph in body]))
    stays = without_deck([paragraph.text for paragraph in body], standfirst)
    body = [paragraph for paragraph, stay in zip(body, stays, strict=True) if stay]
    # What the site repeats is no text of the article, but may say whose copy it is.
    texts, lines = [paragraph.text for paragraph in body], marked_lines(body, writers)
    own = without_template(body, habits)
    if len(own) < len(body):
        sources.append(NOTED)
    opening = [paragraph.text for paragraph in own[:1]]
    address = note("address", origins.own_address(sheet))
    writers = writers or note("bylines", origins.opening_writers(opening)) or ()
    first_day = note("published", ruled.published or published(sheet, below))
    agency = note("agency", origins.agency(texts, picked.behind(), credit_lines(sheet), sheet))
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
        photos=note("photos", photos(sheet)) or (),
        tags=note("tags", origins.tags(sheet, " ".join((head, *texts)))) or (),
        partial=note("partial", rights.missing_text(sheet, "\n".join(texts))),
        wire=note("wire", origins.wire(head, texts, [line.text for line in below], slug=slug, agency=agency)),
        doubts=note("doubts", doubts(sheet, below, first_day)) or (),
        sources=tuple(sources),
    )
    return article, lines


def _links(blocks: Sequence[Block]) -> frozenset[str]:
    """The first blocks that are nothing but a link, by their letters."""
    short = (block for block in blocks[:FIRST] if len(block.text) <= LONGEST_LINK)
    return frozenset(tag_key(block.text) for block in short if block.linked >= MOST_OF_IT * len(block.text))

"""An HTML page to its article, with where each field was read."""

from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar

from copytaster.errors import UnreadableCopyError
from copytaster.model.article import Article, FieldSource, Paragraph
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.model.page import Page, PageKind
from copytaster.model.source import FeedEntry
from copytaster.text.markup import parse
from copytaster.text.urls import site

from . import origins
from .body import body as body_of
from .bylines import bylines
from .entries import filled
from .foreign_comments import comments, pingbacks
from .headlines import deck, headline, same
from .photos import photos
from .sheet import Said, Sheet, lay_out
from .times import modified, published

Value = TypeVar("Value")

SHORTEST = 100


def read(
    text: str, *, captured_at: datetime | None, address: str | None, entry: FeedEntry | None = None
) -> Page | TurnedAway:
    """Return the page with its one article, or why there is none."""
    tree = parse(text)
    if tree is None:
        return TurnedAway(reason=Reason.NO_ARTICLE)
    try:
        body = body_of(tree)
    except UnreadableCopyError as error:
        return TurnedAway(reason=Reason.BROKEN, detail=str(error))
    sheet = lay_out(tree, address, captured_at)
    article = _article(sheet, body)
    if entry is not None:
        article = filled(article, entry)
    if not article.headline:
        return TurnedAway(reason=Reason.NO_ARTICLE, detail="no headline")
    if len(article.text) < SHORTEST:
        return TurnedAway(reason=Reason.TOO_SHORT, detail=f"{len(article.text)} characters of text")
    return Page(
        kind=PageKind.ARTICLE,
        articles=(article,),
        host=article.host,
        comments=comments(tree),
        pingbacks=pingbacks(tree),
    )


def _article(sheet: Sheet, body: Sequence[Paragraph]) -> Article:
    sources: list[FieldSource] = []

    def note(field: str, said: Said[Value] | None) -> Value | None:
        if said is None:
            return None
        sources.append(FieldSource(field=field, where=said.where))
        return said.value

    head = note("headline", headline(sheet)) or ""
    body = _without_headline(body, head)
    standfirst = note("deck", deck(sheet, head, [paragraph.text for paragraph in body]))
    body = _without_deck(body, standfirst)
    address = note("address", origins.own_address(sheet))
    first_day = note("published", published(sheet))
    return Article(
        headline=head,
        deck=standfirst,
        paragraphs=tuple(body),
        bylines=note("bylines", bylines(sheet)) or (),
        host=site(sheet.address or "") or None,
        publisher=note("publisher", origins.publisher(sheet, sheet.address or address)),
        address=address,
        published=first_day,
        modified=note("modified", modified(sheet, first_day)),
        category=note("category", origins.category(sheet)),
        copyright=note("copyright", origins.copyright_line(sheet)),
        licence=note("licence", origins.licence(sheet)),
        language=note("language", origins.language(sheet, "\n".join(paragraph.text for paragraph in body[:8]))),
        photos=note("photos", photos(sheet)) or (),
        tags=note("tags", origins.tags(sheet)) or (),
        partial=note("partial", origins.missing_text(sheet)),
        sources=tuple(sources),
    )


def _without_headline(body: Sequence[Paragraph], headline_text: str) -> Sequence[Paragraph]:
    while body and same(body[0].text, headline_text):
        body = body[1:]
    return body


def _without_deck(body: Sequence[Paragraph], deck_text: str | None) -> Sequence[Paragraph]:
    if deck_text and body and same(body[0].text, deck_text):
        return body[1:]
    return body

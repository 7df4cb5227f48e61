"""A news item as a format of the trade tells it, and the article that it is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from copytaster.model.article import Article, Dateline, FieldSource, Paragraph, Photo, Role, When
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.model.page import Page, PageKind
from copytaster.model.wire import Embargo, Notice, NoticeKind, Wire
from copytaster.reading.conventions.agencies import agency_named
from copytaster.reading.conventions.credits import agency_credited, closing_credit
from copytaster.reading.conventions.datelines import opening_dateline
from copytaster.reading.conventions.ends import is_desk_note, is_end_mark
from copytaster.reading.conventions.wire import read_wire
from copytaster.reading.web.front_matter import without_front_matter
from copytaster.reading.web.times import when
from copytaster.reading.web.writer_names import clean_names
from copytaster.text.languages import detect, normal
from copytaster.text.urls import site, web_address
from copytaster.text.words import tag_key

MOST_TAGS = 20
MOST_PHOTOS = 40
LONGEST_TAG = 60
LONGEST_NAME = 80
LONGEST_DECK = 600
LONGEST_RIGHTS = 600
OPENING = 60
USABLE = ("", "usable", "embargoed")
URGENT = ("1", "2")
"""Of nine: agencies send flashes and bulletins with these."""
LONGEST_NOTE = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """What a file tells of one item, each thing as it stands there; `where` names the format.

    `published` are times in the order in which they are believed. `provider` sends the item, `credits` say whose copy
    it is, `terms` what may be done with it. `status` is "usable", "embargoed", "withheld" or "canceled"; `urgency`
    counts from 1, the highest; `note` is for desks, not for readers.
    """

    where: str
    headline: str = ""
    deck: str = ""
    paragraphs: tuple[Paragraph, ...] = ()
    bylines: tuple[str, ...] = ()
    dateline: Dateline | None = None
    provider: str = ""
    credits: tuple[str, ...] = ()
    address: str = ""
    published: tuple[str, ...] = ()
    modified: str = ""
    embargoed: str = ""
    language: str = ""
    section: str = ""
    slug: str = ""
    copyright: str = ""
    terms: tuple[str, ...] = ()
    status: str = ""
    urgency: str = ""
    note: str = ""
    partial: str | None = None
    tags: tuple[str, ...] = ()
    photos: tuple[Photo, ...] = ()


def page_of(items: Sequence[Item], captured_at: datetime | None, *, others: Sequence[str] = ()) -> Page | TurnedAway:
    """Return the page of these items, or why none of them is an article; `others` is what else the file holds.

    Each item stands for itself, however many come in one file: it is the same article when it comes alone.
    """
    articles: list[Article] = []
    left: list[TurnedAway] = []
    for item in items:
        made = article_of(item, captured_at, role=Role.LISTED if len(items) > 1 else Role.MAIN)
        if isinstance(made, Article):
            articles.append(made)
        else:
            left.append(made)
    if not articles:
        return left[0] if left else TurnedAway(reason=Reason.NO_ARTICLE, detail="; ".join(others)[:200])
    kind = PageKind.ARTICLE if len(articles) == 1 else PageKind.TOPIC
    return Page(kind=kind, articles=tuple(articles), chrome=(*(away.detail for away in left), *others))


def article_of(item: Item, captured_at: datetime | None, *, role: Role = Role.MAIN) -> Article | TurnedAway:
    """Return the article of an item, or why it is none. One that its provider has withheld or canceled is a notice."""
    if not item.headline:
        return TurnedAway(reason=Reason.NO_ARTICLE, detail="the item has no headline")
    writers = tuple(name for name in clean_names(item.bylines) if not agency_credited(name))
    body = _body(item, writers)
    if not any(map(str.isalpha, "".join(paragraph.text for paragraph in body))):
        status = "" if item.status in USABLE else f", {item.status} by its provider"
        return TurnedAway(reason=Reason.TOO_SHORT, detail=f"a headline and no text{status}: {item.headline}"[:200])
    texts = [paragraph.text for paragraph in body]
    opening = opening_dateline(texts[0])
    told = _agency_in(texts, opening.dateline if opening else None)
    agency = told or _agency_credited(item)
    published = _first_time(item.published, captured_at)
    publisher = _short(item.provider)
    language = normal(item.language)
    address = web_address(item.address) or None
    article = Article(
        headline=item.headline,
        deck=_deck(item, texts),
        paragraphs=body,
        role=role,
        bylines=writers,
        host=None,
        publisher=publisher or (site(address) if address else None),
        agency=agency,
        address=address,
        published=published,
        modified=_later(when(item.modified, captured_at), published),
        category=item.section[:LONGEST_NAME] or None,
        slug=item.slug[:LONGEST_NAME] or None,
        dateline=opening.dateline if opening else item.dateline,
        copyright=item.copyright[:LONGEST_RIGHTS] or None,
        licence=". ".join(term.rstrip(". ") for term in dict.fromkeys(item.terms) if term)[:LONGEST_RIGHTS] or None,
        language=language or detect("\n".join(texts[:8])),
        photos=item.photos[:MOST_PHOTOS],
        tags=_tags(item.tags),
        partial=item.partial,
        wire=_wire(item, texts, agency, address),
    )
    in_text = {"dateline": bool(opening), "agency": bool(told), "language": not language}
    return _with_sources(article, item.where, frozenset(field for field, is_so in in_text.items() if is_so))


_FIELDS = (
    *("headline", "deck", "paragraphs", "bylines", "publisher", "agency", "address", "published", "modified"),
    *("category", "slug", "dateline", "copyright", "licence", "language", "photos", "tags", "partial"),
    "wire",
)


def _with_sources(article: Article, where: str, in_text: frozenset[str]) -> Article:
    given = (field for field in _FIELDS if getattr(article, field))
    sources = (FieldSource(field=field, where="text" if field in in_text else where) for field in given)
    return replace(article, sources=tuple(sources))


def _body(item: Item, writers: Sequence[str]) -> tuple[Paragraph, ...]:
    """The paragraphs without headline and byline at their head, notes to desks and marks that the copy ends."""
    spare = item.deck or (item.note if item.status not in USABLE else "")
    paragraphs = item.paragraphs or ((Paragraph(spare),) if spare else ())
    kept = [each for each in paragraphs if not is_end_mark(each.text) and not is_desk_note(each.text)]
    return without_front_matter(kept, item.headline, writers, item.section)


def _deck(item: Item, texts: Sequence[str]) -> str | None:
    """A summary that only opens the text again is no deck."""
    deck = item.deck if len(item.deck) <= LONGEST_DECK else ""
    opening = tag_key(" ".join(texts)[: 4 * LONGEST_DECK])
    repeated = tag_key(deck)[:OPENING] in opening or tag_key(deck) == tag_key(item.headline)
    return None if not deck or repeated else deck


def _agency_in(texts: Sequence[str], dateline: Dateline | None) -> str | None:
    """The agency that the text itself names: in its dateline, or in a credit at its end."""
    if dateline and dateline.agency:
        return agency_named(dateline.agency) or dateline.agency
    return closing_credit(texts[-1])


def _agency_credited(item: Item) -> str | None:
    known = (agency_credited(credit) or agency_named(credit) for credit in (*item.credits, item.provider))
    return next(filter(None, known), None) or next((_short(credit) for credit in item.credits), None)


def _short(name: str) -> str | None:
    return agency_named(name) or name[:LONGEST_NAME] or None


def _first_time(told: Iterable[str], captured_at: datetime | None) -> When | None:
    return next((found for text in told if (found := when(text, captured_at))), None)


def _later(changed: When | None, published: When | None) -> When | None:
    if changed is None or published is None:
        return changed
    if changed.at and published.at:
        return changed if changed.at > published.at else None
    return changed if changed.day > published.day else None


def _wire(item: Item, texts: Sequence[str], agency: str | None, address: str | None) -> Wire | None:
    """What the item tells of itself as copy: what its file says goes before what its words say by custom."""
    notes = [each.text for each in item.paragraphs if is_desk_note(each.text)]
    by_custom = (
        read_wire(item.headline, texts, slug=item.slug or None, agency=agency, notes=(item.note, *notes)) or Wire()
    )
    credited = dict.fromkeys(filter(None, (agency_credited(credit) for credit in item.credits)))
    told = (f"urgency {item.urgency}" if item.urgency else "", item.note[:LONGEST_NOTE])
    wire = replace(
        by_custom,
        urgent=by_custom.urgent or item.urgency in URGENT,
        marks=tuple(dict.fromkeys(filter(None, (*by_custom.marks, *told)))),
        notice=_notice(item, address) or by_custom.notice,
        embargo=_embargo(item) or by_custom.embargo,
        agencies=tuple(credited) if len(credited) > 1 else by_custom.agencies,
    )
    return None if wire == Wire() else wire


def _notice(item: Item, address: str | None) -> Notice | None:
    if item.status in USABLE:
        return None
    return Notice(
        kind=NoticeKind.WITHHELD if item.status == "withheld" else NoticeKind.WITHDRAWN,
        evidence=f"{item.status}: {item.note}"[:LONGEST_NOTE] if item.note else item.status,
        headline=item.headline,
        slug=item.slug or None,
        address=address,
    )


def _embargo(item: Item) -> Embargo | None:
    until = when(item.embargoed)
    if until is None and item.status != "embargoed":
        return None
    evidence = f"embargoed until {item.embargoed}" if item.embargoed else "embargoed"
    return Embargo(evidence=evidence, day=until.day if until else None, at=until.at if until else None)


def _tags(told: Iterable[str]) -> tuple[str, ...]:
    kept = (tag for tag in told if 1 < len(tag) <= LONGEST_TAG and any(map(str.isalpha, tag)))
    return tuple({tag_key(tag): tag for tag in reversed(tuple(kept))}.values())[::-1][:MOST_TAGS]

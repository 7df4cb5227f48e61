"""Articles put together from what was found on a plain-text page, each field with where it was read."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from copytaster.model.article import Article, Dateline, FieldSource, Paragraph, Photo, Role, When
from copytaster.text.languages import detect
from copytaster.text.urls import host as host_of

from . import dating
from .agencies import agency_named, agency_of_host
from .leading_names import opening_byline
from .lines import folded
from .listing import Card
from .opening import Opening
from .paragraph_run import Run
from .stamps import Stamp
from .wire import closing_credit, copyright_holder, opening_dateline


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the page says as a whole: its host, its hashtag, whose newspaper it is, and its clues of time."""

    host: str | None = None
    tag: str | None = None
    owner: str | None = None
    clues: dating.Clues = field(default_factory=dating.Clues)


def card_article(card: Card, run: Run, told: Told, *, role: Role, photos: Sequence[Photo]) -> Article:
    """Return the article of a card (listed or related)."""
    copy = _read_copy(run, card.headline)
    when, age = _stamped(card.stamp, told)
    return _article(
        copy,
        told,
        headline=card.headline,
        role=role,
        deck=card.deck,
        bylines=copy.names,
        publisher=_short(card.publisher),
        agency=copy.agency or run.agency,
        published=when,
        age=age,
        category=card.category,
        photos=tuple(photos),
        tags=(told.tag, *run.tags) if told.tag else run.tags,
    )


def own_article(opening: Opening, run: Run, told: Told, *, photos: Sequence[Photo]) -> Article:
    """Return the article that a page is about. An agency's own page has the agency as publisher too."""
    copy = _read_copy(run, opening.headline)
    agency = opening.byline.agency or copy.agency or run.agency
    publisher = _own_publisher(opening, run, agency, told)
    when, age = _stamped(opening.stamp, told)
    when = when or _concluded(copy, told)
    updated = opening.stamp is not None and opening.stamp.updated
    return _article(
        copy,
        told,
        headline=opening.headline,
        role=Role.MAIN,
        deck=opening.deck,
        bylines=opening.byline.names or copy.names,
        publisher=publisher,
        agency=agency or (publisher if agency_named(publisher or "") == publisher else None),
        address=told.clues.address,
        published=when,
        modified=when if updated else None,
        age=age,
        category=opening.category,
        slug=opening.slug,
        copyright=run.copyright,
        photos=tuple(photos),
        tags=run.tags,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Copy:
    paragraphs: tuple[Paragraph, ...]
    names: tuple[str, ...]
    agency: str | None
    dateline: Dateline | None
    lead: str


_IN_COPY = frozenset({"dateline", "agency", "language"})
_SHOWN = (
    "headline deck bylines publisher agency published modified age category slug dateline copyright tags photos language"
)


def _article(copy: _Copy, told: Told, **fields: Any) -> Article:
    text = "\n".join(paragraph.text for paragraph in copy.paragraphs)
    article = Article(
        paragraphs=copy.paragraphs, host=told.host, dateline=copy.dateline, language=detect(text[:4000]), **fields
    )
    where = {"bylines": "text" if article.bylines and article.bylines == copy.names else "page"}
    sources = tuple(
        FieldSource(field=name, where=where.get(name, "text" if name in _IN_COPY else "page"))
        for name in _SHOWN.split()
        if getattr(article, name)
    )
    return replace(article, sources=sources)


def _read_copy(run: Run, headline: str) -> _Copy:
    """Read what the paragraphs themselves say: a byline that opens them, the dateline, the credit at the end."""
    paragraphs, names, agency = run.paragraphs, tuple[str, ...](), None
    if paragraphs and opening_dateline(paragraphs[0].text) is None:
        following = "\n".join(paragraph.text for paragraph in paragraphs[1:8])
        if found := opening_byline(paragraphs[0].text, headline=headline, following=following):
            names, agency = found.byline.names, found.byline.agency
            paragraphs = (Paragraph(found.rest, paragraphs[0].kind), *paragraphs[1:])
    opened = next((d for p in paragraphs[:2] if (d := opening_dateline(p.text))), None)
    dateline = opened.dateline if opened else None
    credit = closing_credit(paragraphs[-1].text) if paragraphs else None
    if opened and opened.writer:
        names = names or (opened.writer,)
    if dateline and dateline.agency:
        agency = agency or agency_named(dateline.agency.split("/")[0]) or dateline.agency
    lead = " ".join(paragraph.text for paragraph in paragraphs[:2])
    return _Copy(paragraphs=paragraphs, names=names, agency=agency or credit, dateline=dateline, lead=lead)


def _stamped(stamp: Stamp | None, told: Told) -> tuple[When | None, str | None]:
    if stamp is None:
        return None, None
    if stamp.date:
        return dating.dated_by_stamp(stamp.date), None
    if stamp.age:
        return dating.dated_by_age(stamp.age, told.clues.captured_at), stamp.age.text
    return None, None


def _concluded(copy: _Copy, told: Told) -> When | None:
    """Conclude the date that no stamp gives: from the dateline, the address, pictures, or readers' comments."""
    clues = told.clues
    by_dateline = None
    if copy.dateline and copy.dateline.date:
        by_dateline = dating.dated_by_dateline(copy.dateline.date, copy.lead, clues)
    return (
        by_dateline
        or dating.dated_by_address(clues.address)
        or dating.dated_by_pictures(copy.lead, clues)
        or dating.dated_by_comments(copy.lead, clues)
    )


def _own_publisher(opening: Opening, run: Run, agency: str | None, told: Told) -> str | None:
    if opening.publisher:
        return _short(opening.publisher)
    served_by = agency_of_host(host_of(told.clues.address)) if (told.clues.address or "").startswith("http") else None
    if served_by:
        return served_by
    if run.copyright and (holder := copyright_holder(run.copyright)):
        # An agency's legal name (… Cooperative, … Ltd) begins with the name it puts into its datelines.
        return agency if agency and folded(holder).startswith(folded(agency)) else _short(holder)
    return (agency if run.ended and agency else None) or told.owner


def _short(name: str | None) -> str | None:
    """Return an agency's short name, any other publisher's as printed."""
    return (agency_named(name) or name) if name else None

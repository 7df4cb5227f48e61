"""Articles put together from what was found on a plain-text page, each field with where it was read."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from copytaster.model.article import Article, Dateline, FieldSource, Paragraph, Photo, Role, When
from copytaster.model.wire import Wire
from copytaster.reading.conventions.agencies import agency_named, agency_of_host
from copytaster.reading.conventions.credits import agency_in_dateline, closing_credit, opening_credit
from copytaster.reading.conventions.datelines import opening_dateline
from copytaster.reading.conventions.ends import copyright_holder
from copytaster.reading.conventions.furniture import is_masthead
from copytaster.reading.conventions.leading_names import opening_byline
from copytaster.reading.conventions.lines import folded
from copytaster.reading.conventions.stamps import Stamp
from copytaster.reading.conventions.wire import read_wire
from copytaster.text.languages import detect
from copytaster.text.urls import host as host_of
from copytaster.text.wordlists import listed

from . import dating
from .listing import Card
from .opening import Opening
from .paragraph_run import Run


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the page says as a whole: host, hashtag, whose it is by its head, top and foot, clues of time."""

    host: str | None = None
    tag: str | None = None
    site: str | None = None
    masthead: str | None = None
    owner: str | None = None
    footer: str | None = None
    clues: dating.Clues = field(default_factory=dating.Clues)


def card_article(card: Card, run: Run, told: Told, *, role: Role, photos: Sequence[Photo]) -> Article:
    """Return the article of a card (listed or related)."""
    copy = _read_copy(run, card.headline)
    when, age = _stamped(card.stamp, told)
    article = Article(
        headline=card.headline,
        paragraphs=copy.paragraphs,
        role=role,
        bylines=copy.names,
        host=told.host,
        publisher=_short(card.publisher),
        agency=copy.agency or run.agency,
        published=when,
        age=age,
        category=card.category,
        dateline=copy.dateline,
        language=copy.language,
        photos=tuple(photos),
        tags=(told.tag, *run.tags) if told.tag else run.tags,
        wire=_wire(card.headline, copy, run, agency=copy.agency or run.agency),
    )
    return _with_sources(article, copy, told)


def own_article(opening: Opening, run: Run, told: Told, *, photos: Sequence[Photo]) -> Article:
    """Return the article that a page is about. An agency's own page has the agency as publisher too."""
    copy = _read_copy(run, opening.headline)
    agency = opening.byline.agency or copy.agency or run.agency
    publisher = _own_publisher(opening, run, agency, told)
    stamped, age = _stamped(opening.stamp, told)
    when = stamped or _concluded(copy, told, opening.stamp)
    article = Article(
        headline=opening.headline,
        paragraphs=copy.paragraphs,
        role=Role.MAIN,
        deck=opening.deck,
        bylines=opening.byline.names or copy.names or (run.byline.names if run.byline else ()),
        host=told.host,
        publisher=publisher,
        agency=agency or (publisher if publisher and agency_named(publisher) == publisher else None),
        address=_web_address(told),
        published=when,
        modified=stamped if opening.stamp and opening.stamp.updated else None,
        age=age,
        category=opening.category,
        slug=opening.slug,
        dateline=copy.dateline,
        copyright=run.copyright or _own_footer(publisher, told),
        language=copy.language,
        photos=tuple(photos),
        tags=run.tags,
        wire=_wire(opening.headline, copy, run, agency=agency, slug=opening.slug, notes=opening.notes),
    )
    return _with_sources(article, copy, told)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Copy:
    """What the paragraphs of an article themselves say."""

    paragraphs: tuple[Paragraph, ...]
    names: tuple[str, ...]
    agency: str | None
    dateline: Dateline | None
    lead: str
    language: str | None


_READ_FOR_LANGUAGE, _READ_PARAGRAPHS = 4000, 40
_FIELDS = listed("""
headline deck bylines host publisher agency address published modified age category slug dateline copyright language
photos tags wire
""")


def _wire(
    headline: str, copy: _Copy, run: Run, *, agency: str | None, slug: str | None = None, notes: Sequence[str] = ()
) -> Wire | None:
    texts = [paragraph.text for paragraph in copy.paragraphs]
    return read_wire(headline, texts, slug=slug, agency=agency, notes=(*notes, *run.notes))


def _with_sources(article: Article, copy: _Copy, told: Told) -> Article:
    """Note for each field that was read where it was read: the text itself, the page around it, or the address."""
    in_text = {"dateline", "language"}
    if article.bylines and article.bylines == copy.names:
        in_text.add("bylines")
    if article.agency and article.agency == copy.agency:
        in_text.add("agency")
    by_address = {"address"} if article.address else set[str]()
    if article.published and article.published == dating.dated_by_address(told.clues.address):
        by_address.add("published")
    return replace(
        article,
        sources=tuple(
            FieldSource(field=name, where="text" if name in in_text else "address" if name in by_address else "page")
            for name in sorted(_FIELDS)
            if getattr(article, name)
        ),
    )


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
    if opened and opened.writers:
        names = names or opened.writers
    if dateline and dateline.agency:
        agency = agency or _agency(dateline.agency)
    elif paragraphs and not dateline:
        agency = agency or opening_credit(paragraphs[0].text)
    lead = " ".join(paragraph.text for paragraph in paragraphs[:2])
    text = "\n".join(paragraph.text for paragraph in paragraphs[:_READ_PARAGRAPHS])
    return _Copy(
        paragraphs=paragraphs,
        names=names,
        agency=agency or credit,
        dateline=dateline,
        lead=lead,
        language=detect(text[:_READ_FOR_LANGUAGE]),
    )


def _agency(printed: str) -> str | None:
    """Return the agency that a dateline names; a newspaper that names itself there is none."""
    agency = agency_in_dateline(printed)
    return None if agency_named(agency) is None and is_masthead(printed) and not _WIRE.search(printed) else agency


_WIRE = re.compile(r"\b(?:agency|wire|press|service|news)\b", re.IGNORECASE)


def _stamped(stamp: Stamp | None, told: Told) -> tuple[When | None, str | None]:
    if stamp is None:
        return None, None
    if stamp.date:
        return dating.dated_by_stamp(stamp.date), None
    if stamp.age:
        return dating.dated_by_age(stamp.age, told.clues.captured_at), stamp.age.text
    return None, None


def _concluded(copy: _Copy, told: Told, stamp: Stamp | None) -> When | None:
    """Conclude the date that no stamp gives: from the dateline, the address, pictures, or readers' comments."""
    clues = told.clues
    printed = (copy.dateline.date if copy.dateline else None) or (stamp.date.text if stamp and stamp.date else None)
    return (
        (dating.dated_by_dateline(printed, copy.lead, clues) if printed else None)
        or dating.dated_by_address(clues.address)
        or dating.dated_by_pictures(copy.lead, clues)
        or dating.dated_by_comments(copy.lead, clues)
    )


def _own_publisher(opening: Opening, run: Run, agency: str | None, told: Told) -> str | None:
    if opening.publisher:
        return _short(opening.publisher)
    address = _web_address(told)
    if address and (served_by := agency_of_host(host_of(address))):
        return served_by
    if (told.site or told.masthead) and not run.ended:
        return _short(told.site or told.masthead)
    if run.copyright and (holder := copyright_holder(run.copyright)):
        # An agency's legal name (… Cooperative, … Ltd) begins with the name it puts into its datelines.
        return agency if agency and folded(holder).startswith(folded(agency)) else _short(holder)
    return (agency if run.ended and agency else None) or told.owner


def _web_address(told: Told) -> str | None:
    """Return the page's address on the web; that of an imported file is none of the article's."""
    address = told.clues.address
    return address if address and address.startswith(("http:", "https:")) else None


def _own_footer(publisher: str | None, told: Told) -> str | None:
    """Return the copyright line at the page's foot where it names the article's own publisher."""
    if not publisher or not told.footer or folded(publisher) not in folded(told.footer):
        return None
    return told.footer


def _short(name: str | None) -> str | None:
    """Return an agency's short name, any other publisher's as printed."""
    return (agency_named(name) or name) if name else None

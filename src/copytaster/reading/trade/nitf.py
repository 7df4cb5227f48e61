"""NITF 3.x (iptc.org/standards/nitf): one news item in XML, as it stands alone or inside NewsML-G2 and ninjs."""

import re
from collections.abc import Iterator
from copy import deepcopy
from datetime import datetime

from lxml import etree

from copytaster.errors import UnreadableCopyError
from copytaster.model.article import Dateline, Paragraph, Photo
from copytaster.model.outcome import TurnedAway
from copytaster.model.page import Page
from copytaster.reading.web.photos import credited
from copytaster.text.urls import web_address

from . import prose
from .items import Item, page_of
from .markup import below, first, parse_xml, said, text_of

WHERE = "nitf"
PICTURES = ("image", "photo", "picture", "graphic")
BY = re.compile(r"^\s*by\b", re.IGNORECASE)


def read(text: str, *, captured_at: datetime | None) -> Page | TurnedAway:
    """Return the page of the item, or why it is none; `UnreadableCopyError` where its XML is broken."""
    root = parse_xml(text)
    return page_of([item_of(root)], captured_at)


def body_in(markup: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs of an NITF document that stands inside another file; none where it is broken."""
    try:
        return paragraphs(parse_xml(markup))
    except UnreadableCopyError:
        return ()


def paragraphs(root: etree._Element) -> tuple[Paragraph, ...]:
    """Return the text of an item as paragraphs of their kinds."""
    whole: list[Paragraph] = []
    for content in below(root, "body", "body.content"):
        bare = deepcopy(content)
        blocks = [block for block in bare.iterchildren("block") if "lead" in (block.get("class") or "")]
        # Some archives keep the opening twice: alone, and at the head of the whole text.
        for block in blocks if len(bare) > len(blocks) else ():
            if text_of(block) and text_of(block) in text_of(bare).removeprefix(text_of(block)):
                bare.remove(block)
        whole += prose.of_tree(bare)
    return tuple(whole)


def item_of(root: etree._Element) -> Item:
    """Return what an NITF document tells of its item."""
    head, top, data = first(root, "head"), first(root, "body", "body.head"), first(root, "head", "docdata")
    printed = first(head, "pubdata")
    holder = said(first(data, "doc.copyright"), "holder")
    distributor = text_of(first(top, "distributor"))
    status = said(data, "management-status").lower()
    return Item(
        where=WHERE,
        headline=text_of(first(top, "hedline", "hl1")) or text_of(first(head, "title")),
        deck=text_of(first(top, "hedline", "hl2")) or text_of(first(top, "abstract")),
        paragraphs=paragraphs(root),
        bylines=tuple(_writers(top)),
        dateline=_dateline(top),
        provider=said(printed, "name") or holder or distributor,
        credits=tuple(filter(None, (distributor, said(first(data, "doc-id"), "regsrc"), _house(top)))),
        address=said(printed, "ex-ref"),
        published=tuple(_published(data, printed, top)),
        modified=max((said(each, "norm") for each in below(head, "revision-history")), default=""),
        embargoed=said(first(data, "date.release"), "norm") if status == "embargoed" else "",
        language=said(first(root, "body"), "lang") or said(root, "lang"),
        section=said(printed, "position.section"),
        slug=said(first(data, "du-key"), "key") or _meta(head, "slug"),
        copyright=_copyright(data, holder),
        terms=tuple(_terms(data, top)),
        status=status,
        urgency=said(first(data, "urgency"), "ed-urg"),
        note=said(first(data, "ed-msg"), "info"),
        tags=tuple(_tags(head, data)),
        photos=tuple(_photos(root)),
    )


def _writers(top: etree._Element | None) -> Iterator[str]:
    for byline in below(top, "byline"):
        if "normalized" in said(byline, "class"):
            continue
        people = [text_of(person) for person in byline.iter("person")]
        yield from people or [_without(byline, "byttl", "virtloc")]


def _house(top: etree._Element | None) -> str:
    """Whom the byline names where it names no person: the agency, or the desk."""
    byline = first(top, "byline")
    titled = text_of(first(byline, "byttl"))
    return titled if titled and byline is not None and not _without(byline, "byttl").strip() else ""


def _without(element: etree._Element, *names: str) -> str:
    bare = deepcopy(element)
    for child in [child for name in names for child in bare.iterchildren(name)]:
        child.text = ""
        for inner in list(child):
            child.remove(inner)
    return text_of(bare).strip(" ,")


def _dateline(top: etree._Element | None) -> Dateline | None:
    told = first(top, "dateline")
    place = text_of(first(told, "location"))
    day = text_of(first(told, "story.date"))
    if told is not None and not place:
        place = _without(told, "story.date").strip(" ,-–—")
    return Dateline(place=place, date=day or None) if place else None


def _published(
    data: etree._Element | None, printed: etree._Element | None, top: etree._Element | None
) -> Iterator[str]:
    yield said(printed, "date.publication")
    for name in ("date.issue", "date.release"):
        yield said(first(data, name), "norm")
    yield said(first(top, "dateline", "story.date"), "norm")


def _meta(head: etree._Element | None, name: str) -> str:
    return next((said(each, "content") for each in below(head, "meta") if said(each, "name").lower() == name), "")


def _copyright(data: etree._Element | None, holder: str) -> str:
    return (
        " ".join(part for part in ("©", said(first(data, "doc.copyright"), "year"), holder) if part) if holder else ""
    )


def _terms(data: etree._Element | None, top: etree._Element | None) -> Iterator[str]:
    for rights in below(top, "rights"):
        yield text_of(rights)
    told = first(data, "doc.rights")
    if told is not None:
        yield ", ".join(
            said(told, name) for name in ("owner", "type", "limitations", "geography", "agent") if said(told, name)
        )


def _tags(head: etree._Element | None, data: etree._Element | None) -> Iterator[str]:
    for subject in below(head, "tobject", "tobject.subject"):
        for part in ("detail", "matter", "type"):
            yield said(subject, f"tobject.subject.{part}")
    for keyword in below(data, "key-list", "keyword"):
        yield said(keyword, "key")
    for named in below(data, "identified-content"):
        for name in ("person", "org", "location", "event", "object.title"):
            yield from (text_of(each) or said(each, "value") for each in named.iterchildren(name))


def _photos(root: etree._Element) -> Iterator[Photo]:
    for media in root.iter("media"):
        if said(media, "media-type").lower() not in PICTURES:
            continue
        caption = " ".join(text_of(each) for each in below(media, "media-caption"))
        told_credit, rights = credited(caption)
        sizes = sorted(below(media, "media-reference"), key=lambda each: -_size(each, "width"))
        best = sizes[0] if sizes else None
        producer = text_of(first(media, "media-producer")) or said(best, "copyright")
        photo = Photo(
            caption=caption,
            address=web_address(said(best, "source")) or None,
            alt=said(best, "alternate-text"),
            credit=producer or told_credit,
            rights=rights,
            width=_size(best, "width") or None,
            height=_size(best, "height") or None,
        )
        if photo.caption or photo.address:
            yield photo


def _size(reference: etree._Element | None, name: str) -> int:
    told = said(reference, name)
    return int(told) if told.isdecimal() and len(told) < 7 else 0

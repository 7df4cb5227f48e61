"""NewsML-G2 (iptc.org/standards/newsml-g2): news items, packages of references, and messages of several items."""

import base64
import binascii
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from lxml import etree

from copytaster.model.article import Dateline, Paragraph, Photo
from copytaster.model.outcome import Reason, TurnedAway
from copytaster.model.page import Page
from copytaster.reading.web.times import when
from copytaster.text.encodings import decode
from copytaster.text.languages import normal
from copytaster.text.urls import web_address

from . import nitf, prose
from .items import USABLE, Item, page_of
from .markup import below, first, parse_xml, said, text_of

WHERE = "newsml-g2"
MOST_ITEMS = 2000
PICTURES = ("picture", "graphic")
ALSO_INSIDE = (
    *("headline", "deck", "bylines", "dateline", "provider", "credits", "published", "section", "copyright"),
    *("terms", "tags", "note"),
)
"""What the NITF inside an item is asked for where the item itself does not tell it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """One item of a message: its name in the message, its class, its status, and the items that it links."""

    guid: str
    kind: str
    status: str
    links: tuple[str, ...]
    element: etree._Element


def read(text: str, *, captured_at: datetime | None) -> Page | TurnedAway:
    """Return the page of all items in a document, or why there is none.

    Photos that come along go to the article that links them, or where none does, to the first one. Articles are in the
    order of the package that names them. `UnreadableCopyError` where the XML is broken.
    """
    root = parse_xml(text)
    known = [_known(element) for element in root.iter("newsItem")][:MOST_ITEMS]
    packages = list(root.iter("packageItem"))
    order = [said(reference, "residref") for package in packages for reference in package.iter("itemRef")]
    places = {guid: place for place, guid in reversed(list(enumerate(order)))}
    known.sort(key=lambda each: places.get(each.guid, len(order)))
    articles = [each for each in known if each.kind not in PICTURES]
    pictures = [each for each in known if each.kind in PICTURES and each.status in USABLE]
    sender = text_of(first(root, "header", "sender"))
    photos = _shared_out(articles, pictures)
    items = [replace(_item(each.element, sender), photos=photos[at]) for at, each in enumerate(articles)]
    items = [_with_inside(item, each.element) for item, each in zip(items, articles, strict=True)]
    outside = tuple(_outside(packages, {each.guid for each in known}))
    if not items:
        return TurnedAway(reason=Reason.NO_ARTICLE, detail=_why_none(root, pictures, outside))
    return page_of(items, captured_at, others=outside)


def _known(element: etree._Element) -> _Known:
    meta = first(element, "itemMeta")
    links = (said(link, "residref") or said(link, "href") for link in below(meta, "link"))
    return _Known(
        guid=said(element, "guid"),
        kind=_code(first(meta, "itemClass")),
        status=_code(first(meta, "pubStatus")),
        links=tuple(links),
        element=element,
    )


def _shared_out(articles: Sequence[_Known], pictures: Sequence[_Known]) -> list[tuple[Photo, ...]]:
    linked = {guid for article in articles for guid in article.links}
    found: list[tuple[Photo, ...]] = []
    for at, article in enumerate(articles):
        own = [each for each in pictures if each.guid in article.links or (at == 0 and each.guid not in linked)]
        found.append(tuple(_photo(each.element) for each in own))
    return found


def _why_none(root: etree._Element, pictures: Sequence[_Known], outside: Sequence[str]) -> str:
    if pictures:
        return f"{len(pictures)} pictures, and no item of text"
    if outside:
        return f"a package that only names its items; give them too: {'; '.join(outside)}"[:200]
    return f"NewsML-G2 without a news item ({root.tag})"


def _outside(packages: Sequence[etree._Element], known: set[str]) -> Iterator[str]:
    """What packages name and the document does not hold."""
    for package in packages:
        for reference in package.iter("itemRef"):
            name = said(reference, "residref") or said(reference, "href")
            if name and name not in known:
                title = text_of(first(reference, "headline")) or text_of(first(reference, "title"))
                yield f"{title} ({name})" if title else name


def _item(element: etree._Element, sender: str) -> Item:
    meta, content, rights = (first(element, name) for name in ("itemMeta", "contentMeta", "rightsInfo"))
    language = said(first(content, "language"), "tag") or said(element, "lang")
    holder = _name(first(rights, "copyrightHolder"), language)
    place = _name(first(content, "located"), language)
    titles = [(_code(each, "role"), text_of(each)) for each in below(content, "headline")]
    below_it = [text for role, text in titles if role.startswith(("sub", "deck"))]
    heads = [text for role, text in titles if not role.startswith(("sub", "deck"))]
    creators = [_name(each, language) for each in below(content, "creator")]
    return Item(
        where=WHERE,
        headline=next(iter(heads), "") or text_of(first(meta, "title")),
        deck=next(iter(below_it), "") or _description(content),
        bylines=tuple(filter(None, [text_of(each) for each in below(content, "by")] or creators)),
        dateline=Dateline(place=place) if place else None,
        provider=_name(first(meta, "provider"), language) or holder or sender,
        credits=tuple(filter(None, _credits(meta, content, language))),
        address=said(element, "guid"),
        published=tuple(
            text_of(first(part, name))
            for part, name in ((meta, "firstCreated"), (content, "contentCreated"), (meta, "versionCreated"))
        ),
        modified=text_of(first(content, "contentModified")) or text_of(first(meta, "versionCreated")),
        embargoed=text_of(first(meta, "embargoed")),
        language=language,
        slug=text_of(first(content, "slugline")),
        copyright=text_of(first(rights, "copyrightNotice")) or (f"© {holder}" if holder else ""),
        terms=tuple(_terms(rights)),
        status=_code(first(meta, "pubStatus")),
        urgency=text_of(first(content, "urgency")),
        note=text_of(first(meta, "edNote")),
        tags=tuple(_tags(content, language)),
    )


def _with_inside(item: Item, element: etree._Element) -> Item:
    """The item with its text, and with what the NITF that carries it tells besides."""
    text, photos, inner = _content(first(element, "contentSet"))
    item = replace(item, paragraphs=text, photos=(*item.photos, *photos))
    if inner is None:
        return item
    lacking = {field: getattr(inner, field) for field in ALSO_INSIDE if not _is_told(getattr(item, field))}
    return replace(item, **lacking, photos=(*item.photos, *inner.photos))


def _is_told(value: object) -> bool:
    return any(value) if isinstance(value, tuple) else bool(value)


def _content(held: etree._Element | None) -> tuple[tuple[Paragraph, ...], tuple[Photo, ...], Item | None]:
    """The text in the form that tells most of it: NITF, XHTML, other markup, plain."""
    for inline in below(held, "inlineXML"):
        document = next(inline.iter("nitf"), None)
        if document is not None:
            inner = nitf.item_of(document)
            return inner.paragraphs, (), inner
    for inline in below(held, "inlineXML"):
        body = next(inline.iter("body"), inline)
        markup = etree.tostring(body, encoding="unicode", with_tail=False)
        text, photos = prose.of_html(markup)
        if text:
            return text, photos, None
    for data in below(held, "inlineData"):
        text, photos = _data(data)
        if text:
            return text, photos, None
    return (), (), None


def _data(data: etree._Element) -> tuple[tuple[Paragraph, ...], tuple[Photo, ...]]:
    kind, told = said(data, "contenttype"), "".join(data.itertext())
    if said(data, "encoding").endswith("base64"):
        try:
            told = decode(base64.b64decode(told, validate=False), kind)
        except (binascii.Error, ValueError):
            return (), ()
    return prose.of_html(told) if "html" in kind else (prose.of_text(told), ())


def _photo(element: etree._Element) -> Photo:
    content, rights = first(element, "contentMeta"), first(element, "rightsInfo")
    sizes = sorted(below(element, "contentSet", "remoteContent"), key=lambda each: -_size(each, "width"))
    best = next((each for each in sizes if web_address(said(each, "href"))), sizes[0] if sizes else None)
    taken = when(text_of(first(content, "contentCreated")))
    terms = (text_of(first(rights, "copyrightNotice")), *_terms(rights))
    return Photo(
        caption=_description(content, caption=True) or text_of(first(content, "headline")),
        address=web_address(said(best, "href")) or None,
        day=taken.day if taken else None,
        credit=text_of(first(content, "creditline")) or _name(first(content, "creator"), "") or None,
        rights=". ".join(dict.fromkeys(part.rstrip(". ") for part in terms if part)) or None,
        width=_size(best, "width") or None,
        height=_size(best, "height") or None,
    )


def _description(content: etree._Element | None, *, caption: bool = False) -> str:
    told = [(_code(each, "role"), text_of(each)) for each in below(content, "description")]
    wanted = [text for role, text in told if (role == "caption") is caption]
    return next(iter(wanted), "") or (told[0][1] if caption and told else "")


def _credits(meta: etree._Element | None, content: etree._Element | None, language: str) -> Iterator[str]:
    yield text_of(first(content, "creditline"))
    for source in below(content, "infoSource"):
        yield _name(source, language)
    yield _name(first(meta, "provider"), language)


def _terms(rights: etree._Element | None) -> Iterator[str]:
    for terms in below(rights, "usageTerms"):
        yield text_of(terms) or web_address(said(terms, "href"))


def _tags(content: etree._Element | None, language: str) -> Iterator[str]:
    for name in ("subject", "keyword"):
        for each in below(content, name):
            yield _name(each, language) or (text_of(each) if name == "keyword" else "")


def _name(element: etree._Element | None, language: str) -> str:
    """The name of what is told, in the item's language where it has several; else the code it goes by."""
    names = [(said(each, "lang"), text_of(each)) for each in below(element, "name")]
    own = normal(language) if language else None
    called = [text for lang, text in names if not lang or (own and normal(lang) == own)] or [text for _, text in names]
    literal = said(element, "literal")
    return next(filter(None, called), "") or literal


def _code(element: etree._Element | None, attribute: str = "qcode") -> str:
    """What a code says, without its scheme: `stat:usable` and http://cv.iptc.org/newscodes/pubstatusg2/usable alike."""
    told = said(element, attribute) or (said(element, "uri") if attribute == "qcode" else "")
    return told.rstrip("/").replace("/", ":").rpartition(":")[2].lower()


def _size(element: etree._Element | None, name: str) -> int:
    told = said(element, name)
    return int(told) if told.isdecimal() and len(told) < 7 else 0
